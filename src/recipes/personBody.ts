// What a person holds: inputs and body, for every recipe that writes one.
// https://developers.pipedrive.com/docs/api/v1/Persons#addPerson
import type { RequestOf } from "../client";
import { InputError } from "../errors";
import { address, contactMethods, date, longText, text, type Values } from "../fields";
import { customFields } from "../inputs/customFields";
import { labelIds, marketingStatus } from "../inputs/records";
import { emails, orgId, ownerId, phones, visibleTo } from "../vocabulary";

/** Fields that an account has once contact sync is set up. */
const SYNCED = "Only in accounts with contact sync.";

/** What a new or changed person holds beside the whole name. */
export const personDetails = {
  firstName: text("First Name", {
    help: "The first name, together with Last Name and in place of Name.",
    example: "Mara",
  }),
  lastName: text("Last Name", {
    help: "The last name, together with First Name and in place of Name.",
    example: "Lindqvist",
  }),
  email: emails,
  phone: phones,
  orgId: orgId(),
  ownerId: ownerId(),
  visibleTo,
  labelIds,
  marketingStatus,
  customFields,
  jobTitle: text("Job Title", { help: `The position. ${SYNCED}`, example: "Head of Purchasing" }),
  birthday: date("Birthday", {
    help: `The birthday, YYYY-MM-DD. ${SYNCED}`,
    example: "1988-04-02",
  }),
  notes: longText("Notes", { help: `A remark of at most 10,000 characters. ${SYNCED}` }),
  im: contactMethods("Instant Messaging", {
    help: `One account name, several separated by commas, or a JSON list of value, label and primary. ${SYNCED}`,
    example: "mara.lindqvist",
  }),
  postalAddress: address("Postal Address", {
    help: `The address as text, or as a JSON object with value and its parts. ${SYNCED}`,
  }),
};

export type PersonDetails = Values<typeof personDetails> & { name: string | undefined };

/** The body of a person but for custom fields. */
export const personBody = (values: PersonDetails) =>
  ({
    name: values.name,
    first_name: values.firstName,
    last_name: values.lastName,
    emails: values.email,
    phones: values.phone,
    org_id: values.orgId,
    owner_id: values.ownerId,
    visible_to: values.visibleTo,
    label_ids: values.labelIds,
    marketing_status: values.marketingStatus,
    job_title: values.jobTitle,
    birthday: values.birthday,
    notes: values.notes,
    im: values.im,
    postal_address: values.postalAddress,
  }) satisfies RequestOf<"PATCH /api/v2/persons/{id}">["body"];

/** Pipedrive takes the whole name or both of its parts: throws an InputError for half a name or two of them. */
export function mustBeOneName({ name, firstName, lastName }: PersonDetails): void {
  if (firstName === undefined && lastName === undefined) return;
  if (name !== undefined) {
    throw new InputError(
      "Name excludes First Name and Last Name: fill in Name alone, or the other two",
    );
  }
  if (firstName === undefined || lastName === undefined) {
    throw new InputError(
      "First Name and Last Name go together: fill in both of them, or Name alone",
    );
  }
}
