// Organizations, as far as a row can say it: https://developers.pipedrive.com/docs/api/v1/Organizations
import { choices, required } from "../fields";
import {
  conditions,
  includeBody,
  includeDeletedFiles,
  mergeWith,
  replyFields,
  updates,
} from "../inputs/records";
import { sortV1 } from "../inputs/sort";
import { operation } from "../operation";
import { exactMatch, organizationId, term } from "../vocabulary";

const id = required(organizationId());

export const getOrganization = operation("GET /api/v2/organizations/{id}", {
  label: "Get Organization",
  description: "Gets one organization.",
  path: { id },
  query: replyFields("people_count,open_deals_count,smart_bcc_email"),
  customFieldsOf: "organization",
});

export const deleteOrganization = operation("DELETE /api/v2/organizations/{id}", {
  label: "Delete Organization",
  description: "Marks an organization as deleted; Pipedrive removes it for good after 30 days.",
  path: { id },
});

export const searchOrganization = operation("GET /api/v2/organizations/search", {
  label: "Search Organization",
  description: "Searches organizations by name, address, notes and custom fields.",
  query: {
    term: required(term()),
    fields: choices(
      "Fields",
      [
        { value: "address", label: "Address" },
        { value: "custom_fields", label: "Custom Fields" },
        { value: "notes", label: "Notes" },
        { value: "name", label: "Name" },
      ],
      {
        help: "Where to look: address, custom_fields, notes, name, separated by commas.",
        default: "address,custom_fields,notes,name",
      },
    ),
    exactMatch,
  },
  pages: "start",
  customFieldsOf: "organization",
});

export const mergeOrganizations = operation("PUT /v1/organizations/{id}/merge", {
  label: "Merge Organizations",
  description: "Merges an organization into another one, which stays.",
  path: { id },
  body: { mergeWithId: mergeWith(organizationId()) },
});

export const getOrganizationFiles = operation("GET /v1/organizations/{id}/files", {
  label: "Get Organization Files",
  description: "Gets the files of an organization.",
  path: { id },
  query: { sort: sortV1(["id", "update_time"]) },
  retired: { includeDeletedFiles },
});

export const getOrganizationMailMessages = operation("GET /v1/organizations/{id}/mailMessages", {
  label: "Get Organization Mail Messages",
  description: "Gets the e-mails of an organization.",
  path: { id },
  query: { includeBody },
});

export const getOrganizationPersons = operation("GET /api/v2/persons", {
  label: "Get Organization Persons",
  description: "Gets the persons of an organization.",
  query: {
    orgId: required(organizationId({ key: "id" })),
    ...conditions,
    ...replyFields("open_deals_count,marketing_status,smart_bcc_email"),
  },
  pages: "start",
  customFieldsOf: "person",
});

export const getOrganizationUpdates = operation("GET /v1/organizations/{id}/flow", {
  label: "Get Organization Updates",
  description: "Gets what happened to an organization: changes, notes, activities, files, deals.",
  path: { id },
  query: updates(
    "activity, plannedActivity, note, file, change, deal, follower, participant, mailMessage, mailMessageWithAttachment, invoice, activityFile, document",
  ),
});

export const getOrganizationUsers = operation("GET /v1/organizations/{id}/permittedUsers", {
  label: "Get Organization Users",
  description: "Gets the numbers of the users who may see an organization.",
  path: { id },
});

export const getOrganizationChangelog = operation("GET /v1/organizations/{id}/changelog", {
  label: "Get Organization Changelog",
  description: "Gets the changed fields of an organization, newest first, with old and new value.",
  path: { id },
});
