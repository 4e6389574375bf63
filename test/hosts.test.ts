// Who may see the token: Pipedrive's hosts and an emulator on this machine, nobody else.
import { apiOrigin, redirect, v1Prefix, withinApi } from "../src/hosts";

const API = "https://api.pipedrive.com";

describe("where requests go", () => {
  it("is Pipedrive's API by default", () => {
    expect(apiOrigin(undefined, undefined)).toBe(API);
  });

  it("is the company host that the OAuth token names", () => {
    expect(apiOrigin(API, "https://acme.pipedrive.com")).toBe("https://acme.pipedrive.com");
  });

  it.each(["http://127.0.0.1:4000", "http://localhost:4000", "http://[::1]:4000"])(
    "is an emulator on this machine: %s",
    (url) => {
      expect(apiOrigin(url, undefined)).toBe(url);
      expect(apiOrigin(url, url)).toBe(url);
    },
  );

  it.each([
    "https://evil.example",
    "https://pipedrive.com.evil.example",
    "https://notpipedrive.com",
    "https://%2epipedrive.com",
    "http://acme.pipedrive.com",
    "https://acme.pipedrive.com:8443",
    "https://user:pass@acme.pipedrive.com",
    "https://acme.pipedrive.com@evil.example",
    "ftp://acme.pipedrive.com",
    "not a url",
  ])("is never the api_domain %s", (domain) => {
    expect(() => apiOrigin(API, domain)).toThrow(/is not under pipedrive\.com/);
  });

  it.each(["https://evil.example", "http://10.0.0.1:3000", "http://api.pipedrive.com", "", "api"])(
    "is never the API URL %s",
    (url) => {
      expect(() => apiOrigin(url, undefined)).toThrow(/^API URL must be/);
    },
  );

  it("does not let a token lead from the emulator to another port", () => {
    expect(() => apiOrigin("http://127.0.0.1:4000", "http://127.0.0.1:4001")).toThrow(/api host/i);
  });
});

describe("where v1 lies", () => {
  it.each([
    ["/v1", API, false],
    ["/v1", API, true],
    ["/api/v1", "https://acme.pipedrive.com", true],
    ["/api/v1", "https://acme.pipedrive.com", false],
    ["/v1", "http://127.0.0.1:4000", false],
    ["/api/v1", "http://127.0.0.1:4000", true],
  ] as const)("is %s on %s (named by the token: %s)", (prefix, origin, fromToken) => {
    expect(v1Prefix(origin, fromToken)).toBe(prefix);
  });
});

describe("an address", () => {
  it.each([
    ["/v1/deals?limit=1", `${API}/v1/deals?limit=1`],
    ["deals", `${API}/deals`],
    [`${API}/api/v2/deals`, `${API}/api/v2/deals`],
    ["/v1/files/a%2Fb", `${API}/v1/files/a%2Fb`],
    ["/v1/deals?at=2026-11-20T08:30:00Z", `${API}/v1/deals?at=2026-11-20T08:30:00Z`],
  ])("%s stays on the API's host", (address, url) => {
    expect(withinApi(API, address).href).toBe(url);
  });

  it.each([
    "https://evil.example/v1/deals",
    "//evil.example/v1/deals",
    "http://api.pipedrive.com/v1/deals",
    "https://api.pipedrive.com:444/v1/deals",
    "https://api.pipedrive.com@evil.example/",
    "https://user@api.pipedrive.com/v1/deals",
    "\\\\evil.example",
    "/\\evil.example",
    "/v1/deals with spaces",
    "/v1/deals\nHost: evil.example",
    "/v1/deals/../users/me",
    "/v1/deals/%2e%2E/users",
    "/v1/./deals",
    "javascript:alert(1)",
  ])("%j is refused", (address) => {
    expect(() => withinApi(API, address)).toThrow(/^URL must/);
  });

  it("is refused in one sentence that names the input", () => {
    expect(() => withinApi(API, "https://evil.example/x")).toThrow(
      `URL must be a path, or an address on this connection's own host ${API}: nothing was sent, got "https://evil.example/x"`,
    );
  });
});

describe("a redirect", () => {
  const from = new URL(`${API}/v1/files/1/download`);
  const hop = (location: string, download: boolean) => redirect(API, from, location, download);

  it("within the API's host keeps the token", () => {
    expect(hop("/v1/files/2/download", false)).toEqual({
      url: new URL(`${API}/v1/files/2/download`),
      trusted: true,
    });
  });

  it("of a download may lead to a file store, without the token", () => {
    expect(hop("https://files.example/a.pdf", true)).toMatchObject({ trusted: false });
  });

  it("back from a file store does not get the token again", () => {
    const store = new URL("https://files.example/a.pdf");
    expect(redirect(API, store, `${API}/v1/users/me`, true)).toMatchObject({ trusted: false });
  });

  it.each([
    ["https://files.example/a.pdf", false],
    ["http://files.example/a.pdf", true],
    ["http://api.pipedrive.com/v1/files", true],
    ["https://user:pass@files.example/a.pdf", true],
    ["https://api.pipedrive.com:444/", false],
    ["//evil.example/", false],
    ["http://[", true],
  ])("to %s (download: %s) is not followed", (location, download) => {
    expect(hop(location, download)).toBeUndefined();
  });
});
