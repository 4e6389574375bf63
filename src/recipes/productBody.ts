// What a product holds: inputs and body, for every recipe that writes one.
// https://developers.pipedrive.com/docs/api/v1/Products#addProduct
import type { RequestOf } from "../client";
import { integer, longText, number, text, type Values } from "../fields";
import { billingFrequency, billingFrequencyCycles } from "../inputs/billing";
import { customFields } from "../inputs/customFields";
import { pricesOnALine } from "../inputs/products";
import { ownerId, visibleTo, zeroOne } from "../vocabulary";

export const tax = number("Tax", { help: "The tax in percent.", example: "19", least: 0 });

export const selectable = zeroOne("Selectable", {
  help: "Whether the product can be added to deals.",
});

/** What a new or changed product holds beside its name, its tax and whether it can be sold. */
export const productDetails = {
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

export type ProductDetails = Values<typeof productDetails> & {
  tax: number | undefined;
  selectable: boolean | undefined;
};

/** The body of a product but for its name and custom fields. */
export const productBody = (values: ProductDetails) =>
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
  }) satisfies RequestOf<"PATCH /api/v2/products/{id}">["body"];
