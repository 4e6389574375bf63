// Faults that come by chance: the same seed always strikes the same requests, by the kinds it was given.
import { stoppedClock } from "../../tools/emulator/clock";
import { type Fault, faultSwitch, type RandomFaults } from "../../tools/emulator/faults";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { ask } from "./http";

const CALL = "GET /api/v2/deals";
const SEARCH = "GET /api/v2/deals/search";

/** What strikes a thousand requests to a call. */
function strikes(set: { fault?: Fault; random?: RandomFaults }, call = CALL) {
  const faults = faultSwitch();
  if (set.fault) faults.add(set.fault);
  if (set.random) faults.random(set.random);
  return Array.from({ length: 1000 }, () => faults.take(call).fault);
}

function counted(struck: readonly (Fault | undefined)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const fault of struck) {
    const key = fault?.kind ?? "none";
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

describe("a single kind with a probability", () => {
  test("strikes about as often as it says, and the same requests every time", () => {
    const fault: Fault = { kind: "500", probability: 0.2, seed: 7, times: null };
    const struck = strikes({ fault });
    const share = struck.filter(Boolean).length / struck.length;
    expect(Math.abs(share - 0.2)).toBeLessThan(0.04);
    expect(strikes({ fault })).toEqual(struck);
    expect(strikes({ fault: { ...fault, seed: 8 } })).not.toEqual(struck);
  });

  test("strikes every request when it is 1, and only as many as it may", () => {
    const fault: Fault = { kind: "500", probability: 1, times: 3 };
    expect(counted(strikes({ fault }))).toEqual({ "500": 3, none: 997 });
  });

  test("leaves room for the fault behind it when it does not strike", () => {
    const faults = faultSwitch();
    faults.add({ kind: "502", probability: 0.5, seed: 1, times: null });
    faults.add({ kind: "503", times: null });
    const kinds = Array.from({ length: 100 }, () => faults.take(CALL).fault?.kind);
    expect(new Set(kinds)).toEqual(new Set(["502", "503"]));
  });
});

describe("a mix of kinds", () => {
  const random: RandomFaults = {
    kinds: ["429", "500", "reset", "reply-lost"],
    probability: 0.4,
    seed: 2026,
  };

  test("strikes about as often as it says, with each kind about as often", () => {
    const { none, ...kinds } = counted(strikes({ random }));
    expect(Math.abs((none ?? 0) - 600)).toBeLessThan(50);
    expect(Object.keys(kinds).sort()).toEqual(["429", "500", "reply-lost", "reset"]);
    for (const times of Object.values(kinds)) expect(Math.abs(times - 100)).toBeLessThan(35);
  });

  test("is the same every time with the same seed, another with another", () => {
    expect(strikes({ random })).toEqual(strikes({ random }));
    expect(strikes({ random: { ...random, seed: 1 } })).not.toEqual(strikes({ random }));
  });

  test("decides for a kind that can act whether it does, unless it is told", () => {
    const acts = (told?: boolean) =>
      strikes({
        random: { ...random, kinds: ["hang"], ...(told === undefined ? {} : { acts: told }) },
      }).flatMap((fault) => (fault ? [fault.acts] : []));
    expect(new Set(acts())).toEqual(new Set([true, false]));
    expect(new Set(acts(true))).toEqual(new Set([true]));
    expect(new Set(acts(false))).toEqual(new Set([false]));
  });

  test("strikes one call only when it names one", () => {
    const one = { ...random, call: SEARCH };
    expect(counted(strikes({ random: one }))).toEqual({ none: 1000 });
    expect(counted(strikes({ random: one }, SEARCH)).none).toBeLessThan(1000);
  });

  test("keeps the search window for searches", () => {
    const searchOnly: RandomFaults = { ...random, kinds: ["429-search"] };
    expect(counted(strikes({ random: searchOnly }))).toEqual({ none: 1000 });
    expect(counted(strikes({ random: searchOnly }, SEARCH))["429-search"]).toBeGreaterThan(300);
  });

  test("hands its milliseconds and headers to every fault", () => {
    const faults = faultSwitch();
    faults.random({ kinds: ["delay"], probability: 1, seed: 1, milliseconds: 5 });
    expect(faults.take(CALL)).toEqual({ delay: 5, fault: undefined });
    const headers = { "retry-after": "0" };
    const struck = strikes({ random: { ...random, headers, probability: 1 } });
    expect(struck.every((fault) => fault?.headers === headers)).toBe(true);
  });

  test("gives way to a fault that waits", () => {
    const faults = faultSwitch();
    faults.random({ ...random, probability: 1 });
    faults.add({ kind: "403-html" });
    expect(faults.take(CALL).fault).toEqual({ kind: "403-html" });
    expect(faults.take(CALL).fault?.kind).not.toBe("403-html");
  });

  test.each([
    [{ ...random, kinds: [] }, "kinds must name at least one kind of fault"],
    [{ ...random, probability: 20 }, "probability must be above 0 and at most 1, not 20"],
    [{ ...random, acts: true }, 'Whether a request acts under "429" is fixed: leave out acts'],
  ])("is refused when it contradicts itself: %#", (wrong, sentence) => {
    expect(() => faultSwitch().random(wrong)).toThrow(sentence);
  });
});

describe("over HTTP", () => {
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await startEmulator({
      clock: stoppedClock(Date.UTC(2026, 10, 20, 12)),
      limits: false,
    });
  });
  afterAll(() => emulator.close());

  test("what struck is what a client saw, no more and no less", async () => {
    const before = emulator.world.organizations.size;
    const mix = { kinds: ["500", "reply-lost", "duplicate", "429"], probability: 0.5, seed: 3 };
    expect((await ask(emulator.url, "POST /_emulator/faults/random", mix)).body).toEqual([mix]);
    const seen: unknown[] = [];
    for (let n = 0; n < 60; n++) {
      const sent = ask(emulator.url, "POST /api/v2/organizations", { name: `Boats ${n}` });
      seen.push((await sent.catch(() => ({ status: "lost" }))).status);
    }
    expect((await ask(emulator.url, "DELETE /_emulator/faults")).body).toEqual([]);
    const struck = emulator.faults.struck();
    const of = (kind: string) => struck.filter((strike) => strike.kind === kind);
    expect(seen.filter((status) => status === "lost")).toHaveLength(of("reply-lost").length);
    expect(seen.filter((status) => status === 500)).toHaveLength(of("500").length);
    expect(seen.filter((status) => status === 429)).toHaveLength(of("429").length);
    expect(struck.length).toBeGreaterThan(15);
    const unacted = struck.filter(({ acted }) => !acted).length;
    const added = emulator.world.organizations.size - before;
    expect(added).toBe(60 - unacted + of("duplicate").length);
  });

  test("a mix of unknown kinds or without a seed is refused", async () => {
    const random = (body: unknown) => ask(emulator.url, "POST /_emulator/faults/random", body);
    expect((await random({ kinds: ["flood"], probability: 1, seed: 1 })).status).toBe(400);
    expect((await random({ kinds: ["500"], probability: 1 })).status).toBe(400);
    expect((await random({ kinds: ["429"], probability: 1, seed: 1, acts: true })).body).toEqual({
      error: 'Whether a request acts under "429" is fixed: leave out acts',
    });
  });
});
