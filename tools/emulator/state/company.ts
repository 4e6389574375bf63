// The one company the emulator plays, and its plan.

export type Plan = "lite" | "growth" | "premium" | "ultimate";

export interface Company {
  id: number;
  name: string;
  /** The part before `.pipedrive.com`. */
  domain: string;
  country: string;
  plan: Plan;
  seats: number;
}

/** Codes of the add-ons it has, those of the sample: https://developers.pipedrive.com/docs/api/v1/Billing */
export const ADDONS: readonly string[] = ["leadbooster_v2", "prospector", "smart_docs_v2"];
