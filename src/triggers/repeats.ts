// What a flow has seen of Pipedrive's events: which came before, and which are older than one that came. Pure.
import { isObject } from "../json";
import type { PipedriveEvent } from "./event";

/** How many of each are kept: about 60 KB of state. */
export const MOST_KEPT = 500;

export interface Seen {
  /** Ids of events that ran the flow, oldest first. */
  readonly ids: readonly string[];
  /** Record (`deal 7`) → time of its latest event in milliseconds, the record heard of last at the end. */
  readonly versions: Readonly<Record<string, number>>;
}

export const nothingSeen: Seen = { ids: [], versions: {} };

/** Reads what a state holds; whatever is not ours counts as nothing. */
export function seenIn(state: unknown): Seen {
  if (!isObject(state)) return nothingSeen;
  const ids = Array.isArray(state.ids) ? state.ids.filter((id) => typeof id === "string") : [];
  const versions = isObject(state.versions) ? Object.entries(state.versions) : [];
  const numbers = versions.flatMap(([key, time]) =>
    typeof time === "number" ? [[key, time]] : [],
  );
  return { ids, versions: Object.fromEntries(numbers) };
}

/** What either has seen; of a record the later time. */
export function together(one: Seen, other: Seen): Seen {
  const versions: Record<string, number> = { ...one.versions };
  for (const [record, time] of Object.entries(other.versions)) {
    const before = versions[record];
    delete versions[record];
    versions[record] = before === undefined ? time : Math.max(before, time);
  }
  return bounded({ ids: [...new Set([...one.ids, ...other.ids])], versions });
}

export const hasSeen = ({ ids }: Seen, id: string): boolean => ids.includes(id);

/** True when an event of the same record with a later time came before. */
export function isStale({ versions }: Seen, event: PipedriveEvent): boolean {
  const latest = versions[recordOf(event)];
  return latest !== undefined && event.time !== undefined && event.time < latest;
}

/** The same with this event; `id` is left out where the event did not run the flow. */
export function withEvent(seen: Seen, event: PipedriveEvent, id?: string): Seen {
  const { time } = event;
  const heard = time === undefined ? {} : { [recordOf(event)]: time };
  return together(seen, { ids: id === undefined ? [] : [id], versions: heard });
}

// A key of digits would be moved to the front of the object.
const recordOf = ({ entity, entityId }: PipedriveEvent): string => `${entity} ${entityId}`;

const bounded = ({ ids, versions }: Seen): Seen => ({
  ids: ids.slice(-MOST_KEPT),
  versions: Object.fromEntries(Object.entries(versions).slice(-MOST_KEPT)),
});
