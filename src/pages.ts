// Walks lists: one page, a window by start and limit over a list that is paged by cursor, or all of it.
// https://pipedrive.readme.io/docs/core-api-concepts-pagination
import { reasonToStop, tokensOf } from "./budget";
import type { Body, Pipedrive, PlainRequest } from "./client";
import { PipedriveError } from "./errors";
import type { Call } from "./generated/calls";
import { facts } from "./generated/facts";
import { isObject } from "./json";
import { goOn, midway, type Place, type Progress, placeOf } from "./places";

/** Which part of a list is wanted. */
export interface Window {
  /** Records to pass over; only where the action offers it. */
  start?: number | undefined;
  /** Records to return; Pipedrive's default is 100. */
  limit?: number | undefined;
  /** Where an earlier page ended; wins over `start`. */
  cursor?: string | undefined;
  /** Every record from there on; `limit` is then the size of the pages read. */
  fetchAll?: boolean | undefined;
  /** API tokens of the company's day that must be left: with `fetchAll`, reading ends before them. */
  stopBelow?: number | undefined;
}

/** A list to walk, and which of its records count. */
export interface Walk {
  call: Call;
  request: PlainRequest;
  /** Records that fail this do not count: filters that today's API no longer offers. */
  keep?: (record: unknown) => boolean;
  /** API tokens that the caller spends beside the list when so many records are read. */
  beside?: (records: number) => number;
  /** How far a walk came that this one goes on with in another list, and the input that leads here. */
  after?: { records: number; pages: number; input: string };
}

export interface Page {
  body: Body<unknown>;
  records: readonly unknown[];
  /** What the next request needs; undefined on the last page. */
  next: Place | undefined;
}

const DEFAULT_LIMIT = 100;

/** The largest page an operation gives. */
export const largestPage = (call: Call): number => facts[call].limit ?? 500;

/**
 * Reads the wanted part of a list. The result is the body of Pipedrive's last reply with `data` holding
 * the records; `additional_data` keeps `next_cursor` and gains `pagination` (for a window) or
 * `fetch_all`: records, pages, API tokens spent and left; where `stopBelow` ended it, also that and why,
 * and the place to go on from beside it. A page that fails says in its error how far the walk had come.
 */
export async function readList(
  pipedrive: Pipedrive,
  walk: Walk,
  window: Window,
): Promise<Body<unknown>> {
  if (window.fetchAll) return readAll(pipedrive, walk, window);
  if (facts[walk.call].pages === "offset") {
    const { start, limit } = window;
    return readOffset(pipedrive, walk, { ...(start === undefined ? {} : { start }), limit });
  }
  return readWindow(pipedrive, walk, window);
}

/** Every page from a place on, one by one. Stops with an error when a page leads back to itself. */
export async function* pagesOf(
  pipedrive: Pipedrive,
  { call, request }: Walk,
  from: { start?: number | undefined; cursor?: string | undefined },
  sizeOf: () => number,
  failed: (thrown: unknown) => unknown = (thrown) => thrown,
): AsyncGenerator<Page> {
  let place: PlainRequest["query"] = from;
  const seen = new Set<string>();
  for (;;) {
    const reading = readPage(pipedrive, call, request, { ...place, limit: sizeOf() });
    const page = await reading.catch((thrown: unknown) => {
      throw failed(thrown);
    });
    yield page;
    if (page.next === undefined) return;
    // By start, a place is new even when the list behind it does not move.
    const mark = JSON.stringify("cursor" in page.next ? page.next : page.records[0]);
    if (seen.has(mark)) {
      throw new PipedriveError({
        call,
        reason: "the list leads back to a page that was already read",
        hint: "Run the step again; nothing was changed",
      });
    }
    seen.add(mark);
    place = page.next;
  }
}

/** One page of a list, from a place on. */
export async function readPage(
  pipedrive: Pipedrive,
  call: Call,
  request: PlainRequest,
  place: PlainRequest["query"],
): Promise<Page> {
  const body = (await pipedrive.sendPlain(call, {
    ...request,
    query: { ...request.query, ...place },
  })) as Body<unknown>;
  const records = recordsOf(body);
  const byCursor = facts[call].pages === "cursor";
  const next = byCursor ? nextCursor(body) : nextStart(body, place, records.length);
  return { body, records, next };
}

/** The records of a list: `data` itself, or `data.items` of a search. */
export function recordsOf(body: Body<unknown>): readonly unknown[] {
  const { data } = body;
  if (Array.isArray(data)) return data;
  return isObject(data) && Array.isArray(data.items) ? data.items : [];
}

const withRecords = (body: Body<unknown>, records: readonly unknown[], extra: object) => ({
  ...body,
  data: isObject(body.data) ? { ...body.data, items: records } : records,
  additional_data: { ...additionalData(body), ...extra },
});

/** What a reply says beside its records; empty where it says nothing. */
export const additionalData = ({ additional_data: extra }: Body<unknown>) =>
  isObject(extra) ? extra : {};

/** The counts of Fetch All in a list's result; undefined when it was not read so. */
export function fetchAllOf(body: Body<unknown>) {
  const { fetch_all: counts } = additionalData(body);
  return isObject(counts) ? counts : undefined;
}

/** The result of Fetch All after more calls were made for it: their API tokens count as well. */
export function withTokens({ budget }: Pipedrive, body: Body<unknown>): Body<unknown> {
  const counts = fetchAllOf(body);
  return counts === undefined
    ? body
    : withAdditional(body, { fetch_all: { ...counts, ...tokensOf(budget) } });
}

