// The initial sync: every record once, page by page, in the order in which they were added. A record that
// changes meanwhile keeps its place there, so none is passed by and none comes twice.
import { baselineOf, noneOf } from "./pollBaseline";
import { comparingOf, TOLD } from "./pollCompare";
import { isCompared, type Run, seedPage } from "./pollReader";
import type { PollState, Sync } from "./pollState";
import { changeTime, type Entry, readingOf } from "./sources";
import { isYounger, type PollEvent, printOf, youngestOf } from "./watermark";

/** Whether a state's initial sync, with this Look-Back Date, has still something to deliver. */
export const isUnfinished = ({ sync }: PollState, from: string): boolean =>
  sync === undefined || sync.from !== from || sync.done !== true;

/**
 * Begins or resumes the sync in `state`. The watermark is taken first, and an older one is kept: the polls
 * go on from there, and leave out what the sync has delivered in the same version.
 */
export async function beginSync(run: Run, state: PollState, from: string): Promise<Sync> {
  if (state.sync !== undefined && state.sync.from === from) return state.sync;
  if (!isCompared(run) && state.feed === undefined) Object.assign(state, await baselineOf(run));
  state.sync = { from, pages: 0, walked: noneOf(run.source) };
  return state.sync;
}

/** Reads one page of a sync that has begun, and notes in `state` what the polls need to know of it. */
export async function syncPage(
  run: Run,
  state: PollState,
  sync: Sync,
): Promise<{ events: PollEvent<Entry>[]; more: boolean }> {
  const page = await seedPage(run, sync.from, sync.spot);
  delete sync.spot;
  sync.pages += 1;
  if (page.shifted) return { events: [], more: true };
  const records = page.records.filter(
    (record) => changeTime(record) >= sync.from && !wasDelivered(run, sync, record),
  );
  if (isCompared(run)) noteVersions(run, sync, page.records);
  else {
    sync.walked = youngestOf(sync.walked, records, readingOf(run.source));
    noteForFeed(run, state, records);
  }
  if (page.next === undefined) finish(state, sync);
  else sync.spot = page.next;
  const kind = run.filterId === undefined ? "created" : "matched";
  const events = records.map((record): PollEvent<Entry> => ({ kind, record, seed: true }));
  return { events, more: page.next !== undefined };
}

// Lists that are compared need not come in the order of birth.
function wasDelivered(run: Run, { walked, seen }: Sync, record: Entry): boolean {
  const { id, birth } = readingOf(run.source);
  return isCompared(run)
    ? seen?.[id(record)] !== undefined
    : !isYounger(walked, birth(record), id(record));
}

function noteVersions(run: Run, sync: Sync, records: readonly Entry[]): void {
  const { id, version } = comparingOf(run);
  sync.seen ??= {};
  for (const record of records) sync.seen[id(record)] = version(record);
}

/** What the first polls would otherwise take for news. */
function noteForFeed(run: Run, state: PollState, delivered: readonly Entry[]): void {
  const { feed } = state;
  if (feed === undefined) return;
  const reading = readingOf(run.source);
  const { id, birth } = reading;
  const fresh = new Set(feed.fresh);
  for (const record of delivered) {
    if (changeTime(record) >= feed.covered) feed.edge[id(record)] = printOf(record, reading);
    if (isYounger(feed.youngest, birth(record), id(record))) fresh.add(id(record));
  }
  feed.fresh = [...fresh];
  if (!run.deletions || run.source.tellsDeleted) return;
  state.sweep ??= {};
  state.sweep.known ??= {};
  for (const record of delivered) state.sweep.known[id(record)] = TOLD;
}

function finish(state: PollState, sync: Sync): void {
  sync.done = true;
  if (sync.seen !== undefined) state.sweep = { known: { ...state.sweep?.known, ...sync.seen } };
  delete sync.seen;
}
