// Persons, as far as a row can say it: https://developers.pipedrive.com/docs/api/v1/Persons
import { choice, choices, required } from "../fields";
import {
  includeBody,
  includeDeletedFiles,
  mergeWith,
  replyFields,
  updates,
} from "../inputs/records";
import { sortV1 } from "../inputs/sort";
import { operation } from "../operation";
import { exactMatch, organizationId, personId, term } from "../vocabulary";

const id = required(personId());

export const getPerson = operation("GET /api/v2/persons/{id}", {
  label: "Get Person",
  description: "Gets one person.",
  path: { id },
  query: replyFields("open_deals_count,marketing_status,smart_bcc_email"),
  customFieldsOf: "person",
});

export const deletePerson = operation("DELETE /api/v2/persons/{id}", {
  label: "Delete Person",
  description: "Marks a person as deleted; Pipedrive removes it for good after 30 days.",
  path: { id },
});

export const searchPersons = operation("GET /api/v2/persons/search", {
  label: "Search Persons",
  description: "Searches persons by name, e-mail, phone, notes and custom fields.",
  query: {
    term: required(term()),
    fields: choices(
      "Fields",
      [
        { value: "custom_fields", label: "Custom Fields" },
        { value: "email", label: "E-Mail" },
        { value: "notes", label: "Notes" },
        { value: "phone", label: "Phone" },
        { value: "name", label: "Name" },
      ],
      {
        help: "Where to look: custom_fields, email, notes, phone, name, separated by commas.",
        default: "custom_fields,email,notes,phone,name",
      },
    ),
    exactMatch,
    organizationId: organizationId({
      help: "Only persons of this organization, at most 2000 of them.",
    }),
    includeFields: choice("Include Fields", [{ value: "person.picture", label: "Picture" }], {
      help: "person.picture shows the picture of each person.",
    }),
  },
  pages: "start",
  customFieldsOf: "person",
});

export const mergePersons = operation("PUT /v1/persons/{id}/merge", {
  label: "Merge Persons",
  description: "Merges a person into another one, which stays.",
  path: { id },
  body: { mergeWithId: mergeWith(personId()) },
});

export const getPersonFiles = operation("GET /v1/persons/{id}/files", {
  label: "Get Person Files",
  description: "Gets the files of a person.",
  path: { id },
  query: { sort: sortV1(["id", "update_time"]) },
  retired: { includeDeletedFiles },
});

export const getPersonMailMessages = operation("GET /v1/persons/{id}/mailMessages", {
  label: "Get Person Mail Messages",
  description: "Gets the e-mails of a person.",
  path: { id },
  query: { includeBody },
});

export const getPersonProducts = operation("GET /v1/persons/{id}/products", {
  label: "Get Person Products",
  description: "Gets the products of a person's deals, each with its deal.",
  path: { id },
});

export const getPersonUpdates = operation("GET /v1/persons/{id}/flow", {
  label: "Get Person Updates",
  description: "Gets what happened to a person: changes, notes, activities, files, deals, e-mails.",
  path: { id },
  query: updates(
    "call, activity, plannedActivity, change, note, deal, file, dealChange, personChange, organizationChange, follower, dealFollower, personFollower, organizationFollower, participant, comment, mailMessage, mailMessageWithAttachment, invoice, document, marketing_campaign_stat, marketing_status_change",
  ),
});

export const getPersonUsers = operation("GET /v1/persons/{id}/permittedUsers", {
  label: "Get Person Users",
  description: "Gets the numbers of the users who may see a person.",
  path: { id },
});

export const deletePersonPicture = operation("DELETE /v1/persons/{id}/picture", {
  label: "Delete Person Picture",
  description: "Deletes the picture of a person.",
  path: { id },
});

export const getPersonPicture = operation("GET /api/v2/persons/{id}/picture", {
  label: "Get Person Picture",
  description: "Gets the addresses of a person's picture, 128 and 512 pixels wide.",
  path: { id },
});

export const getPersonChangelog = operation("GET /v1/persons/{id}/changelog", {
  label: "Get Person Changelog",
  description: "Gets the changed fields of a person, newest first, with old and new value.",
  path: { id },
});
