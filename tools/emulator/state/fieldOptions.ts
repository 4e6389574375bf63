// Options of enum and set fields: all of a request happens, or none of it. An option that goes, goes from the
// records too. https://developers.pipedrive.com/docs/api/v1/DealFields#addDealFieldOptions
import { invalid } from "../handler";
import type { Table } from "../table";
import type { World } from "../world";
import { stamp } from "./fieldChanges";
import {
  type FieldDefinition,
  type FieldEntity,
  type FieldOption,
  hasOptions,
  mustBeLabel,
  numbered,
} from "./fields";
import type { CustomFields } from "./records";
import type { User } from "./users";

/** The options of a field, or 400: labels of records are the options of their built-in label field. */
function optionsOf(field: FieldDefinition): FieldOption[] {
  if (!hasOptions(field.type)) {
    throw invalid(`${field.code} is of type ${field.type}, which has no options`);
  }
  return field.options ?? [];
}

/** Adds options and returns them alone. */
export function addOptions(
  world: World,
  field: FieldDefinition,
  sent: readonly { label: string }[],
  user: User,
): FieldOption[] {
  const options = optionsOf(field);
  mustBeSome(sent);
  const added = numbered(world, sent);
  world.fields.put({ ...field, options: [...options, ...added], ...stamp(world, user) });
  return added;
}

/** Renames options and returns them alone; 400 when one of them does not exist. */
export function renameOptions(
  world: World,
  field: FieldDefinition,
  sent: readonly { id: number; label: string }[],
  user: User,
): FieldOption[] {
  const options = optionsOf(field);
  mustBeSome(sent);
  mustBeKnown(options, sent);
  for (const { label } of sent) mustBeLabel(label);
  const labels = new Map<FieldOption["id"], string>(sent.map(({ id, label }) => [id, label]));
  const renamed = options.map((one) => ({ ...one, label: labels.get(one.id) ?? one.label }));
  world.fields.put({ ...field, options: renamed, ...stamp(world, user) });
  return renamed.filter((one) => labels.has(one.id));
}

/** Removes options and returns them; 400 when one of them does not exist. */
export function removeOptions(
  world: World,
  field: FieldDefinition,
  sent: readonly { id: number }[],
  user: User,
): FieldOption[] {
  const options = optionsOf(field);
  mustBeSome(sent);
  mustBeKnown(options, sent);
  const ids = new Set<FieldOption["id"]>(sent.map(({ id }) => id));
  const removed = options.filter((one) => ids.has(one.id));
  world.fields.put({
    ...field,
    options: options.filter((one) => !ids.has(one.id)),
    options_deleted: [...field.options_deleted, ...removed],
    ...stamp(world, user),
  });
  for (const table of TABLES[field.entity](world)) takeFromRecords(table, field, ids);
  return removed;
}

/**
 * v1 sends the whole list: options with an id are kept and renamed, those without are new, those that are left
 * out are deleted. https://developers.pipedrive.com/docs/api/v1/DealFields#updateDealField
 */
export function replaceOptions(
  world: World,
  field: FieldDefinition,
  sent: readonly { id?: number; label: string }[],
  user: User,
): void {
  const kept = sent.filter((one): one is { id: number; label: string } => one.id !== undefined);
  const added = sent.filter((one) => one.id === undefined);
  const gone = optionsOf(field).filter((one) => !kept.some(({ id }) => id === one.id));
  mustBeSome(sent);
  mustBeKnown(optionsOf(field), kept);
  for (const { label } of sent) mustBeLabel(label);
  const now = () => world.fields.get(field.id) ?? field;
  if (kept.length > 0) renameOptions(world, now(), kept, user);
  if (gone.length > 0) removeOptions(world, now(), gone as { id: number }[], user);
  if (added.length > 0) addOptions(world, now(), added, user);
}

function mustBeSome(sent: readonly unknown[]): void {
  if (sent.length === 0) throw invalid("at least one option is required");
}

function mustBeKnown(options: readonly FieldOption[], sent: readonly { id: number }[]): void {
  const unknown = sent.find(({ id }) => !options.some((one) => one.id === id));
  if (unknown) throw invalid(`option ${unknown.id} does not exist`);
}

interface Holder {
  id: number | string;
  custom_fields?: CustomFields;
}

type Holders = Pick<Table<Holder, number | string>, "all" | "put">;

/** The records that hold values of the fields of one kind; leads share the custom fields of deals. */
const TABLES: Readonly<Record<FieldEntity, (world: World) => Holders[]>> = {
  deal: (world) => [world.deals, world.leads] as unknown as Holders[],
  person: (world) => [world.persons] as unknown as Holders[],
  organization: (world) => [world.organizations] as unknown as Holders[],
  product: (world) => [world.products] as unknown as Holders[],
  project: (world) => [world.projects] as unknown as Holders[],
};

function takeFromRecords(
  table: Holders,
  { code, is_custom }: FieldDefinition,
  ids: ReadonlySet<unknown>,
): void {
  for (const record of table.all()) {
    const values: CustomFields = is_custom ? (record.custom_fields ?? {}) : { ...record };
    const left = without(values[code], ids);
    if (left === values[code]) continue;
    if (!is_custom) {
      table.put({ ...record, [code]: left });
    } else {
      // A field that is not set is missing; an empty list is no value of a set field.
      const { [code]: _, ...others } = values;
      const isEmpty = left === null || (Array.isArray(left) && left.length === 0);
      table.put({ ...record, custom_fields: isEmpty ? others : { ...values, [code]: left } });
    }
  }
}

/** The same value where nothing is taken from it. */
function without(value: unknown, ids: ReadonlySet<unknown>): unknown {
  if (!Array.isArray(value)) return ids.has(value) ? null : value;
  return value.some((id) => ids.has(id)) ? value.filter((id) => !ids.has(id)) : value;
}
