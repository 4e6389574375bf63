// Field definitions of persons and organizations.
import { byCode, byNumber, important, mandatory } from "./fieldDefinitions";
import type { Samples } from "./sample";

/** "Preferred language" of persons, "Dealer tier" of organizations. */
const LANGUAGE = "f32688eea7e2f1257b5e411bee6b3be5972a0872";
const TIER = "1f2d120f4b523a3230091769efdcb3a2514b0dde";

const ALL = "ui_visibility,important_fields,required_fields";

const personsV1 = byNumber("/v1/personFields", { id: 84, several: [86, 87] });

const personsV2 = byCode("/api/v2/personFields", {
  code: LANGUAGE,
  options: [23, 24],
  include: [ALL, ALL],
  settings: {
    inputs: {
      uiVisibility:
        '{"add_visible_flag": false, "details_visible_flag": true, "show_in_add_deal_dialog": {"show": true}}',
      ...important.inputs,
      ...mandatory.inputs,
    },
    body: {
      ui_visibility: {
        add_visible_flag: false,
        details_visible_flag: true,
        show_in_add_deal_dialog: { show: true },
      },
      ...important.body,
      ...mandatory.body,
    },
  },
});

export const personFields: Samples = {
  getPersonFields: personsV1.list,
  getPersonField: personsV1.one,
  deletePersonField: personsV1.remove,
  deletePersonFields: personsV1.removeSeveral,
  getPersonFieldsV2: personsV2.list,
  getPersonFieldV2: personsV2.one,
  addPersonField: personsV2.add,
  updatePersonField: personsV2.change,
  deletePersonFieldV2: personsV2.remove,
  addPersonFieldOptions: personsV2.addOptions,
  updatePersonFieldOptions: personsV2.renameOptions,
  deletePersonFieldOptions: personsV2.removeOptions,

  getPersonFieldDetails: [
    {
      shows: "by its number",
      inputs: { fieldId: "84" },
      requests: [{ call: "GET /v1/personFields/{id}", path: { id: 84 } }],
      returns: { data: { id: 84, key: LANGUAGE } },
    },
    {
      shows: "by its code",
      inputs: { fieldId: LANGUAGE },
      requests: [{ call: "GET /api/v2/personFields/{field_code}", path: { field_code: LANGUAGE } }],
      returns: { data: { field_code: LANGUAGE } },
    },
  ],
};

const organizationsV1 = byNumber("/v1/organizationFields", { id: 88, several: [88, 89] });

const organizationsV2 = byCode("/api/v2/organizationFields", {
  code: TIER,
  options: [29, 30],
  include: ["important_fields", "important_fields"],
  settings: {
    inputs: {
      uiVisibility:
        '{"add_visible_flag": true, "show_in_add_deal_dialog": {"show": false}, "show_in_add_person_dialog": {"show": true}}',
      ...important.inputs,
      ...mandatory.inputs,
    },
    body: {
      ui_visibility: {
        add_visible_flag: true,
        show_in_add_deal_dialog: { show: false },
        show_in_add_person_dialog: { show: true },
      },
      ...important.body,
      ...mandatory.body,
    },
  },
});

export const organizationFields: Samples = {
  getOrganizationFields: organizationsV1.list,
  getOrganizationField: organizationsV1.one,
  deleteOrganizationField: organizationsV1.remove,
  deleteOrganizationFields: organizationsV1.removeSeveral,
  getOrganizationFieldsV2: organizationsV2.list,
  getOrganizationFieldV2: organizationsV2.one,
  addOrganizationField: organizationsV2.add,
  updateOrganizationField: organizationsV2.change,
  deleteOrganizationFieldV2: organizationsV2.remove,
  addOrganizationFieldOptions: organizationsV2.addOptions,
  updateOrganizationFieldOptions: organizationsV2.renameOptions,
  deleteOrganizationFieldOptions: organizationsV2.removeOptions,
};
