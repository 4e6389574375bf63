// Who is asking: a personal API token in `x-api-token`, or an OAuth access token as Bearer.
// https://pipedrive.readme.io/docs/core-api-concepts-authentication
import type { IncomingHttpHeaders } from "node:http";
import { unauthorized } from "./errors";
import type { TokenKind } from "./limits";
import type { TokenStore } from "./oauth/tokens";
import { json, type Outcome } from "./outcome";
import type { App } from "./state/apps";
import type { User } from "./state/users";
import type { World } from "./world";

export interface Caller {
  token: string;
  kind: TokenKind;
  user: User;
  /** The OAuth app; undefined for a personal API token. */
  app: App | undefined;
  /** What the user granted to the app; undefined for a personal API token, which may do all its user may. */
  scopes: ReadonlySet<string> | undefined;
}

/** The caller, or the reply that turns the request away. `Authorization` is looked at first. */
export function authenticate(
  headers: IncomingHttpHeaders,
  world: World,
  tokens: TokenStore,
): { caller: Caller } | { refusal: Outcome } {
  const { authorization } = headers;
  if (authorization !== undefined) return byBearer(authorization, world, tokens);
  const apiToken = headers["x-api-token"];
  return typeof apiToken === "string" ? byApiToken(apiToken, world) : refused();
}

const refused = (): { refusal: Outcome } => ({ refusal: unauthorized() });

function byApiToken(token: string, world: World) {
  const user = activeUser(world, world.apiTokens.get(token));
  if (!user) return refused();
  return { caller: { token, kind: "apiToken" as const, user, app: undefined, scopes: undefined } };
}

function byBearer(authorization: string, world: World, tokens: TokenStore) {
  const token = /^Bearer ([\w\-.~+/:]+=*)$/i.exec(authorization)?.[1];
  if (token === undefined) return { refusal: malformed() };
  const grant = tokens.access(token, world.clock.now());
  const user = activeUser(world, grant?.userId);
  const app = grant && world.apps.get(grant.clientId);
  if (!grant || !user || !app) return refused();
  return { caller: { token, kind: "oauth" as const, user, app, scopes: new Set(grant.scopes) } };
}

function activeUser(world: World, id: number | undefined): User | undefined {
  const user = id === undefined ? undefined : world.users.get(id);
  return user?.active_flag ? user : undefined;
}

/** https://pipedrive.readme.io/docs/marketplace-oauth-and-api-proxy-status-codes */
const malformed = (): Outcome =>
  json(400, {
    success: false,
    error: "Invalid request: malformed authorization header",
    error_info: null,
  });
