// Records with their custom fields under names: the raw object stays, `custom_fields_by_name` comes beside it.
import type { Body, Pipedrive, PlainRequest } from "../client";
import { composed } from "../folded";
import { isObject } from "../json";
import { withTokens } from "../pages";
import { definitionsOf, type FieldDefinition, type RecordKind, YOUNG } from "./definitions";
import { gathered } from "./flat";
import { recordsBehind } from "./hits";
import { bearersOf, isCode } from "./names";
import { withCodes } from "./query";
import { readable } from "./readable";

type Members = { readonly [member: string]: unknown };

/** How custom fields are shown: as Pipedrive sends them, or by name as well. */
export type Format = "code" | "name" | undefined;

/** Shows the custom fields of a record by name; of two fields of one name each bears its code as well. */
export function namerOf(
  definitions: readonly FieldDefinition[],
): (record: Members) => Record<string, unknown> {
  const custom = definitions.filter((field) => field.custom);
  const borne = bearersOf(custom.map(({ name }) => name));
  const named = custom.map((field) => {
    const name = composed(field.name);
    return [(borne.get(name) ?? 0) > 1 ? `${name} (${field.code})` : name, field] as const;
  });
  return (record) =>
    Object.fromEntries(
      named.flatMap(([name, field]) => {
        const value = valueIn(field, record);
        return value === undefined ? [] : [[name, readable(field, value)]];
      }),
    );
}

/** v2 keeps them together, v1 at the root; undefined for a field that a v2 reply was not asked for. */
function valueIn(field: FieldDefinition, record: Members): unknown {
  const { custom_fields: together } = record;
  return isObject(together) ? together[field.code] : gathered(field, record);
}

/** What makes of a reply one with `custom_fields_by_name` in each record. */
export type Naming = (body: Body<unknown>) => Promise<Body<unknown>>;

/**
 * Made before the records are read: what the definitions cost is in the sum of Fetch All then, and a
 * connection that may not read them fails before a long walk. Without `name` replies stay as they are.
 * Costs the list of definitions at most, whatever the number of records; hits of a search are looked up.
 */
export async function naming(
  pipedrive: Pipedrive,
  kind: RecordKind,
  format: Format,
  now: () => number = Date.now,
): Promise<Naming> {
  if (format !== "name") return async (body) => body;
  const definitions = await definitionsOf(pipedrive, kind, { now: now() });
  const known = new Set(definitions.map(({ code }) => code));
  const namerFor = async (records: readonly Members[]) =>
    records.every((record) => allKnown(known, record))
      ? namerOf(definitions)
      : namerOf(await definitionsOf(pipedrive, kind, { now: now(), fresh: now() - YOUNG }));
  return async (body) => {
    const { data } = body;
    if (isObject(data) && Array.isArray(data.items)) {
      const hits = data.items.filter(isObject);
      const items = await hitsNamed(pipedrive, kind, hits, namerFor);
      return withTokens(pipedrive, { ...body, data: { ...data, items } });
    }
    const records = (Array.isArray(data) ? data : [data]).filter(isObject);
    const byName = await namerFor(records);
    const named = (record: unknown): unknown =>
      isObject(record) ? { ...record, custom_fields_by_name: byName(record) } : record;
    return withTokens(pipedrive, {
      ...body,
      data: Array.isArray(data) ? data.map(named) : named(data),
    });
  };
}

/** Whether every custom field of a record is defined: an administrator may have added one since. */
function allKnown(known: ReadonlySet<string>, record: Members): boolean {
  const { custom_fields: together } = record;
  const keys = Object.keys(isObject(together) ? together : record);
  return keys.every((key) => known.has(key) || !isCode(key));
}

/** The hits of a search with the fields of the records behind them; null where the record is gone since. */
async function hitsNamed(
  pipedrive: Pipedrive,
  kind: RecordKind,
  hits: readonly Members[],
  namerFor: (records: readonly Members[]) => Promise<ReturnType<typeof namerOf>>,
): Promise<object[]> {
  const items = hits.map(({ item }) => (isObject(item) ? item : {}));
  const records = await recordsBehind(pipedrive, kind, items);
  const byName = await namerFor([...records.values()]);
  return hits.map((hit, index) => {
    const record = records.get(items[index]?.id);
    const custom_fields_by_name = record === undefined ? null : byName(record);
    return { ...hit, item: { ...items[index], custom_fields_by_name } };
  });
}

/**
 * Reads a list, a search or one record with `custom_fields` by name or code in its query, and shows the
 * fields as `format` says. `read` gets what was asked with codes in the query.
 */
export async function readNamed<Asked extends { request: PlainRequest }>(
  pipedrive: Pipedrive,
  { kind, format }: { kind: RecordKind; format: Format },
  asked: Asked,
  read: (asked: Asked) => Promise<Body<unknown>>,
): Promise<Body<unknown>> {
  const request = await withCodes(pipedrive, kind, asked.request);
  const named = await naming(pipedrive, kind, format);
  return named(await read({ ...asked, request }));
}
