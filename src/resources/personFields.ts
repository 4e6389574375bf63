// Field definitions of persons: v1 knows them by number, v2 by field code.
// https://developers.pipedrive.com/docs/api/v1/PersonFields
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
import { personSettings } from "../inputs/fieldSettings";
import { operation } from "../operation";

const id = fieldId("Person Field ID", "Get Person Fields");
const code = { fieldCode: fieldCode("Get Person Fields V2", "selectPersonField") };

export const getPersonFields = operation("GET /v1/personFields", {
  label: "Get Person Fields",
  description: "Gets the field definitions of persons with their numbers, custom ones included.",
});

export const getPersonField = operation("GET /v1/personFields/{id}", {
  label: "Get Person Field",
  description: "Gets the definition of one person field by its number.",
  path: { id },
});

export const deletePersonField = operation("DELETE /v1/personFields/{id}", {
  label: "Delete Person Field",
  description: "Deletes a custom field of persons by its number; its values may be lost for good.",
  path: { id },
});

export const deletePersonFields = operation("DELETE /v1/personFields", {
  label: "Delete Person Fields",
  description:
    "Deletes several custom fields of persons by their numbers; their values may be lost for good.",
  query: { ids: fieldIds("Get Person Fields") },
});

export const getPersonFieldsV2 = operation("GET /api/v2/personFields", {
  label: "Get Person Fields V2",
  description: "Gets the field definitions of persons by field code, custom ones included.",
  query: { includeFields },
});

export const getPersonFieldV2 = operation("GET /api/v2/personFields/{field_code}", {
  label: "Get Person Field V2",
  description: "Gets the definition of one person field by its code.",
  path: code,
  query: { includeFields },
});

export const addPersonField = operation("POST /api/v2/personFields", {
  label: "Add Person Field",
  description: "Adds a custom field to all persons.",
  body: {
    fieldName: required(fieldName()),
    fieldType,
    options: optionsOfNewField,
    ...personSettings,
  },
});

export const updatePersonField = operation("PATCH /api/v2/personFields/{field_code}", {
  label: "Update Person Field",
  description: "Changes a custom field of persons; blank inputs keep their value.",
  path: code,
  body: { fieldName: fieldName(), ...personSettings },
});

export const deletePersonFieldV2 = operation("DELETE /api/v2/personFields/{field_code}", {
  label: "Delete Person Field V2",
  description: "Deletes a custom field of persons by its code; its values may be lost for good.",
  path: code,
});

export const addPersonFieldOptions = operation("POST /api/v2/personFields/{field_code}/options", {
  label: "Add Person Field Options",
  description: "Adds options to a person field with single or multiple options and returns them.",
  path: code,
  body: optionsToAdd,
});

export const updatePersonFieldOptions = operation(
  "PATCH /api/v2/personFields/{field_code}/options",
  {
    label: "Update Person Field Options",
    description: "Renames options of a person field and returns them.",
    path: code,
    body: optionsToRename,
  },
);

export const deletePersonFieldOptions = operation(
  "DELETE /api/v2/personFields/{field_code}/options",
  {
    label: "Delete Person Field Options",
    description: "Deletes options of a person field and returns them.",
    path: code,
    body: optionsToDelete,
  },
);
