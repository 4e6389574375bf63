// Custom fields of API v1, which leads still have: keys at the root of a record, one value in several keys.
// https://pipedrive.readme.io/docs/core-api-concepts-custom-fields
import { InputError } from "../errors";
import { isObject } from "../json";
import type { FieldDefinition } from "./definitions";

const ADDRESS = [
  "subpremise",
  "street_number",
  "route",
  "sublocality",
  "locality",
  "admin_area_level_1",
  "admin_area_level_2",
  "country",
  "postal_code",
  "formatted_address",
];

/** Members of a value of API v2 that are keys of their own in v1: the code, an underscore, the member. */
const MEMBERS: Readonly<Record<string, readonly string[]>> = {
  monetary: ["currency"],
  daterange: ["until"],
  time: ["timezone_id"],
  timerange: ["until", "timezone_id"],
  address: ADDRESS,
};

/**
 * A value of API v2, null too, as the keys of a v1 body. Throws an InputError for a time zone by name, which
 * only v2 knows.
 */
export function flattened(
  { code, name, type }: FieldDefinition,
  value: unknown,
): Record<string, unknown> {
  if (type === "enum" && value !== null) return { [code]: String(value) };
  if (type === "set" && Array.isArray(value)) return { [code]: value.join(",") };
  const members = MEMBERS[type];
  if (members === undefined || !isObject(value)) return { [code]: value };
  if (value.timezone_name !== undefined) {
    throw new InputError(
      `Custom field "${name.trim()}" takes no time zone on a lead: leave it out, Pipedrive takes that of the connection's user`,
    );
  }
  const beside = members.flatMap((member) =>
    value[member] === undefined ? [] : [[`${code}_${member}`, value[member]]],
  );
  return { [code]: value.value, ...Object.fromEntries(beside) };
}

/** What v1 may put in the place of the number of a user, organization or person. */
const LINKED = ["user", "org", "people"];

/** The value of a field in a v1 record, as API v2 would show it; null when it is not set. */
export function gathered(
  { code, type }: FieldDefinition,
  record: { readonly [key: string]: unknown },
): unknown {
  const value = record[code];
  if (value === undefined || value === null || value === "") return null;
  if (type === "enum") return numeric(value);
  if (type === "set") return String(value).split(",").map(numeric);
  if (LINKED.includes(type) && isObject(value)) return value.value ?? value.id ?? value;
  const members = MEMBERS[type];
  if (members === undefined) return value;
  const beside = members.flatMap((member) => {
    const part = record[`${code}_${member}`];
    return part === undefined || part === null ? [] : [[member, part]];
  });
  return { value, ...Object.fromEntries(beside) };
}

const numeric = (value: unknown): unknown =>
  typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
