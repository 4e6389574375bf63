// One poll: what an initial sync left over, then the changes, then the whole list where deletions or a
// saved filter ask for it. What comes back is what to deliver and the state after it.
import { baselineOf } from "./pollBaseline";
import { comparingOf, TOLD } from "./pollCompare";
import { feedPage, hintAfter, isCompared, type Run, wholePage } from "./pollReader";
import type { PollState } from "./pollState";
import { sweepPage } from "./pollSweep";
import { syncPage } from "./pollSync";
import { type Entry, pageSizeOf, readingOf } from "./sources";
import { type PollEvent, resume, takePage } from "./watermark";

export interface Limits {
  /** Pages that this poll may read. */
  pages: number;
  /** Whether it begins here; false on further pages of a run. */
  resumes: boolean;
  /** Whether to hand over as soon as a page of changes brought something. */
  pageByPage: boolean;
}

export interface Polled {
  events: PollEvent<Entry>[];
  state: PollState;
  /** Pages that were read. */
  pages: number;
  /** There is more that this poll may read. */
  more: boolean;
  /** Why reading ended early; what was read before is delivered all the same. */
  failure?: unknown;
}

interface Read {
  events: PollEvent<Entry>[];
  more: boolean;
}

/** Reads one page and changes the state, unless it fails. */
type Part = (run: Run, state: PollState) => Promise<Read>;

/**
 * Polls once; `state` is used up. A failure is thrown when nothing was delivered before it. After some events, or
 * an earlier page, it ends the poll with what was read until then: a budget which is spent half-way holds
 * nothing up, and the state of a run that fails would be lost, but not its batches.
 */
export async function poll(run: Run, state: PollState, limits: Limits): Promise<Polled> {
  const events: PollEvent<Entry>[] = [];
  let pages = 0;
  if (limits.resumes && state.feed !== undefined) {
    const page = pageSizeOf(run.source, run.pageSize) ?? 1;
    state.feed = resume(state.feed, { page, poll: page * limits.pages });
  }
  for (const part of partsOf(run, state)) {
    for (let more = true; more; ) {
      if (pages >= limits.pages) return { events, state, pages, more: false };
      try {
        const read = await part(run, state);
        events.push(...read.events);
        more = read.more;
      } catch (failure) {
        if (events.length === 0 && limits.resumes) throw failure;
        return { events, state, pages, more: false, failure };
      }
      pages += 1;
      if (more && limits.pageByPage && events.length > 0 && part !== whole) {
        return { events, state, pages, more: pages < limits.pages };
      }
    }
  }
  return { events, state, pages, more: false };
}

function partsOf(run: Run, { sync }: PollState): Part[] {
  const started = sync === undefined || sync.done ? [] : [leftOver];
  if (isCompared(run)) return [...started, whole];
  const untold = run.deletions && !run.source.tellsDeleted;
  return [...started, changes, ...(untold ? [whole] : [])];
}

/** The rest of an initial sync that ended early. */
const leftOver: Part = async (run, state) =>
  state.sync === undefined ? { events: [], more: false } : syncPage(run, state, state.sync);

const changes: Part = async (run, state) => {
  if (state.feed === undefined) {
    Object.assign(state, await baselineOf(run));
    return { events: [], more: false };
  }
  const page = await feedPage(run, state.feed, state.hint ?? 0);
  const step = takePage(state.feed, page, readingOf(run.source));
  state.feed = step.state;
  if (run.source.by === "place") state.hint = hintAfter(page, step.state.covered);
  const { id } = readingOf(run.source);
  // What was told of is missed when it goes, even if the whole list has not been read in between.
  const known = state.sweep?.known;
  if (known)
    for (const { kind, record } of step.events) if (kind === "created") known[id(record)] = TOLD;
  return step;
};

const whole: Part = async (run, state) => {
  const { source, filterId, deletions } = run;
  const { time, born } = readingOf(source);
  const page = await wholePage(run, state.sweep?.walk?.spot);
  const gone = (key: string): Entry => ({ id: source.births === undefined ? Number(key) : key });
  const {
    events,
    state: sweep,
    more,
  } = sweepPage(state.sweep ?? {}, page, comparingOf(run, state.feed), gone);
  state.sweep = sweep;
  const wanted = events.flatMap(({ kind, record }): PollEvent<Entry>[] => {
    if (filterId !== undefined) return kind === "created" ? [{ kind: "matched", record }] : [];
    if (kind === "deleted") return deletions ? [{ kind, record }] : [];
    if (!isCompared(run)) return [];
    return [{ kind, record, ...(kind === "created" && { changed: time(record) > born(record) }) }];
  });
  return { events: wanted, more };
};
