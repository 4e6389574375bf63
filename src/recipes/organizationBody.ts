// What an organization holds: inputs and body, for every recipe that writes one.
// https://developers.pipedrive.com/docs/api/v1/Organizations#addOrganization
import type { RequestOf } from "../client";
import { address, integer, text, type Values } from "../fields";
import { customFields } from "../inputs/customFields";
import { labelIds } from "../inputs/records";
import { ownerId, visibleTo } from "../vocabulary";

/** What a new or changed organization holds beside its name. */
export const organizationDetails = {
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

/** The body of an organization but for its name and custom fields. */
export const organizationBody = (values: Values<typeof organizationDetails>) =>
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
  }) satisfies RequestOf<"PATCH /api/v2/organizations/{id}">["body"];
