// Reads pages of a polled list: at the watermark, inside a second, of the whole list, of what was added.
import type { Pipedrive, PlainRequest } from "../client";
import { PipedriveError } from "../errors";
import { readPage } from "../pages";
import {
  changeTime,
  type Entry,
  entryOf,
  pageSizeOf,
  readingOf,
  type Source,
  sortedBy,
} from "./sources";
import type { Feed, Spot } from "./watermark";

/** What is polled, and how. */
export interface Run {
  pipedrive: Pipedrive;
  source: Source;
  /** Records per request; undefined is the largest there is. */
  pageSize: number | undefined;
  /** Whether deleted records are wanted. */
  deletions: boolean;
  filterId: number | undefined;
}

/** A page of a list, and where it began in a list by start. */
export interface ListPage {
  records: readonly Entry[];
  next: Spot | undefined;
  shifted: boolean;
  start: number;
}

/** The page at a spot of a list. By start it overlaps the page before by a record: a gap is seen at once. */
export async function listPage(
  { pipedrive, source, pageSize }: Pick<Run, "pipedrive" | "source" | "pageSize">,
  query: PlainRequest["query"],
  spot: Spot | { start: number } | undefined,
): Promise<ListPage> {
  const limit = pageSizeOf(source, pageSize);
  const { after, ...place } = { after: undefined, ...spot };
  const asked = { ...(limit === undefined ? {} : { limit }), ...place };
  const reading = readPage(pipedrive, source.call, { query }, asked);
  const { records, next, lost } = await reading
    .then((page) => ({ ...page, lost: false }))
    .catch((thrown: unknown) => {
      // How long a cursor lives is not published; one that was kept since the last poll may be too old.
      if (!("cursor" in place && thrown instanceof PipedriveError && thrown.status === 400))
        throw thrown;
      return { records: [], next: undefined, lost: true };
    });
  const start = "start" in place ? place.start : 0;
  const entries = records.map(entryOf);
  const id = (entry: Entry | undefined) => (entry === undefined ? "" : String(entry.id));
  const shifted = lost || (after !== undefined && id(entries[0]) !== after);
  const last = id(entries.at(-1));
  if (next === undefined) return { records: entries, next, shifted, start };
  if ("cursor" in next) {
    if ("cursor" in place && place.cursor === next.cursor) throw standingStill(source);
    return { records: entries, next, shifted, start };
  }
  if (next.start <= start || last === "") throw standingStill(source);
  return { records: entries, next: { start: next.start - 1, after: last }, shifted, start };
}

const standingStill = ({ call }: Source): Error =>
  new PipedriveError({
    call,
    reason: "the list leads back to a page that was already read",
    hint: "Nothing is lost: the next poll begins there again",
  });

/** What every request for changes asks. */
const wanted = ({ source, deletions }: Run): PlainRequest["query"] =>
  deletions ? { ...source.tellsDeleted } : {};

/** The next page of changes. `hint` is about where in a list by place the last change stood. */
export async function feedPage(run: Run, feed: Feed, hint: number): Promise<ListPage> {
  const { source } = run;
  const since = feed.since === "" || source.by === "place" ? {} : { updated_since: feed.since };
  const query = { ...wanted(run), ...since, ...sortedBy(source, "update_time", "asc") };
  if (feed.inside !== undefined || source.by !== "place") return listPage(run, query, feed.inside);
  return sought(run, query, feed.since, hint);
}

/** More steps than the longest list takes; a list that changes all the while is read from its beginning. */
const MOST_STEPS = 60;

/**
 * The page in which the second `since` begins, in a list that takes no `updated_since`: from where it was
 * last time, further on or back in growing steps, then by halves.
 */
async function sought(
  run: Run,
  query: PlainRequest["query"],
  since: string,
  hint: number,
): Promise<ListPage> {
  let [low, high]: [number, number | undefined] = [0, undefined];
  let at = hint;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const page = await listPage(run, query, { start: at });
    const [first, last] = [page.records[0], page.records.at(-1)];
    const stride = 2 ** step * Math.max(2, page.records.length);
    if (at > 0 && (first === undefined || changeTime(first) >= since)) {
      high = at;
      at = low > 0 ? Math.floor((low + high) / 2) : Math.max(0, at - stride);
    } else if (page.next !== undefined && last !== undefined && changeTime(last) < since) {
      low = at;
      at = high === undefined ? at + stride : Math.floor((low + high) / 2);
    } else return page;
  }
  return listPage(run, query, { start: 0 });
}

/** Where the changes from a time on begin in a list by place, less one: there the next poll looks first. */
export function hintAfter(page: ListPage, from: string): number {
  const first = page.records.findIndex((record) => changeTime(record) >= from);
  return Math.max(0, page.start + (first < 0 ? page.records.length : first) - 1);
}

/** Whether the whole list is compared with what it held before; a saved filter's always is. */
export const isCompared = ({ source, filterId }: Run): boolean =>
  source.by === "all" || filterId !== undefined;

/** The whole list in the order of its records' birth, or what the saved filter lets through. */
export function wholePage(run: Run, spot: Spot | undefined): Promise<ListPage> {
  const filter = run.filterId === undefined ? {} : { filter_id: run.filterId };
  return listPage(run, { ...filter, ...sortedBy(run.source, "birth", "asc") }, spot);
}

/** The list in the order of its records' birth, without what was last changed before `from`. */
export function seedPage(run: Run, from: string, spot: Spot | undefined): Promise<ListPage> {
  const { source } = run;
  if (isCompared(run)) return wholePage(run, spot);
  const since = source.by === "since" && from !== "" ? { updated_since: from } : {};
  return listPage(run, { ...since, ...sortedBy(source, "birth", "asc") }, spot);
}

/** The last record of a list in an order; undefined when there is none. */
export async function lastBy(run: Run, field: "update_time" | "birth"): Promise<readonly Entry[]> {
  // Several may share a time of birth; of ids there is one.
  const pageSize = field === "birth" && run.source.births !== undefined ? 100 : 1;
  const query = { ...wanted(run), ...sortedBy(run.source, field, "desc") };
  const { records } = await listPage({ ...run, pageSize }, query, undefined);
  const { birth } = readingOf(run.source);
  const [last] = records;
  if (last === undefined) return [];
  return records.filter((record) => field === "update_time" || birth(record) === birth(last));
}
