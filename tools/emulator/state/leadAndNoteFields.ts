// The fields of notes and of leads that v1 lists. Notes have no custom fields; leads have those of deals.
// https://developers.pipedrive.com/docs/api/v1/NoteFields https://developers.pipedrive.com/docs/api/v1/LeadFields
import type { World } from "../world";
import { type FieldDefinition, type FieldType, fieldsOf } from "./fields";

export interface NoteField {
  key: string;
  name: string;
  type: FieldType;
  isMandatory?: true;
}

/** In the order of their numbers, from 1 on. */
export const NOTE_FIELDS: readonly NoteField[] = [
  { key: "content", name: "Content", type: "text", isMandatory: true },
  { key: "pinned_to_deal_flag", name: "Note is pinned to deal", type: "enum" },
  { key: "pinned_to_person_flag", name: "Note is pinned to person", type: "enum" },
  { key: "pinned_to_organization_flag", name: "Note is pinned to organization", type: "enum" },
  { key: "pinned_to_lead_flag", name: "Note is pinned to lead", type: "enum" },
  { key: "user_id", name: "User", type: "user" },
  { key: "person_id", name: "Person", type: "people" },
  { key: "org_id", name: "Organization", type: "org" },
  { key: "add_time", name: "Created", type: "date" },
  { key: "update_time", name: "Updated", type: "date" },
];

/** Built-in deal fields that leads have too, and what a lead calls each. */
export const LEAD_KEYS: Readonly<Record<string, string>> = {
  title: "title",
  value: "value",
  person_id: "person_id",
  org_id: "organization_id",
  expected_close_date: "expected_close_date",
  is_archived: "is_archived",
  owner_id: "owner_id",
  add_time: "add_time",
  update_time: "update_time",
  visible_to: "visible_to",
};

/** The fields of leads: some built-in ones of deals, and every custom one. */
export const leadFieldsOf = (world: World): FieldDefinition[] =>
  fieldsOf(world, "deal").filter(
    (field) => field.is_custom || Object.hasOwn(LEAD_KEYS, field.code),
  );
