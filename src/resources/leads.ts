// Leads, their labels and sources: https://developers.pipedrive.com/docs/api/v1/Leads
import { choice, choices, required, text, uuid } from "../fields";
import { leadConditions, leadSort } from "../inputs/leads";
import { operation } from "../operation";
import { exactMatch, leadId, organizationId, personId, term } from "../vocabulary";

const id = required(leadId());

export const getLead = operation("GET /v1/leads/{id}", {
  label: "Get Lead",
  description: "Gets one lead.",
  path: { id },
  customFieldsOf: "lead",
});

export const deleteLead = operation("DELETE /v1/leads/{id}", {
  label: "Delete Lead",
  description: "Deletes a lead for good.",
  path: { id },
});

export const searchLeads = operation("GET /api/v2/leads/search", {
  label: "Search Leads",
  description: "Finds leads by title, notes or custom fields, archived ones included.",
  query: {
    term: required(term()),
    fields: choices(
      "Fields",
      [
        { value: "title", label: "Title" },
        { value: "notes", label: "Notes" },
        { value: "custom_fields", label: "Custom Fields" },
      ],
      { help: "Where to look: title, notes, custom_fields, separated by commas. Blank means all." },
    ),
    exactMatch,
    personId: personId({ help: "Only leads of this person." }),
    organizationId: organizationId({ help: "Only leads of this organization." }),
    includeFields: choice("Include Fields", [{ value: "lead.was_seen", label: "Was Seen" }], {
      help: "An optional field to add to each result.",
    }),
  },
  pages: "start",
  customFieldsOf: "lead",
});

export const getArchivedLeads = operation("GET /v1/leads/archived", {
  label: "Get Archived Leads",
  description: "Gets the archived leads, oldest first.",
  query: { ...leadConditions, sort: leadSort },
  customFieldsOf: "lead",
});

export const getLeadUsers = operation("GET /v1/leads/{id}/permittedUsers", {
  label: "Get Lead Users",
  description: "Gets the numbers of the users who may see a lead.",
  path: { id },
});

export const getLeadSources = operation("GET /v1/leadSources", {
  label: "Get Lead Sources",
  description: "Gets the sources a lead can come from; the list is fixed.",
});

const labelId = required(
  uuid("Lead Label ID", { help: "The lead label.", dataSource: "selectLeadLabel" }),
);
const labelName = text("Name", { help: "The name of the label.", example: "Hot" });
const color = choice(
  "Color",
  [
    { value: "blue", label: "Blue" },
    { value: "brown", label: "Brown" },
    { value: "dark-gray", label: "Dark Gray" },
    { value: "gray", label: "Gray" },
    { value: "green", label: "Green" },
    { value: "orange", label: "Orange" },
    { value: "pink", label: "Pink" },
    { value: "purple", label: "Purple" },
    { value: "red", label: "Red" },
    { value: "yellow", label: "Yellow" },
  ],
  { help: "The color of the label." },
);

export const getLeadLabels = operation("GET /v1/leadLabels", {
  label: "Get Lead Labels",
  description: "Gets all lead labels.",
});

export const addLeadLabel = operation("POST /v1/leadLabels", {
  label: "Add Lead Label",
  description: "Adds a lead label.",
  body: { name: required(labelName), color: required(color) },
});

export const updateLeadLabel = operation("PATCH /v1/leadLabels/{id}", {
  label: "Update Lead Label",
  description: "Changes the name or the color of a lead label.",
  path: { id: labelId },
  body: { name: labelName, color },
});

export const deleteLeadLabel = operation("DELETE /v1/leadLabels/{id}", {
  label: "Delete Lead Label",
  description: "Deletes a lead label and takes it off its leads.",
  path: { id: labelId },
});
