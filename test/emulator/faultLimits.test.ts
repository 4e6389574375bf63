// A 429 that a fault makes: word for word and header for header the one that the real limit gives.
import { stoppedClock } from "../../tools/emulator/clock";
import { WINDOW_MILLISECONDS } from "../../tools/emulator/limits";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { ask, type Reply } from "./http";

const clock = stoppedClock(Date.UTC(2026, 10, 20, 12));
let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ clock, plan: "lite" });
});
afterAll(() => emulator.close());
afterEach(() => emulator.faults.clear());
beforeEach(() => {
  clock.advance(WINDOW_MILLISECONDS);
  emulator.limits.budget.leave(10_000, clock.now());
});

const ME = "GET /v1/users/me";
const SEARCH = "GET /api/v2/deals/search?term=ab";

/** The reply to the last of so many requests, as far as a limit shows in it. */
async function last(call: string, times: number) {
  let reply: Reply | undefined;
  for (let n = 0; n < times; n++) reply = await ask(emulator.url, call);
  if (!reply) throw new Error("no request was made");
  const { status, body, headers } = reply;
  const limits = [...headers].filter(([name]) => /ratelimit|retry-after/.test(name));
  return { status, body, limits: Object.fromEntries(limits) };
}

const tokens = (left: number) => ({
  "x-daily-ratelimit-token-limit": "30000",
  "x-daily-ratelimit-token-remaining": String(left),
});

test("the burst window's", async () => {
  const real = await last(ME, 21);
  clock.advance(WINDOW_MILLISECONDS);
  emulator.faults.add({ kind: "429" });
  const made = await last(ME, 1);
  expect(made.limits).toEqual({
    "x-ratelimit-limit": "20",
    "x-ratelimit-remaining": "0",
    "x-ratelimit-reset": "2",
    ...tokens(10_000 - 20 * 2),
  });
  expect(made).toEqual(real);
});

test("the search window's, which strikes searches only", async () => {
  const real = await last(SEARCH, 11);
  clock.advance(WINDOW_MILLISECONDS);
  emulator.faults.add({ kind: "429-search" });
  expect((await last("GET /api/v2/deals/1", 1)).status).toBe(200);
  emulator.limits.budget.leave(10_000 - 10 * 20, clock.now());
  const made = await last(SEARCH, 1);
  expect(made.limits).toMatchObject({ "x-ratelimit-limit": "10", "x-ratelimit-remaining": "0" });
  expect(made).toEqual(real);
});

test("the daily budget's", async () => {
  emulator.limits.budget.leave(0, clock.now());
  const real = await last(ME, 1);
  clock.advance(WINDOW_MILLISECONDS);
  emulator.limits.budget.leave(10_000, clock.now());
  emulator.faults.add({ kind: "429-daily" });
  const made = await last(ME, 1);
  expect(made.limits).toEqual({
    "x-ratelimit-limit": "20",
    "x-ratelimit-remaining": "19",
    "x-ratelimit-reset": "2",
    "retry-after": String(Number(real.limits["retry-after"]) - WINDOW_MILLISECONDS / 1000),
    ...tokens(0),
  });
  expect({
    ...made,
    limits: { ...made.limits, "retry-after": real.limits["retry-after"] },
  }).toEqual(real);
});

test("the OAuth server keeps no window: its 429 has none of these headers", async () => {
  emulator.faults.add({ call: "POST /oauth/token", kind: "429" });
  const { status, limits } = await last("POST /oauth/token", 1);
  expect({ status, limits }).toEqual({ status: 429, limits: {} });
});
