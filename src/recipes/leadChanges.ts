// Adding and changing leads. https://developers.pipedrive.com/docs/api/v1/Leads#addLead
import { pipedriveAction } from "../action";
import type { RequestOf } from "../client";
import { taken, withCustomFields } from "../customFields";
import { InputError } from "../errors";
import { flag, required, toggle } from "../fields";
import { leadId, title } from "../vocabulary";
import { recordChanges, recordFieldsToClear } from "./clearing";
import { leadBody, leadDetails, mustHaveContact } from "./leadBody";

export const addLead = pipedriveAction({
  call: "POST /v1/leads",
  label: "Add Lead",
  description: "Adds a lead for a person, an organization or both.",
  inputs: {
    title: required(title()),
    ...leadDetails,
    wasSeen: toggle("Was Seen", {
      help: "Yes adds the lead as already seen; No marks it as new.",
    }),
  },
  async perform(pipedrive, values) {
    mustHaveContact(values);
    const filled = { title: values.title, ...leadBody(values), was_seen: values.wasSeen };
    const body = await withCustomFields(pipedrive, "lead", filled, {
      written: values.customFields,
    });
    const reply = await pipedrive.send("POST /v1/leads", { body });
    return { data: await taken(pipedrive, "POST /v1/leads", body, reply) };
  },
});

const UPDATE = "PATCH /v1/leads/{id}";

const ALWAYS = "a lead always has one";

export const updateLead = pipedriveAction({
  call: UPDATE,
  label: "Update Lead",
  description: "Changes a lead; blank inputs keep their value.",
  inputs: {
    id: required(leadId()),
    title: title(),
    ...leadDetails,
    isArchived: flag("Is Archived", {
      help: "Yes archives the lead, No brings it back. Blank leaves it where it is.",
    }),
    wasSeen: flag("Was Seen", {
      help: "Whether somebody has opened the lead in Pipedrive. Blank keeps the mark.",
    }),
    fieldsToClear: recordFieldsToClear({
      empty: {
        person_id: null,
        organization_id: null,
        value: null,
        expected_close_date: null,
        label_ids: [],
      },
      kept: {
        title: "a lead must have a title",
        owner_id: ALWAYS,
        visible_to: ALWAYS,
        is_archived: "it is yes or no; set it to No",
        was_seen: "it is yes or no; set it to No",
      },
    }),
  },
  async perform(pipedrive, values) {
    const emptied = values.fieldsToClear?.builtIn ?? {};
    if ("person_id" in emptied && "organization_id" in emptied) {
      throw new InputError(
        "Fields to Clear names person_id and organization_id: a lead needs one of them, keep one",
      );
    }
    const filled: RequestOf<typeof UPDATE>["body"] = {
      title: values.title,
      ...leadBody(values),
      is_archived: values.isArchived,
      was_seen: values.wasSeen,
    };
    const body = await recordChanges(pipedrive, "lead", filled, values);
    const reply = await pipedrive.send(UPDATE, { path: { id: values.id }, body });
    return { data: await taken(pipedrive, UPDATE, body, reply) };
  },
});
