// Whatever people do between two polls and during one, the trigger delivers what the emulator holds:
// nothing missed, nothing twice, created and updated told apart. Random histories, judged by the store and by
// the journal.
import fc from "fast-check";
import { startFlow } from "../support/polling";
import { account, judge, peopleAt, type Write, write } from "../support/pollModel";
import { type Desk, openSalesDesk, type SalesDesk } from "../support/salesDesk";

/** The same histories on every machine, but for the UUIDs of leads; another seed looks elsewhere. */
const SEED = 20_261_120;

let desk: SalesDesk;
beforeAll(async () => {
  desk = await openSalesDesk();
});
afterAll(() => desk.close());
afterEach(() => jest.restoreAllMocks());

type Command =
  | Write
  /** A change that is stamped before a poll, and can be seen only after it. */
  | { do: "slow"; add: boolean; which: number; meanwhile: Write[] }
  /** Pipedrive's clock goes back after a poll that had news; others write before it has caught up. */
  | { do: "back"; which: number; seconds: number; meanwhile: Write[] }
  /** The clock of the machine that polls is put forward or back. */
  | { do: "machine"; seconds: number }
  /** Another process goes on with what the platform has kept. */
  | { do: "restart" }
  /** `meanwhile`: one for each request after the first. `failing` strikes one of its requests, the seed says which. */
  | { do: "poll"; mostPages: number; meanwhile: Write[]; failing: number | undefined };

const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 3, arbitrary: write },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("poll" as const),
      mostPages: fc.constantFrom(1, 2, 100),
      meanwhile: fc.oneof(
        { weight: 1, arbitrary: fc.constant<Write[]>([]) },
        { weight: 1, arbitrary: fc.array(write, { maxLength: 6 }) },
      ),
      failing: fc.option(fc.nat({ max: 50 }), { freq: 4, nil: undefined }),
    }),
  },
);

/** What others do while a write is under way or a clock goes wrong: a matter of seconds. */
const meanwhile = fc
  .array(write, { maxLength: 3 })
  .map((all) => all.filter((one) => one.do !== "wait" || one.seconds < 10));

const slow: fc.Arbitrary<Command> = fc.record({
  do: fc.constant("slow" as const),
  add: fc.boolean(),
  which: fc.nat({ max: 20 }),
  meanwhile,
});

const back: fc.Arbitrary<Command> = fc.record({
  do: fc.constant("back" as const),
  which: fc.nat({ max: 20 }),
  seconds: fc.integer({ min: 1, max: 30 }),
  meanwhile,
});

const platform: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    do: fc.constant("machine" as const),
    seconds: fc.constantFrom(-31_536_000, -3600, -1, 1, 3600, 31_536_000),
  }),
  fc.record({ do: fc.constant("restart" as const) }),
);

const history = fc.record({
  before: fc.array(write, { maxLength: 3 }),
  commands: fc.array(
    fc.oneof(
      { weight: 16, arbitrary: command },
      { weight: 1, arbitrary: slow },
      { weight: 1, arbitrary: back },
      { weight: 2, arbitrary: platform },
    ),
    { minLength: 1, maxLength: 9 },
  ),
  batches: fc.boolean(),
});

interface Case {
  type: keyof SalesDesk["desks"];
  deletions: boolean;
  runs: number;
}

const cases: Case[] = [
  { type: "deal", deletions: true, runs: 1000 },
  { type: "person", deletions: true, runs: 150 },
  { type: "lead", deletions: true, runs: 250 },
  { type: "file", deletions: false, runs: 150 },
];

