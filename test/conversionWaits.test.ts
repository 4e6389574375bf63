// Conversions that wait: seconds pass on the emulator's clock only, by as much as the wait would have lasted.
import { UncertainError } from "../src/errors";
import { convertAndWait, DEAL_TO_LEAD, LEAD_TO_DEAL } from "../src/recipes/conversionJob";
import { nextWait } from "../src/waiting";
import { stoppedClock } from "../tools/emulator/clock";
import { type Emulator, startEmulator } from "../tools/emulator/server";
import { openedFor, thrownBy } from "./client/access";
import { NOW } from "./support/company";

let emulator: Emulator;
let waits: number[];
beforeEach(async () => {
  emulator = await startEmulator({ clock: stoppedClock(NOW), limits: false });
  waits = [];
});
afterEach(() => emulator.close());

const lead = (number: number) => `00000000-1ead-4000-8000-00000000000${number}`;

/** Lets the emulator's time pass in place of our own. */
const pause = async (seconds: number): Promise<void> => {
  waits.push(seconds);
  emulator.clock.advance(seconds * 1000);
};

const toDeal = (id: string, longest = 60, wait = pause) =>
  convertAndWait(openedFor(emulator).pipedrive, LEAD_TO_DEAL, { id, body: {} }, longest, wait);

const toLead = (id: number, longest = 60) =>
  convertAndWait(openedFor(emulator).pipedrive, DEAL_TO_LEAD, { id }, longest, pause);

const begun = () => emulator.requests.all().filter(({ call }) => call?.startsWith("POST")).length;

test("a lead becomes a deal: looked at until it is done, then read", async () => {
  const result = await toDeal(lead(2));
  expect(result).toMatchObject({
    status: "completed",
    deal_id: 13,
    deal: { id: 13, title: "City of Lübbenstedt bike pool", value: 42_000 },
    // 40 for the conversion, four looks, the deal.
    api_tokens: 45,
  });
  expect(waits).toEqual([1, 1, 1]);
  expect(emulator.world.leads.get(lead(2))).toBeUndefined();
});

test("a deal becomes a lead", async () => {
  const result = await toLead(3);
  const { lead_id } = result;
  expect(result.lead).toMatchObject({ id: lead_id, title: "Company fleet Stadtwerke" });
  expect(emulator.world.leads.get(String(lead_id))?.source_deal_id).toBe(3);
  expect(emulator.world.deals.get(3)?.is_deleted).toBe(true);
});

test.each([
  ["an archived lead", () => toDeal(lead(4)), "lead"],
  ["an archived deal", () => toLead(11), "deal"],
])("%s can't be converted: the error says what Pipedrive said", async (_what, convert, from) => {
  const error = await thrownBy(convert);
  expect(error.message).toContain("the conversion ended as rejected");
  expect(error.message).toContain(`the ${from} should be as it was`);
  expect(error).not.toBeInstanceOf(UncertainError);
});

test("a conversion that fails is an error", async () => {
  const vanish = async (seconds: number) => {
    emulator.world.leads.delete(lead(2));
    await pause(seconds);
  };
  const error = await thrownBy(() => toDeal(lead(2), 60, vanish));
  expect(error.message).toContain("the conversion ended as failed");
});

test("when the time is up the error names the conversion, and that it goes on", async () => {
  const error = await thrownBy(() => toDeal(lead(2), 2.5));
  const [conversion] = emulator.world.conversions.all().slice(-1);
  expect(error).toBeInstanceOf(UncertainError);
  expect(error.message).toContain("had not ended after 2.5 s of waiting");
  expect(error.message).toContain(
    `Conversion ${conversion?.id} of lead ${lead(2)} was begun and goes on without this step: ask Get Lead Conversion Status for it and do not begin another.`,
  );
  expect(waits).toEqual([1, 1, 0.5]);
});

test("with no time to wait it is looked at once", async () => {
  await thrownBy(() => toDeal(lead(2), 0));
  expect([waits, emulator.requests.all().length]).toEqual([[], 2]);
});

test("when the status can't be read the error names the conversion all the same", async () => {
  const call = LEAD_TO_DEAL.status;
  emulator.faults.add({ kind: "500", call, status: 403, body: { error: "Not for you" } });
  const error = await thrownBy(() => toDeal(lead(2)));
  expect(error.message).toMatch(
    /→ 403: Not for you.* Conversion [0-9a-f-]{36} of lead .* was begun/,
  );
  expect(begun()).toBe(1);
});

test("when the new record can't be read the error tells its ID", async () => {
  const call = LEAD_TO_DEAL.read;
  emulator.faults.add({ kind: "500", call, status: 403, body: { error: "Not for you" } });
  const error = await thrownBy(() => toDeal(lead(2)));
  expect(error.message).toContain(
    `The conversion is done all the same: lead ${lead(2)} is now deal 13.`,
  );
});

test("a lost answer to the beginning is not asked for again: a second conversion may be one too many", async () => {
  emulator.faults.add({ kind: "reply-lost", call: LEAD_TO_DEAL.begin });
  expect(await thrownBy(() => toDeal(lead(2)))).toBeInstanceOf(UncertainError);
  expect(begun()).toBe(1);
});

describe("the waits", () => {
  /** All of them until the time is up. */
  const schedule = (longest: number): number[] => {
    const all: number[] = [];
    let waited = 0;
    for (let wait = nextWait(0, longest); wait !== undefined; wait = nextWait(waited, longest)) {
      all.push(wait);
      waited += wait;
    }
    return all;
  };

  test.each([0, 0.4, 1, 7, 60, 600])("add up to %d s", (longest) => {
    expect(schedule(longest).reduce((sum, wait) => sum + wait, 0)).toBeCloseTo(longest, 9);
  });

  test("grow from one second to ten, but for the last", () => {
    const waits = schedule(600).slice(0, -1);
    expect([waits[0], waits.at(-1)]).toEqual([1, 10]);
    expect(waits).toEqual([...waits].sort((one, other) => one - other));
  });

  test("are a dozen in a minute", () => expect(schedule(60).length).toBeLessThanOrEqual(12));
});
