// An OAuth app of its own on an emulator of its own, and the requests such an app makes. Importing it
// starts the emulator before the tests of a file and forgets the install after each of them.
import { stoppedClock } from "../../tools/emulator/clock";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { press } from "./consent";
import { ask, post, type Reply } from "./http";

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;
export const APP = {
  clientId: "night-flow",
  clientSecret: "s3cret:with colon",
  name: "Night <Flow>",
  redirectUri: "http://127.0.0.1:9/callback?tenant=1",
  scopes: "base deals:read users:read",
};
export const BASIC = {
  authorization: `Basic ${Buffer.from(`${APP.clientId}:${APP.clientSecret}`).toString("base64")}`,
};

export const clock = stoppedClock(Date.UTC(2026, 10, 20, 12));
export let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ clock, app: APP, limits: false });
});
afterAll(() => emulator.close());
afterEach(() => emulator.tokens.removeInstall(APP.clientId));

export const authorizeUrl = (query: Record<string, string>): string =>
  `GET /oauth/authorize?${new URLSearchParams(query)}`;
export const KNOWN = { client_id: APP.clientId, redirect_uri: APP.redirectUri };

export const decide = (page: string, decision: "allow" | "deny") =>
  press(emulator.url, page, decision);

export async function newCode(): Promise<string> {
  const page = await ask(emulator.url, authorizeUrl(KNOWN));
  return (await decide(page.body, "allow")).searchParams.get("code") ?? "";
}

export const askToken = (form: Record<string, string>, headers: Record<string, string> = BASIC) =>
  post(`${emulator.url}/oauth/token`, form, headers);

export const exchange = (code: string): Promise<Reply> =>
  askToken({ grant_type: "authorization_code", code, redirect_uri: APP.redirectUri });

export const refresh = (refresh_token: string): Promise<Reply> =>
  askToken({ grant_type: "refresh_token", refresh_token });

export const usersWith = (accessToken: string): Promise<Reply> =>
  ask(emulator.url, "GET /v1/users/me", undefined, { authorization: `Bearer ${accessToken}` });

export const tokens = async () => (await exchange(await newCode())).body;
