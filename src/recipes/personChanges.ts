// Adding and changing persons. https://developers.pipedrive.com/docs/api/v1/Persons#addPerson
import { pipedriveAction } from "../action";
import type { RequestOf } from "../client";
import { withCustomFields } from "../customFields";
import { InputError } from "../errors";
import { dateTime, required } from "../fields";
import { name, personId } from "../vocabulary";
import { recordChanges, recordFieldsToClear } from "./clearing";
import { mustBeOneName, personBody, personDetails } from "./personBody";

export const addPerson = pipedriveAction({
  call: "POST /api/v2/persons",
  label: "Add Person",
  description: "Adds a person.",
  inputs: {
    name: name({ help: "The whole name; Pipedrive splits it into first and last name." }),
    ...personDetails,
    addTime: dateTime("Add Time", {
      help: "When the person was added, if not now; UTC unless it names a zone.",
    }),
  },
  async perform(pipedrive, values) {
    mustBeOneName(values);
    if (values.name === undefined && values.firstName === undefined) {
      throw new InputError("Name is required: fill it in, or First Name and Last Name");
    }
    const filled = { ...personBody(values), add_time: values.addTime };
    const body = await withCustomFields(pipedrive, "person", filled, {
      written: values.customFields,
    });
    return { data: await pipedrive.send("POST /api/v2/persons", { body }) };
  },
});

export const updatePerson = pipedriveAction({
  call: "PATCH /api/v2/persons/{id}",
  label: "Update Person",
  description: "Changes a person; blank inputs keep their value.",
  inputs: {
    id: required(personId()),
    name: name({ help: "The whole name; Pipedrive splits it into first and last name." }),
    ...personDetails,
    fieldsToClear: recordFieldsToClear({
      empty: {
        org_id: null,
        emails: [],
        phones: [],
        label_ids: [],
        postal_address: null,
        im: [],
        notes: "",
        job_title: "",
      },
      kept: {
        name: "a person must have a name",
        first_name: "a person must have a name",
        last_name: "a person must have a name",
        owner_id: "a person always has one",
        visible_to: "a person always has one",
        birthday: "Pipedrive documents no way to clear it",
        marketing_status: "it changes once and is never emptied",
      },
      called: { Email: "emails", Phone: "phones", "Instant Messaging": "im" },
    }),
  },
  async perform(pipedrive, values) {
    mustBeOneName(values);
    const filled: RequestOf<"PATCH /api/v2/persons/{id}">["body"] = personBody(values);
    const body = await recordChanges(pipedrive, "person", filled, values);
    return {
      data: await pipedrive.send("PATCH /api/v2/persons/{id}", { path: { id: values.id }, body }),
    };
  },
});
