// Whatever is typed into a URL or an id, no credential can leave for another host.
import fc from "fast-check";
import { fillPath } from "../src/encode";
import { apiOrigin, redirect, withinApi } from "../src/hosts";

// One seed, so that a failure is the same on every machine; change it to look elsewhere.
fc.configureGlobal({ seed: 463650908, numRuns: 20_000 });

const API = "https://acme.pipedrive.com";

/** Pieces that addresses of attackers are made of, in any order, beside plain noise. */
const piece = fc.oneof(
  fc.constantFrom(
    "https://",
    "http://",
    "//",
    "\\\\",
    "/",
    "\\",
    "@",
    ":",
    "#",
    "?",
    "..",
    "%2e",
    ".",
  ),
  fc.constantFrom(
    "evil.example",
    "pipedrive.com",
    "api.pipedrive.com",
    "ACME.pipedrive.com",
    "xn--ls8h.la",
  ),
  fc.constantFrom("user:pass", ":443", ":8443", "%2f", "%5c", "%00", "\t", "\n", " ", "v1", "api"),
  fc.string({ maxLength: 8 }),
);
const address = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));

const outcome = <T>(run: () => T): T | undefined => {
  try {
    return run();
  } catch {
    return undefined;
  }
};

it("an address is refused or stays on the API's host", () => {
  fc.assert(
    fc.property(address, (text) => {
      const url = outcome(() => withinApi(API, text));
      if (url === undefined) return true;
      return url.origin === API && url.username === "" && url.password === "";
    }),
  );
});

it("a path keeps its place whatever an id holds", () => {
  fc.assert(
    fc.property(fc.oneof(address, fc.string()), (id) => {
      const path = outcome(() => fillPath("/v1/files/{id}/download", { id }));
      if (path === undefined) return true;
      const url = outcome(() => withinApi(API, path));
      return url === undefined || /^\/v1\/files\/[^/]+\/download$/.test(url.pathname);
    }),
  );
});

it("an api_domain is refused or lies under pipedrive.com, on https and the standard port", () => {
  fc.assert(
    fc.property(address, (text) => {
      const origin = outcome(() => apiOrigin(undefined, text));
      if (origin === undefined) return true;
      return /^https:\/\/([a-z0-9-]+\.)*pipedrive\.com$/.test(origin);
    }),
  );
});

it("a redirect keeps the token only on the API's host", () => {
  fc.assert(
    fc.property(address, fc.boolean(), (location, download) => {
      const hop = redirect(API, new URL(`${API}/v1/files/1`), location, download);
      return hop === undefined || !hop.trusted || hop.url.origin === API;
    }),
  );
});