async function play(
  { before, commands, batches }: typeof history extends fc.Arbitrary<infer H> ? H : never,
  { type, deletions }: Case,
): Promise<number> {
  desk.reset();
  const records = desk.desks[type];
  const act = peopleAt(desk, records);
  for (const write of before) act(write);
  const inputs = { resourceType: type, pageSize: "3", detectDeletions: String(deletions) };
  const start = () => startFlow(desk.connection, { inputs, ...(batches ? { batchSize: 2 } : {}) });
  let flow = start();
  await flow.poll();
  const known = records.all();
  const past = desk.journal.all().length;
  const happened = () =>
    desk.journal
      .all()
      .slice(past)
      .filter(({ kind }) => kind === type);
  const judgeNow = (alsoDeletions: boolean) =>
    judge(flow, { before: known, now: records.all(), deletions: alsoDeletions });
  for (const command of commands) {
    if (command.do === "slow") {
      await slowly(command, records, act, () => flow.poll());
      continue;
    }
    if (command.do === "back") {
      // One page, full, leaves no room to look back.
      flow.configure({ ...inputs, mostPages: "100" });
      act({ do: "rename", which: command.which, many: 1 });
      await flow.poll();
      desk.later(-command.seconds);
      for (const write of command.meanwhile) act(write);
      desk.later(command.seconds);
      await flow.poll();
      continue;
    }
    if (command.do === "machine") {
      const now = Date.now() + 1000 * command.seconds;
      jest.spyOn(Date, "now").mockImplementation(() => now);
      continue;
    }
    if (command.do === "restart") {
      const { delivered, state } = flow;
      flow = start();
      flow.delivered.push(...delivered);
      flow.restore(state());
      continue;
    }
    if (command.do !== "poll") {
      act(command);
      continue;
    }
    const { mostPages, meanwhile, failing } = command;
    flow.configure({ ...inputs, mostPages: String(mostPages) });
    const queue = [undefined, ...meanwhile];
    desk.onArrival(() => {
      const next = queue.shift();
      if (next) act(next);
    });
    if (failing !== undefined) {
      desk.faults.add({ kind: "500", status: 403, probability: 0.4, seed: failing });
    }
    const outcome = await flow.poll().then(
      () => "whole",
      () => "failed",
    );
    desk.onArrival(undefined);
    desk.faults.clear();
    const undisturbed = mostPages === 100 && meanwhile.length === 0 && failing === undefined;
    if (undisturbed && outcome === "failed") throw new Error("a poll failed for no reason");
    // Where ids tell of deletions, a walk that was broken off before may end first.
    // What becomes visible late is the business of the poll after.
    const isSlow = commands.some(({ do: what }) => what === "slow" || what === "back");
    if (undisturbed && !isSlow) judgeNow(deletions && type === "deal");
  }
  flow.configure({ ...inputs, mostPages: "1000" });
  // One to end what was cut short, one to look back and to compare ids.
  await flow.poll();
  await flow.poll();
  judgeNow(deletions);
  const { events, ...faults } = account(flow, { journal: happened(), deletions });
  expect(faults).toEqual({ missed: [], doubled: [], invented: [] });
  const count = flow.delivered.length;
  await flow.poll();
  if (flow.delivered.length > count)
    throw new Error("a poll after which nothing happened tells more");
  return events;
}

/** Begins a write, lets others go on and a poll pass, and only then shows it. */
async function slowly(
  { add, which, meanwhile }: Extract<Command, { do: "slow" }>,
  records: Desk,
  act: (write: Write) => void,
  poll: () => Promise<unknown>,
): Promise<void> {
  slowWrites += 1;
  const all = records.all();
  const id = all[which % Math.max(1, all.length)]?.id;
  const name = `Slow ${slowWrites}`;
  const show = add || id === undefined ? records.slowAdd(name) : records.slowRename(id, name);
  for (const write of meanwhile) act(write);
  await poll();
  show();
}

let slowWrites = 0;

test.each(cases)(
  "$type: $runs histories, nothing missed, nothing doubled",
  async (one) => {
    let events = 0;
    const property = fc.asyncProperty(history, async (run) => {
      events += await play(run, one);
    });
    await fc.assert(property, { seed: SEED, numRuns: one.runs });
    // Histories in which hardly anything happens would prove nothing.
    expect(events).toBeGreaterThan(5 * one.runs);
  },
  300_000,
);

test("the comparison with the journal finds what is missed, doubled, invented or told in the wrong order", async () => {
  desk.reset();
  const { deal } = desk.desks;
  const flow = startFlow(desk.connection, { inputs: { resourceType: "deal" } });
  await flow.poll();
  deal.add("A");
  await flow.poll();
  desk.later();
  deal.rename(1, "A2");
  await flow.poll();
  const journal = desk.journal.all();
  const check = (delivered: typeof flow.delivered) =>
    account({ delivered }, { journal, deletions: false });
  const [first, second] = flow.delivered;
  if (!first || !second) throw new Error("Two deliveries were expected");
  const none = { events: 2, missed: [], doubled: [], invented: [] };
  expect(check([first, second])).toEqual(none);
  expect(check([second])).toEqual(none);
  expect(check([first])).toMatchObject({ missed: ["change 1 A2"] });
  expect(check([first, second, second])).toMatchObject({ doubled: ["updated 1 A2"] });
  expect(check([second, first])).toMatchObject({ doubled: ["created 1 A"] });
  const other = { ...second, record: { ...second.record, title: "A3" } };
  expect(check([first, other])).toMatchObject({ invented: ["updated 1 A3"] });
});
