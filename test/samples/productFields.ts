// Field definitions of products and projects.
import { byCode, byNumber, important, mandatory } from "./fieldDefinitions";
import type { Samples } from "./sample";

const visible = {
  inputs: { uiVisibility: '{"add_visible_flag": true, "details_visible_flag": false}' },
  body: { ui_visibility: { add_visible_flag: true, details_visible_flag: false } },
};

const v1 = byNumber("/v1/productFields", { id: 90, several: [90, 91] });

/** "Frame material". */
const v2 = byCode("/api/v2/productFields", {
  code: "a30f417c3e3a1854959b8b44a62723a899f7087e",
  options: [32, 33],
  include: ["ui_visibility", "ui_visibility"],
  settings: visible,
});

export const productFields: Samples = {
  getProductFields: v1.list,
  getProductField: v1.one,
  deleteProductField: v1.remove,
  deleteProductFields: v1.removeSeveral,
  getProductFieldsV2: v2.list,
  getProductFieldV2: v2.one,
  addProductField: v2.add,
  updateProductField: v2.change,
  deleteProductFieldV2: v2.remove,
  addProductFieldOptions: v2.addOptions,
  updateProductFieldOptions: v2.renameOptions,
  deleteProductFieldOptions: v2.removeOptions,
};

/** "Project type". */
const projects = byCode("/api/v2/projectFields", {
  code: "0f1f4bdcc991c8e6f6dc1c3a83dfca61f4290be8",
  options: [37, 38],
  settings: {
    inputs: { ...visible.inputs, ...important.inputs, ...mandatory.inputs },
    body: { ...visible.body, ...important.body, ...mandatory.body },
  },
});

export const projectFields: Samples = {
  getProjectFields: projects.list,
  getProjectField: projects.one,
  addProjectField: projects.add,
  updateProjectField: projects.change,
  deleteProjectField: projects.remove,
  addProjectFieldOptions: projects.addOptions,
  updateProjectFieldOptions: projects.renameOptions,
  deleteProjectFieldOptions: projects.removeOptions,
};
