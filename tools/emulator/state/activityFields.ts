// The fields of activities: v1 and filters name them by number, v2 by code. Activities have no custom
// fields here. https://developers.pipedrive.com/docs/api/v1/ActivityFields
import type { World } from "../world";
import { activeTypes } from "./activityTypes";
import type { FieldOption, FieldType } from "./fields";

export interface ActivityField {
  id: number;
  code: string;
  name: string;
  type: FieldType;
  /** Shown in replies only when `include_fields` asks for it. */
  is_optional?: true;
}

export const ACTIVITY_FIELDS: readonly ActivityField[] = [
  { id: 1, code: "subject", name: "Subject", type: "varchar" },
  { id: 2, code: "type", name: "Type", type: "varchar" },
  { id: 3, code: "done", name: "Done", type: "boolean" },
  { id: 4, code: "busy", name: "Free/busy", type: "boolean" },
  { id: 5, code: "due_date", name: "Due date", type: "date" },
  { id: 6, code: "due_time", name: "Due time", type: "time" },
  { id: 7, code: "duration", name: "Duration", type: "time" },
  { id: 8, code: "owner_id", name: "Assigned to user", type: "user" },
  { id: 9, code: "deal_id", name: "Deal", type: "int" },
  { id: 10, code: "lead_id", name: "Lead", type: "varchar" },
  { id: 11, code: "person_id", name: "Contact person", type: "people" },
  { id: 12, code: "org_id", name: "Organization", type: "org" },
  { id: 13, code: "note", name: "Note", type: "text" },
  { id: 14, code: "priority", name: "Priority", type: "int" },
  { id: 15, code: "add_time", name: "Add time", type: "date" },
  { id: 16, code: "update_time", name: "Last updated time", type: "date" },
  { id: 17, code: "marked_as_done_time", name: "Marked as done time", type: "date" },
  { id: 18, code: "public_description", name: "Public description", type: "text" },
  { id: 19, code: "location", name: "Location", type: "address" },
  { id: 20, code: "outcome", name: "Outcome", type: "int" },
  { id: 21, code: "creator_user_id", name: "Creator", type: "user" },
  { id: 22, code: "attendees", name: "Attendees", type: "text", is_optional: true },
];

// A published sample of an activity has priority 263; the other numbers are chosen beside it.
const PRIORITIES: readonly FieldOption[] = [
  { id: 261, label: "Low" },
  { id: 262, label: "Medium" },
  { id: 263, label: "High" },
];

const OUTCOMES: readonly FieldOption[] = [
  { id: 271, label: "Reached" },
  { id: 272, label: "Not reached" },
];

/** What can be chosen in a field; null where anything can. */
export function activityFieldOptions(world: World, { code }: ActivityField): FieldOption[] | null {
  if (code === "priority") return [...PRIORITIES];
  if (code === "outcome") return [...OUTCOMES];
  if (code !== "type") return null;
  return activeTypes(world).map(({ key_string, name }) => ({ id: key_string, label: name }));
}
