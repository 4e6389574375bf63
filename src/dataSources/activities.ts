// Pickers of activities and their types.
import { option } from "./options";
import { shortList } from "./picker";
import { LATEST_FIRST, recordPicker } from "./recordPicker";

export const selectActivity = recordPicker({
  label: "Select Activity",
  records: "activities",
  list: "GET /api/v2/activities",
  query: LATEST_FIRST,
  option: ({ id, subject, type, due_date, done }) =>
    option(id, subject, type, due_date && `due ${due_date}`, done ? "done" : "open"),
  example: { key: "1", label: "Call about frame colours — call, due 2026-11-27, open" },
});

export const selectActivityType = shortList({
  label: "Select Activity Type",
  description: "Selects an activity type by its number, for what changes or counts types.",
  call: "GET /v1/activityTypes",
  request: {},
  option: ({ id, name, active_flag }) =>
    option(id, name, active_flag === false ? "inactive" : undefined),
  example: { key: "1", label: "Call" },
});

/** Activities hold the key of their type, not its number. */
export const selectActivityTypeKey = shortList({
  label: "Select Activity Type Key",
  description: "Selects an activity type by its key, such as call, as activities hold it.",
  call: "GET /v1/activityTypes",
  request: {},
  option: ({ key_string, name, active_flag }) =>
    option(key_string, name, active_flag === false ? "inactive" : undefined),
  example: { key: "call", label: "Call" },
});
