// Faults on demand: what a client sees, what the emulator did all the same, how they are set by HTTP.
import { stoppedClock } from "../../tools/emulator/clock";
import { FAULT_KINDS, type Fault, faultSwitch } from "../../tools/emulator/faults";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { ask, post } from "./http";

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({
    clock: stoppedClock(Date.UTC(2026, 10, 20, 12)),
    limits: false,
  });
});
afterAll(() => emulator.close());
afterEach(() => emulator.faults.clear());

const me = () => ask(emulator.url, "GET /v1/users/me");

test("a fault strikes once unless told otherwise", async () => {
  emulator.faults.add({ kind: "500" });
  expect((await me()).status).toBe(500);
  expect((await me()).status).toBe(200);
});

test("a fault strikes as many times as asked, or until it is removed", async () => {
  emulator.faults.add({ kind: "502", times: 2 });
  expect([(await me()).status, (await me()).status, (await me()).status]).toEqual([502, 502, 200]);
  emulator.faults.add({ kind: "503", times: null });
  expect([(await me()).status, (await me()).status, (await me()).status]).toEqual([503, 503, 503]);
  emulator.faults.clear();
  expect((await me()).status).toBe(200);
});

test("a fault for one call leaves the others alone", async () => {
  emulator.faults.add({ call: "GET /v1/users/{id}", kind: "500" });
  expect((await me()).status).toBe(200);
  expect((await ask(emulator.url, "GET /v1/users/1")).status).toBe(500);
});

test("a burst 429 carries the window's headers in the gateway's shape", async () => {
  emulator.faults.add({ kind: "429", headers: { "retry-after": "1" } });
  const { status, body, headers } = await me();
  expect(status).toBe(429);
  expect(body).toMatchObject({ success: false, error: "Request over limit", errorCode: 429 });
  expect(headers.get("x-ratelimit-remaining")).toBe("0");
  expect(headers.get("x-ratelimit-reset")).toBe("2");
  expect(headers.get("retry-after")).toBe("1");
});

test("a daily 429 names the budget and when it is full again", async () => {
  emulator.faults.add({ kind: "429-daily" });
  const { status, body, headers } = await me();
  expect(status).toBe(429);
  expect(body.error).toBe("daily request budget exceeded");
  expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
});

test("the block after ignored 429s is a page, not JSON", async () => {
  emulator.faults.add({ kind: "403-html" });
  const { status, body, headers } = await me();
  expect(status).toBe(403);
  expect(headers.get("content-type")).toContain("text/html");
  expect(body).toContain("<!DOCTYPE html>");
});

test("a reply can be given another status and body", async () => {
  emulator.faults.add({ kind: "500", status: 402, body: { success: false, error: "closed" } });
  expect(await me()).toMatchObject({ status: 402, body: { error: "closed" } });
});

test("a reset cuts the connection before the request did anything", async () => {
  const before = emulator.limits.budget.spent(emulator.clock.now());
  emulator.faults.add({ kind: "reset" });
  await expect(me()).rejects.toThrow("fetch failed");
  expect(emulator.limits.budget.spent(emulator.clock.now())).toBe(before);
});

test("a lost reply cuts the connection after the request was carried out", async () => {
  const before = emulator.limits.budget.spent(emulator.clock.now());
  emulator.faults.add({ kind: "reply-lost" });
  await expect(me()).rejects.toThrow("fetch failed");
  expect(emulator.limits.budget.spent(emulator.clock.now())).toBe(before + 2);
});

test("half a body ends before the length that was announced", async () => {
  emulator.faults.add({ kind: "half-a-body" });
  await expect(me()).rejects.toThrow("terminated");
});

test("a delay waits and then answers as ever; another fault may follow it", () => {
  const faults = faultSwitch();
  faults.add({ kind: "delay", milliseconds: 1500, times: 2 });
  faults.add({ kind: "500" });
  expect(faults.take("GET /v1/users")).toEqual({ delay: 1500, fault: { kind: "500" } });
  expect(faults.take("GET /v1/users")).toEqual({ delay: 1500, fault: undefined });
  expect(faults.take("GET /v1/users")).toEqual({ delay: 0, fault: undefined });
});

test("a delayed reply arrives whole", async () => {
  emulator.faults.forgetStruck();
  emulator.faults.add({ kind: "delay", milliseconds: 1 });
  expect((await me()).status).toBe(200);
  const strike = { call: "GET /v1/users/me", kind: "delay", acted: true };
  expect(emulator.faults.struck()).toEqual([strike]);
});

test("credentials are judged before any fault", async () => {
  emulator.faults.add({ kind: "500" });
  const stranger = await ask(emulator.url, "GET /v1/users/me", undefined, { "x-api-token": "no" });
  expect(stranger.status).toBe(401);
  expect((await me()).status).toBe(500);
});

test("the OAuth server can be made to fail too", async () => {
  emulator.faults.add({ call: "POST /oauth/token", kind: "503" });
  expect((await post(`${emulator.url}/oauth/token`, {})).status).toBe(503);
});

describe("by HTTP, without credentials", () => {
  const control = (call: string, json?: unknown) => ask(emulator.url, call, json);

  test.each(FAULT_KINDS)("a fault of kind %s can be set and taken back", async (kind) => {
    const fault: Fault = { kind, call: "GET /v1/users/me", times: 3 };
    expect((await control("POST /_emulator/faults", fault)).body).toEqual([fault]);
    expect((await control("DELETE /_emulator/faults")).body).toEqual([]);
    expect((await me()).status).toBe(200);
  });

  test("a fault of an unknown kind is refused", async () => {
    expect(await control("POST /_emulator/faults", { kind: "flood" })).toMatchObject({
      status: 400,
    });
  });

  test("the clock is moved and the budget set", async () => {
    const before = emulator.clock.now();
    await control("POST /_emulator/clock", { advance: 3_600_000 });
    expect(emulator.clock.now()).toBe(before + 3_600_000);
    const { body } = await control("POST /_emulator/budget", { remaining: 7 });
    expect(body.remaining).toBe(7);
  });

  test("a negative advance and a body that is no JSON are refused", async () => {
    expect((await control("POST /_emulator/clock", { advance: -1 })).status).toBe(400);
    expect((await control("POST /_emulator/budget", "{")).status).toBe(400);
  });

  test("the state counts records, tokens, installs and waiting faults", async () => {
    emulator.faults.add({ kind: "500", call: "GET /v1/users" });
    const { body } = await control("GET /_emulator/state");
    expect(body).toMatchObject({ records: { users: emulator.world.users.size }, faults: 1 });
    expect(body.tokens.limit - body.tokens.spent).toBe(body.tokens.remaining);
  });
});
