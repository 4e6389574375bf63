// What an emulator's company holds, value by value, so that a test can name everything that a step changed.
import { Table } from "../../tools/emulator/table";
import type { World } from "../../tools/emulator/world";

/** `persons 1 emails` → the value as JSON. The history of changes is no part of a record. */
export type Store = ReadonlyMap<string, string>;

export function storeOf(world: World): Store {
  const store = new Map<string, string>();
  for (const [name, table] of Object.entries(world)) {
    if (!(table instanceof Table) || name === "changes") continue;
    for (const row of (table as Table<{ id: number }>).all()) {
      for (const [member, value] of Object.entries(row)) {
        store.set(`${name} ${row.id} ${member}`, JSON.stringify(value) ?? "undefined");
      }
    }
  }
  return store;
}

/** The places whose value is another one, is new or is gone. */
export const differences = (before: Store, after: Store): string[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((place) => before.get(place) !== after.get(place))
    .sort();
