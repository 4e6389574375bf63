// Field definitions of deals, persons, organizations, products and projects, custom ones included.
import { createHash } from "node:crypto";
import { timestamp } from "../clock";
import { invalid } from "../handler";
import type { World } from "../world";

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
  | "visible_to";

export interface FieldOption {
  /** A number for custom fields and labels; some built-in fields have words, such as `open`. */
  id: number | string;
  label: string;
  color?: string;
}

export interface FieldDefinition {
  /** The numeric id that v1 and filters use. */
  id: number;
  entity: FieldEntity;
  /** The record's property in v2 for a built-in field, 40 hexadecimal digits for a custom one. */
  code: string;
  name: string;
  type: FieldType;
  is_custom: boolean;
  options: FieldOption[] | null;
  add_time: string;
  update_time: string;
}

/** All definitions of one kind of record, by numeric id. */
export const fieldsOf = (world: World, entity: FieldEntity): FieldDefinition[] =>
  world.fields.filter((field) => field.entity === entity);

/** Custom definitions of one kind of record; leads use those of deals. */
export const customFieldsOf = (world: World, entity: FieldEntity): FieldDefinition[] =>
  world.fields.filter((field) => field.entity === entity && field.is_custom);

/** One definition by its code, or undefined. */
export const fieldByCode = (
  world: World,
  entity: FieldEntity,
  code: string,
): FieldDefinition | undefined =>
  world.fields.find((field) => field.entity === entity && field.code === code);

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

/**
 * Adds a custom field. Its code is made from its number, so that a seeded company always has the same
 * codes. Options get ids that no other option of the company has. Throws 400 when an option field
 * comes without options (POST /api/v2/dealFields, "options").
 */
export function addCustomField(
  world: World,
  field: {
    entity: FieldEntity;
    name: string;
    type: FieldType;
    options?: readonly { label: string; color?: string }[];
  },
): FieldDefinition {
  const hasOptions = field.type === "enum" || field.type === "set";
  if (hasOptions && !field.options?.length) {
    throw invalid(`options are required for a field of type ${field.type}`);
  }
  const id = world.fields.nextId();
  const now = timestamp(world.clock.now());
  let optionId = highestOption(world);
  return world.fields.put({
    id,
    entity: field.entity,
    code: createHash("sha1").update(`custom field ${id}`).digest("hex"),
    name: field.name,
    type: field.type,
    is_custom: true,
    options: hasOptions
      ? (field.options ?? []).map((option) => {
          optionId += 1;
          return { id: optionId, ...option };
        })
      : null,
    add_time: now,
    update_time: now,
  });
}

function highestOption(world: World): number {
  const ids = world.fields
    .all()
    .flatMap((field) => field.options ?? [])
    .map((option) => (typeof option.id === "number" ? option.id : 0));
  return Math.max(0, ...ids);
}
