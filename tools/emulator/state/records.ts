// What several kinds of record share. Times are RFC 3339 UTC with whole seconds, as v2 sends them.
import type { App } from "./apps";
import type { User } from "./users";

/** Who writes: a user, and the OAuth app that acts for them, if any. */
export interface Author {
  user: User;
  app: App | undefined;
}

/** Custom field values by field code, in v2's format; a field that is not set is missing. */
export type CustomFields = Record<string, unknown>;

/** 1, 3, 5 or 7, see "visible_to" in the API reference. */
export type Visibility = 1 | 3 | 5 | 7;

/** What every deletable record carries. A deleted record stays readable for 30 days. */
export interface Stamped {
  add_time: string;
  update_time: string;
  is_deleted: boolean;
}

/** One e-mail address, phone number or messenger name of a person. */
export interface ContactMethod {
  value: string;
  label: string;
  primary: boolean;
}

/** A postal address; parts that are not known are null. */
export interface Address {
  value: string;
  country: string | null;
  admin_area_level_1: string | null;
  admin_area_level_2: string | null;
  locality: string | null;
  sublocality: string | null;
  route: string | null;
  street_number: string | null;
  subpremise: string | null;
  postal_code: string | null;
  formatted_address: string | null;
}

/** A user who follows a record. */
export interface Follower {
  user_id: number;
  add_time: string;
}
