// Secrets that come back: from a server that repeats what it was sent, out of an address, or out of a field
// into which somebody typed one. They are not shown a second time.
import { type Listener, listen } from "./client/listen";
import type { ConnectionValue } from "./support/component";
import { connectionsTo, openVault, PATIENT, QUICK, SEARCHING, type Vault } from "./support/secrets";
import { AT_ONCE, told, toldBy, toldByAllFailing, toldByRaw } from "./support/told";
import { runAction } from "./support/witness";

let vault: Vault;
let api: Listener;
const redirects: Record<string, [number, string]> = {};

beforeAll(async () => {
  vault = await openVault();
  api = await listen(redirects);
});
afterAll(async () => {
  api.server.close();
  await vault.emulator.close();
});

const raw = (inputs: Readonly<Record<string, unknown>>, connections?: readonly ConnectionValue[]) =>
  toldByRaw(vault, inputs, connections);

/** A server in front of Pipedrive that shows what it was sent is not unheard of. */
it.each([
  ["as JSON", 500, (secret: string) => ({ success: false, error: `No user for ${secret}` })],
  ["as JSON to a refused token", 401, (secret: string) => ({ error: "a", error_info: secret })],
  ["as a page", 502, (secret: string) => `<html><pre>Authorization: Bearer ${secret}</pre></html>`],
  ["in a field", 400, (secret: string) => ({ error: "bad", data: { headers: { a: secret } } })],
])("when a refusal repeats the token %s", async (_way, status, body) => {
  const repeat = (secret: string) => {
    const said = body(secret);
    vault.emulator.faults.add({ ...AT_ONCE, kind: "500", status, body: said, times: null });
  };
  expect(await toldBy(vault, QUICK, { before: repeat })).toEqual([]);
});

it("when a refusal repeats the password that a webhook was to send", async () => {
  const password = "geheim-Sluppefjord-31c7";
  const body = {
    success: false,
    error: `weak: ${password}`,
    data: { http_auth_password: password },
  };
  vault.emulator.faults.add({ call: "POST /v1/webhooks", kind: "500", status: 400, body });
  const { "API token": connection } = connectionsTo(vault.emulator.url, vault.planted);
  const webhook = { name: "Orders", subscriptionUrl: "https://example.com/hook" };
  const events = { eventAction: "change", eventObject: "deal", httpAuthPassword: password };
  const testimony = await runAction("addWebhook", connection, { ...webhook, ...events }, true);
  expect(testimony.thrown).toMatchObject({ message: expect.stringContaining("weak: ***") });
  expect(told(testimony, { password }, "addWebhook")).toEqual([]);
});

it("when a refusal repeats the token in its correlation id", async () => {
  const repeat = (secret: string) => {
    const headers = { ...AT_ONCE.headers, "x-correlation-id": secret };
    vault.emulator.faults.add({ kind: "500", headers, times: null });
  };
  expect(await toldBy(vault, QUICK, { before: repeat })).toEqual([]);
});

it("a search's words when it had to wait, which is logged without debug too", async () => {
  const wait = () => vault.emulator.faults.add({ ...AT_ONCE, kind: "429", times: 2 });
  expect(await toldBy(vault, SEARCHING, { before: wait, debug: false })).toEqual([]);
});

describe("a redirect", () => {
  it("with a password", async () => {
    const { "API token": connection } = connectionsTo(api.url, vault.planted);
    redirects["/v1/users/me"] = [302, `http://demo:${vault.planted.clientSecret}@127.0.0.1:1/`];
    expect(await raw({ url: "/users/me" }, [connection])).toEqual([]);
  });

  it("to a path that repeats the token", async () => {
    redirects["/v1/users/me"] = [302, `https://evil.example/for/${vault.planted.apiToken}`];
    const { "API token": connection } = connectionsTo(api.url, vault.planted);
    expect(await raw({ url: "/users/me" }, [connection])).toEqual([]);
  });
});

it("a download's address in a file store, whose signature opens the file to anybody", async () => {
  const signature = "signature0PLANTED0a7c3e5b1d9f2";
  const store = `${api.url}/store/offer.pdf?X-Amz-Signature=${signature}`;
  const front = await listen({ "/v1/files/1/download": [302, store] });
  const { "API token": connection } = connectionsTo(front.url, vault.planted);
  const testimony = await runAction("downloadFile", connection, { id: "1" }, true);
  front.server.close();
  expect(testimony.result).toBeDefined();
  expect(told(testimony, { signature }, "downloadFile")).toEqual([]);
});

describe("a raw request's address", () => {
  it.each([
    ["with the token in its query", (secret: string) => `/v1/users/me x?api_token=${secret}`],
    ["of another host, with it", (secret: string) => `https://evil.example/?api_token=${secret}`],
    ["with it as a user name", (secret: string) => `https://${secret}@api.pipedrive.com/v1/deals`],
    ["with it as a password", (secret: string) => `https://a:${secret}@api.pipedrive.com/v1/deals`],
  ])("%s", async (_what, url) => {
    expect(await raw({ url: url(vault.planted.apiToken ?? "") })).toEqual([]);
  });
});

describe("a connection", () => {
  const everyStep = (connections: readonly ConnectionValue[]) =>
    toldByAllFailing(vault, [...QUICK, ...PATIENT], connections);

  it.each([
    [
      "whose API URL holds the client secret",
      (secret: string) => `https://demo:${secret}@a.example`,
    ],
    ["whose API URL holds it behind a question mark", (secret: string) => `http://a/?k=${secret}`],
  ])("%s", async (_what, url) => {
    const apiUrl = url(vault.planted.clientSecret ?? "");
    expect(await everyStep(Object.values(connectionsTo(apiUrl, vault.planted)))).toEqual([]);
  });

  it("whose token names a host with a secret in it", async () => {
    const host = `https://${vault.planted.basic}:x@evil.example`;
    const { OAuth } = connectionsTo(vault.emulator.url, vault.planted, host);
    expect(await everyStep([OAuth])).toEqual([]);
  });
});
