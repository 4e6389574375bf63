// What people may do to the records of one kind, at random, and the judge of what a polling trigger made of it.
import fc from "fast-check";
import type { JournalEvent } from "../../tools/emulator/journal/journal";
import type { Delivered, Flow } from "./polling";
import type { Desk, Id, SalesDesk } from "./salesDesk";

/** What people do. `which` picks one of the records there are. */
export type Write =
  | { do: "add"; many: number }
  | { do: "rename"; which: number; many: number }
  | { do: "remove"; which: number }
  | { do: "merge"; which: number; other: number }
  | { do: "wait"; seconds: number };

const which = fc.nat({ max: 20 });
export const write: fc.Arbitrary<Write> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant("add" as const), many: fc.integer({ min: 1, max: 7 }) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("rename" as const),
      which,
      many: fc.integer({ min: 1, max: 5 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("remove" as const), which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("merge" as const), which, other: which }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("wait" as const),
      // Within, at and beyond the minute that a poll looks back; a day is a clock that was put forward.
      seconds: fc.constantFrom(1, 1, 1, 2, 2, 59, 60, 61, 86_400),
    }),
  },
);

/** Does what people do, with a name that nobody had before. */
export function peopleAt(desk: SalesDesk, records: Desk) {
  let written = 0;
  const name = () => {
    written += 1;
    return `Name ${written}`;
  };
  const pick = (number: number): Id | undefined => {
    const all = records.all();
    return all[number % Math.max(1, all.length)]?.id;
  };
  return (write: Write): void => {
    if (write.do === "wait") desk.later(write.seconds);
    else if (write.do === "add") {
      for (let count = 0; count < write.many; count += 1) records.add(name());
    } else if (write.do === "rename") {
      for (let count = 0; count < write.many; count += 1) {
        const id = pick(write.which + count);
        if (id !== undefined) records.rename(id, name());
      }
    } else {
      const id = pick(write.which);
      const kept = write.do === "merge" ? pick(write.other) : undefined;
      if (id === undefined || kept === id) return;
      if (kept === undefined) records.remove(id);
      else records.merge?.(id, kept);
    }
  };
}

export type Shown = ReturnType<Desk["all"]>[number];

const secondOf = (time: unknown): string => String(time).slice(0, 19).replace(" ", "T");
const printOf = (id: Id, name: unknown, time: unknown): string => `${id} ${name} ${secondOf(time)}`;
const print = ({ id, name, time }: Shown): string => printOf(id, name, time);
const printGiven = ({ record }: Delivered): string =>
  printOf(record.id, record.title ?? record.name, record.update_time);

export interface Judged {
  /** What the flow knew before it was told of anything. */
  before: readonly Shown[];
  /** What is there now. */
  now: readonly Shown[];
  /** Whether deletions are to be told. */
  deletions: boolean;
  /** Records whose deletion may be told without them having been: they were there before a sync began. */
  existed?: readonly Id[];
}

/**
 * Throws a sentence when what was delivered is not what the store says: the last version of every record
 * that was added or changed, none twice, the first as created unless the record was known.
 */
export function judge(
  { delivered }: Pick<Flow, "delivered">,
  { before, now, deletions, existed = [] }: Judged,
): void {
  const known = new Map(before.map((shown) => [shown.id, print(shown)]));
  const told = new Map<Id, string>();
  const gone = new Set<Id>();
  const all = new Set<string>();
  for (const given of delivered) {
    const { id } = given.record;
    const isKnown = known.has(id) || told.has(id);
    claim(!gone.has(id), `${id} is delivered after its deletion`);
    if (given.event === "deleted") {
      claim(isKnown || existed.includes(id), `nobody was told of ${id}, whose deletion is told`);
      gone.add(id);
      continue;
    }
    const shown = printGiven(given);
    claim(given.event === (isKnown ? "updated" : "created"), `${shown} is told as ${given.event}`);
    claim(!all.has(shown), `${shown} is doubled`);
    all.add(shown);
    told.set(id, shown);
  }
  for (const shown of now) {
    const held = told.get(shown.id) ?? known.get(shown.id);
    claim(held === print(shown), `${print(shown)} is missed: ${held} is known`);
    claim(!gone.has(shown.id), `${shown.id} is there, but its deletion was told`);
  }
  const present = new Set(now.map(({ id }) => id));
  for (const id of deletions ? [...known.keys(), ...told.keys()] : []) {
    claim(present.has(id) || gone.has(id), `the deletion of ${id} is missed`);
  }
}

function claim(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}

export interface Accounted {
  /** What happened since the flow was given nothing yet, as the emulator's journal has it. */
  journal: readonly JournalEvent[];
  deletions: boolean;
}

/**
 * Compares what was delivered with the journal: each delivery is a state that the journal knows, those of a
 * record come in its order and once, and after the last event of a record nothing is owed. Events between two
 * deliveries of a record are one.
 */
export function account(
  { delivered }: Pick<Flow, "delivered">,
  { journal, deletions }: Accounted,
): { events: number; missed: string[]; doubled: string[]; invented: string[] } {
  const missed: string[] = [];
  const doubled: string[] = [];
  const invented: string[] = [];
  const histories = grouped(journal, ({ entity_id }) => entity_id);
  const given = grouped(delivered, ({ record }) => record.id);
  for (const [id, told] of given) {
    const history = histories.get(id) ?? [];
    let at = -1;
    for (const one of told) {
      const place = history.findIndex((event, index) => index > at && tells(one, event));
      if (place >= 0) at = place;
      else (history.some((event) => tells(one, event)) ? doubled : invented).push(worded(one));
    }
  }
  for (const [id, history] of histories) {
    const told = given.get(id) ?? [];
    const [last, final] = [history.at(-1), told.at(-1)];
    if (last === undefined || (final !== undefined && tells(final, last))) continue;
    // Nobody is owed the end of a record that nobody was told of; without deletions nobody is owed any end.
    const cameAndWent = history[0]?.action === "create" && told.length === 0;
    if (last.action === "delete" && (cameAndWent || !deletions)) continue;
    missed.push(`${last.action} ${id} ${nameOf(last.after)}`);
  }
  return { events: journal.length, missed, doubled, invented };
}

function grouped<Row>(rows: readonly Row[], idOf: (row: Row) => Id): Map<Id, Row[]> {
  const groups = new Map<Id, Row[]>();
  for (const row of rows) {
    const group = groups.get(idOf(row));
    if (group) group.push(row);
    else groups.set(idOf(row), [row]);
  }
  return groups;
}

const nameOf = (row: object | null): unknown => {
  const { title, name } = { title: undefined, name: undefined, ...row };
  return title ?? name;
};

const worded = ({ event, record }: Delivered): string => `${event} ${record.id} ${nameOf(record)}`;

const tells = (
  { event, record }: Delivered,
  { action, after, update_time }: JournalEvent,
): boolean =>
  event === "deleted" || action === "delete"
    ? event === "deleted" && action === "delete"
    : nameOf(record) === nameOf(after) && secondOf(record.update_time) === secondOf(update_time);
