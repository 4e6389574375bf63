// What this process added a moment ago. Pipedrive's search knows a new record only some time later; until then
// it is found by what is kept here.

/** A record that was added. */
export interface Made {
  id: number | string;
  /** Milliseconds since the epoch. */
  at: number;
  /** True when nobody else had added the same at the same time: then there is nothing to search for. */
  alone: boolean;
}

/** How long it is kept, in milliseconds. */
const KEPT = 60_000;

const MOST_KEPT = 5000;

const made = new Map<string, Made>();

/** The record that was added under a key within the last minute. `now` is milliseconds since the epoch. */
export function recall(key: string, now: number): Made | undefined {
  const known = made.get(key);
  if (known === undefined || now - known.at < KEPT) return known;
  made.delete(key);
  return undefined;
}

/** Keeps a record under a key, and drops what is too old; the oldest stand first. */
export function keep(key: string, one: Made): void {
  made.delete(key);
  made.set(key, one);
  for (const [other, { at }] of made) {
    if (one.at - at < KEPT && made.size <= MOST_KEPT) return;
    made.delete(other);
  }
}

/** It is gone, or is something else by now. */
export const forget = (key: string): boolean => made.delete(key);