/** A body with more in its additional_data. */
export const withAdditional = (body: Body<unknown>, more: object): Body<unknown> => ({
  ...body,
  additional_data: { ...additionalData(body), ...more },
});

function nextCursor(body: Body<unknown>): Page["next"] {
  const { next_cursor: cursor } = additionalData(body);
  return typeof cursor === "string" && cursor !== "" ? { cursor } : undefined;
}

/**
 * Leads document their paging flat and send it nested; both are understood. Mail threads, assignments of
 * permission sets and product fields document none: there, a full page means that more may follow.
 */
function nextStart(body: Body<unknown>, asked: PlainRequest["query"], count: number): Page["next"] {
  const extra = additionalData(body);
  const paging = isObject(extra.pagination) ? extra.pagination : extra;
  const { more_items_in_collection: told, next_start: next, start, limit } = paging;
  const more = told ?? (count > 0 && count === asked?.limit);
  if (more !== true) return undefined;
  if (typeof next === "number") return { start: next };
  const from = typeof start === "number" ? start : Number(asked?.start ?? 0);
  return { start: from + (typeof limit === "number" ? limit : count) };
}

async function readAll(
  pipedrive: Pipedrive,
  walk: Walk,
  { start, limit, cursor, stopBelow }: Window,
): Promise<Body<unknown>> {
  const { cost, pages: by } = facts[walk.call];
  const size = limit ?? largestPage(walk.call);
  const skipped = by === "cursor" && cursor === undefined ? (start ?? 0) : 0;
  const records: unknown[] = [];
  let [read, pages] = [0, 0];
  let last: Page = { body: { success: true, data: [] }, records: [], next: { start: start ?? 0 } };
  const progress = (next: Place): Progress => ({
    records: read + (walk.after?.records ?? 0),
    pages: pages + (walk.after?.pages ?? 0),
    next,
    ahead: Math.max(0, skipped - records.length),
    input: walk.after?.input,
  });
  /** The sentence for a walk that ends here; undefined where it goes on or the list is read. */
  const ending = (): string | undefined => {
    if (last.next === undefined) return undefined;
    const ahead = cost + (walk.beside?.(read + size) ?? 0);
    const why = reasonToStop(pipedrive.budget, ahead, stopBelow);
    return why === undefined ? undefined : `${why}. ${goOn(progress(last.next))}`;
  };
  let reason = walk.after === undefined ? undefined : ending();
  const from = by === "cursor" ? { cursor } : { start };
  const failed = (thrown: unknown) => midway(thrown, progress(last.next ?? { start: 0 }));
  const walked = pagesOf(pipedrive, walk, from, () => size, failed);
  while (reason === undefined) {
    const { value: page, done } = await walked.next();
    if (done) break;
    for (const record of page.records) if (walk.keep?.(record) ?? true) records.push(record);
    read += page.records.length;
    pages += 1;
    last = page;
    reason = ending();
  }
  const wanted = skipped === 0 ? records : records.slice(skipped);
  const stopped = reason === undefined ? {} : { stopped: true, reason };
  const place =
    reason === undefined || last.next === undefined ? {} : placeOf(last.next, start ?? 0, size);
  const fetch_all = { records: wanted.length, pages, ...tokensOf(pipedrive.budget), ...stopped };
  return withRecords(last.body, wanted, { ...place, fetch_all });
}

async function readOffset(
  pipedrive: Pipedrive,
  walk: Walk,
  place: { start?: number; limit: number | undefined },
): Promise<Body<unknown>> {
  const page = await readPage(pipedrive, walk.call, walk.request, place);
  return page.body;
}

async function readWindow(
  pipedrive: Pipedrive,
  walk: Walk,
  { start, limit = DEFAULT_LIMIT, cursor }: Window,
): Promise<Body<unknown>> {
  const first = cursor === undefined ? (start ?? 0) : 0;
  const end = first + limit;
  const shape = { numbered: start !== undefined && cursor === undefined, first, limit };
  const found: unknown[] = [];
  let passed = 0;
  let from: string | undefined = cursor;
  // With a filter, the records still wanted may lie anywhere: read full pages. Without one, stop exactly.
  const size = () =>
    walk.keep === undefined
      ? Math.min(largestPage(walk.call), end - passed)
      : largestPage(walk.call);
  for await (const page of pagesOf(pipedrive, walk, { cursor }, size)) {
    for (const [index, record] of page.records.entries()) {
      if (walk.keep !== undefined && !walk.keep(record)) continue;
      passed += 1;
      if (passed > first) found.push(record);
      if (passed === end && index + 1 < page.records.length) {
        const exact = await readPage(pipedrive, walk.call, walk.request, {
          cursor: from,
          limit: index + 1,
        });
        return windowed(exact, found, shape);
      }
    }
    if (passed === end || page.next === undefined) {
      return windowed(page, found, shape);
    }
    from = "cursor" in page.next ? page.next.cursor : undefined;
  }
  return { data: [] };
}

/** Behind a cursor nobody knows the number of a record, so there is nothing to count from. */
function windowed(
  page: Page,
  found: readonly unknown[],
  { numbered, first, limit }: { numbered: boolean; first: number; limit: number },
): Body<unknown> {
  if (!numbered) return withRecords(page.body, found, {});
  const more = page.next !== undefined;
  const next = more ? { next_start: first + limit } : {};
  return withRecords(page.body, found, {
    pagination: { start: first, limit, more_items_in_collection: more, ...next },
  });
}
