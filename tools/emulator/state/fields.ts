// Field definitions of deals, persons, organizations, products and projects, custom ones included. How they
// change stands in fieldChanges.ts and fieldOptions.ts.
import { createHash } from "node:crypto";
import { timestamp } from "../clock";
import { invalid } from "../handler";
import type { World } from "../world";
import {
  defaultSettings,
  type FieldSettings,
  type SentSettings,
  settingsAfter,
} from "./fieldSettings";

export type FieldEntity = "deal" | "person" | "organization" | "product" | "project";

export type FieldType =
  | "varchar"
  | "varchar_auto"
  | "text"
  | "double"
  | "phone"
  | "monetary"
  | "date"
  | "daterange"
  | "time"
  | "timerange"
  | "enum"
  | "set"
  | "user"
  | "org"
  | "people"
  | "address"
  | "int"
  | "boolean"
  | "status"
  | "stage"
  | "pipeline"
  | "visible_to"
  | "deals"
  | "projects_board"
  | "projects_phase";

export interface FieldOption {
  /** A number for custom fields and labels; some built-in fields have words, such as `open`. */
  id: number | string;
  label: string;
  color?: string;
}

export interface FieldDefinition extends FieldSettings {
  /** The numeric id that v1 and filters use. */
  id: number;
  entity: FieldEntity;
  /** The record's property in v2 for a built-in field, 40 hexadecimal digits for a custom one. */
  code: string;
  name: string;
  type: FieldType;
  is_custom: boolean;
  /** Only deal fields can be given one. */
  description: string | null;
  /** Null for types that have none. */
  options: FieldOption[] | null;
  options_deleted: FieldOption[];
  add_time: string;
  update_time: string;
  /** Who added and who last changed a custom field; null for a built-in one. */
  created_by: number | null;
  updated_by: number | null;
  /** A deleted field is in no list, and its values are on no record. */
  is_deleted: boolean;
}

/** All living definitions of one kind of record, by numeric id. */
export const fieldsOf = (world: World, entity: FieldEntity): FieldDefinition[] =>
  world.fields.filter((field) => field.entity === entity && !field.is_deleted);

/** Custom definitions of one kind of record; leads use those of deals. */
export const customFieldsOf = (world: World, entity: FieldEntity): FieldDefinition[] =>
  world.fields.filter((field) => field.entity === entity && field.is_custom && !field.is_deleted);

/** One definition by its code, or undefined. */
export const fieldByCode = (
  world: World,
  entity: FieldEntity,
  code: string,
): FieldDefinition | undefined =>
  world.fields.find((field) => field.entity === entity && field.code === code && !field.is_deleted);

/** One definition by its number, or undefined: also when it belongs to another kind of record. */
export function fieldByNumber(
  world: World,
  entity: string,
  id: number,
): FieldDefinition | undefined {
  const field = world.fields.get(id);
  return field?.entity === entity && !field.is_deleted ? field : undefined;
}

/** Whether a code is that of a custom field, one that was deleted since included. */
export const isCustomCode = (code: string): boolean => /^[0-9a-f]{40}$/.test(code);

/** Colours and names of the labels a record may carry. */
export const labelOptions = (world: World, entity: FieldEntity): FieldOption[] =>
  fieldByCode(world, entity, "label_ids")?.options ?? [];

/** Refuses label ids that the label field of this kind of record does not offer. */
export function mustBeLabels(
  world: World,
  entity: FieldEntity,
  ids: readonly number[] | undefined,
): void {
  if (!ids) return;
  const offered = new Set(labelOptions(world, entity).map((option) => option.id));
  const unknown = ids.find((id) => !offered.has(id));
  if (unknown !== undefined) throw invalid(`label_ids: ${unknown} is not a label of this account`);
}

type Named = Pick<FieldDefinition, "entity" | "name" | "type">;

/** Adds a built-in field, as the seed does. */
export const addBuiltInField = (
  world: World,
  field: Named & { code: string; options: readonly FieldOption[] | undefined },
): FieldDefinition =>
  put(world, {
    ...field,
    ...defaultSettings(false),
    id: world.fields.nextId(),
    is_custom: false,
    description: null,
    options: field.options ? [...field.options] : null,
    created_by: null,
  });

export interface NewField extends Named, SentSettings {
  options?: readonly { label: string; color?: string }[] | undefined;
  description?: string | null | undefined;
}

/**
 * Adds a custom field. Its code is made from its number, so that a seeded company always has the same
 * codes. Throws 400 when an option field comes without options, and for options on any other type
 * (POST /api/v2/dealFields, "options").
 */
export function addCustomField(world: World, field: NewField, userId = 1): FieldDefinition {
  const { entity, name, type, options = [], description = null, ...sent } = field;
  if (name.trim() === "") throw invalid("field_name must not be empty");
  const optional = hasOptions(type);
  if (optional && options.length === 0) {
    throw invalid(`options are required for a field of type ${type}`);
  }
  if (!optional && options.length > 0) {
    throw invalid(`options are not allowed for a field of type ${type}`);
  }
  const id = world.fields.nextId();
  const code = createHash("sha1").update(`custom field ${id}`).digest("hex");
  return put(world, {
    ...settingsAfter(world, { entity, code, ...defaultSettings(true) }, sent),
    ...{ id, entity, code, name, type, description },
    is_custom: true,
    options: optional ? numbered(world, options) : null,
    created_by: userId,
  });
}

export const hasOptions = (type: FieldType): boolean => type === "enum" || type === "set";

type Unstamped = Omit<
  FieldDefinition,
  "options_deleted" | "add_time" | "update_time" | "updated_by" | "is_deleted"
>;

function put(world: World, field: Unstamped): FieldDefinition {
  const now = timestamp(world.clock.now());
  return world.fields.put({
    ...field,
    options_deleted: [],
    add_time: now,
    update_time: now,
    updated_by: field.created_by,
    is_deleted: false,
  });
}

/** New options with ids that no option of the company has or had. */
export function numbered(
  world: World,
  options: readonly { label: string; color?: string }[],
): FieldOption[] {
  for (const { label } of options) mustBeLabel(label);
  const highest = highestOption(world);
  return options.map((option, index) => ({ id: highest + index + 1, ...option }));
}

export function mustBeLabel(label: unknown): void {
  if (typeof label !== "string" || label.trim() === "" || label.length > 255) {
    throw invalid("label must be a text of 1 to 255 characters");
  }
}

function highestOption(world: World): number {
  let highest = 0;
  for (const { options, options_deleted } of world.fields.all()) {
    for (const { id } of [...(options ?? []), ...options_deleted]) {
      if (typeof id === "number" && id > highest) highest = id;
    }
  }
  return highest;
}
