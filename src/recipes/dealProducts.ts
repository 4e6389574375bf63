// Products of deals: v1's percentage as v2's discount, and the products themselves beside the rows.
// https://developers.pipedrive.com/docs/api/v1/Deals#addDealProduct
import { pipedriveAction } from "../action";
import type { Body, Pipedrive, RequestOf } from "../client";
import { InputError } from "../errors";
import { type Field, flag, number, renamed, required, type Values } from "../fields";
import { facts } from "../generated/facts";
import { chunks, MOST_IDS } from "../ids";
import { mustBeBillable, mustBeOnce } from "../inputs/billing";
import { attached, itemPrice, productAttachmentId, quantity, tax } from "../inputs/dealProducts";
import { sorting } from "../inputs/sort";
import { isObject } from "../json";
import { readList, recordsOf, withTokens } from "../pages";
import { dealId, productId, retired, zeroOne } from "../vocabulary";
import { changes, fieldsToClear } from "./clearing";
import { walk, windowInputs } from "./lists";

export const getDealProducts = pipedriveAction({
  call: "GET /api/v2/deals/{id}/products",
  label: "Get Deal Products",
  description:
    "Gets the products of a deal; with Include Product Data, each has product as well, which costs 10 API tokens more for 100 products.",
  inputs: {
    id: required(dealId()),
    includeProductData: zeroOne("Include Product Data", {
      help: "Yes adds product to each row: the product as Get Product returns it, or null when it is no longer there.",
    }),
    ...sorting(["id", "add_time", "update_time", "order_nr"]),
    ...windowInputs("GET /api/v2/deals/{id}/products"),
  },
  async perform(pipedrive, values) {
    const { id, sortBy: sort_by, sortDirection: sort_direction } = values;
    const list = walk("GET /api/v2/deals/{id}/products", {
      path: { id },
      query: { sort_by, sort_direction },
    });
    if (!values.includeProductData) return { data: await readList(pipedrive, list, values) };
    const body = await readList(pipedrive, { ...list, beside: priceOfProducts }, values);
    return { data: withTokens(pipedrive, await withProducts(pipedrive, body)) };
  },
});

const PRODUCTS = "GET /api/v2/products";

/** What the products of so many rows cost, when no two rows have the same one. */
const priceOfProducts = (rows: number): number => Math.ceil(rows / MOST_IDS) * facts[PRODUCTS].cost;

async function withProducts(pipedrive: Pipedrive, body: Body<unknown>): Promise<Body<unknown>> {
  const rows = recordsOf(body).filter(isObject);
  const ids = [...new Set(rows.map((row) => row.product_id))];
  const products = new Map<unknown, unknown>();
  for (const some of chunks(ids)) {
    const query = { ids: some.join(","), limit: MOST_IDS };
    const { data } = await pipedrive.send(PRODUCTS, { query });
    for (const product of data ?? []) products.set(product.id, product);
  }
  return {
    ...body,
    data: rows.map((row) => ({ ...row, product: products.get(row.product_id) ?? null })),
  };
}

const discountPercentage = number("Discount Percentage", {
  help: "The discount in percent, 0 to 100.",
  example: "10",
  least: 0,
  most: 100,
});

const duration = retired("Duration", {
  since: "removed on 2024-06-10",
  instead: "Use Billing Frequency and Billing Frequency Cycles",
  harmless: ["1"],
});

const details = {
  discountAmount: number("Discount Amount", {
    help: "The discount as a sum in the deal's currency; in place of Discount Percentage.",
    example: "50",
    least: 0,
  }),
  enabledFlag: flag("Enabled Flag", {
    help: "Whether the product counts towards the value of the deal.",
  }),
  ...attached,
};

type Details = Values<typeof details> & {
  discountPercentage: number | undefined;
  tax: number | undefined;
};

type Discount = { discount?: number; discount_type?: "percentage" | "amount" };

