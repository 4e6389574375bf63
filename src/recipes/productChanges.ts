// Adding and changing products, with v1's prices on a line.
// https://developers.pipedrive.com/docs/api/v1/Products#addProduct
import { pipedriveAction } from "../action";
import type { RequestOf } from "../client";
import { withCustomFields } from "../customFields";
import { renamed, required } from "../fields";
import { mustBeBillable, mustBeOnce } from "../inputs/billing";
import { name, productId, retired } from "../vocabulary";
import { recordChanges, recordFieldsToClear } from "./clearing";
import { productBody, productDetails, selectable, tax } from "./productBody";

const activeFlag = retired("Active Flag", {
  since: "not part of API v2",
  instead: "Use Delete Product to remove a product",
  harmless: ["1", "true"],
});

export const addProduct = pipedriveAction({
  call: "POST /api/v2/products",
  label: "Add Product",
  description: "Adds a product to the catalogue.",
  inputs: {
    name: required(name()),
    ...productDetails,
    tax: renamed(tax, { default: "0" }),
    selectable: renamed(selectable, { default: "1" }),
    activeFlag: renamed(activeFlag, { default: "1" }),
  },
  async perform(pipedrive, values) {
    mustBeBillable(values.billingFrequency, values.billingFrequencyCycles);
    const filled = { name: values.name, ...productBody(values) };
    const body = await withCustomFields(pipedrive, "product", filled, {
      written: values.customFields,
    });
    return { data: await pipedrive.send("POST /api/v2/products", { body }) };
  },
});

const ALWAYS = "a product always has one";

const UPDATE = "PATCH /api/v2/products/{id}";

export const updateProduct = pipedriveAction({
  call: UPDATE,
  label: "Update Product",
  description: "Changes a product; blank inputs keep their value.",
  inputs: {
    id: required(productId()),
    name: name(),
    ...productDetails,
    tax,
    selectable,
    fieldsToClear: recordFieldsToClear({
      empty: { code: "", description: "", unit: "", billing_frequency_cycles: null },
      kept: {
        name: "a product must have a name",
        category: "Pipedrive documents no way to clear it",
        tax: "a product always has one; set it to 0",
        prices: "a product always has a price; fill in the prices it shall have",
        is_linkable: ALWAYS,
        billing_frequency: ALWAYS,
        owner_id: ALWAYS,
        visible_to: ALWAYS,
      },
      called: { Selectable: "is_linkable" },
    }),
    activeFlag,
  },
  async perform(pipedrive, values) {
    const { id } = values;
    mustBeOnce(values.billingFrequency, values.billingFrequencyCycles);
    const filled: RequestOf<typeof UPDATE>["body"] = { name: values.name, ...productBody(values) };
    const body = await recordChanges(pipedrive, "product", filled, values);
    return { data: await pipedrive.send(UPDATE, { path: { id }, body }) };
  },
});
