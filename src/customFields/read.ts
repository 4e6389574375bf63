// Records with their custom fields under names: the raw object stays, `custom_fields_by_name` comes beside it.
import type { Body, Pipedrive } from "../client";
import { isObject } from "../json";
import { definitionsOf, type FieldDefinition, type RecordKind } from "./definitions";
import { gathered } from "./flat";
import { readable } from "./readable";

type Shown = { readonly [member: string]: unknown };

/** Shows the custom fields of a record by name; of two fields of one name each bears its code as well. */
export function namerOf(
  definitions: readonly FieldDefinition[],
): (record: Shown) => Record<string, unknown> {
  const custom = definitions.filter((field) => field.custom);
  const borne = new Map<string, number>();
  for (const { name } of custom) borne.set(name.trim(), (borne.get(name.trim()) ?? 0) + 1);
  const named = custom.map((field) => {
    const name = field.name.trim();
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
function valueIn(field: FieldDefinition, record: Shown): unknown {
  const { custom_fields: together } = record;
  if (together === null) return null;
  return isObject(together) ? together[field.code] : gathered(field, record);
}

/**
 * A reply whose record, or each of whose records, has `custom_fields_by_name`: name → value in words.
 * Costs the list of definitions at most, whatever the number of records.
 */
export async function withNames(
  pipedrive: Pipedrive,
  kind: RecordKind,
  body: Body<unknown>,
): Promise<Body<unknown>> {
  const definitions = await definitionsOf(pipedrive, kind);
  const byName = namerOf(definitions);
  const named = (record: unknown): unknown =>
    isObject(record) ? { ...record, custom_fields_by_name: byName(record) } : record;
  const { data } = body;
  return { ...body, data: Array.isArray(data) ? data.map(named) : named(data) };
}