function discountOf({ discountPercentage: percentage, discountAmount: amount }: Details): Discount {
  if (amount !== undefined && percentage) {
    throw new InputError(
      "Discount Percentage and Discount Amount exclude each other: fill in one of them",
    );
  }
  if (amount !== undefined) return { discount: amount, discount_type: "amount" };
  return percentage === undefined ? {} : { discount: percentage, discount_type: "percentage" };
}

const UPDATE = "PATCH /api/v2/deals/{id}/products/{product_attachment_id}";

const bodyOf = (values: Details) =>
  ({
    ...discountOf(values),
    tax: values.tax,
    comments: values.comments,
    is_enabled: values.enabledFlag,
    product_variation_id: values.productVariationId,
    tax_method: values.taxMethod,
    billing_frequency: values.billingFrequency,
    billing_frequency_cycles: values.billingFrequencyCycles,
    billing_start_date: values.billingStartDate,
  }) satisfies RequestOf<typeof UPDATE>["body"];

/** Pipedrive needs it, though the input is not marked as compulsory. */
const needed = <Value>(optional: Field<Value | undefined>): Field<Value> => ({
  ...required(optional),
  input: { ...optional.input, comments: `${optional.input.comments} Pipedrive needs it.` },
});

export const addDealProduct = pipedriveAction({
  call: "POST /api/v2/deals/{id}/products",
  label: "Add Deal Product",
  description: "Adds a product to a deal.",
  inputs: {
    id: required(dealId()),
    productId: required(productId()),
    itemPrice: needed(itemPrice),
    quantity: needed(quantity),
    discountPercentage: renamed(discountPercentage, { default: "0" }),
    tax: renamed(tax, { default: "0" }),
    ...details,
    duration: renamed(duration, { default: "1" }),
  },
  async perform(pipedrive, values) {
    const { id, productId: product_id, itemPrice: item_price, quantity } = values;
    mustBeBillable(values.billingFrequency, values.billingFrequencyCycles);
    return {
      data: await pipedrive.send("POST /api/v2/deals/{id}/products", {
        path: { id },
        body: { product_id, item_price, quantity, ...bodyOf(values) },
      }),
    };
  },
});

const ALWAYS = "a product of a deal always has one";
const ZERO = `${ALWAYS}; set it to 0`;

export const updateDealProduct = pipedriveAction({
  call: UPDATE,
  label: "Update Deal Product",
  description: "Changes a product of a deal; blank inputs keep their value.",
  inputs: {
    id: required(dealId()),
    productAttachmentId,
    productId: productId({ help: "The number of another product that takes its place." }),
    itemPrice,
    quantity,
    discountPercentage,
    tax,
    ...details,
    fieldsToClear: fieldsToClear({
      empty: {
        product_variation_id: null,
        billing_frequency_cycles: null,
        billing_start_date: null,
      },
      kept: {
        product_id: "Pipedrive only takes another product in its place",
        item_price: ZERO,
        quantity: ALWAYS,
        tax: ZERO,
        tax_method: ALWAYS,
        discount: ZERO,
        discount_percentage: ZERO,
        discount_amount: ZERO,
        is_enabled: "it is yes or no; set it to No",
        comments: "Pipedrive documents no way to clear it",
        billing_frequency: ALWAYS,
      },
      called: { "Enabled Flag": "is_enabled" },
    }),
    duration,
  },
  async perform(pipedrive, values) {
    const { id, productAttachmentId: product_attachment_id } = values;
    mustBeOnce(values.billingFrequency, values.billingFrequencyCycles);
    const body: RequestOf<typeof UPDATE>["body"] = {
      product_id: values.productId,
      item_price: values.itemPrice,
      quantity: values.quantity,
      ...bodyOf(values),
    };
    return {
      data: await pipedrive.send(UPDATE, {
        path: { id, product_attachment_id },
        body: changes(body, values.fieldsToClear),
      }),
    };
  },
});
