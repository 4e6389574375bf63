// The built-in fields of activities that filters can name by number. Activities have no custom fields here.
import type { FieldType } from "./fields";

export interface ActivityField {
  id: number;
  code: string;
  type: FieldType;
}

export const ACTIVITY_FIELDS: readonly ActivityField[] = [
  { id: 1, code: "subject", type: "varchar" },
  { id: 2, code: "type", type: "varchar" },
  { id: 3, code: "done", type: "boolean" },
  { id: 4, code: "busy", type: "boolean" },
  { id: 5, code: "due_date", type: "date" },
  { id: 6, code: "due_time", type: "time" },
  { id: 7, code: "duration", type: "time" },
  { id: 8, code: "owner_id", type: "user" },
  { id: 9, code: "deal_id", type: "int" },
  { id: 10, code: "lead_id", type: "varchar" },
  { id: 11, code: "person_id", type: "people" },
  { id: 12, code: "org_id", type: "org" },
  { id: 13, code: "note", type: "text" },
  { id: 14, code: "priority", type: "int" },
  { id: 15, code: "add_time", type: "date" },
  { id: 16, code: "update_time", type: "date" },
  { id: 17, code: "marked_as_done_time", type: "date" },
];
