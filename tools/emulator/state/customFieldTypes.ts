// What each type of custom field takes in v2's format, and how a value is completed before it is kept.
// https://pipedrive.readme.io/docs/pipedrive-api-v2-migration-guide (custom fields)
import { invalid } from "../handler";
import type { World } from "../world";
import type { FieldDefinition, FieldType } from "./fields";
import { mustExist } from "./lookup";
import type { Address } from "./records";
import type { User } from "./users";

interface Given {
  world: World;
  definition: FieldDefinition;
  value: unknown;
  user: User;
}

/** Returns the value to keep, or throws 400 with the field code in the message. */
type Checker = (given: Given) => unknown;

const refuse = ({ definition }: Given, wanted: string) =>
  invalid(`custom_fields.${definition.code} (${definition.name}): expected ${wanted}`);

const text =
  (longest: number): Checker =>
  (given) => {
    if (typeof given.value !== "string" || given.value.length > longest) {
      throw refuse(given, `a text of at most ${longest} characters`);
    }
    return given.value;
  };

const number: Checker = (given) => {
  if (typeof given.value !== "number") throw refuse(given, "a number");
  return given.value;
};

const date: Checker = (given) => {
  if (!isDate(given.value)) throw refuse(given, "a date, YYYY-MM-DD");
  return given.value;
};

const record =
  (table: "users" | "organizations" | "persons"): Checker =>
  (given) => {
    if (!Number.isInteger(given.value)) throw refuse(given, "an id, a whole number");
    mustExist(given.world[table], given.value as number, `custom_fields.${given.definition.code}`);
    return given.value;
  };

const option: Checker = (given) => {
  if (!isOption(given.definition, given.value)) throw refuse(given, "the id of one of its options");
  return given.value;
};

// An empty list is refused, null clears: text of "custom_fields" in POST /api/v2/deals.
const options: Checker = (given) => {
  const ids = given.value;
  const fits =
    Array.isArray(ids) && ids.length > 0 && ids.every((id) => isOption(given.definition, id));
  if (!fits) throw refuse(given, "a list of one or more ids of its options, or null");
  return [...new Set(ids)];
};

const money: Checker = (given) => {
  const { value, currency = given.user.default_currency } = members(given, ["value", "currency"]);
  if (typeof value !== "number" || typeof currency !== "string" || !/^[A-Z]{3}$/.test(currency)) {
    throw refuse(given, "{ value: number, currency: three letters }");
  }
  return { value, currency };
};

const dates: Checker = (given) => {
  const { value, until = null } = members(given, ["value", "until"]);
  if (!isDate(value) || !(until === null || isDate(until))) {
    throw refuse(given, "{ value, until } with dates, YYYY-MM-DD");
  }
  return { value, until };
};

const zone = ["timezone_id", "timezone_name"];

const time: Checker = (given) => {
  const { value, ...rest } = members(given, ["value", ...zone]);
  if (!isTime(value)) throw refuse(given, "{ value: HH:MM:SS, timezone_name }");
  return { value, ...timezone(given, rest) };
};

const times: Checker = (given) => {
  const { value, until = null, ...rest } = members(given, ["value", "until", ...zone]);
  if (!isTime(value) || !(until === null || isTime(until))) {
    throw refuse(given, "{ value, until, timezone_name } with times, HH:MM:SS");
  }
  return { value, until, ...timezone(given, rest) };
};

/** Parts of an address beside `value`; those that are left out become null. */
export const addressParts = [
  "country",
  "admin_area_level_1",
  "admin_area_level_2",
  "locality",
  "sublocality",
  "route",
  "street_number",
  "subpremise",
  "postal_code",
  "formatted_address",
] as const satisfies (keyof Address)[];

const address: Checker = (given) => {
  const parts = members(given, ["value", ...addressParts]);
  if (typeof parts.value !== "string") throw refuse(given, "{ value: text, … }");
  const wrong = addressParts.find((name) => !["string", "undefined"].includes(typeof parts[name]));
  if (wrong && parts[wrong] !== null) throw refuse(given, `a text for ${wrong}`);
  return wholeAddress({ ...parts, value: parts.value });
};

/** An address with every part, null where nothing was sent. */
export function wholeAddress(sent: Partial<Address> & { value: string }): Address {
  const parts = Object.fromEntries(addressParts.map((name) => [name, sent[name] ?? null]));
  return { value: sent.value, ...parts } as unknown as Address;
}

const builtInOnly: Checker = (given) => {
  throw refuse(given, "no value: this type is for built-in fields");
};

export const checkers: Readonly<Record<FieldType, Checker>> = {
  varchar: text(255),
  varchar_auto: text(255),
  text: text(65_000),
  phone: text(255),
  double: number,
  monetary: money,
  date,
  daterange: dates,
  time,
  timerange: times,
  enum: option,
  set: options,
  user: record("users"),
  org: record("organizations"),
  people: record("persons"),
  address,
  int: builtInOnly,
  boolean: builtInOnly,
  status: builtInOnly,
  stage: builtInOnly,
  pipeline: builtInOnly,
  visible_to: builtInOnly,
  deals: builtInOnly,
  projects_board: builtInOnly,
  projects_phase: builtInOnly,
};

function members(given: Given, names: readonly string[]): Record<string, unknown> {
  const { value } = given;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw refuse(given, `an object with ${names.join(", ")}`);
  }
  const unknown = Object.keys(value).find((name) => !names.includes(name));
  if (unknown) throw refuse(given, `no member "${unknown}"`);
  return value as Record<string, unknown>;
}

// Without a zone Pipedrive takes that of the user who writes.
function timezone(given: Given, sent: Record<string, unknown>) {
  const { timezone_id = null, timezone_name = given.user.timezone_name } = sent;
  if (timezone_id !== null && !Number.isInteger(timezone_id)) {
    throw refuse(given, "a whole number for timezone_id");
  }
  if (typeof timezone_name !== "string" || !isTimezone(timezone_name)) {
    throw refuse(given, "an IANA name for timezone_name");
  }
  return { timezone_id, timezone_name };
}

function isTimezone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
  } catch {
    return false;
  }
}

const isDate = (value: unknown): value is string =>
  typeof value === "string" &&
  /^\d{4}-\d\d-\d\d$/.test(value) &&
  new Date(`${value}T00:00:00Z`).toJSON()?.slice(0, 10) === value;

const isTime = (value: unknown): value is string =>
  typeof value === "string" && /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(value);

const isOption = (definition: FieldDefinition, id: unknown): boolean =>
  typeof id === "number" && (definition.options ?? []).some((option) => option.id === id);
