// What a lead holds: inputs and body, for every recipe that writes one. Leads live in API v1, with the custom
// fields of deals as keys of their own. https://developers.pipedrive.com/docs/api/v1/Leads#addLead
import type { RequestOf } from "../client";
import { InputError } from "../errors";
import type { Values } from "../fields";
import { customFields } from "../inputs/customFields";
import { leadBody as leadInputs } from "../inputs/leads";

/** What a new or changed lead holds beside its title. */
export const leadDetails = { ...leadInputs, customFields };

/** The body of a lead but for its title, its marks and custom fields. */
export const leadBody = (values: Values<typeof leadInputs>) =>
  ({
    owner_id: values.ownerId,
    person_id: values.personId,
    organization_id: values.organizationId,
    value: values.value,
    expected_close_date: values.expectedCloseDate,
    label_ids: values.labelIds,
    visible_to: values.visibleTo,
  }) satisfies RequestOf<"PATCH /v1/leads/{id}">["body"];

/** Throws an InputError for a lead without a person and an organization. */
export function mustHaveContact({
  personId,
  organizationId,
}: Pick<Values<typeof leadInputs>, "personId" | "organizationId">): void {
  if (personId === undefined && organizationId === undefined) {
    throw new InputError("A lead needs a Person ID or an Organization ID: fill in one of them");
  }
}
