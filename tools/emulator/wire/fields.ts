// A field definition as v1 and as v2 show it. v1 counts and calls it by key, v2 knows only the field code.
// https://pipedrive.readme.io/docs/pipedrive-api-v2-migration-guide (fields)
import { addressParts } from "../state/customFieldTypes";
import type { FieldDefinition, FieldEntity, FieldType } from "../state/fields";
import { LEAD_KEYS, NOTE_FIELDS } from "../state/leadAndNoteFields";
import { v1Time } from "./times";

/** Built-in fields that v1 calls otherwise than v2. */
const v1Keys: Readonly<Record<FieldEntity, Readonly<Record<string, string>>>> = {
  deal: { label_ids: "label", owner_id: "user_id", smart_bcc_email: "cc_email" },
  person: { label_ids: "label", emails: "email", phones: "phone", smart_bcc_email: "cc_email" },
  organization: { label_ids: "label", smart_bcc_email: "cc_email" },
  product: { is_linkable: "selectable" },
  project: {},
};

/** v1: times without zone letters, options null when the type has none. */
export function fieldV1(field: FieldDefinition): Record<string, unknown> {
  const { ui_visibility: shown, is_custom } = field;
  const common = {
    id: field.id,
    key: v1Keys[field.entity][field.code] ?? field.code,
    name: field.name,
    order_nr: field.id,
    field_type: field.type,
    add_time: v1Time(field.add_time),
    update_time: v1Time(field.update_time),
    last_updated_by_user_id: field.updated_by,
    created_by_user_id: field.created_by,
    active_flag: true,
    edit_flag: is_custom,
    add_visible_flag: shown.add_visible_flag,
    important_flag: field.important_fields.enabled,
    bulk_edit_allowed: true,
    searchable_flag: searchable.has(field.type),
    filtering_allowed: true,
    sortable_flag: true,
    mandatory_flag:
      field.code === "title" || field.code === "name" || field.required_fields.enabled,
    options: field.options,
  };
  if (field.entity === "product") return { ...common, field_type: productTypeV1(field.type) };
  return {
    ...common,
    index_visible_flag: true,
    details_visible_flag: shown.details_visible_flag,
    options_deleted: field.options_deleted,
    is_subfield: false,
  };
}

/** The types of product fields that v1 documents are those of custom fields; its sample has `visible_to` as a number. */
const productTypeV1 = (type: FieldType): FieldType =>
  ["int", "boolean", "visible_to"].includes(type) ? "double" : type;

/** A field of leads: a deal's, under the name it has on a lead. */
export const leadFieldV1 = (field: FieldDefinition): Record<string, unknown> => ({
  ...fieldV1(field),
  key: LEAD_KEYS[field.code] ?? field.code,
});

export const noteFieldsV1 = (): Record<string, unknown>[] =>
  NOTE_FIELDS.map(({ key, name, type, isMandatory = false }, index) => ({
    id: index + 1,
    key,
    name,
    field_type: type,
    active_flag: true,
    edit_flag: type === "enum",
    bulk_edit_allowed: true,
    mandatory_flag: isMandatory,
    ...(type === "enum" ? { options: YES_OR_NO } : {}),
  }));

const YES_OR_NO = [
  { id: 1, label: "Yes" },
  { id: 0, label: "No" },
];

// "Searchable types only": texts of the v2 search operations.
const searchable: ReadonlySet<FieldType> = new Set([
  "address",
  "varchar",
  "text",
  "varchar_auto",
  "double",
  "monetary",
  "phone",
]);

/** The parts of a definition that v2 lists show on request, and replies to changes always. */
export const FURTHER = ["ui_visibility", "important_fields", "required_fields"] as const;

/** v2, with those of `FURTHER` that were asked for. */
export function fieldV2(
  field: FieldDefinition,
  extra: readonly string[] = [],
): Record<string, unknown> {
  const shown = Object.entries(furtherFields(field)).filter(([name]) => extra.includes(name));
  return {
    field_name: field.name,
    field_code: field.code,
    ...(field.entity === "deal" ? { description: field.description } : {}),
    // The published list of v2 has no type of its own for pipelines.
    field_type: field.type === "pipeline" ? "int" : field.type,
    options: field.options,
    subfields: subfields(field),
    is_custom_field: field.is_custom,
    is_optional_response_field: field.code === "smart_bcc_email",
    ...Object.fromEntries(shown),
  };
}

function furtherFields(field: FieldDefinition): Record<string, unknown> {
  const { important_fields, required_fields, ui_visibility: shown } = field;
  const { enabled } = required_fields;
  const { add_visible_flag, details_visible_flag, show_in_add_deal_dialog } = shown;
  const flags = { add_visible_flag, details_visible_flag };
  const { projects_detail_visible_flag, show_in_pipelines, show_in_add_person_dialog } = shown;
  switch (field.entity) {
    case "deal":
      return {
        ui_visibility: { ...flags, projects_detail_visible_flag, show_in_pipelines },
        important_fields,
        required_fields,
      };
    case "person":
      return {
        ui_visibility: { ...flags, show_in_add_deal_dialog },
        important_fields,
        required_fields: { enabled },
      };
    case "organization":
      return {
        ui_visibility: { ...flags, show_in_add_deal_dialog, show_in_add_person_dialog },
        important_fields,
        required_fields: { enabled },
      };
    case "product":
      return { ui_visibility: flags };
    case "project":
      return { ui_visibility: flags, important_fields, required_fields: { enabled } };
  }
}

const times = { timezone_id: "int", timezone_name: "varchar" };

const members: Readonly<Partial<Record<FieldType, Readonly<Record<string, string>>>>> = {
  monetary: { value: "double", currency: "varchar" },
  daterange: { value: "date", until: "date" },
  time: { value: "time", ...times },
  timerange: { value: "time", until: "time", ...times },
  address: Object.fromEntries(["value", ...addressParts].map((part) => [part, "varchar"])),
};

function subfields(field: FieldDefinition) {
  const parts = members[field.type];
  if (!parts) return null;
  return Object.entries(parts).map(([field_code, field_type]) => ({
    field_code,
    field_name: `${field.name}: ${field_code}`,
    field_type,
  }));
}
