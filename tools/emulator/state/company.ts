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
