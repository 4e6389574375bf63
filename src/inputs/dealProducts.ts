// Inputs that the rows and recipes of deal products share, and one product in a list of them.
import { InputError } from "../errors";
import {
  adapted,
  asId,
  choice,
  date,
  flag,
  id,
  inEntry,
  jsonList,
  list,
  number,
  required,
  shape,
  text,
} from "../fields";
import { billingFrequency, billingFrequencyCycles, mustBeBillable } from "./billing";

export const productAttachmentId = required(
  id("Product Attachment ID", {
    help: "The number of the product on the deal: id in the list of its products, not that of the product.",
  }),
);

/** Deals whose products or installments are wanted. */
export const dealIds = required(
  list("Deal IDs", asId, {
    help: "Numbers of the deals, separated by commas, at most 100.",
    example: "1,2,3",
    most: 100,
  }),
);

export const itemPrice = number("Item Price", {
  help: "The price of one piece in the deal's currency, with a decimal point.",
  example: "99.5",
});

export const quantity = number("Quantity", {
  help: "How many pieces; may have decimals.",
  example: "3",
});

export const tax = number("Tax", { help: "The tax in percent.", example: "19", least: 0 });

/** What is sent as it was filled in, on one product of a deal or on many. */
export const attached = {
  comments: text("Comments", { help: "A remark on the product.", example: "Delivered in March" }),
  productVariationId: id("Product Variation ID", {
    help: "The number of the product's variation.",
  }),
  taxMethod: choice(
    "Tax Method",
    [
      { value: "exclusive", label: "Exclusive" },
      { value: "inclusive", label: "Inclusive" },
      { value: "none", label: "None" },
    ],
    {
      help: "Whether the tax comes on top of the price (exclusive), is part of it (inclusive) or is none. It changes all products of the deal.",
    },
  ),
  billingFrequency: billingFrequency(
    "Other than one-time on Growth plans and above, for at most 20 products of a deal, and not beside installments.",
  ),
  billingFrequencyCycles,
  billingStartDate: date("Billing Start Date", {
    help: "First day of billing, YYYY-MM-DD, within 10 years of today.",
  }),
};

const help = "";

const readProduct = shape({
  product_id: required(id("", { help })),
  item_price: required(itemPrice),
  quantity: required(quantity),
  discount: number("", { help, least: 0 }),
  discount_type: choice(
    "",
    [
      { value: "percentage", label: "" },
      { value: "amount", label: "" },
    ],
    { help },
  ),
  tax,
  is_enabled: flag("", { help }),
  comments: attached.comments,
  product_variation_id: attached.productVariationId,
  tax_method: attached.taxMethod,
  billing_frequency: attached.billingFrequency,
  billing_frequency_cycles: attached.billingFrequencyCycles,
  billing_start_date: attached.billingStartDate,
});

function asProduct(entry: unknown, label: string): ReturnType<typeof readProduct> {
  const product = readProduct(entry, label);
  const { discount = 0, discount_type = "percentage" } = product;
  if (discount_type === "percentage" && discount > 100) {
    throw new InputError(
      `${label} discount must be at most 100 percent, got "${discount}": for a sum, add discount_type "amount"`,
    );
  }
  inEntry(label, () => mustBeBillable(product.billing_frequency, product.billing_frequency_cycles));
  return product;
}

const listOfProducts = jsonList("Products", asProduct, {
  help: "A JSON list of at most 100 products. Each needs product_id, item_price and quantity, and may have discount with discount_type (percentage or amount), tax, tax_method, is_enabled, comments, product_variation_id, billing_frequency, billing_frequency_cycles and billing_start_date.",
  example: '[{"product_id": 1, "item_price": 890, "quantity": 12, "discount": 5, "tax": 19}]',
});

/** Products to add to a deal, as the body of the call has them. */
export const manyProducts = required(
  adapted(listOfProducts, (products) => {
    if (products !== undefined && (products.length === 0 || products.length > 100)) {
      throw new InputError(`Products must hold 1 to 100 entries, got ${products.length}`);
    }
    return products;
  }),
);

/** Which products of a deal to remove: their numbers on the deal, as a query has them. */
export const attachmentIds = adapted(
  list("IDs", asId, {
    help: "Numbers of the products on the deal, separated by commas, at most 100: id in the list of its products, not that of the product.",
    example: "1,2,3",
    most: 100,
  }),
  (ids) => ids?.join(","),
);
