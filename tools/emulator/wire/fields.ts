// A field definition as v1 and as v2 show it. v1 counts and calls it by key, v2 knows only the field code.
// https://pipedrive.readme.io/docs/pipedrive-api-v2-migration-guide (fields)
import { addressParts } from "../state/customFieldTypes";
import type { FieldDefinition, FieldEntity, FieldType } from "../state/fields";
import { v1Time } from "./times";

/** Built-in fields that v1 calls otherwise than v2. */
const v1Keys: Readonly<Record<FieldEntity, Readonly<Record<string, string>>>> = {
  deal: { label_ids: "label", owner_id: "user_id", smart_bcc_email: "cc_email" },
  person: { label_ids: "label", emails: "email", phones: "phone", smart_bcc_email: "cc_email" },
  organization: { label_ids: "label", smart_bcc_email: "cc_email" },
  product: { is_linkable: "selectable" },
  project: {},
};

export const v1Key = (field: FieldDefinition): string =>
  v1Keys[field.entity][field.code] ?? field.code;

/** v1: times without zone letters, options null when the type has none. */
export function fieldV1(field: FieldDefinition): Record<string, unknown> {
  const { is_custom } = field;
  const common = {
    id: field.id,
    key: v1Key(field),
    name: field.name,
    order_nr: field.id,
    field_type: field.type,
    add_time: v1Time(field.add_time),
    update_time: v1Time(field.update_time),
    last_updated_by_user_id: is_custom ? 1 : null,
    created_by_user_id: is_custom ? 1 : null,
    active_flag: true,
    edit_flag: is_custom,
    add_visible_flag: !is_custom,
    important_flag: false,
    bulk_edit_allowed: true,
    searchable_flag: searchable.has(field.type),
    filtering_allowed: true,
    sortable_flag: true,
    mandatory_flag: field.code === "title" || field.code === "name",
    options: field.options,
  };
  if (field.entity === "product") return common;
  const shown = { index_visible_flag: true, details_visible_flag: true };
  return { ...common, ...shown, options_deleted: [], is_subfield: false };
}

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

/** v2, with those of `ui_visibility`, `important_fields`, `required_fields` that were asked for. */
export function fieldV2(
  field: FieldDefinition,
  extra: readonly string[] = [],
): Record<string, unknown> {
  const shown = Object.entries(furtherFields(field.entity)).filter(([name]) =>
    extra.includes(name),
  );
  return {
    field_name: field.name,
    field_code: field.code,
    // The published list of v2 has no type of its own for pipelines.
    field_type: field.type === "pipeline" ? "int" : field.type,
    options: field.options,
    subfields: subfields(field),
    is_custom_field: field.is_custom,
    is_optional_response_field: field.code === "smart_bcc_email",
    ...Object.fromEntries(shown),
  };
}

function furtherFields(entity: FieldEntity): Record<string, unknown> {
  const flags = { add_visible_flag: false, details_visible_flag: true };
  if (entity === "product") return { ui_visibility: flags };
  const important_fields = { enabled: false, stage_ids: [] };
  if (entity !== "deal") {
    const show_in_add_deal_dialog = { show: false, order: null };
    const ui_visibility = { ...flags, show_in_add_deal_dialog };
    return { ui_visibility, important_fields, required_fields: { enabled: false } };
  }
  const show_in_pipelines = { show_in_all: true, pipeline_ids: [] };
  const ui_visibility = { ...flags, projects_detail_visible_flag: false, show_in_pipelines };
  const required_fields = { enabled: false, stage_ids: [], statuses: {} };
  return { ui_visibility, important_fields, required_fields };
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
