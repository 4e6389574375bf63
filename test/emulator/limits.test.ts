// The burst windows and the daily budget: the arithmetic with a clock passed in, then over HTTP.
import { budgetOf, secondsToReset } from "../../tools/emulator/budget";
import { stoppedClock } from "../../tools/emulator/clock";
import {
  admit,
  isSearch,
  requestsPerWindow,
  WINDOW_MILLISECONDS,
  type Window,
} from "../../tools/emulator/limits";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { ask } from "./http";

const NOON = Date.UTC(2026, 10, 20, 12);

describe("the window of two seconds", () => {
  const fill = (times: readonly number[], limit: number): Window =>
    times.reduce<Window>((window, time) => admit(window, limit, time).window, []);

  test("admits as many requests as the limit and refuses the next", () => {
    const window = fill([0, 10, 20], 3);
    expect(admit(window, 3, 30)).toMatchObject({ admitted: false, remaining: 0, limit: 3 });
  });

  test("rolls: a place is free as soon as the oldest request is two seconds old", () => {
    const window = fill([0, 1500, 1600], 3);
    expect(admit(window, 3, WINDOW_MILLISECONDS - 1).admitted).toBe(false);
    expect(admit(window, 3, WINDOW_MILLISECONDS)).toMatchObject({ admitted: true, remaining: 0 });
  });

  test("says in whole seconds when the next place is free", () => {
    expect(admit([], 3, 0).reset).toBe(2);
    expect(admit([0], 3, 900).reset).toBe(2);
    expect(admit([0], 3, 1900).reset).toBe(1);
  });

  test("does not count refused requests against later ones", () => {
    const window = fill([0, 100, 200, 300], 2);
    expect(admit(window, 2, WINDOW_MILLISECONDS + 100)).toMatchObject({
      admitted: true,
      remaining: 1,
    });
  });

  test.each([
    ["lite", 20, 80],
    ["growth", 40, 160],
    ["premium", 100, 400],
    ["ultimate", 120, 480],
  ] as const)("on plan %s holds %i requests of an API token, %i of an app", (plan, own, app) => {
    expect(requestsPerWindow(plan, "apiToken")).toBe(own);
    expect(requestsPerWindow(plan, "oauth")).toBe(app);
  });

  test("knows a search by its path", () => {
    const searches = ["/api/v2/itemSearch", "/api/v2/itemSearch/field", "/api/v2/deals/search"];
    expect(searches.filter(isSearch)).toEqual(searches);
    expect(isSearch("/api/v2/deals")).toBe(false);
  });
});

describe("the daily budget", () => {
  test("is 30,000 tokens times the plan's factor times the seats", () => {
    expect(budgetOf({ ...COMPANY, plan: "lite", seats: 1 }).limit()).toBe(30_000);
    expect(budgetOf({ ...COMPANY, plan: "growth", seats: 3 }).limit()).toBe(180_000);
    expect(budgetOf({ ...COMPANY, plan: "premium", seats: 1 }).limit()).toBe(150_000);
    expect(budgetOf({ ...COMPANY, plan: "ultimate", seats: 2 }).limit()).toBe(420_000);
  });

  test("is charged call by call and refuses what it cannot pay", () => {
    const budget = budgetOf(COMPANY);
    budget.leave(25, NOON);
    expect(budget.charge(20, NOON)).toBe(true);
    expect(budget.charge(10, NOON)).toBe(false);
    expect(budget.remaining(NOON)).toBe(5);
  });

  test("is full again at midnight UTC", () => {
    const budget = budgetOf(COMPANY);
    budget.leave(0, NOON);
    const midnight = Date.UTC(2026, 10, 21);
    expect(budget.remaining(midnight - 1)).toBe(0);
    expect(budget.remaining(midnight)).toBe(30_000);
    expect(secondsToReset(NOON)).toBe(12 * 3600);
    expect(secondsToReset(midnight - 1)).toBe(1);
  });
});

