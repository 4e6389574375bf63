// v1's Sort on lists of API v2, which sorts by one of three fields; the rest is sorted here.
// https://pipedrive.readme.io/docs/pipedrive-api-v2-migration-guide
import type { Body, Pipedrive } from "../client";
import { type Format, type RecordKind, readNamed } from "../customFields";
import { InputError } from "../errors";
import { list } from "../fields";
import { isObject } from "../json";
import { fetchAllOf, readList, recordsOf, type Walk, type Window, withAdditional } from "../pages";

interface Order {
  field: string;
  descending: boolean;
}

const ORDER = /^(\w+)(?:\s+(asc|desc))?$/i;

/** One field and its direction, or several separated by commas. */
export const sort = list(
  "Sort",
  (part, label): Order => {
    const [, field = "", direction = "asc"] = ORDER.exec(part) ?? [];
    if (field !== "") return { field, descending: direction.toLowerCase() === "desc" };
    throw new InputError(
      `${label} must be a field and ASC or DESC such as "update_time DESC", got "${part}"`,
    );
  },
  {
    help: "A field and its direction. Pipedrive sorts by id, add_time or update_time; any other field, or several separated by commas, needs Fetch All.",
    example: "update_time DESC",
  },
);

const SORTED_BY_PIPEDRIVE = ["id", "add_time", "update_time"];

type Orders = readonly Order[];

const byPipedrive = ([first, ...more]: Orders): boolean =>
  first === undefined || (more.length === 0 && SORTED_BY_PIPEDRIVE.includes(first.field));

/** Throws an InputError when only the connector could sort and it would not see the whole list. */
function mustBeSortable(orders: Orders, { fetchAll, stopBelow }: Window): void {
  if (byPipedrive(orders)) return;
  const [fields, offered] = [orders.map(({ field }) => field), SORTED_BY_PIPEDRIVE].map((names) =>
    names.join(", "),
  );
  if (!fetchAll) {
    throw new InputError(
      `Sort can be one of ${offered} when Fetch All is off: turn it on to sort by ${fields}`,
    );
  }
  if (stopBelow !== undefined) {
    throw new InputError(
      `Sort by ${fields} needs the whole list: leave Stop Below blank, or sort by one of ${offered}`,
    );
  }
}

async function readSorted(
  pipedrive: Pipedrive,
  walk: Walk,
  window: Window,
  orders: Orders,
): Promise<Body<unknown>> {
  const [first] = orders;
  if (first === undefined) return readList(pipedrive, walk, window);
  if (byPipedrive(orders)) {
    const sorted = { sort_by: first.field, sort_direction: first.descending ? "desc" : "asc" };
    const request = { ...walk.request, query: { ...walk.request.query, ...sorted } };
    return readList(pipedrive, { ...walk, request }, window);
  }
  const { start = 0, ...whole } = window;
  const body = await readList(pipedrive, walk, whole);
  const data = sortedBy(orders, recordsOf(body)).slice(start);
  const fetch_all = { ...fetchAllOf(body), records: data.length };
  return withAdditional({ ...body, data }, { fetch_all });
}

/** How a list of records is wanted. */
interface Wanted extends Window {
  sort?: Orders | undefined;
  customFieldFormat: Format;
}

/**
 * Reads a list of records in the wanted order, with their custom fields as they are to be shown. Throws an
 * InputError before any request when the order can't be had.
 */
export async function readRecords(
  pipedrive: Pipedrive,
  kind: RecordKind,
  list: Walk,
  wanted: Wanted,
): Promise<Body<unknown>> {
  const { sort: orders = [], customFieldFormat: format } = wanted;
  mustBeSortable(orders, wanted);
  const read = (asked: Walk) => readSorted(pipedrive, asked, wanted, orders);
  return readNamed(pipedrive, { kind, format }, list, read);
}

function sortedBy(orders: Orders, records: readonly unknown[]): unknown[] {
  for (const { field } of orders) mustBeField(field, records[0]);
  return records.toSorted((one, other) => {
    for (const { field, descending } of orders) {
      const difference = compare(valueIn(one, field), valueIn(other, field));
      if (difference !== 0) return descending ? -difference : difference;
    }
    return 0;
  });
}

const partsOf = (record: unknown): { [key: string]: unknown } =>
  isObject(record)
    ? { ...(isObject(record.custom_fields) ? record.custom_fields : {}), ...record }
    : {};

const valueIn = (record: unknown, field: string): unknown => partsOf(record)[field] ?? null;

function mustBeField(field: string, example: unknown): void {
  const known = partsOf(example);
  if (example === undefined || field in known) return;
  const builtIn = isObject(example) ? Object.keys(example) : [];
  throw new InputError(
    `Sort names "${field}", which the records do not have: use the code of a custom field or one of ${builtIn.join(", ")}`,
  );
}

/** Blank comes first, as in v1; texts regardless of upper and lower case. */
function compare(one: unknown, other: unknown): number {
  if (one === null || other === null) return Number(one !== null) - Number(other !== null);
  if (typeof one === "number" && typeof other === "number") return one - other;
  return String(one).localeCompare(String(other), "en", { sensitivity: "base" });
}
