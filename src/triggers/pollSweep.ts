// A whole list compared with what it held before: what is new, what is other, what is gone. Pure.
// For lists that can't be asked for changes, for deletions that no list tells of, and for saved filters.
import type { PollEvent, Reading, Spot, Step } from "./watermark";

/** What the next poll needs; plain JSON, about 20 bytes for each record of the list. */
export interface Sweep {
  /** Versions by id when the list was last read to its end; missing before. */
  known?: Record<string, string>;
  /** A walk under way: its place, and what it has seen. */
  walk?: { spot?: Spot; seen: Record<string, string> };
}

/** The version of a record that was not told of yet: its end is not told of either. */
export const UNTOLD = "";

export interface SweepPage<R> {
  records: readonly R[];
  next: Spot | undefined;
  /** Records moved while the list was walked: the walk begins again. */
  shifted?: boolean;
}

/**
 * Takes one page; the sweep given is used up, so that a long list is not copied for each of its pages.
 * Until the list was read to its end for the first time nothing is an event. What is gone is told at the
 * end of a walk.
 */
export function sweepPage<R>(
  sweep: Sweep,
  page: SweepPage<R>,
  of: Pick<Reading<R>, "id" | "version">,
  gone: (id: string) => R,
): Step<R, Sweep> {
  const { known } = sweep;
  const held = known === undefined ? {} : { known };
  if (page.shifted) return { events: [], state: { ...held, walk: { seen: {} } }, more: true };
  const seen = sweep.walk?.seen ?? {};
  const events: PollEvent<R>[] = [];
  for (const record of page.records) {
    const [id, version] = [of.id(record), of.version(record)];
    seen[id] = version;
    if (known === undefined || version === UNTOLD || known[id] === version) continue;
    events.push({ kind: known[id] === undefined ? "created" : "updated", record });
    // At once: a walk that has to begin again must not tell it twice.
    known[id] = version;
  }
  if (page.next !== undefined) {
    return { events, state: { ...held, walk: { spot: page.next, seen } }, more: true };
  }
  for (const id of Object.keys(known ?? {})) {
    if (seen[id] === undefined) events.push({ kind: "deleted", record: gone(id) });
  }
  for (const [id, version] of Object.entries(seen)) {
    if (version === UNTOLD && known?.[id] === undefined) delete seen[id];
  }
  return { events, state: { known: seen }, more: false };
}
