// Every path of the OAuth server, by method and path.
import type { ApiRequest } from "../api";
import type { Outcome } from "../outcome";
import type { World } from "../world";
import { authorize, consent, install } from "./authorize";
import { revoke, type TokenRequest, token } from "./token";
import type { TokenStore } from "./tokens";

type OauthPath = (request: ApiRequest) => Outcome;

/** `origin` is where the emulator answers: the `api_domain` of its tokens. */
export function oauthPaths(
  world: World,
  tokens: TokenStore,
  origin: () => string,
): Readonly<Record<string, OauthPath>> {
  const askForToken: OauthPath = (request) => token(tokenRequest(request), world, tokens, origin());
  return {
    "GET /oauth/authorize": ({ query }) => authorize(new URLSearchParams(query), world),
    "GET /oauth/install": ({ query }) => install(new URLSearchParams(query), world),
    "POST /oauth/authorize/consent": ({ body }) =>
      consent(new URLSearchParams(body.toString()), world, tokens),
    "POST /oauth/token": askForToken,
    "POST /oauth/token/": askForToken,
    "POST /oauth/revoke": (request) => revoke(tokenRequest(request), world, tokens),
  };
}

const tokenRequest = ({ headers, body }: ApiRequest): TokenRequest => ({
  contentType: headers["content-type"] ?? "",
  authorization: headers.authorization,
  body,
});
