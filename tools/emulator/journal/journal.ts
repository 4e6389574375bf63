// What really happened to the records, write by write: the truth that webhooks and polling triggers are
// measured by. It listens to the tables, so that no rule and no handler has to report anything.
import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { Clock } from "../clock";
import type { Merged } from "../state/merges";
import type { Table } from "../table";
import type { World } from "../world";
import { type AnyRow, isStamp, isThere, type Kind, stampsOf, WATCHED } from "./kinds";

/** Who writes: the user, and whether through the API or in Pipedrive's own web application. */
export interface Writer {
  userId: number;
  source: "api" | "app";
}

/** What one write did to one record. */
export interface JournalEvent {
  /** UUID. */
  id: string;
  /** The same for all events of one write. */
  correlation_id: string;
  /** Milliseconds since the epoch. */
  time: number;
  action: "create" | "change" | "delete";
  kind: Kind;
  entity_id: number | string;
  /** As the emulator keeps it; null on "create". Never changed afterwards. */
  before: AnyRow | null;
  /** Null on "delete". */
  after: AnyRow | null;
  /** Members that differ, but for the time of the update: empty when a write changed nothing else. */
  changed: readonly string[];
  /** Of the record as of the event (RFC 3339); null for kinds without. A deleted record has its last. */
  add_time: string | null;
  update_time: string | null;
  user_id: number;
  change_source: Writer["source"];
  /** On the "delete" of a record that was merged away: into which one. */
  merged_to_id?: number;
  /** On the "change" of the record that stayed: out of which one. */
  merged_from_id?: number;
}

export interface Journal {
  /** Everything since the start or the last `follow`, oldest first. */
  all(): readonly JournalEvent[];
  /** Whatever `act` does is one write of `writer`: several changes of a record are one event. */
  write<Result>(writer: Writer, act: () => Result, correlationId?: string): Result;
  /** Called with the events of each write, once it is done. */
  listen(listener: (events: readonly JournalEvent[]) => void): void;
  /** Watches the tables of this world from now on, and begins anew. */
  follow(world: World): void;
}

/** Writes that no one signs, as those of a test that puts a record into a table. */
const NOBODY: Writer = { userId: 1, source: "app" };

/** An emulator that runs for days must not grow without end; 100,000 records may be walked in a test. */
const KEPT = 250_000;

/** A write that is under way. */
interface Open {
  writer: Writer;
  correlationId: string;
  /** By kind and id: the record before the write, and as it stands now. */
  touched: Map<string, Touched>;
  merges: Merged[];
}

interface Touched {
  kind: Kind;
  before: AnyRow | undefined;
  after: AnyRow | undefined;
}

export function journalOf(clock: Clock): Journal {
  let events: JournalEvent[] = [];
  let open: Open | undefined;
  const listeners: ((events: readonly JournalEvent[]) => void)[] = [];

  const finish = (write: Open): void => {
    const made = [...write.touched.values()].flatMap((one) => eventOf(one, write, clock.now()));
    if (made.length === 0) return;
    events.push(...made);
    if (events.length > 2 * KEPT) events = events.slice(-KEPT);
    for (const listener of listeners) listener(made);
  };
  const write: Journal["write"] = (writer, act, correlationId = randomUUID()) => {
    if (open) return act();
    const own: Open = { writer, correlationId, touched: new Map(), merges: [] };
    open = own;
    try {
      return act();
    } finally {
      // Refused or not: what a write has done before it was refused is done.
      open = undefined;
      finish(own);
    }
  };
  const touch = (kind: Kind, before: AnyRow | undefined, after: AnyRow | undefined): void =>
    write(NOBODY, () => {
      const key = `${kind} ${(after ?? before)?.id}`;
      const first = open?.touched.get(key);
      open?.touched.set(key, { kind, before: first ? first.before : before, after });
    });

  return {
    all: () => events,
    write,
    listen(listener) {
      listeners.push(listener);
    },
    follow(world) {
      events = [];
      for (const [kind, name] of Object.entries(WATCHED) as [Kind, keyof World][]) {
        const table = world[name] as unknown as Table<AnyRow & { id: number }>;
        table.watch({ saw: (before, after) => touch(kind, before, after) });
      }
      world.merges.watch({ saw: (_before, after) => after && open?.merges.push(after) });
    },
  };
}

function eventOf({ kind, before, after }: Touched, write: Open, time: number): JournalEvent[] {
  const was = isThere(kind, before) ? before : undefined;
  const is = isThere(kind, after) ? after : undefined;
  const row = after ?? before;
  if (!row || (!was && !is) || isDeepStrictEqual(was, is)) return [];
  const action = was ? (is ? "change" : "delete") : "create";
  return [
    {
      id: randomUUID(),
      correlation_id: write.correlationId,
      time,
      action,
      kind,
      entity_id: row.id,
      before: was ?? null,
      after: is ?? null,
      changed: differing(was, is),
      ...stampsOf(row),
      user_id: write.writer.userId,
      change_source: write.writer.source,
      ...mergeOf(write.merges, kind, row.id, action),
    },
  ];
}

function differing(before: AnyRow | undefined, after: AnyRow | undefined): string[] {
  const was = { ...before } as Record<string, unknown>;
  const is = { ...after } as Record<string, unknown>;
  const members = new Set([...Object.keys(was), ...Object.keys(is)]);
  return [...members].filter((key) => !isStamp(key) && !isDeepStrictEqual(was[key], is[key]));
}

function mergeOf(
  merges: readonly Merged[],
  kind: Kind,
  id: number | string,
  action: JournalEvent["action"],
): Pick<JournalEvent, "merged_to_id" | "merged_from_id"> {
  const merge = merges.find(
    (one) => one.kind === kind && id === (action === "delete" ? one.removed_id : one.kept_id),
  );
  if (!merge) return {};
  return action === "delete"
    ? { merged_to_id: merge.kept_id }
    : { merged_from_id: merge.removed_id };
}
