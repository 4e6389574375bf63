// Add Note: a note needs a record to stand on, and can be pinned only to one it stands on.
// https://developers.pipedrive.com/docs/api/v1/Notes#addNote
import { pipedriveAction } from "../action";
import { InputError } from "../errors";
import { dateTimeV1, required } from "../fields";
import { content, noteParents, notePins } from "../inputs/notes";
import { userId } from "../vocabulary";

const call = "POST /v1/notes";

const parents = noteParents((kind) => `The ${kind} the note stands on. One record is needed.`);
const pins = notePins(
  (kind) => `Yes pins the note to the top of the ${kind}, whose ID must be filled.`,
);

/** Which record each pin needs. */
const PIN_OF = {
  dealId: "pinnedToDealFlag",
  leadId: "pinnedToLeadFlag",
  personId: "pinnedToPersonFlag",
  orgId: "pinnedToOrganizationFlag",
  projectId: "pinnedToProjectFlag",
  taskId: "pinnedToTaskFlag",
} as const satisfies { [Parent in keyof typeof parents]: keyof typeof pins };

const PARENTS = Object.keys(PIN_OF) as (keyof typeof PIN_OF)[];

export const addNote = pipedriveAction({
  call,
  label: "Add Note",
  description: "Adds a note to a deal, lead, person, organization, project or task.",
  inputs: {
    content: required(content),
    ...parents,
    ...pins,
    userId: userId({
      help: "The user who is to be the author. Only an administrator may name another one than the connection's user.",
    }),
    addTime: dateTimeV1("Add Time", {
      help: "When the note was written, in the past or the future. Without a zone it is taken as UTC; blank means now.",
    }),
  },
  async perform(pipedrive, values) {
    if (PARENTS.every((parent) => values[parent] === undefined)) {
      throw new InputError(
        "A note needs a record to stand on: fill in a Deal, Lead, Person, Org, Project or Task ID",
      );
    }
    for (const parent of PARENTS) {
      if (values[PIN_OF[parent]] === 1 && values[parent] === undefined) {
        const { label } = pins[PIN_OF[parent]].input;
        throw new InputError(`${label} needs the ID of the record: fill it in, or leave it blank`);
      }
    }
    const data = await pipedrive.send(call, {
      body: {
        content: values.content,
        deal_id: values.dealId,
        lead_id: values.leadId,
        person_id: values.personId,
        org_id: values.orgId,
        project_id: values.projectId,
        task_id: values.taskId,
        pinned_to_deal_flag: values.pinnedToDealFlag,
        pinned_to_lead_flag: values.pinnedToLeadFlag,
        pinned_to_person_flag: values.pinnedToPersonFlag,
        pinned_to_organization_flag: values.pinnedToOrganizationFlag,
        pinned_to_project_flag: values.pinnedToProjectFlag,
        pinned_to_task_flag: values.pinnedToTaskFlag,
        user_id: values.userId,
        add_time: values.addTime,
      },
    });
    return { data };
  },
});
