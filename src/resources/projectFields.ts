// Field definitions of projects, by field code.
// https://developers.pipedrive.com/docs/api/v1/ProjectFields
import { required } from "../fields";
import {
  fieldCode,
  fieldName,
  fieldType,
  optionsOfNewField,
  optionsToAdd,
  optionsToDelete,
  optionsToRename,
} from "../inputs/fieldDefinitions";
import { projectSettings } from "../inputs/fieldSettings";
import { operation } from "../operation";

const code = { fieldCode: fieldCode("Get Project Fields", "selectProjectField") };

export const getProjectFields = operation("GET /api/v2/projectFields", {
  label: "Get Project Fields",
  description: "Gets the field definitions of projects by field code, custom ones included.",
});

export const getProjectField = operation("GET /api/v2/projectFields/{field_code}", {
  label: "Get Project Field",
  description: "Gets the definition of one project field by its code.",
  path: code,
});

export const addProjectField = operation("POST /api/v2/projectFields", {
  label: "Add Project Field",
  description: "Adds a custom field to all projects.",
  body: {
    fieldName: required(fieldName()),
    fieldType,
    options: optionsOfNewField,
    ...projectSettings,
  },
});

export const updateProjectField = operation("PATCH /api/v2/projectFields/{field_code}", {
  label: "Update Project Field",
  description: "Changes a custom field of projects; blank inputs keep their value.",
  path: code,
  body: { fieldName: fieldName(), ...projectSettings },
});

export const deleteProjectField = operation("DELETE /api/v2/projectFields/{field_code}", {
  label: "Delete Project Field",
  description: "Deletes a custom field of projects by its code; its values may be lost for good.",
  path: code,
});

export const addProjectFieldOptions = operation("POST /api/v2/projectFields/{field_code}/options", {
  label: "Add Project Field Options",
  description: "Adds options to a project field with single or multiple options and returns them.",
  path: code,
  body: optionsToAdd,
});

export const updateProjectFieldOptions = operation(
  "PATCH /api/v2/projectFields/{field_code}/options",
  {
    label: "Update Project Field Options",
    description: "Renames options of a project field and returns them.",
    path: code,
    body: optionsToRename,
  },
);

export const deleteProjectFieldOptions = operation(
  "DELETE /api/v2/projectFields/{field_code}/options",
  {
    label: "Delete Project Field Options",
    description: "Deletes options of a project field and returns them.",
    path: code,
    body: optionsToDelete,
  },
);
