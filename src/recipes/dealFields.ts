// Changing a deal field: the only field definition with something to empty, its description.
// https://developers.pipedrive.com/docs/api/v1/DealFields#updateDealField
import { pipedriveAction } from "../action";
import type { RequestOf } from "../client";
import { fieldCode, fieldName } from "../inputs/fieldDefinitions";
import { dealSettings } from "../inputs/fieldSettings";
import { changes, fieldsToClear } from "./clearing";

const ALWAYS = "a field always has them";

export const updateDealField = pipedriveAction({
  call: "PATCH /api/v2/dealFields/{field_code}",
  label: "Update Deal Field",
  description: "Changes a custom field of deals; blank inputs keep their value.",
  inputs: {
    fieldCode: fieldCode("Get Deal Fields V2", "selectDealField"),
    fieldName: fieldName(),
    ...dealSettings,
    fieldsToClear: fieldsToClear({
      empty: { description: null },
      kept: {
        field_name: "a field must have a name",
        ui_visibility: ALWAYS,
        important_fields: ALWAYS,
        required_fields: ALWAYS,
      },
    }),
  },
  async perform(pipedrive, values) {
    const filled: RequestOf<"PATCH /api/v2/dealFields/{field_code}">["body"] = {
      field_name: values.fieldName,
      description: values.description,
      ui_visibility: values.uiVisibility,
      important_fields: values.importantFields,
      required_fields: values.requiredFields,
    };
    const request = {
      path: { field_code: values.fieldCode },
      body: changes(filled, values.fieldsToClear),
    };
    return { data: await pipedrive.send("PATCH /api/v2/dealFields/{field_code}", request) };
  },
});
