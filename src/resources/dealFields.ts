// Field definitions of deals: v1 knows them by number, v2 by field code.
// https://developers.pipedrive.com/docs/api/v1/DealFields
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
import { dealSettings } from "../inputs/fieldSettings";
import { operation } from "../operation";

const id = fieldId("Deal Field ID", "Get Deal Fields");
const code = { fieldCode: fieldCode("Get Deal Fields V2", "selectDealField") };

export const getDealFields = operation("GET /v1/dealFields", {
  label: "Get Deal Fields",
  description: "Gets the field definitions of deals with their numbers, custom ones included.",
});

export const getDealField = operation("GET /v1/dealFields/{id}", {
  label: "Get Deal Field",
  description: "Gets the definition of one deal field by its number.",
  path: { id },
});

export const deleteDealField = operation("DELETE /v1/dealFields/{id}", {
  label: "Delete Deal Field",
  description: "Deletes a custom field of deals by its number; its values may be lost for good.",
  path: { id },
});

export const deleteDealFields = operation("DELETE /v1/dealFields", {
  label: "Delete Deal Fields",
  description:
    "Deletes several custom fields of deals by their numbers; their values may be lost for good.",
  query: { ids: fieldIds("Get Deal Fields") },
});

export const getDealFieldsV2 = operation("GET /api/v2/dealFields", {
  label: "Get Deal Fields V2",
  description: "Gets the field definitions of deals by field code, custom ones included.",
  query: { includeFields },
});

export const getDealFieldV2 = operation("GET /api/v2/dealFields/{field_code}", {
  label: "Get Deal Field V2",
  description: "Gets the definition of one deal field by its code.",
  path: code,
  query: { includeFields },
});

export const addDealField = operation("POST /api/v2/dealFields", {
  label: "Add Deal Field",
  description: "Adds a custom field to all deals.",
  body: {
    fieldName: required(fieldName()),
    fieldType,
    options: optionsOfNewField,
    ...dealSettings,
  },
});

export const deleteDealFieldV2 = operation("DELETE /api/v2/dealFields/{field_code}", {
  label: "Delete Deal Field V2",
  description: "Deletes a custom field of deals by its code; its values may be lost for good.",
  path: code,
});

export const addDealFieldOptions = operation("POST /api/v2/dealFields/{field_code}/options", {
  label: "Add Deal Field Options",
  description: "Adds options to a deal field with single or multiple options and returns them.",
  path: code,
  body: optionsToAdd,
});

export const updateDealFieldOptions = operation("PATCH /api/v2/dealFields/{field_code}/options", {
  label: "Update Deal Field Options",
  description: "Renames options of a deal field and returns them.",
  path: code,
  body: optionsToRename,
});

export const deleteDealFieldOptions = operation("DELETE /api/v2/dealFields/{field_code}/options", {
  label: "Delete Deal Field Options",
  description: "Deletes options of a deal field and returns them.",
  path: code,
  body: optionsToDelete,
});
