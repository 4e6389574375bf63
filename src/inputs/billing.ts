// How often a product is billed: inputs and rules that products and the products of deals share.
// https://developers.pipedrive.com/docs/api/v1/Products#addProduct (billing_frequency, billing_frequency_cycles)
import { InputError } from "../errors";
import { choice, integer } from "../fields";

const FREQUENCIES = [
  { value: "one-time", label: "One-Time" },
  { value: "weekly", label: "Weekly" },
  { value: "monthly", label: "Monthly" },
  { value: "quarterly", label: "Quarterly" },
  { value: "semi-annually", label: "Semi-Annually" },
  { value: "annually", label: "Annually" },
] as const;

/** `limits` ends the help text: where another frequency than one-time is allowed. */
export const billingFrequency = (limits: string) =>
  choice("Billing Frequency", FREQUENCIES, {
    help: `How often it is billed: one-time, weekly, monthly, quarterly, semi-annually or annually. ${limits}`,
  });

export const billingFrequencyCycles = integer("Billing Frequency Cycles", {
  help: "How many times it is billed, 1 to 208: needed when weekly, not allowed when one-time, without end when blank.",
  example: "12",
  least: 1,
  most: 208,
});

type Frequency = ReturnType<ReturnType<typeof billingFrequency>["read"]>;

/** Refuses cycles beside one-time billing; a blank frequency stays as it is. */
export function mustBeOnce(frequency: Frequency, cycles: number | undefined): void {
  if (frequency !== "one-time" || cycles === undefined) return;
  throw new InputError(
    "Billing Frequency Cycles must be blank when Billing Frequency is one-time: clear it or choose another frequency",
  );
}

/** The same for a new record, whose blank frequency means one-time; weekly billing needs cycles. */
export function mustBeBillable(frequency: Frequency = "one-time", cycles?: number): void {
  mustBeOnce(frequency, cycles);
  if (frequency === "weekly" && cycles === undefined) {
    throw new InputError(
      "Billing Frequency Cycles is required when Billing Frequency is weekly: fill it in",
    );
  }
}
