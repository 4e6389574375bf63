// A field of activities as v1 and as v2 show it. v1 still calls some by their old keys.
// https://pipedrive.readme.io/docs/pipedrive-api-v2-migration-guide (activities)
import { type ActivityField, activityFieldOptions } from "../state/activityFields";
import { addressParts } from "../state/customFieldTypes";
import type { World } from "../world";
import { v1Time } from "./times";

const V1_KEYS: Readonly<Record<string, string>> = {
  owner_id: "user_id",
  busy: "busy_flag",
  creator_user_id: "created_by_user_id",
};

/** Without a time of change: built-in fields are as old as the company. */
export const activityFieldV1 =
  (world: World, founded: string) =>
  (field: ActivityField): Record<string, unknown> => ({
    id: field.id,
    key: V1_KEYS[field.code] ?? field.code,
    name: field.name,
    order_nr: field.id,
    field_type: field.type,
    add_time: v1Time(founded),
    update_time: v1Time(founded),
    last_updated_by_user_id: null,
    created_by_user_id: null,
    active_flag: true,
    edit_flag: false,
    index_visible_flag: true,
    details_visible_flag: true,
    add_visible_flag: true,
    important_flag: false,
    bulk_edit_allowed: true,
    searchable_flag: false,
    filtering_allowed: true,
    sortable_flag: true,
    options: activityFieldOptions(world, field),
    mandatory_flag: field.code === "subject",
  });

/** v2, with `ui_visibility` when it was asked for. */
export const activityFieldV2 =
  (world: World, extra: readonly string[]) =>
  (field: ActivityField): Record<string, unknown> => ({
    field_name: field.name,
    field_code: field.code,
    field_type: field.type,
    options: activityFieldOptions(world, field),
    subfields: field.type === "address" ? addressSubfields(field) : null,
    is_custom_field: false,
    is_optional_response_field: field.is_optional === true,
    ...(extra.includes("ui_visibility")
      ? { ui_visibility: { add_visible_flag: true, details_visible_flag: true } }
      : {}),
  });

const addressSubfields = ({ name }: ActivityField) =>
  ["value", ...addressParts].map((part) => ({
    field_code: part,
    field_name: `${name}: ${part}`,
    field_type: "varchar",
  }));
