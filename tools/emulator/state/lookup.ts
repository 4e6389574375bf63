// Finding records: how long deleted ones stay, which answer a missing one gets, which ids may be named.
import { invalid, notFound } from "../handler";
import type { Table } from "../table";
import type { World } from "../world";
import type { Visibility } from "./records";

interface Deletable {
  id: number;
  is_deleted: boolean;
  update_time: string;
}

/** Deleted records are purged after 30 days: text of every v2 DELETE operation. */
export const keptFor = 30 * 24 * 60 * 60 * 1000;

/** True while a record can still be read by id: not deleted, or deleted less than 30 days ago. */
export function isReadable(world: World, record: Omit<Deletable, "id">): boolean {
  return !record.is_deleted || world.clock.now() - Date.parse(record.update_time) < keptFor;
}

/** The record, deleted or not; 404 when it never existed or was purged. */
export function findReadable<Row extends Deletable>(
  world: World,
  table: Table<Row>,
  id: unknown,
  what: string,
): Row {
  const record = table.get(Number(id));
  if (!record || !isReadable(world, record)) throw notFound(what);
  return record;
}

/** The record if it is not deleted; 404 otherwise. */
export function findPresent<Row extends Deletable>(
  world: World,
  table: Table<Row>,
  id: unknown,
  what: string,
): Row {
  const record = findReadable(world, table, id, what);
  if (record.is_deleted) throw notFound(what);
  return record;
}

/** Every record that is not deleted, in the order of their ids. */
export const present = <Row extends Deletable>(table: Table<Row>): Row[] =>
  table.filter((record) => !record.is_deleted);

/** Refuses with 400 naming `field` when the id that a body refers to is not a live record. */
export function mustExist(
  table: Table<{ id: number; is_deleted?: boolean; active_flag?: boolean }>,
  id: number | null | undefined,
  field: string,
): void {
  if (id === null || id === undefined) return;
  const record = table.get(id);
  if (!record || record.is_deleted || record.active_flag === false) {
    throw invalid(`${field}: ${id} does not exist`);
  }
}

/** Refuses any visibility that Pipedrive does not number. */
export function mustBeVisibility(value: number | undefined): void {
  if (value !== undefined && ![1, 3, 5, 7].includes(value)) {
    throw invalid("visible_to must be one of 1, 3, 5, 7");
  }
}

/**
 * The widest visibility of the plan: 3 is the entire company on Lite and Growth, 7 on Premium and
 * Ultimate. https://developers.pipedrive.com/docs/api/v1/Products#addProduct (visible_to)
 */
export const defaultVisibility = (world: World): Visibility => (hasVisibilityGroups(world) ? 7 : 3);

export const hasVisibilityGroups = (world: World): boolean =>
  world.company.plan === "premium" || world.company.plan === "ultimate";

/** Refuses an empty or blank text where Pipedrive wants a name. */
export function mustBeNamed(text: string | undefined, message: string): void {
  if (text !== undefined && text.trim() === "") throw invalid(message);
}
