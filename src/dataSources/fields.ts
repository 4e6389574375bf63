// Pickers of the fields of one kind of record each, for the inputs that take the code of a field.
import { FIELD_LISTS, type RecordKind } from "../customFields";
import { fieldOptions, fieldsOf } from "./fieldLabels";
import { picker } from "./picker";

const CUSTOM = {
  key: "dcf558aac1ae4e8c4f849ba5e668430d8df9be12",
  label: "Frame colour — single option",
};

/** `a deal`, `an activity`. */
const article = (kind: RecordKind) => (/^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`);

const ofAll = (kind: RecordKind, one: string) =>
  picker({
    label: `Select ${one} Field`,
    description: `Selects a field of ${article(kind)} by its code, built-in or custom.`,
    calls: [FIELD_LISTS[kind]],
    example: CUSTOM,
    options: async (pipedrive) => fieldOptions(await fieldsOf(pipedrive, kind)),
  });

const ofCustom = (kind: RecordKind, one: string) =>
  picker({
    label: `Select ${one} Custom Field`,
    description: `Selects a custom field of ${article(kind)} by its code, which stays when the field is renamed.`,
    calls: [FIELD_LISTS[kind]],
    example: CUSTOM,
    options: async (pipedrive) => {
      const fields = await fieldsOf(pipedrive, kind);
      return fieldOptions(fields.filter(({ custom }) => custom));
    },
  });

export const selectActivityField = ofAll("activity", "Activity");
export const selectDealField = ofAll("deal", "Deal");
export const selectOrganizationField = ofAll("organization", "Organization");
export const selectPersonField = ofAll("person", "Person");
export const selectProductField = ofAll("product", "Product");
export const selectProjectField = ofAll("project", "Project");

export const selectDealCustomField = ofCustom("deal", "Deal");
export const selectLeadCustomField = ofCustom("lead", "Lead");
export const selectOrganizationCustomField = ofCustom("organization", "Organization");
export const selectPersonCustomField = ofCustom("person", "Person");
export const selectProductCustomField = ofCustom("product", "Product");
