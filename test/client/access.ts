// Opens connections to an emulator for the tests of the client, and catches what is thrown.
import type { Connection } from "@prismatic-io/spectral";
import { connect, type Pipedrive } from "../../src/client";
import type { Emulator } from "../../tools/emulator/server";
import { press } from "../emulator/consent";
import { post } from "../emulator/http";

export const API_TOKEN = "emulator-api-token";

export const tokenConnection = (apiUrl: string, apiToken = API_TOKEN): Connection =>
  ({ key: "apiToken", configVarKey: "Pipedrive", fields: { apiUrl, apiToken } }) as Connection;

export const oauthConnection = (apiUrl: string, token: Record<string, unknown>): Connection =>
  ({
    key: "oauth2",
    configVarKey: "Pipedrive",
    fields: { apiUrl, clientId: "demo-client", clientSecret: "demo-secret" },
    token,
  }) as Connection;

/** A connection that logs into `lines`. */
export function opened(connection: Connection): { pipedrive: Pipedrive; lines: string[] } {
  const lines: string[] = [];
  return { pipedrive: connect(connection, (line) => lines.push(line)), lines };
}

export const openedFor = (emulator: Emulator) => opened(tokenConnection(emulator.url));

/** What a promise is rejected with; fails when it is not. */
export async function thrownBy(
  run: () => Promise<unknown>,
): Promise<Error & { [key: string]: unknown }> {
  try {
    await run();
  } catch (thrown) {
    if (thrown instanceof Error) return thrown as Error & { [key: string]: unknown };
    throw new Error(`not an Error: ${String(thrown)}`);
  }
  throw new Error("nothing was thrown");
}

const REDIRECT_URI = "http://127.0.0.1:3000/callback";

/** An OAuth token as the platform keeps it, got by consent and code from the emulator. */
export async function authorised(emulator: Emulator): Promise<Record<string, unknown>> {
  const query = new URLSearchParams({ client_id: "demo-client", redirect_uri: REDIRECT_URI });
  const page = await fetch(`${emulator.url}/oauth/authorize?${query}`);
  const callback = await press(emulator.url, await page.text(), "allow");
  const code = callback.searchParams.get("code") ?? "";
  return exchange(emulator, { grant_type: "authorization_code", code, redirect_uri: REDIRECT_URI });
}

/** One request to the emulator's token endpoint, as the platform makes it. */
export async function exchange(
  emulator: Emulator,
  form: Record<string, string>,
): Promise<Record<string, unknown>> {
  const { body } = await post(`${emulator.url}/oauth/token`, form, { authorization: CLIENT });
  return body;
}

export const CLIENT = `Basic ${Buffer.from("demo-client:demo-secret").toString("base64")}`;
