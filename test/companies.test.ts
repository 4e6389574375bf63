// Which connections are of one company, as far as their values tell.
import { accessOf } from "../src/credentials";
import { withOAuth, withToken } from "./support/component";

const PIPEDRIVE = "https://api.pipedrive.com";

const byOAuth = (token: string, host: string) =>
  accessOf(withOAuth(PIPEDRIVE, token, host) as Parameters<typeof accessOf>[0]).company;

const byToken = (token: string) =>
  accessOf(withToken(PIPEDRIVE, token) as Parameters<typeof accessOf>[0]).company;

test("every OAuth token of one company host is", () => {
  const acme = "https://acme.pipedrive.com";
  expect(byOAuth("one", acme)).toBe(byOAuth("two", acme));
  expect(byOAuth("one", acme)).not.toBe(byOAuth("one", "https://other.pipedrive.com"));
});

test.each([PIPEDRIVE, "https://api-proxy.pipedrive.com"])(
  "two tokens for %s, which companies share, are not",
  (host) => {
    expect(byOAuth("one", host)).toBe(byOAuth("one", host));
    expect(byOAuth("one", host)).not.toBe(byOAuth("two", host));
  },
);

test("two API tokens are not: nothing says whose they are", () => {
  expect(byToken("one")).toBe(byToken("one"));
  expect(byToken("one")).not.toBe(byToken("two"));
});
