// Pickers of custom fields and of their options, for the config wizard.
import { dataSource } from "@prismatic-io/spectral";
import { published } from "../action";
import { customFieldNamed, shownLabels } from "../customFields";
import { InputError } from "../errors";
import { connection, required, text, type Values } from "../fields";
import { fieldOptions, fieldsReader, recordType } from "./fieldLabels";

const ofRecords = { connectionInput: connection(), recordType };

export const selectCustomField = dataSource({
  display: {
    label: "Select Custom Field",
    description:
      "Selects a custom field of a kind of record by its code, which stays when it is renamed.",
  },
  dataSourceType: "picklist",
  inputs: published(ofRecords),
  examplePayload: {
    result: [
      { key: "dcf558aac1ae4e8c4f849ba5e668430d8df9be12", label: "Frame colour — single option" },
    ],
  },
  perform: async (context, values) => {
    const { connectionInput, recordType } = values as unknown as Values<typeof ofRecords>;
    const fields = await fieldsReader(context, connectionInput)(recordType);
    return { result: fieldOptions(fields.filter(({ custom }) => custom)) };
  },
});

const ofField = {
  ...ofRecords,
  field: required(
    text("Custom Field", {
      help: "The name or the 40-character code of a custom field with options.",
      example: "Frame colour",
    }),
  ),
};

export const selectCustomFieldOption = dataSource({
  display: {
    label: "Select Custom Field Option",
    description: "Selects an option of a custom field of single or multiple options by its number.",
  },
  dataSourceType: "picklist",
  inputs: published(ofField),
  examplePayload: { result: [{ key: "17", label: "Moss green" }] },
  perform: async (context, values) => {
    const given = values as unknown as Values<typeof ofField>;
    const fields = await fieldsReader(context, given.connectionInput)(given.recordType);
    const { name, type, options } = customFieldNamed(fields, given.field, "Custom Field");
    if (type !== "enum" && type !== "set") {
      throw new InputError(
        `Custom Field must have options, and "${name.trim()}" has none: choose one of single or multiple options`,
      );
    }
    // In Pipedrive's own order, which an administrator chose.
    return { result: [...shownLabels(options)].map(([key, label]) => ({ key, label })) };
  },
});
