// Field definitions of deals, leads and notes.
import { byCode, byNumber, important } from "./fieldDefinitions";
import type { Samples } from "./sample";

/** "Frame colour". */
const CODE = "4cdb3f96b3dfbd923697eb8ea4caa236e5dd9372";

const v1 = byNumber("/v1/dealFields", { id: 78, several: [70, 71] });

const v2 = byCode("/api/v2/dealFields", {
  code: CODE,
  options: [16, 17],
  include: ["required_fields, ui_visibility", "ui_visibility,required_fields"],
  settings: {
    inputs: {
      description: "Asked for by the paint shop.",
      uiVisibility:
        '{"add_visible_flag": true, "details_visible_flag": true, "projects_detail_visible_flag": false, "show_in_pipelines": {"show_in_all": false, "pipeline_ids": [1]}}',
      ...important.inputs,
      requiredFields:
        '{"enabled": true, "stage_ids": [4], "statuses": {"1": ["won", "lost"], "2": ["won"]}}',
    },
    body: {
      description: "Asked for by the paint shop.",
      ui_visibility: {
        add_visible_flag: true,
        details_visible_flag: true,
        projects_detail_visible_flag: false,
        show_in_pipelines: { show_in_all: false, pipeline_ids: [1] },
      },
      ...important.body,
      required_fields: {
        enabled: true,
        stage_ids: [4],
        statuses: { 1: ["won", "lost"], 2: ["won"] },
      },
    },
  },
});

export const dealFields: Samples = {
  getDealFields: v1.list,
  getDealField: v1.one,
  deleteDealField: v1.remove,
  deleteDealFields: v1.removeSeveral,
  getDealFieldsV2: v2.list,
  getDealFieldV2: v2.one,
  addDealField: v2.add,
  updateDealField: [
    ...v2.change,
    {
      shows: "an emptied description",
      inputs: { fieldCode: CODE, fieldsToClear: ["description"] },
      requests: [
        {
          call: "PATCH /api/v2/dealFields/{field_code}",
          path: { field_code: CODE },
          body: { description: null },
        },
      ],
    },
  ],
  deleteDealFieldV2: v2.remove,
  addDealFieldOptions: v2.addOptions,
  updateDealFieldOptions: v2.renameOptions,
  deleteDealFieldOptions: v2.removeOptions,

  getLeadFields: byNumber("/v1/leadFields", { id: 78, several: [70, 71] }).list,
  getNoteFields: { inputs: {}, requests: [{ call: "GET /v1/noteFields" }] },
};
