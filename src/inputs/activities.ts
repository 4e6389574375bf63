// Inputs that the rows and the recipes of activities share.
import {
  address,
  asId,
  choice,
  clock,
  dayOrInstant,
  duration,
  flag,
  id,
  integer,
  jsonList,
  longText,
  required,
  shape,
  text,
  timeZone,
  type Words,
} from "../fields";
import { isObject } from "../json";
import { dealId, leadId, orgId, ownerId, personId, zeroOne } from "../vocabulary";

export const activityId = (words: Partial<Words> = {}) =>
  id("Activity ID", { help: "The activity.", dataSource: "selectActivity", ...words });

/** `attendees` is the one optional field of activities. */
export const includeFields = choice(
  "Include Fields",
  [{ value: "attendees", label: "Attendees" }],
  { help: "attendees shows who is invited to each activity." },
);

/** Narrows a list. */
export const done = zeroOne("Done", {
  help: "Yes returns only activities that are done, No only open ones, blank both.",
});

const help = "";

const participantParts = shape({
  person_id: required(id("person_id", { help })),
  primary: flag("primary", { help }),
});

export type Participant = ReturnType<typeof participantParts>;

/** A bare number is a person as well. */
function participant(entry: unknown, label: string): Participant {
  return isObject(entry) ? participantParts(entry, label) : { person_id: asId(entry, label) };
}

const attendee = shape({
  email: required(text("email", { help })),
  name: text("name", { help }),
  status: text("status", { help }),
  is_organizer: flag("is_organizer", { help }),
  person_id: id("person_id", { help }),
  user_id: id("user_id", { help }),
});

const REPLACED = "On an update the list replaces the stored one.";

/** What a new or changed activity holds. */
export const activityBody = {
  subject: text("Subject", {
    help: "What it is about. A new activity without one is called like its type.",
    example: "Call about frame colours",
  }),
  type: text("Type", {
    help: "The key of the activity type: key_string in the result of Get Activity Types, such as call, meeting or task. A new activity without one is a call. Choose one, or type the key.",
    dataSource: "selectActivityTypeKey",
    example: "meeting",
  }),
  dueDate: dayOrInstant("Due Date", {
    help: "The day it is due, YYYY-MM-DD. Of a date and time that names a zone, the day in Time Zone, or in UTC.",
  }),
  dueTime: clock("Due Time", {
    help: "The time of that day, HH:MM or HH:MM:SS, in UTC unless Time Zone is filled. Blank on a new activity means all day.",
  }),
  timeZone: timeZone("Time Zone", {
    help: "The time zone that Due Date and Due Time are meant in, by its IANA name. They are sent as UTC, on the day before or after where the hour crosses midnight. Blank means that they are UTC.",
  }),
  duration: duration("Duration", { help: "How long it takes, HH:MM or HH:MM:SS." }),
  ownerId: ownerId({
    help: "The user the activity is assigned to. Blank on a new one means the connection's user.",
  }),
  dealId: dealId({
    help: "The deal it belongs to. Pipedrive keeps one of deal, lead and project, in this order.",
  }),
  leadId: leadId({ help: "The lead it belongs to; kept only without a deal." }),
  projectId: id("Project ID", {
    help: "The project it belongs to; kept only without a deal and a lead.",
    dataSource: "selectProject",
  }),
  personId: personId({
    help: "The person it is with, sent as the primary participant.",
  }),
  orgId: orgId({ help: "The organization it is with." }),
  participants: jsonList("Participants", participant, {
    help: `Persons who take part: a JSON list of numbers, or of objects with person_id and primary. One may be primary; Person ID fills that place. ${REPLACED}`,
    example: '[{"person_id": 12, "primary": true}, {"person_id": 15}]',
  }),
  attendees: jsonList("Attendees", attendee, {
    help: `Guests of a meeting: a JSON list of objects with email and, if known, name, status, is_organizer, person_id, user_id. ${REPLACED}`,
    example: '[{"email": "mara@example.com", "name": "Mara"}]',
  }),
  location: address("Location", {
    help: "Where it takes place: plain text, or a JSON object with value and parts such as locality, route and postal_code. Parts that are left out are emptied.",
  }),
  note: longText("Note", {
    help: "A note for colleagues, HTML allowed, at most 100 KB.",
  }),
  publicDescription: longText("Public Description", {
    help: "Text that guests see in the calendar.",
  }),
  priority: integer("Priority", {
    help: "The number of a priority: an option of the field priority in Get Activity Fields V2.",
    example: "263",
  }),
  outcome: integer("Outcome", {
    help: "The number of an outcome that the activity type knows: an option of the field outcome in Get Activity Fields V2.",
    example: "12",
  }),
  busy: flag("Busy", { help: "Whether the time is blocked in the owner's calendar: Yes or No." }),
  done: flag("Done", { help: "Yes marks the activity as done, No as open." }),
};