describe("over HTTP on plan Lite", () => {
  const clock = stoppedClock(NOON);
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await startEmulator({ clock, plan: "lite" });
  });
  afterAll(() => emulator.close());
  beforeEach(() => clock.advance(WINDOW_MILLISECONDS));
  const me = () => ask(emulator.url, "GET /v1/users/me");

  test("every reply says how many requests and tokens are left", async () => {
    const { headers } = await me();
    expect(headers.get("x-ratelimit-limit")).toBe("20");
    expect(headers.get("x-ratelimit-remaining")).toBe("19");
    expect(headers.get("x-ratelimit-reset")).toBe("2");
    expect(headers.get("x-daily-ratelimit-token-limit")).toBe("30000");
    expect(Number(headers.get("x-daily-ratelimit-token-remaining"))).toBeLessThan(30_000);
    expect(headers.get("x-correlation-id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("the 21st request in two seconds is a 429 of the gateway, the first after them is not", async () => {
    const burst = [];
    for (let n = 0; n < 21; n++) burst.push((await me()).status);
    expect(burst).toEqual([...Array(20).fill(200), 429]);
    const refused = await me();
    expect(refused.body).toEqual({
      success: false,
      error: "Request over limit",
      errorCode: 429,
      error_info: "Please check developers.pipedrive.com",
    });
    expect(refused.headers.get("x-ratelimit-remaining")).toBe("0");
    clock.advance(WINDOW_MILLISECONDS);
    expect((await me()).status).toBe(200);
  });

  test("a call costs its tokens even when it fails, and a path that is no call costs none", async () => {
    const spentBy = async (call: string) => {
      const before = emulator.limits.budget.spent(clock.now());
      await ask(emulator.url, call);
      return emulator.limits.budget.spent(clock.now()) - before;
    };
    expect(await spentBy("GET /v1/users/me")).toBe(2);
    expect(await spentBy("GET /v1/users")).toBe(20);
    expect(await spentBy("GET /v1/users/99999")).toBe(2);
    expect(await spentBy("GET /v1/nothing")).toBe(0);
  });

  test("the 11th search in two seconds is refused while other calls go on", async () => {
    const search = () => ask(emulator.url, "GET /api/v2/deals/search?term=ab");
    const burst = [];
    for (let n = 0; n < 11; n++) burst.push((await search()).status);
    expect(burst.lastIndexOf(429)).toBe(10);
    expect(burst.indexOf(429)).toBe(10);
    expect((await me()).status).toBe(200);
  });

  test("an exhausted budget is a 429 that says how many seconds are left until midnight", async () => {
    emulator.limits.budget.leave(1, clock.now());
    const refused = await me();
    expect(refused.status).toBe(429);
    expect(refused.body).toMatchObject({
      error: "daily request budget exceeded",
      errorCode: 429,
    });
    expect(refused.headers.get("retry-after")).toBe(String(secondsToReset(clock.now())));
    clock.advance(secondsToReset(clock.now()) * 1000);
    expect((await me()).status).toBe(200);
  });
});

describe("over HTTP without enforced limits", () => {
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await startEmulator({ clock: stoppedClock(NOON), plan: "lite", limits: false });
  });
  afterAll(() => emulator.close());

  test("nothing is refused, the budget is still counted, and no reply tells of a window", async () => {
    emulator.limits.budget.leave(0, NOON);
    const replies = [];
    for (let n = 0; n < 25; n++) replies.push(await ask(emulator.url, "GET /v1/users/me"));
    expect(replies.every(({ status }) => status === 200)).toBe(true);
    const last = replies.at(-1)?.headers;
    expect(last?.get("x-ratelimit-remaining")).toBeNull();
    expect(last?.get("x-daily-ratelimit-token-remaining")).toBe("0");
  });
});

const COMPANY = {
  id: 1,
  name: "Test",
  domain: "test",
  country: "EE",
  plan: "lite",
  seats: 1,
} as const;
