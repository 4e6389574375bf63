// Persons: the list with v1's first letter and sorting; adding and changing, by name or by its two parts.
// https://developers.pipedrive.com/docs/api/v1/Persons
import { pipedriveAction } from "../action";
import type { RequestOf } from "../client";
import { InputError } from "../errors";
import {
  address,
  contactMethods,
  date,
  dateTime,
  longText,
  required,
  text,
  type Values,
} from "../fields";
import { customFieldFormat } from "../inputs/customFields";
import {
  conditions,
  customFields,
  labelIds,
  marketingStatus,
  replyFields,
} from "../inputs/records";
import {
  debugRequest,
  emails,
  filterId,
  name,
  orgId,
  ownerId,
  personId,
  phones,
  userId,
  visibleTo,
} from "../vocabulary";
import { changes, fieldsToClear } from "./clearing";
import { beginningWith, firstChar, recordQuery, walk, windowInputs } from "./lists";
import { readRecords, sort } from "./sorting";

export const getPersons = pipedriveAction({
  call: "GET /api/v2/persons",
  label: "Get Persons",
  description: "Gets the persons of the account.",
  inputs: {
    userId: userId({ help: "Only persons of this user." }),
    filterId: filterId(),
    firstChar,
    orgId: orgId({ help: "Only persons of this organization." }),
    ...conditions,
    sort,
    ...replyFields("open_deals_count,marketing_status,smart_bcc_email"),
    customFieldFormat,
    ...windowInputs("GET /api/v2/persons"),
    debugRequest,
  },
  async perform(pipedrive, values) {
    const { userId: owner_id, filterId: filter_id, orgId: org_id, firstChar } = values;
    const query = { ...recordQuery(values), owner_id, filter_id, org_id };
    const list = walk("GET /api/v2/persons", { query }, beginningWith(firstChar));
    return { data: await readRecords(pipedrive, "person", list, values) };
  },
});

/** Fields that an account has once contact sync is set up. */
const SYNCED = "Only in accounts with contact sync.";

const details = {
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

type Details = Values<typeof details> & { name: string | undefined };

const bodyOf = (values: Details) =>
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
    custom_fields: values.customFields,
    job_title: values.jobTitle,
    birthday: values.birthday,
    notes: values.notes,
    im: values.im,
    postal_address: values.postalAddress,
  }) satisfies RequestOf<"PATCH /api/v2/persons/{id}">["body"];

/** Pipedrive takes the whole name or both of its parts. */
function mustBeOneName({ name, firstName, lastName }: Details): void {
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

export const addPerson = pipedriveAction({
  call: "POST /api/v2/persons",
  label: "Add Person",
  description: "Adds a person.",
  inputs: {
    name: name({ help: "The whole name; Pipedrive splits it into first and last name." }),
    ...details,
    addTime: dateTime("Add Time", {
      help: "When the person was added, if not now; UTC unless it names a zone.",
    }),
  },
  async perform(pipedrive, values) {
    mustBeOneName(values);
    if (values.name === undefined && values.firstName === undefined) {
      throw new InputError("Name is required: fill it in, or First Name and Last Name");
    }
    const body = { ...bodyOf(values), add_time: values.addTime };
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
    ...details,
    fieldsToClear: fieldsToClear({ emails: [], phones: [], label_ids: [] }),
  },
  async perform(pipedrive, values) {
    mustBeOneName(values);
    const filled: RequestOf<"PATCH /api/v2/persons/{id}">["body"] = bodyOf(values);
    const body = changes(filled, values.fieldsToClear);
    return {
      data: await pipedrive.send("PATCH /api/v2/persons/{id}", { path: { id: values.id }, body }),
    };
  },
});
