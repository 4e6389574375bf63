// Field definitions of organizations: v1 knows them by number, v2 by field code.
// https://developers.pipedrive.com/docs/api/v1/OrganizationFields
import { required } from "../fields";
import {
  fieldCode,
  fieldId,
  fieldIds,
  fieldName,
  fieldType,
  includeFields,
  optionsOfNewField,
  optionsToAdd,
  optionsToDelete,
  optionsToRename,
} from "../inputs/fieldDefinitions";
import { organizationSettings } from "../inputs/fieldSettings";
import { operation } from "../operation";

const id = fieldId("Organization Field ID", "Get Organization Fields");
const code = { fieldCode: fieldCode("Get Organization Fields V2", "selectOrganizationField") };

export const getOrganizationFields = operation("GET /v1/organizationFields", {
  label: "Get Organization Fields",
  description:
    "Gets the field definitions of organizations with their numbers, custom ones included.",
});

export const getOrganizationField = operation("GET /v1/organizationFields/{id}", {
  label: "Get Organization Field",
  description: "Gets the definition of one organization field by its number.",
  path: { id },
});

export const deleteOrganizationField = operation("DELETE /v1/organizationFields/{id}", {
  label: "Delete Organization Field",
  description:
    "Deletes a custom field of organizations by its number; its values may be lost for good.",
  path: { id },
});

export const deleteOrganizationFields = operation("DELETE /v1/organizationFields", {
  label: "Delete Organization Fields",
  description:
    "Deletes several custom fields of organizations by their numbers; their values may be lost for good.",
  query: { ids: fieldIds("Get Organization Fields") },
});

export const getOrganizationFieldsV2 = operation("GET /api/v2/organizationFields", {
  label: "Get Organization Fields V2",
  description: "Gets the field definitions of organizations by field code, custom ones included.",
  query: { includeFields },
});

export const getOrganizationFieldV2 = operation("GET /api/v2/organizationFields/{field_code}", {
  label: "Get Organization Field V2",
  description: "Gets the definition of one organization field by its code.",
  path: code,
  query: { includeFields },
});

export const addOrganizationField = operation("POST /api/v2/organizationFields", {
  label: "Add Organization Field",
  description: "Adds a custom field to all organizations.",
  body: {
    fieldName: required(fieldName()),
    fieldType,
    options: optionsOfNewField,
    ...organizationSettings,
  },
});

export const updateOrganizationField = operation("PATCH /api/v2/organizationFields/{field_code}", {
  label: "Update Organization Field",
  description: "Changes a custom field of organizations; blank inputs keep their value.",
  path: code,
  body: { fieldName: fieldName(), ...organizationSettings },
});

export const deleteOrganizationFieldV2 = operation(
  "DELETE /api/v2/organizationFields/{field_code}",
  {
    label: "Delete Organization Field V2",
    description:
      "Deletes a custom field of organizations by its code; its values may be lost for good.",
    path: code,
  },
);

export const addOrganizationFieldOptions = operation(
  "POST /api/v2/organizationFields/{field_code}/options",
  {
    label: "Add Organization Field Options",
    description:
      "Adds options to an organization field with single or multiple options and returns them.",
    path: code,
    body: optionsToAdd,
  },
);

export const updateOrganizationFieldOptions = operation(
  "PATCH /api/v2/organizationFields/{field_code}/options",
  {
    label: "Update Organization Field Options",
    description: "Renames options of an organization field and returns them.",
    path: code,
    body: optionsToRename,
  },
);

export const deleteOrganizationFieldOptions = operation(
  "DELETE /api/v2/organizationFields/{field_code}/options",
  {
    label: "Delete Organization Field Options",
    description: "Deletes options of an organization field and returns them.",
    path: code,
    body: optionsToDelete,
  },
);
