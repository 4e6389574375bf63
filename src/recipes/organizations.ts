// Organizations: the list with v1's first letter and sorting; adding and changing.
// https://developers.pipedrive.com/docs/api/v1/Organizations
import { pipedriveAction } from "../action";
import type { RequestOf } from "../client";
import { address, dateTime, integer, required, text, type Values } from "../fields";
import { customFieldFormat } from "../inputs/customFields";
import { conditions, customFields, labelIds, replyFields } from "../inputs/records";
import {
  debugRequest,
  filterId,
  name,
  organizationId,
  ownerId,
  userId,
  visibleTo,
} from "../vocabulary";
import { changes, fieldsToClear } from "./clearing";
import { beginningWith, firstChar, recordQuery, walk, windowInputs } from "./lists";
import { readRecords, sort } from "./sorting";

export const getOrganizations = pipedriveAction({
  call: "GET /api/v2/organizations",
  label: "Get Organizations",
  description: "Gets the organizations of the account.",
  inputs: {
    userId: userId({ help: "Only organizations of this user." }),
    filterId: filterId(),
    firstChar,
    ...conditions,
    sort,
    ...replyFields("people_count,open_deals_count,smart_bcc_email"),
    customFieldFormat,
    ...windowInputs("GET /api/v2/organizations"),
    debugRequest,
  },
  async perform(pipedrive, values) {
    const { userId: owner_id, filterId: filter_id, firstChar } = values;
    const query = { ...recordQuery(values), owner_id, filter_id };
    const list = walk("GET /api/v2/organizations", { query }, beginningWith(firstChar));
    return { data: await readRecords(pipedrive, "organization", list, values) };
  },
});

const details = {
  ownerId: ownerId(),
  visibleTo,
  labelIds,
  address: address("Address", {
    help: "The address as text, or as a JSON object with value and its parts such as locality and postal_code. Parts that are left out are emptied.",
  }),
  website: text("Website", {
    help: "The address of its website.",
    example: "https://nordlicht.example.com",
  }),
  linkedin: text("LinkedIn", {
    help: "The address of its LinkedIn page.",
    example: "https://www.linkedin.com/company/nordlicht",
  }),
  industry: integer("Industry", {
    help: "The number of the industry: an option of the field industry.",
    example: "3",
  }),
  annualRevenue: integer("Annual Revenue", {
    help: "The revenue of a year as a whole number.",
    example: "2500000",
  }),
  employeeCount: integer("Employee Count", {
    help: "How many people work there.",
    example: "40",
    least: 0,
  }),
  customFields,
};

const bodyOf = (values: Values<typeof details>) =>
  ({
    owner_id: values.ownerId,
    visible_to: values.visibleTo,
    label_ids: values.labelIds,
    address: values.address,
    website: values.website,
    linkedin: values.linkedin,
    industry: values.industry,
    annual_revenue: values.annualRevenue,
    employee_count: values.employeeCount,
    custom_fields: values.customFields,
  }) satisfies RequestOf<"PATCH /api/v2/organizations/{id}">["body"];

export const addOrganization = pipedriveAction({
  call: "POST /api/v2/organizations",
  label: "Add Organization",
  description: "Adds an organization.",
  inputs: {
    name: required(name()),
    ...details,
    addTime: dateTime("Add Time", {
      help: "When it was added, if not now; UTC unless it names a zone.",
    }),
  },
  async perform(pipedrive, values) {
    const body = { name: values.name, add_time: values.addTime, ...bodyOf(values) };
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
    ...details,
    fieldsToClear: fieldsToClear({
      label_ids: [],
      website: null,
      linkedin: null,
      industry: null,
      annual_revenue: null,
      employee_count: null,
    }),
  },
  async perform(pipedrive, values) {
    const { id } = values;
    const filled: RequestOf<"PATCH /api/v2/organizations/{id}">["body"] = {
      name: values.name,
      ...bodyOf(values),
    };
    const body = changes(filled, values.fieldsToClear);
    return {
      data: await pipedrive.send("PATCH /api/v2/organizations/{id}", { path: { id }, body }),
    };
  },
});
