// Adding and changing organizations. https://developers.pipedrive.com/docs/api/v1/Organizations#addOrganization
import { pipedriveAction } from "../action";
import type { RequestOf } from "../client";
import { withCustomFields } from "../customFields";
import { dateTime, required } from "../fields";
import { name, organizationId } from "../vocabulary";
import { recordChanges, recordFieldsToClear } from "./clearing";
import { organizationBody, organizationDetails } from "./organizationBody";

export const addOrganization = pipedriveAction({
  call: "POST /api/v2/organizations",
  label: "Add Organization",
  description: "Adds an organization.",
  inputs: {
    name: required(name()),
    ...organizationDetails,
    addTime: dateTime("Add Time", {
      help: "When it was added, if not now; UTC unless it names a zone.",
    }),
  },
  async perform(pipedrive, values) {
    const filled = { name: values.name, add_time: values.addTime, ...organizationBody(values) };
    const body = await withCustomFields(pipedrive, "organization", filled, {
      written: values.customFields,
    });
    return { data: await pipedrive.send("POST /api/v2/organizations", { body }) };
  },
});

export const updateOrganization = pipedriveAction({
  call: "PATCH /api/v2/organizations/{id}",
  label: "Update Organization",
  description: "Changes an organization; blank inputs keep their value.",
  inputs: {
    id: required(organizationId()),
    name: name(),
    ...organizationDetails,
    fieldsToClear: recordFieldsToClear({
      empty: {
        label_ids: [],
        address: null,
        website: null,
        linkedin: null,
        industry: null,
        annual_revenue: null,
        employee_count: null,
      },
      kept: {
        name: "an organization must have a name",
        owner_id: "an organization always has one",
        visible_to: "an organization always has one",
      },
    }),
  },
  async perform(pipedrive, values) {
    const { id } = values;
    const filled: RequestOf<"PATCH /api/v2/organizations/{id}">["body"] = {
      name: values.name,
      ...organizationBody(values),
    };
    const body = await recordChanges(pipedrive, "organization", filled, values);
    return {
      data: await pipedrive.send("PATCH /api/v2/organizations/{id}", { path: { id }, body }),
    };
  },
});
