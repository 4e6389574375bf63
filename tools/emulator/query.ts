// The one way v2 lists work: saved filter or quick filters, ids, update window, sorting, cursor page.
// https://pipedrive.readme.io/docs/pipedrive-api-v2-migration-guide (filtering, sorting, pagination)
import { type Asked, invalid } from "./handler";
import { type CursorPage, sortedCursorPage } from "./pages";
import type { Filterable } from "./state/filterFields";
import { appliedFilter, type FilterType, filterTest } from "./state/filters";

/** What a record needs to be listed; the other sortable fields are looked up by name. */
export interface Listed {
  id: number | string;
}

/** What one v2 list does with the documented parameters. */
export interface ListRules<Row extends Listed> {
  /** Everything that may be listed, before any parameter: deleted records are left out already. */
  rows: readonly Row[];
  /** Kind of saved filter that `filter_id` may name; without it the list knows no filters. */
  filterType?: FilterType;
  /** Filters by query parameter that Pipedrive ignores as soon as `filter_id` is present. */
  quick?: Readonly<Record<string, (row: Row, value: unknown) => boolean>>;
}

/**
 * One page of a v2 list. Throws 400 for a malformed time, id or cursor and for a filter that does not
 * exist or filters other records. `ids` that match nothing are dropped silently.
 */
export function listPage<Row extends Listed>(
  { query, world }: Pick<Asked, "query" | "world">,
  { rows, filterType, quick = {} }: ListRules<Row>,
): CursorPage<Row> {
  const tests: ((row: Row) => boolean)[] = [];
  if (filterType && typeof query.filter_id === "number") {
    const filter = appliedFilter(world, query.filter_id, filterType);
    const passes = filterTest(world, filter);
    tests.push((row) => passes(row as unknown as Filterable));
  } else {
    if (query.ids !== undefined) {
      const ids = new Set(idList(query.ids, "ids"));
      tests.push((row) => ids.has(Number(row.id)));
    }
    for (const [name, test] of Object.entries(quick)) {
      const value = query[name];
      if (value !== undefined) tests.push((row) => test(row, value));
    }
  }
  tests.push(...updateWindow<Row>(query));
  const field = typeof query.sort_by === "string" ? query.sort_by : "id";
  return sortedCursorPage(
    rows.filter((row) => tests.every((test) => test(row))),
    query,
    {
      field,
      direction: query.sort_direction === "desc" ? "desc" : "asc",
      valueOf: (row) => sortValue(row, field),
      idOf: (row) => row.id,
    },
  );
}

/** A comma list (or list) of whole numbers; anything else is a 400 naming the parameter. */
export function idList(value: unknown, name: string): number[] {
  const parts = Array.isArray(value) ? value : String(value).split(",");
  return parts.map((part) => {
    const id = Number(part);
    if (!Number.isInteger(id) || String(part).trim() === "") {
      throw invalid(`${name} must be a comma-separated list of whole numbers`);
    }
    return id;
  });
}

/** A comma list of words as the kernel hands it on; undefined stays undefined. */
export function wordList(value: unknown): string[] | undefined {
  if (typeof value !== "string") return undefined;
  return value.split(",").map((word) => word.trim());
}

// `updated_since` is inclusive, `updated_until` exclusive: parameter texts of GET /api/v2/deals.
function updateWindow<Row>(query: Readonly<Record<string, unknown>>): ((row: Row) => boolean)[] {
  const updated = (row: Row) => String((row as { update_time?: unknown }).update_time ?? "");
  const tests: ((row: Row) => boolean)[] = [];
  if (query.updated_since !== undefined) {
    const since = wholeSeconds(query.updated_since, "updated_since");
    tests.push((row) => updated(row) >= since);
  }
  if (query.updated_until !== undefined) {
    const until = wholeSeconds(query.updated_until, "updated_until");
    tests.push((row) => updated(row) < until);
  }
  return tests;
}

// Fractions of a second were answered with 400 "not a valid datetime" in a live observation.
function wholeSeconds(value: unknown, name: string): string {
  const text = String(value);
  const milliseconds = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/.test(text)
    ? Date.parse(text)
    : Number.NaN;
  if (Number.isNaN(milliseconds)) throw invalid(`${name}: "${text}" is not a valid datetime`);
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

function sortValue(row: Listed, field: string): string | number {
  const value = (row as unknown as Record<string, unknown>)[field];
  return typeof value === "number" || typeof value === "string" ? value : "";
}
