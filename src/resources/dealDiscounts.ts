// Discounts on a deal as a whole, beside those on its products:
// https://developers.pipedrive.com/docs/api/v1/Deals#getAdditionalDiscounts
import { choice, number, required, text, uuid } from "../fields";
import { operation } from "../operation";
import { dealId } from "../vocabulary";

const id = required(dealId());

const discountId = required(
  uuid("Discount ID", { help: "The UUID of the discount; Get Additional Discounts lists them." }),
);

const description = text("Description", {
  help: "The name of the discount, as people see it.",
  example: "Loyal customer",
});

const amount = number("Amount", {
  help: "How much is taken off: percent, or an amount in the currency of the deal. More than 0.",
  example: "10",
  least: 0.01,
});

const type = choice(
  "Type",
  [
    { value: "percentage", label: "Percentage" },
    { value: "amount", label: "Amount" },
  ],
  { help: "What Amount counts: percentage or amount." },
);

export const getAdditionalDiscounts = operation("GET /api/v2/deals/{id}/discounts", {
  label: "Get Additional Discounts",
  description: "Gets the discounts on a deal as a whole.",
  path: { id },
});

export const postAdditionalDiscount = operation("POST /api/v2/deals/{id}/discounts", {
  label: "Post Additional Discount",
  description:
    "Adds a discount to a deal as a whole; the value of a deal with one-time products changes with it.",
  path: { id },
  body: {
    description: required(description),
    amount: required(amount),
    type: required(type),
  },
});

export const updateAdditionalDiscount = operation(
  "PATCH /api/v2/deals/{id}/discounts/{discount_id}",
  {
    label: "Update Additional Discount",
    description:
      "Changes a discount on a deal as a whole, and with it the value of a deal with one-time products; blank inputs keep their value.",
    path: { id, discountId },
    body: { description, amount, type },
  },
);

export const deleteAdditionalDiscount = operation(
  "DELETE /api/v2/deals/{id}/discounts/{discount_id}",
  {
    label: "Delete Additional Discount",
    description:
      "Takes a discount off a deal as a whole; the value of a deal with one-time products changes with it.",
    path: { id, discountId },
  },
);
