// `POST /oauth/token` and `POST /oauth/revoke`: what the app's server asks, with its own credentials.
// Messages: https://pipedrive.readme.io/docs/marketplace-oauth-and-api-proxy-status-codes
import { oauthError } from "../errors";
import { json, type Outcome } from "../outcome";
import type { App } from "../state/apps";
import type { World } from "../world";
import { EXPIRES_IN, type TokenPair, type TokenStore } from "./tokens";

export interface TokenRequest {
  contentType: string;
  authorization: string | undefined;
  body: Buffer;
}

/** Exchanges a code, or refreshes; `origin` becomes the `api_domain`. */
export function token(
  request: TokenRequest,
  world: World,
  tokens: TokenStore,
  origin: string,
): Outcome {
  if (!isForm(request)) {
    return oauthError(
      "invalid_request",
      "Invalid request: content must be `application/x-www-form-urlencoded`",
    );
  }
  const form = formOf(request);
  const client = clientOf(request, form, world);
  if ("refusal" in client) return client.refusal;
  const now = world.clock.now();
  switch (form.get("grant_type")) {
    case "authorization_code":
      return exchange(form, client.app, tokens, now, origin);
    case "refresh_token": {
      const pair = tokens.refresh(form.get("refresh_token") ?? "", client.app.client_id, now);
      return pair ? granted(pair, origin) : invalidGrant("`refresh_token` is invalid");
    }
    case null:
      return oauthError("invalid_request", "Missing parameter: `grant_type`");
    default:
      return oauthError(
        "unsupported_grant_type",
        "Unsupported grant type: `grant_type` is invalid",
      );
  }
}

/**
 * RFC 7009: 200 even for a token that is none. A refresh token removes the whole install, an access
 * token only itself. https://pipedrive.readme.io/docs/app-uninstallation
 */
export function revoke(request: TokenRequest, world: World, tokens: TokenStore): Outcome {
  const form = formOf(request);
  const client = clientOf(request, form, world);
  if ("refusal" in client) return client.refusal;
  tokens.revoke(form.get("token") ?? "", client.app.client_id);
  return json(200, { success: true });
}

function exchange(
  form: URLSearchParams,
  app: App,
  tokens: TokenStore,
  now: number,
  origin: string,
): Outcome {
  const redirectUri = form.get("redirect_uri") ?? "";
  if (!URL.canParse(redirectUri)) return invalidRequest("`redirect_uri` is not a valid URI");
  if (redirectUri !== app.redirect_uri) return invalidRequest("`redirect_uri` is invalid");
  const pair = tokens.redeem(form.get("code") ?? "", app.client_id, now);
  if (pair === "invalid") return invalidGrant("`authorization_code` is invalid");
  if (pair === "expired") return invalidGrant("`authorization_code` has expired");
  return granted(pair, origin);
}

const granted = (pair: TokenPair, origin: string): Outcome =>
  json(200, {
    access_token: pair.accessToken,
    token_type: "Bearer",
    refresh_token: pair.refreshToken,
    scope: pair.grant.scopes.join(","),
    expires_in: EXPIRES_IN,
    api_domain: origin,
  });

const invalidGrant = (what: string): Outcome =>
  oauthError("invalid_grant", `Invalid grant: ${what}`);

const invalidRequest = (what: string): Outcome =>
  oauthError("invalid_request", `Invalid request: ${what}`);

const isForm = ({ contentType }: TokenRequest): boolean =>
  /^application\/x-www-form-urlencoded\s*(;|$)/i.test(contentType);

const formOf = (request: TokenRequest): URLSearchParams =>
  new URLSearchParams(isForm(request) ? request.body.toString() : "");

/** The app behind the request: HTTP Basic, or both values in the form. */
function clientOf(
  request: TokenRequest,
  form: URLSearchParams,
  world: World,
): { app: App } | { refusal: Outcome } {
  const given = basic(request.authorization) ?? {
    id: form.get("client_id"),
    secret: form.get("client_secret"),
  };
  if (!given.id || !given.secret) {
    return {
      refusal: oauthError("invalid_client", "Invalid client: cannot retrieve client credentials"),
    };
  }
  const app = world.apps.get(given.id);
  if (app?.client_secret !== given.secret) {
    return { refusal: oauthError("invalid_client", "Invalid client: client is invalid") };
  }
  return { app };
}

function basic(authorization: string | undefined): { id: string; secret: string } | undefined {
  const encoded = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(authorization ?? "")?.[1];
  if (encoded === undefined) return undefined;
  const text = Buffer.from(encoded, "base64").toString();
  const colon = text.indexOf(":");
  return colon < 0 ? undefined : { id: text.slice(0, colon), secret: text.slice(colon + 1) };
}
