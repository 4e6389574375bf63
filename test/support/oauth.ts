// A connection by OAuth 2.0, with a token of its own each time.
import type { Company } from "./company";
import { type ConnectionValue, withOAuth } from "./component";

/** The connection of an app that user 1 gave these scopes. */
export function appWith(company: Company, scopes: string[]): ConnectionValue {
  const now = company.clock.now();
  const code = company.tokens.issueCode({ clientId: "demo-client", userId: 1, scopes }, now);
  const pair = company.tokens.redeem(code, "demo-client", now);
  if (typeof pair === "string") throw new Error(`No token: ${pair}`);
  return withOAuth(company.url, pair.accessToken, company.url);
}
