// What conditions of filters can be made of: only what this emulator applies is listed.
// https://developers.pipedrive.com/docs/api/v1/Filters#getFilterHelpers
import { isOperator } from "../state/filterOperators";

type Words = Readonly<Record<string, string>>;

const EQUAL: Words = { "=": "is", "!=": "is not" };
const EMPTY: Words = { "IS NULL": "is empty", "IS NOT NULL": "is not empty" };

/** Words for <, <=, >, >=. */
const ordered = (less: string, most: string, more: string, least: string): Words => ({
  "<": less,
  "<=": most,
  ">": more,
  ">=": least,
});

const NUMBERS = ordered(
  "is less than",
  "is less or equal to",
  "is more than",
  "is more or equal to",
);
const DAYS = ordered(
  "is earlier than",
  "is exactly or earlier than",
  "is later than",
  "is exactly or later than",
);
const STARTS = ordered(
  "starts before",
  "starts exactly on or before",
  "starts after",
  "starts exactly or after",
);
const HOURS = ordered("is before", "is exactly or before", "is after", "is exactly or after");
const TEXTS: Words = {
  "LIKE '$%'": "starts with",
  "LIKE '%$%'": "contains",
  "NOT LIKE '$%'": "does not start with",
};

const OPERATORS: Readonly<Record<string, Words>> = {
  varchar: { ...EQUAL, ...EMPTY, ...TEXTS },
  int: { ...EQUAL, ...EMPTY, ...NUMBERS },
  double: { ...EQUAL, ...EMPTY, ...NUMBERS },
  monetary: { ...EQUAL, ...EMPTY, ...NUMBERS },
  date: { ...EQUAL, ...EMPTY, ...DAYS },
  time: { ...EQUAL, ...EMPTY, ...HOURS },
  daterange: { ...EQUAL, ...EMPTY, ...STARTS },
  timerange: { ...EQUAL, ...EMPTY, ...STARTS },
  enum: { ...EQUAL, ...EMPTY },
  set: { ...EQUAL, ...EMPTY, contains: "contains", not_contains: "does not contain" },
  person: { ...EQUAL, ...EMPTY },
  organization: { ...EQUAL, ...EMPTY },
  deal: { ...EQUAL, ...EMPTY },
  product: { ...EQUAL, ...EMPTY },
  user: { ...EQUAL, ...EMPTY },
  pipeline: EQUAL,
  stage: EQUAL,
  status: EQUAL,
  currency: EQUAL,
  visible_to: EQUAL,
  title: { "=": "is", ...TEXTS },
};

const DEPRECATED: Words = {
  "LIKE '%$'": "ends with",
  "NOT LIKE '%$'": "does not end with",
  "NOT LIKE '%$%'": "does not contain",
};

const worded = (...words: string[]): Words =>
  Object.fromEntries(words.map((word) => [word, word.replaceAll("_", " ")]));

const INTERVALS = worded(
  ...["last_week", "this_week", "next_week", "last_month", "this_month", "next_month"],
  ...["last_quarter", "this_quarter"],
);

const DATES = worded(
  ...["today", "now", "yesterday", "tomorrow", "before_today", "before_tomorrow"],
  ...["later_or_today", "later_or_tomorrow"],
  ...["1_week_ago", "2_weeks_ago", "3_weeks_ago", "in_1_week", "in_2_weeks", "in_3_weeks"],
  ...["1_months_ago", "2_months_ago", "3_months_ago", "4_months_ago", "5_months_ago"],
  ...["6_months_ago", "in_1_month", "in_2_months", "in_3_months", "in_4_months", "in_5_months"],
  "in_6_months",
);

const ADDRESS_PARTS: Words = {
  subpremise: "Apartment/suite no",
  street_number: "House number",
  route: "Street/road name",
  sublocality: "District/sublocality",
  locality: "City/town/village/locality",
  admin_area_level_1: "State/county",
  admin_area_level_2: "Region",
  country: "Country",
  postal_code: "ZIP/Postal code",
  formatted_address: "Full/combined address",
};

const applied = (words: Words): Words =>
  Object.fromEntries(Object.entries(words).filter(([operator]) => isOperator(operator)));

export const filterHelpersV1 = () => ({
  operators: Object.fromEntries(
    Object.entries(OPERATORS).map(([type, words]) => [type, applied(words)]),
  ),
  deprecated_operators: applied(DEPRECATED),
  relative_dates: { "Relative dates": DATES, "Relative date intervals": INTERVALS },
  address_field_components: ADDRESS_PARTS,
});
