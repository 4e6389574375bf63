// Installments of deals: parts of the deal's value, each charged on a day of its own.
// https://developers.pipedrive.com/docs/api/v1/DealInstallments
import { hasFormat } from "../formats";
import { invalid, notFound, Refusal } from "../handler";
import type { World } from "../world";
import { mustBeNamed } from "./lookup";

export interface Installment {
  id: number;
  deal_id: number;
  description: string;
  amount: number;
  billing_date: string;
}

/** The writable part, as the bodies of POST and PATCH carry it. */
export type InstallmentChange = Partial<
  Pick<Installment, "description" | "amount" | "billing_date">
>;

/** "Only available in Growth and above plans": text of every operation. */
export function mustHaveInstallments({ company }: World): void {
  if (company.plan === "lite") {
    throw new Refusal(403, "Installments are only available in Growth and above plans");
  }
}

export const installmentsOf = (world: World, dealId: number): Installment[] =>
  world.installments.filter((installment) => installment.deal_id === dealId);

/** The installment if it is one of that deal; 404 otherwise. */
export function findInstallment(world: World, dealId: number, id: unknown): Installment {
  const installment = world.installments.get(Number(id));
  if (installment?.deal_id !== dealId) throw notFound("Installment");
  return installment;
}

/** Adds an installment to a deal with a one-time product and no recurring one (400 otherwise). */
export function addInstallment(world: World, dealId: number, sent: InstallmentChange): Installment {
  mustTakeInstallments(world, dealId);
  const blank = { id: world.installments.nextId(), deal_id: dealId };
  return put(world, { ...blank, description: "", amount: 0, billing_date: "" }, sent);
}

/** Changes only what the body carries. */
export const changeInstallment = (
  world: World,
  installment: Installment,
  sent: InstallmentChange,
): Installment => put(world, installment, sent);

function put(world: World, before: Installment, sent: InstallmentChange): Installment {
  const after = { ...before, ...sent };
  mustBeNamed(after.description, "description must not be empty");
  if (after.amount <= 0) throw invalid("amount must be greater than 0");
  if (!hasFormat(after.billing_date, "date")) {
    throw invalid("billing_date must be in the format YYYY-MM-DD");
  }
  return world.installments.put(after);
}

function mustTakeInstallments(world: World, dealId: number): void {
  const lines = world.dealProducts.filter((line) => line.deal_id === dealId);
  const recurring = lines.some((line) => line.billing_frequency !== "one-time");
  if (recurring) throw invalid("A deal with a recurring product cannot have installments");
  if (lines.length === 0) {
    throw invalid("A deal needs a one-time product before it can have installments");
  }
}
