// What the emulator's store holds, and which fields of it differ between two moments.
import { Table } from "../../tools/emulator/table";
import type { World } from "../../tools/emulator/world";

/** JSON of every record, by `deals 2`. */
export type Stored = ReadonlyMap<string, string>;

/** A field of one record; each custom field counts as `custom_fields.CODE`. */
export interface Difference {
  /** `deals 2`. */
  record: string;
  field: string;
}

/** Pipedrive's own history of what happened is no record that anybody fills. */
const HISTORY = ["changes"];

export function storedIn(world: World): Stored {
  const all = new Map<string, string>();
  for (const [name, table] of Object.entries(world)) {
    if (!(table instanceof Table) || HISTORY.includes(name)) continue;
    for (const row of table.all() as { id: unknown }[]) {
      all.set(`${name} ${row.id}`, JSON.stringify(row));
    }
  }
  return all;
}

/** The fields that are not the same byte for byte, those that came and went among them. */
export function differences(before: Stored, after: Stored): Difference[] {
  const records = [...new Set([...before.keys(), ...after.keys()])];
  return records
    .filter((record) => before.get(record) !== after.get(record))
    .flatMap((record) => {
      const [was, is] = [fieldsIn(before.get(record)), fieldsIn(after.get(record))];
      return [...new Set([...was.keys(), ...is.keys()])]
        .filter((field) => was.get(field) !== is.get(field))
        .map((field) => ({ record, field }));
    });
}

function fieldsIn(json: string | undefined): Map<string, string> {
  const row = JSON.parse(json ?? "{}") as Record<string, unknown>;
  const fields = Object.entries(row).flatMap(([field, value]) =>
    field === "custom_fields" && typeof value === "object" && value !== null
      ? Object.entries(value).map(([code, one]) => [`${field}.${code}`, one] as const)
      : [[field, value] as const],
  );
  return new Map(fields.map(([field, value]) => [field, JSON.stringify(value)]));
}
