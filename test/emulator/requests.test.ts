// The log of what arrived, byte for byte: two clients are compared by it.
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { API_TOKEN, ask } from "./http";

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ limits: false, seed: false });
});
afterAll(() => emulator.close());
beforeEach(() => emulator.requests.reset());

test("holds call, address, headers and body as they were sent", async () => {
  const body = '{ "nope" :\t"ü" }';
  const headers = { "x-mark": "7" };
  await ask(emulator.url, "POST /api/v2/deals?a=%C3%BC+b&a=", body, headers);
  expect(emulator.requests.last()).toMatchObject({
    call: "POST /api/v2/deals",
    method: "POST",
    path: "/api/v2/deals",
    query: "a=%C3%BC+b&a=",
    headers: { "x-mark": "7", "x-api-token": API_TOKEN, "content-type": "application/json" },
    body: Buffer.from(body),
  });
});

test("keeps the path as it was encoded and names the call it means", async () => {
  await ask(emulator.url, "GET /api/v1/leads/a%2Fb");
  expect(emulator.requests.last()).toMatchObject({
    call: "GET /v1/leads/{id}",
    path: "/api/v1/leads/a%2Fb",
  });
});

test("holds refused and unknown requests and those to the OAuth server, not the controls", async () => {
  await fetch(`${emulator.url}/v1/nothing`);
  await ask(emulator.url, "POST /oauth/revoke", {});
  await ask(emulator.url, "GET /_emulator/state");
  expect(emulator.requests.all().map(({ call, path }) => [call, path])).toEqual([
    [undefined, "/v1/nothing"],
    ["POST /oauth/revoke", "/oauth/revoke"],
  ]);
});

test("tells how each was answered, and what the contract found wrong with it", async () => {
  await ask(emulator.url, "GET /v1/users/me");
  await ask(emulator.url, "GET /api/v2/deals/7");
  await ask(emulator.url, "GET /api/v2/deals?nope=1");
  await ask(emulator.url, "PATCH /api/v2/deals/7", { value: "dear" });
  await ask(emulator.url, "GET /v1/nothing");
  const judged = emulator.requests.all().map(({ status, breach }) => [status, breach]);
  expect(judged).toEqual([
    [200, undefined],
    [404, undefined],
    [400, expect.stringContaining("nope")],
    [400, expect.stringContaining("value")],
    [404, undefined],
  ]);
});

test("is empty after a reset", async () => {
  await ask(emulator.url, "GET /v1/users/me");
  emulator.requests.reset();
  expect(emulator.requests.all()).toEqual([]);
  expect(emulator.requests.last()).toBeUndefined();
});
