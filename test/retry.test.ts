// Which failures deserve another try, and after how long. Time is passed in; nothing sleeps.
import { type Outcome, rawVerdict, verdict } from "../src/retry";

const outcome = (parts: Partial<Outcome>): Outcome => ({
  status: undefined,
  headers: {},
  error: "",
  network: undefined,
  ...parts,
});

const BURST = outcome({ status: 429, headers: { "x-ratelimit-reset": "2" } });
const DAILY = outcome({ status: 429, error: "daily request budget exceeded" });
const LOST = outcome({ network: "ECONNRESET" });
const NOT_REACHED = outcome({ network: "ECONNREFUSED" });

const again = (method: string, how: Outcome, attempt = 1, waited = 0) =>
  verdict(method, attempt, waited, how, 0).again;

describe("actions try again", () => {
  it.each(["GET", "DELETE", "POST", "PATCH", "PUT"])("after a burst 429: %s", (method) => {
    expect(again(method, BURST)).toBe(true);
  });

  it.each(["GET", "POST"])("when the request never arrived: %s", (method) => {
    expect(again(method, NOT_REACHED)).toBe(true);
  });

  it.each([
    ["GET", LOST],
    ["DELETE", LOST],
    ["GET", outcome({ status: 502 })],
    ["DELETE", outcome({ status: 503 })],
  ])("reads and deletes after a lost reply or a server error: %s", (method, how) => {
    expect(again(method, how)).toBe(true);
  });
});

describe("actions stop", () => {
  it.each(["POST", "PATCH", "PUT"])("when a write may have happened: %s", (method) => {
    expect(again(method, LOST)).toBe(false);
    expect(again(method, outcome({ status: 500 }))).toBe(false);
    expect(again(method, outcome({ network: "ECONNABORTED" }))).toBe(false);
  });

  it.each([
    ["its words", DAILY],
    ["the headers", { ...BURST, headers: { "x-daily-ratelimit-token-remaining": "0" } }],
  ])("when the daily budget is spent, told by %s", (_, how) => {
    expect(again("GET", how)).toBe(false);
  });

  it.each([400, 401, 402, 403, 404, 410])("after a refusal: %s", (status) => {
    expect(again("GET", outcome({ status }))).toBe(false);
  });

  it("after five new attempts", () => {
    expect(again("GET", BURST, 5)).toBe(true);
    expect(again("GET", BURST, 6)).toBe(false);
  });

  it("before all waits add up to more than a minute", () => {
    expect(again("GET", BURST, 1, 58_000)).toBe(true);
    expect(again("GET", BURST, 1, 58_001)).toBe(false);
  });
});

describe("the wait", () => {
  const wait = (how: Outcome, attempt: number, random: number) =>
    verdict("GET", attempt, 0, how, random);

  it("is what retry-after says, with a little jitter", () => {
    const how = outcome({ status: 503, headers: { "retry-after": "4", "x-ratelimit-reset": "2" } });
    expect(wait(how, 1, 0)).toEqual({ again: true, wait: 4000 });
    expect(wait(how, 1, 1)).toEqual({ again: true, wait: 4250 });
  });

  it("is else what is left of the window", () => {
    expect(wait(BURST, 1, 0)).toEqual({ again: true, wait: 2000 });
  });

  it.each([
    [1, 250, 500],
    [2, 500, 1000],
    [3, 1000, 2000],
    [4, 2000, 4000],
  ])("doubles from attempt to attempt: %s", (attempt, least, most) => {
    expect(wait(LOST, attempt, 0)).toEqual({ again: true, wait: least });
    expect(wait(LOST, attempt, 1)).toEqual({ again: true, wait: most });
  });

  it("never trusts a date or a negative number", () => {
    for (const told of ["Fri, 20 Nov 2026 08:30:00 GMT", "-5", "soon"]) {
      const how = outcome({ status: 429, headers: { "retry-after": told } });
      expect(wait(how, 1, 0)).toEqual({ again: true, wait: 250 });
    }
  });
});

describe("Raw Request", () => {
  const inputs = {
    maxRetries: 2,
    retryDelayMS: 100,
    retryAllErrors: false,
    useExponentialBackoff: false,
  };

  it("tries as often as Max Retry Count says", () => {
    expect(rawVerdict(inputs, "GET", 2, LOST, 0).again).toBe(true);
    expect(rawVerdict(inputs, "GET", 3, LOST, 0).again).toBe(false);
    expect(rawVerdict({ ...inputs, maxRetries: 0 }, "GET", 1, LOST, 0).again).toBe(false);
  });

  it("waits Retry Delay, but a 429 its full time", () => {
    expect(rawVerdict(inputs, "GET", 1, LOST, 0)).toEqual({ again: true, wait: 100 });
    expect(rawVerdict(inputs, "POST", 1, BURST, 0)).toEqual({ again: true, wait: 2000 });
  });

  it("doubles the wait with Use Exponential Backoff", () => {
    const policy = { ...inputs, useExponentialBackoff: true };
    expect(rawVerdict(policy, "GET", 1, LOST, 1)).toEqual({ again: true, wait: 500 });
    expect(rawVerdict(policy, "GET", 2, LOST, 1)).toEqual({ again: true, wait: 1000 });
  });

  it("repeats a write or a refusal only with Retry On All Errors", () => {
    const refusal = outcome({ status: 404 });
    expect(rawVerdict(inputs, "POST", 1, LOST, 0).again).toBe(false);
    expect(rawVerdict(inputs, "GET", 1, refusal, 0).again).toBe(false);
    const all = { ...inputs, retryAllErrors: true };
    expect(rawVerdict(all, "POST", 1, LOST, 0).again).toBe(true);
    expect(rawVerdict(all, "GET", 1, refusal, 0).again).toBe(true);
  });

  it("never tries against a spent daily budget", () => {
    expect(rawVerdict({ ...inputs, retryAllErrors: true }, "GET", 1, DAILY, 0).again).toBe(false);
  });
});
