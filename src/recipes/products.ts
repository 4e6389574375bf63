// Products: the list with v1's first letter and summary; adding and changing with v1's prices.
// https://developers.pipedrive.com/docs/api/v1/Products
import { pipedriveAction } from "../action";
import type { Body, Pipedrive, RequestOf } from "../client";
import { readNamed } from "../customFields";
import { InputError } from "../errors";
import { integer, longText, number, renamed, required, text, toggle, type Values } from "../fields";
import {
  billingFrequency,
  billingFrequencyCycles,
  mustBeBillable,
  mustBeOnce,
} from "../inputs/billing";
import { customFieldFormat, customFieldsShown } from "../inputs/customFields";
import { pricesOnALine } from "../inputs/products";
import { conditions, customFields } from "../inputs/records";
import { sorting } from "../inputs/sort";
import { readList, type Walk, type Window } from "../pages";
import {
  filterId,
  name,
  ownerId,
  productId,
  retired,
  userId,
  visibleTo,
  zeroOne,
} from "../vocabulary";
import { changes, fieldsToClear } from "./clearing";
import { beginningWith, firstChar, walk, windowInputs, withAdditional } from "./lists";

const LIST = "GET /api/v2/products";

export const getProducts = pipedriveAction({
  call: LIST,
  label: "Get Products",
  description: "Gets the products of the account.",
  inputs: {
    userId: userId({ help: "Only products of this user." }),
    filterId: filterId(),
    firstChar,
    ids: renamed(conditions.ids, { label: "Ids" }),
    updatedSince: conditions.updatedSince,
    ...sorting(["id", "name", "add_time", "update_time"]),
    customFields: customFieldsShown,
    customFieldFormat,
    getSummary: toggle("Get Summary", {
      help: "Yes adds additional_data.summary.total_count, the number of all these products. Needs Fetch All.",
    }),
    ...windowInputs(LIST),
  },
  async perform(pipedrive, values) {
    const query = {
      owner_id: values.userId,
      filter_id: values.filterId,
      ids: values.ids,
      updated_since: values.updatedSince,
      sort_by: values.sortBy,
      sort_direction: values.sortDirection,
      custom_fields: values.customFields,
    };
    const list = walk(LIST, { query }, beginningWith(values.firstChar));
    const shown = { kind: "product", format: values.customFieldFormat } as const;
    if (values.getSummary) mustBeWhole(values);
    const readAs = values.getSummary ? readCounted : readList;
    const read = (asked: Walk) => readAs(pipedrive, asked, values);
    return { data: await readNamed(pipedrive, shown, list, read) };
  },
});

/** v2 tells no totals: what is to be counted must be read whole. */
function mustBeWhole(window: Window): void {
  if (!window.fetchAll || window.cursor !== undefined) {
    throw new InputError(
      "Get Summary counts the whole list: turn Fetch All on and leave Cursor blank, or turn Get Summary off",
    );
  }
  if (window.stopBelow !== undefined) {
    throw new InputError(
      "Get Summary counts the whole list: leave Stop Below blank, or turn Get Summary off",
    );
  }
}

async function readCounted(
  pipedrive: Pipedrive,
  list: Walk,
  window: Window,
): Promise<Body<unknown>> {
  let total_count = 0;
  const keep = (record: unknown): boolean => {
    const kept = list.keep?.(record) ?? true;
    if (kept) total_count += 1;
    return kept;
  };
  const body = await readList(pipedrive, { ...list, keep }, window);
  return withAdditional(body, { summary: { total_count } });
}

const tax = number("Tax", { help: "The tax in percent.", example: "19", least: 0 });

const selectable = zeroOne("Selectable", {
  help: "Whether the product can be added to deals.",
});

const activeFlag = retired("Active Flag", {
  since: "not part of API v2",
  instead: "Use Delete Product to remove a product",
  harmless: ["1", "true"],
});

const details = {
  code: text("Code", { help: "Your own code of the product.", example: "NF-100" }),
  description: longText("Description", { help: "What the product is." }),
  category: integer("Category", {
    help: "The number of the category: an option of the field category.",
    example: "13",
    least: 1,
  }),
  unit: text("Unit", { help: "The unit it is sold in.", example: "piece" }),
  prices: pricesOnALine,
  billingFrequency: billingFrequency("Other than one-time on Growth plans and above."),
  billingFrequencyCycles,
  ownerId: ownerId(),
  visibleTo,
  customFields,
};

type Details = Values<typeof details> & {
  tax: number | undefined;
  selectable: boolean | undefined;
};

const bodyOf = (values: Details) =>
  ({
    code: values.code,
    description: values.description,
    category: values.category,
    unit: values.unit,
    tax: values.tax,
    prices: values.prices,
    is_linkable: values.selectable,
    billing_frequency: values.billingFrequency,
    billing_frequency_cycles: values.billingFrequencyCycles,
    owner_id: values.ownerId,
    visible_to: values.visibleTo,
    custom_fields: values.customFields,
  }) satisfies RequestOf<"PATCH /api/v2/products/{id}">["body"];

export const addProduct = pipedriveAction({
  call: "POST /api/v2/products",
  label: "Add Product",
  description: "Adds a product to the catalogue.",
  inputs: {
    name: required(name()),
    ...details,
    tax: renamed(tax, { default: "0" }),
    selectable: renamed(selectable, { default: "1" }),
    activeFlag: renamed(activeFlag, { default: "1" }),
  },
  async perform(pipedrive, values) {
    mustBeBillable(values.billingFrequency, values.billingFrequencyCycles);
    const body = { name: values.name, ...bodyOf(values) };
    return { data: await pipedrive.send("POST /api/v2/products", { body }) };
  },
});

const UPDATE = "PATCH /api/v2/products/{id}";

export const updateProduct = pipedriveAction({
  call: UPDATE,
  label: "Update Product",
  description: "Changes a product; blank inputs keep their value.",
  inputs: {
    id: required(productId()),
    name: name(),
    ...details,
    tax,
    selectable,
    fieldsToClear: fieldsToClear({ billing_frequency_cycles: null }),
    activeFlag,
  },
  async perform(pipedrive, values) {
    const { id } = values;
    mustBeOnce(values.billingFrequency, values.billingFrequencyCycles);
    const filled: RequestOf<typeof UPDATE>["body"] = { name: values.name, ...bodyOf(values) };
    const body = changes(filled, values.fieldsToClear);
    return { data: await pipedrive.send(UPDATE, { path: { id }, body }) };
  },
});
