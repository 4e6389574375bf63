// What a connection's values mean: where its requests go and which header signs them.
import { createHash } from "node:crypto";
import type { Connection } from "@prismatic-io/spectral";
import { connectionError, messageOf } from "./errors";
import { apiOrigin, v1Prefix } from "./hosts";
import { scrubbed, secretsOf } from "./secrets";

/** Keys of the two connections. */
export const OAUTH2 = "oauth2";
export const API_TOKEN = "apiToken";

/** Everything a request needs to know about its connection. */
export interface Access {
  origin: string;
  /** `/v1` on api.pipedrive.com and the connection's API URL, `/api/v1` on a company host. */
  v1: "/v1" | "/api/v1";
  /** The one header with a secret. */
  headers: Readonly<Record<string, string>>;
  connection: Pick<Connection, "key" | "configVarKey">;
  /** Tells connections apart; hashed, so that no token stays in memory longer than its step. */
  identity: string;
  /** The same for every token of one company, where the connection names its host; else the identity. */
  company: string;
  /** What must not be shown, in every form it could come back. */
  secrets: readonly string[];
}

/** Hosts that many companies share. */
const SHARED = /^https:\/\/api[.-]/;

const filled = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;

/** Reads a connection. Throws a connection error when it can't sign a request or names a foreign host. */
export function accessOf(connection: Connection): Access {
  const refuse = (reason: string, hint: string) =>
    connectionError(connection, {
      call: "Connection",
      reason: scrubbed(reason, secretsOf(connection)),
      hint,
    });
  const apiDomain = connection.key === OAUTH2 ? filled(connection.token?.api_domain) : undefined;
  const origin = originOf(connection, apiDomain, refuse);
  const headers = signature(connection, refuse);
  const identity = createHash("sha256")
    .update(JSON.stringify([origin, headers]))
    .digest("hex");
  return {
    origin,
    v1: v1Prefix(origin, apiDomain !== undefined),
    headers,
    connection,
    identity,
    company: apiDomain === undefined || SHARED.test(origin) ? identity : origin,
    secrets: secretsOf(connection),
  };
}

type Refuse = (reason: string, hint: string) => Error;

function originOf(connection: Connection, apiDomain: string | undefined, refuse: Refuse): string {
  try {
    return apiOrigin(filled(connection.fields.apiUrl), apiDomain);
  } catch (thrown) {
    throw refuse(messageOf(thrown), "No request was made");
  }
}

function signature(connection: Connection, refuse: Refuse): Access["headers"] {
  if (connection.key === OAUTH2) {
    const token = filled(connection.token?.access_token);
    if (token === undefined) {
      throw refuse("the OAuth 2.0 connection holds no access token", "Connect to Pipedrive again");
    }
    return { Authorization: `Bearer ${printable(token, refuse)}` };
  }
  if (connection.key === API_TOKEN) {
    const token = filled(connection.fields.apiToken);
    if (token === undefined) {
      throw refuse("the API token is blank", "Copy it from Pipedrive: Personal preferences, API");
    }
    return { "x-api-token": printable(token, refuse) };
  }
  throw refuse(
    `"${connection.key}" is not a connection of this component`,
    "Choose an OAuth 2.0 or API Token connection of Pipedrive",
  );
}

function printable(token: string, refuse: Refuse): string {
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw refuse("the token holds spaces or line breaks", "Copy it again without them");
  }
  return token;
}
