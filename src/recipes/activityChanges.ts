// Adding and changing activities. API v2 shows the main person as person_id but takes it as the primary
// participant only; it answers 400 to a person_id: https://github.com/n8n-io/n8n/pull/31789
import { pipedriveAction } from "../action";
import type { RequestOf } from "../client";
import { InputError } from "../errors";
import { required, type Values } from "../fields";
import { activityBody, activityId, type Participant } from "../inputs/activities";
import { type Due, dueOf, mustUseZone, needsStored } from "./activityTimes";
import { changes, fieldsToClear } from "./clearing";

type Given = Values<typeof activityBody>;

const bodyOf = (
  values: Given,
  participants: readonly Participant[] | undefined,
  due: Due = { due_date: values.dueDate, due_time: values.dueTime },
) =>
  ({
    ...due,
    subject: values.subject,
    type: values.type,
    owner_id: values.ownerId,
    deal_id: values.dealId,
    lead_id: values.leadId,
    org_id: values.orgId,
    project_id: values.projectId,
    duration: values.duration,
    busy: values.busy,
    done: values.done,
    location: values.location,
    participants,
    attendees: values.attendees,
    public_description: values.publicDescription,
    priority: values.priority,
    note: values.note,
    outcome: values.outcome,
  }) satisfies RequestOf<"PATCH /api/v2/activities/{id}">["body"];

/** The participants with one person as the primary one. */
const led = (personId: number, others: readonly Participant[]): Participant[] => [
  { person_id: personId, primary: true },
  ...others
    .filter(({ person_id }) => person_id !== personId)
    .map(({ person_id }) => ({ person_id, primary: false })),
];

/** Both inputs as one list. Throws an InputError when they name two primary participants. */
function participantsOf({ personId, participants }: Given): readonly Participant[] | undefined {
  const leaders = (participants ?? []).filter(({ primary }) => primary === true);
  if (leaders.length > 1) {
    throw new InputError(
      `Participants may have one primary entry, got ${leaders.length}: keep one`,
    );
  }
  if (personId === undefined) return participants;
  if (leaders.some(({ person_id }) => person_id !== personId)) {
    throw new InputError(
      "Participants has a primary entry beside Person ID: leave one of the two blank",
    );
  }
  return led(personId, participants ?? []);
}

/** A new main person takes the place of the former one; everybody else goes on taking part. */
function joined(
  stored: readonly { person_id?: number | null; primary?: boolean | null }[] | null | undefined,
  personId: number,
): readonly Participant[] {
  const others = (stored ?? []).flatMap(({ person_id, primary }) =>
    typeof person_id !== "number" || primary === true ? [] : [{ person_id }],
  );
  return led(personId, others);
}

export const addActivity = pipedriveAction({
  call: "POST /api/v2/activities",
  label: "Add Activity",
  description: "Adds an activity: a call, a meeting, a task or another type.",
  inputs: activityBody,
  async perform(pipedrive, values) {
    mustUseZone(values);
    const body = bodyOf(values, participantsOf(values), dueOf(values));
    return { data: await pipedrive.send("POST /api/v2/activities", { body }) };
  },
});

const ALWAYS = "an activity always has one";
const ONLY_REPLACED = "Pipedrive only takes another record in its place";
const UNDOCUMENTED = "Pipedrive documents no way to clear it";

export const updateActivity = pipedriveAction({
  call: "PATCH /api/v2/activities/{id}",
  label: "Update Activity",
  description:
    "Changes an activity; blank inputs keep their value. Person ID without Participants, and one of Due Date and Due Time with Time Zone, first read the activity, which costs 1 API token more.",
  inputs: {
    id: required(activityId()),
    ...activityBody,
    fieldsToClear: fieldsToClear({
      empty: { participants: [], attendees: [], outcome: null, note: "", public_description: "" },
      kept: {
        subject: ALWAYS,
        type: ALWAYS,
        owner_id: ALWAYS,
        busy: "it is yes or no; set it to No",
        done: "it is yes or no; set it to No",
        deal_id: ONLY_REPLACED,
        lead_id: ONLY_REPLACED,
        project_id: ONLY_REPLACED,
        org_id: ONLY_REPLACED,
        due_date: UNDOCUMENTED,
        due_time: UNDOCUMENTED,
        duration: UNDOCUMENTED,
        location: UNDOCUMENTED,
        priority: UNDOCUMENTED,
      },
      called: { "Person ID": "participants" },
    }),
  },
  async perform(pipedrive, values) {
    const { id, personId, participants, fieldsToClear: emptied } = values;
    const joins = personId !== undefined && participants === undefined;
    const filled: RequestOf<"PATCH /api/v2/activities/{id}">["body"] = bodyOf(
      values,
      participantsOf(values),
    );
    mustUseZone(values);
    const body = changes(filled, emptied);
    if (joins || needsStored(values)) {
      const { data } = await pipedrive.send("GET /api/v2/activities/{id}", { path: { id } });
      if (joins) body.participants = joined(data?.participants, personId);
      Object.assign(body, dueOf(values, data ?? {}));
    } else Object.assign(body, dueOf(values));
    return {
      data: await pipedrive.send("PATCH /api/v2/activities/{id}", { path: { id }, body }),
    };
  },
});
