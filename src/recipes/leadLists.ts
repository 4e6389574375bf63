// The leads and the archived leads, which today's API lists apart, read as one list.
import type { Body, Pipedrive } from "../client";
import { isObject } from "../json";
import {
  additionalData,
  fetchAllOf,
  largestPage,
  pagesOf,
  readList,
  recordsOf,
  type Walk,
  type Window,
  withAdditional,
} from "../pages";

/** Reads one list, or both as if they were one. */
export async function readLists(
  pipedrive: Pipedrive,
  walks: readonly Walk[],
  window: Window,
): Promise<Body<unknown>> {
  const [only, ...others] = walks;
  if (only !== undefined && others.length === 0 && (only.keep === undefined || window.fetchAll)) {
    return readList(pipedrive, only, window);
  }
  return window.fetchAll
    ? readBoth(pipedrive, walks, window)
    : joinedWindow(pipedrive, walks, window);
}

/** Where to go on in the second list: the first one has been read then. */
const ARCHIVED = "Archived Status archived";

/**
 * Every record of both lists. `start` counts in the first one. Where the walk was stopped, `pagination`
 * has the status to go on with beside the start: nothing is read twice.
 */
async function readBoth(
  pipedrive: Pipedrive,
  [first, second]: readonly Walk[],
  window: Window,
): Promise<Body<unknown>> {
  if (first === undefined || second === undefined) throw new TypeError("two lists are needed");
  const leads = await readList(pipedrive, first, window);
  const { stopped, records, pages } = countsOf(leads);
  if (stopped) return withStatus(leads, "all");
  const after = { records, pages, input: ARCHIVED };
  const rest = { ...window, start: undefined };
  const archived = await readList(pipedrive, { ...second, after }, rest);
  const own = countsOf(archived);
  const both: Body<unknown> = {
    ...(own.stopped ? withStatus(archived, "archived") : { success: true }),
    data: [...recordsOf(leads), ...recordsOf(archived)],
  };
  const sum = { records: records + own.records, pages: pages + own.pages };
  return withAdditional(both, { fetch_all: { ...fetchAllOf(archived), ...sum } });
}

function countsOf(body: Body<unknown>) {
  const { records, pages, stopped } = fetchAllOf(body) ?? {};
  return { records: Number(records), pages: Number(pages), stopped: stopped === true };
}

function withStatus(body: Body<unknown>, archived_status: "all" | "archived"): Body<unknown> {
  const { pagination } = additionalData(body);
  const place = isObject(pagination) ? pagination : {};
  return withAdditional(body, { pagination: { ...place, archived_status } });
}

async function joinedWindow(
  pipedrive: Pipedrive,
  walks: readonly Walk[],
  { start = 0, limit = 100 }: Window,
): Promise<Body<unknown>> {
  const found: unknown[] = [];
  let passed = 0;
  const body = (more: boolean): Body<unknown> => ({
    success: true,
    data: found,
    additional_data: {
      pagination: {
        start,
        limit,
        more_items_in_collection: more,
        ...(more ? { next_start: start + limit } : {}),
      },
    },
  });
  for (const walk of walks) {
    for await (const page of pagesOf(pipedrive, walk, {}, () => largestPage(walk.call))) {
      for (const record of page.records) {
        if (!(walk.keep?.(record) ?? true)) continue;
        if (found.length === limit) return body(true);
        passed += 1;
        if (passed > start) found.push(record);
      }
    }
  }
  return body(false);
}
