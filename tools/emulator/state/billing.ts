// How often a product is billed: rules that products and the products attached to deals share.
// https://developers.pipedrive.com/docs/api/v1/Products#addProduct (billing_frequency, billing_frequency_cycles)
import { invalid, Refusal } from "../handler";
import type { World } from "../world";

export type BillingFrequency =
  | "one-time"
  | "annually"
  | "semi-annually"
  | "quarterly"
  | "monthly"
  | "weekly";

export interface Billing {
  billing_frequency: BillingFrequency;
  billing_frequency_cycles: number | null;
}

/**
 * The billing after a body. Cycles are null for one-time products, set for weekly ones, and 1 to 208
 * everywhere else. 403 on Lite, which knows one-time products only.
 */
export function changeBilling(world: World, before: Billing, sent: Partial<Billing>): Billing {
  const { billing_frequency = before.billing_frequency } = sent;
  const kept = billing_frequency === before.billing_frequency ? before : null;
  const { billing_frequency_cycles = kept?.billing_frequency_cycles ?? null } = sent;
  const cycles = billing_frequency_cycles;

  if (billing_frequency !== "one-time" && world.company.plan === "lite") {
    throw new Refusal(403, "billing_frequency is only available in Growth and above plans");
  }
  if (billing_frequency === "one-time" && cycles !== null) {
    throw invalid("billing_frequency_cycles must be null when billing_frequency is one-time");
  }
  if (billing_frequency === "weekly" && cycles === null) {
    throw invalid("billing_frequency_cycles must be set when billing_frequency is weekly");
  }
  if (cycles !== null && (cycles < 1 || cycles > 208)) {
    throw invalid("billing_frequency_cycles must be between 1 and 208");
  }
  return { billing_frequency, billing_frequency_cycles: cycles };
}
