// Both ways of paging over one list: by start and limit (v1), by opaque cursor (v2).
// https://pipedrive.readme.io/docs/core-api-concepts-pagination
import { invalid } from "./handler";

/** v1: `additional_data.pagination`, with `next_start` only when there is more. */
export interface OffsetPage<Row> {
  rows: Row[];
  additional_data: {
    pagination: {
      start: number;
      limit: number;
      more_items_in_collection: boolean;
      next_start?: number;
    };
  };
}

/** One page from `start` (default 0) of `limit` (default 100) rows. */
export function offsetPage<Row>(
  rows: readonly Row[],
  query: Readonly<Record<string, unknown>>,
): OffsetPage<Row> {
  const start = typeof query.start === "number" ? query.start : 0;
  const limit = typeof query.limit === "number" ? query.limit : 100;
  const end = start + limit;
  const more = end < rows.length;
  return {
    rows: rows.slice(start, end),
    additional_data: {
      pagination: {
        start,
        limit,
        more_items_in_collection: more,
        ...(more ? { next_start: end } : {}),
      },
    },
  };
}

/** v2: `additional_data.next_cursor`, null on the last page. */
export interface CursorPage<Row> {
  rows: Row[];
  additional_data: { next_cursor: string | null };
}

interface Position {
  field: string;
  fieldValue: unknown;
  sortDirection: string;
  id: number | string;
}

/** The order of a list; rows with the same value stand by ascending id. */
export interface Order<Row> {
  field: string;
  direction: "asc" | "desc";
  valueOf(row: Row): string | number;
  idOf(row: Row): string | number;
}

type Query = Readonly<Record<string, unknown>>;

/**
 * One page after `cursor` of `limit` (default 100) rows. `rows` are in their final order, which `order`
 * names. A cursor holds its place when rows before it vanish, and when its own row moves elsewhere.
 */
export function cursorPage<Row>(
  rows: readonly Row[],
  query: Query,
  order: Order<Row>,
): CursorPage<Row> {
  const position = positionOf(query, order);
  const from = position ? indexAfter(rows, position, order) : 0;
  return pageOf(rows.slice(from, from + limitOf(query) + 1), query, order);
}

/** The same page out of rows in any order: only as many are sorted as the page holds. */
export function sortedCursorPage<Row>(
  rows: readonly Row[],
  query: Query,
  order: Order<Row>,
): CursorPage<Row> {
  const position = positionOf(query, order);
  const left = position ? rows.filter((row) => compare(row, position, order) > 0) : rows;
  const before = (a: Row, b: Row) => compare(a, placed(b, order), order);
  return pageOf(smallest(left, limitOf(query) + 1, before), query, order);
}

const limitOf = (query: Query): number => (typeof query.limit === "number" ? query.limit : 100);

/** `rows` begin with the page and hold one more when the list goes on. */
function pageOf<Row>(rows: readonly Row[], query: Query, order: Order<Row>): CursorPage<Row> {
  const page = rows.slice(0, limitOf(query));
  const last = page.at(-1);
  const next_cursor = last && rows.length > page.length ? encode(placed(last, order)) : null;
  return { rows: page, additional_data: { next_cursor } };
}

const placed = <Row>(row: Row, order: Order<Row>): Position => ({
  field: order.field,
  fieldValue: order.valueOf(row),
  sortDirection: order.direction,
  id: order.idOf(row),
});

// The published samples decode to base64url JSON with these four keys.
function encode(position: Position): string {
  return Buffer.from(JSON.stringify(position)).toString("base64url");
}

function decode(cursor: string): Position {
  try {
    const position: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    if (typeof position === "object" && position !== null && "id" in position) {
      return position as Position;
    }
  } catch {
    // falls through: the cursor is not one of ours
  }
  throw invalid("cursor is not valid");
}

function positionOf<Row>(query: Query, order: Order<Row>): Position | undefined {
  if (typeof query.cursor !== "string") return undefined;
  const position = decode(query.cursor);
  if (position.field !== order.field || position.sortDirection !== order.direction) {
    throw invalid("cursor does not belong to this sorting");
  }
  return position;
}

function indexAfter<Row>(rows: readonly Row[], position: Position, order: Order<Row>): number {
  const exact = rows.findIndex((row) => order.idOf(row) === position.id);
  const row = rows[exact];
  if (row !== undefined && order.valueOf(row) === position.fieldValue) return exact + 1;
  const after = rows.findIndex((row) => compare(row, position, order) > 0);
  return after < 0 ? rows.length : after;
}

/** Negative when the row stands before the place, positive when it stands after it. */
function compare<Row>(row: Row, place: Position, order: Order<Row>): number {
  const value = order.valueOf(row);
  const other = place.fieldValue as typeof value;
  const sign = order.direction === "asc" ? 1 : -1;
  if (value !== other) return value < other ? -sign : sign;
  const id = order.idOf(row);
  return id < place.id ? -1 : id > place.id ? 1 : 0;
}

/** The first `count` rows in order. Keeps at most twice as many, so that long lists need no whole sort. */
function smallest<Row>(
  rows: readonly Row[],
  count: number,
  before: (a: Row, b: Row) => number,
): Row[] {
  const kept: Row[] = [];
  let last: Row | undefined;
  for (const row of rows) {
    if (last !== undefined && before(row, last) >= 0) continue;
    if (kept.push(row) < 2 * count) continue;
    kept.sort(before).length = count;
    last = kept[count - 1];
  }
  return kept.sort(before).slice(0, count);
}
