// Pickers of custom fields and of their options, for the config wizard.
import { customFieldNamed } from "../customFields";
import { InputError } from "../errors";
import { required, text } from "../fields";
import { fieldOptions, fieldsOf, PRICE_OF_FIELDS, recordType } from "./fieldLabels";
import { picker } from "./picker";

export const selectCustomField = picker({
  label: "Select Custom Field",
  description: `Selects a custom field of a kind of record by its code, which stays when the field is renamed. ${PRICE_OF_FIELDS}`,
  inputs: { recordType },
  example: {
    key: "dcf558aac1ae4e8c4f849ba5e668430d8df9be12",
    label: "Frame colour — single option",
  },
  options: async (pipedrive, values) => {
    const fields = await fieldsOf(pipedrive, values.recordType);
    return fieldOptions(fields.filter(({ custom }) => custom));
  },
});

export const selectCustomFieldOption = picker({
  label: "Select Custom Field Option",
  description: `Selects an option of a custom field of single or multiple options by its number. ${PRICE_OF_FIELDS}`,
  inputs: {
    recordType,
    customField: required(
      text("Custom Field", {
        help: "The name or the 40-character code of a custom field with options.",
        example: "Frame colour",
      }),
    ),
  },
  example: { key: "17", label: "Moss green" },
  options: async (pipedrive, values) => {
    const fields = await fieldsOf(pipedrive, values.recordType);
    const { name, type, options } = customFieldNamed(fields, values.customField, "Custom Field");
    if (type === "enum" || type === "set") return options;
    throw new InputError(
      `Custom Field must have options, and "${name.trim()}" has none: choose one of single or multiple options`,
    );
  },
});
