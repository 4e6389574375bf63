// Errors that come before any request, or on the way to another place: no secret comes out of them either.
import { type Listener, listen } from "./client/listen";
import type { ConnectionValue } from "./support/component";
import { connectionsTo, openVault, PATIENT, PAYLOAD, QUICK, type Vault } from "./support/secrets";
import { toldByAllFailing, toldByFailing, toldByRaw } from "./support/told";

let vault: Vault;
let api: Listener;
let elsewhere: Listener;
const redirects: Record<string, [number, string]> = {};

beforeAll(async () => {
  vault = await openVault();
  api = await listen(redirects);
  elsewhere = await listen();
});
afterAll(async () => {
  api.server.close();
  elsewhere.server.close();
  await vault.emulator.close();
});

const ALL = [...QUICK, ...PATIENT];

const raw = (inputs: Readonly<Record<string, unknown>>, connections?: readonly ConnectionValue[]) =>
  toldByRaw(vault, inputs, connections);

describe("bad input", () => {
  it.each<[string, Record<string, unknown>]>([
    ["getDeal", { id: "abc" }],
    ["addDeal", { title: PAYLOAD, value: "a lot" }],
    ["addDeal", { title: PAYLOAD, customFields: "{oops" }],
    ["updateDeal", { id: "1" }],
    ["addNote", { content: PAYLOAD, dealId: "one" }],
    ["addFile", { entityType: "ship", entityId: "1", fileName: "a.txt", file: PAYLOAD }],
    ["rawRequest", { method: "POST", url: "/deals", data: PAYLOAD, maxRetries: "-1" }],
  ])("of %s: %j", async (action, inputs) => {
    expect(await toldByFailing(vault, action, inputs)).toEqual([]);
  });
});

describe("a raw request's header", () => {
  it.each([
    ["that is the connection's own", "Authorization", (secret: string) => `Bearer ${secret}`],
    ["with a line break", "X-Note", (secret: string) => `a\r\nx-api-token: ${secret}`],
    ["with an accent", "X-Note", (secret: string) => `ü${secret}`],
    ["without a plain name", "X Note", (secret: string) => secret],
  ])("%s", async (_what, key, value) => {
    for (const secret of Object.values(vault.planted)) {
      expect(await raw({ url: "/users/me", headers: [{ key, value: value(secret) }] })).toEqual([]);
    }
  });
});

describe("a raw request's address", () => {
  it.each([
    "https://evil.example/v1/users/me",
    "//evil.example/v1/users/me",
    "\\\\evil.example/v1",
    "https://api.pipedrive.com.evil.example/v1/users/me",
    "/v1/../oauth",
    "/no/such/path",
  ])("%s", async (url) => {
    expect(await raw({ url })).toEqual([]);
  });

  it("that is found nowhere, with the token in its query", async () => {
    expect(await raw({ url: `/v1/nowhere?api_token=${vault.planted.apiToken}` })).toEqual([]);
  });

  it("with the token among the query parameters", async () => {
    const queryParams = [{ key: "api_token", value: vault.planted.apiToken }];
    expect(await raw({ url: "/nowhere", queryParams })).toEqual([]);
  });
});

describe("a redirect", () => {
  beforeEach(() => {
    elsewhere.seen.length = 0;
  });

  it.each([301, 302, 303, 307, 308])("%i to another place", async (status) => {
    const places = [
      `${elsewhere.url}/v1/users/me?api_token=${vault.planted.apiToken}`,
      `https://evil.example/#access_token=${vault.planted.accessToken}`,
      "http://[broken",
    ];
    for (const place of places) {
      redirects["/v1/users/me"] = [status, place];
      redirects["/api/v1/users/me"] = [status, place];
      const connections = Object.values(connectionsTo(api.url, vault.planted));
      expect(await raw({ url: "/users/me" }, connections)).toEqual([]);
    }
    expect(elsewhere.seen).toEqual([]);
  });

  it("in a circle", async () => {
    redirects["/v1/users/me"] = [302, "/v1/users/me"];
    const { "API token": connection } = connectionsTo(api.url, vault.planted);
    expect(await raw({ url: "/users/me" }, [connection])).toEqual([]);
  });
});

describe("a connection", () => {
  const everyStep = (connections: readonly ConnectionValue[]) =>
    toldByAllFailing(vault, ALL, connections);

  it.each([
    "https://evil.example",
    "https://pipedrive.com.evil.example",
    "http://api.pipedrive.com",
    "not an address",
  ])("whose token names the host %s", async (host) => {
    const { OAuth } = connectionsTo(vault.emulator.url, vault.planted, host);
    expect(await everyStep([OAuth])).toEqual([]);
  });

  it("whose token can't be sent", async () => {
    const { apiToken = "", accessToken = "" } = vault.planted;
    const broken = {
      ...vault.planted,
      apiToken: `${apiToken}\nX: y`,
      accessToken: `ü${accessToken}`,
    };
    const { url } = vault.emulator;
    expect(await everyStep(Object.values(connectionsTo(url, broken)))).toEqual([]);
  });

  it("of another component", async () => {
    const { OAuth } = vault.connections;
    expect(await everyStep([{ ...OAuth, key: "basic" }])).toEqual([]);
  });

  it("whose tokens nobody knows any more", async () => {
    const strangers = { ...vault.planted, apiToken: "apitoken0PLANTED0unknown00000000" };
    vault.emulator.tokens.revoke(vault.planted.refreshToken ?? "", "demo-client");
    const connections = Object.values(connectionsTo(vault.emulator.url, strangers));
    expect(await toldByAllFailing({ ...vault, planted: strangers }, ALL, connections)).toEqual([]);
  });
});
