// Installments of deals: https://developers.pipedrive.com/docs/api/v1/DealInstallments
import { date, id as idField, number, required, text } from "../fields";
import { dealIds } from "../inputs/dealProducts";
import { sorting } from "../inputs/sort";
import { operation } from "../operation";
import { dealId } from "../vocabulary";

const id = required(dealId());

const installmentId = required(
  idField("Installment ID", { help: "The number of the installment: id in Get Installments." }),
);

const description = text("Description", {
  help: "What the installment is for, as people see it.",
  example: "Deposit",
});

const amount = number("Amount", {
  help: "The amount in the deal's currency, more than 0.",
  example: "1500",
  least: 0.01,
});

const billingDate = date("Billing Date", { help: "The day it is charged, YYYY-MM-DD." });

export const getInstallments = operation("GET /api/v2/deals/installments", {
  label: "Get Installments",
  description: "Gets the installments of several deals; on Growth plans and above.",
  query: { dealIds, ...sorting(["id", "billing_date", "deal_id"]) },
});

export const postInstallment = operation("POST /api/v2/deals/{id}/installments", {
  label: "Post Installment",
  description:
    "Adds an installment to a deal that has a one-time product and no recurring one; on Growth plans and above.",
  path: { id },
  body: {
    description: required(description),
    amount: required(amount),
    billingDate: required(billingDate),
  },
});

export const updateInstallment = operation(
  "PATCH /api/v2/deals/{id}/installments/{installment_id}",
  {
    label: "Update Installment",
    description:
      "Changes an installment of a deal; blank inputs keep their value. On Growth plans and above.",
    path: { id, installmentId },
    body: { description, amount, billingDate },
  },
);

export const deleteInstallment = operation(
  "DELETE /api/v2/deals/{id}/installments/{installment_id}",
  {
    label: "Delete Installment",
    description: "Removes an installment from a deal; on Growth plans and above.",
    path: { id, installmentId },
  },
);
