// One value as a custom field takes it in API v2, by the type of the field. Pure.
// https://pipedrive.readme.io/docs/pipedrive-api-v2-migration-guide (custom fields)
import { InputError } from "../errors";
import {
  asAddress,
  asClock,
  asId,
  date,
  money,
  number,
  parsed,
  plainText,
  required,
  separated,
  shown,
  text,
} from "../fields";
import { isObject } from "../json";

/** What a field definition of API v2 tells about its values. */
export interface Definition {
  field_type?: string | null;
  field_name?: string | null;
  options?: readonly { id?: number | string | null; label?: string | null }[] | null;
}

type Reader = (raw: unknown, label: string, definition: Definition) => unknown;

const help = "";

const line: Reader = (raw, label) => text(label, { help, most: 255 }).read(raw);

const day: Reader = (raw, label) => required(date(label, { help })).read(raw);

const amount: Reader = (raw, label) => required(number(label, { help })).read(raw);

/** The JSON object that was given as such or as text; undefined for anything else. */
function objectIn(raw: unknown, label: string): { [key: string]: unknown } | undefined {
  const value = typeof raw === "string" && raw.trim().startsWith("{") ? parsed(raw, label) : raw;
  return isObject(value) ? value : undefined;
}

/** `from/until`, or an object of `value`, `until` and more. */
const span =
  (one: Reader): Reader =>
  (raw, label, definition) => {
    const object = objectIn(raw, label);
    const [first, last] = plainText(object === undefined ? raw : "", label).split("/");
    const { value, until, ...more } = object ?? { value: first, until: last };
    if (value === undefined || until === undefined) {
      throw new InputError(`${label} must be a span such as "from/until", got ${shown(raw)}`);
    }
    return {
      value: one(value, label, definition),
      until: one(until, label, definition),
      ...more,
    };
  };

function option(raw: unknown, label: string, { options }: Definition): unknown {
  const wanted = plainText(raw, label).toLowerCase();
  const found =
    options?.find((one) => String(one.id) === wanted) ??
    options?.find((one) => one.label?.toLowerCase() === wanted);
  if (found !== undefined) return found.id;
  const known = options?.map((one) => `${one.id} (${one.label})`).join(", ");
  throw new InputError(`${label} must be one of ${known}, got ${shown(raw)}`);
}

const monetary: Reader = (raw, label, definition) => {
  const object = objectIn(raw, label);
  if (object !== undefined) return { ...object, value: amount(object.value, label, definition) };
  if (typeof raw !== "string" || !/[a-z]/i.test(raw))
    return { value: amount(raw, label, definition) };
  const sum = required(money(label, { help })).read(raw);
  return { value: sum.amount, currency: sum.currency };
};

const READERS: Readonly<Record<string, Reader>> = {
  varchar: line,
  varchar_auto: line,
  phone: line,
  text: (raw, label) => plainText(raw, label),
  double: amount,
  monetary,
  date: day,
  daterange: span(day),
  time: (raw, label) => {
    const { value, ...zone } = objectIn(raw, label) ?? { value: raw };
    return { value: asClock(value, label), ...zone };
  },
  timerange: span(asClock),
  enum: option,
  set: (raw, label, definition) => {
    const listed = typeof raw === "string" && raw.trim().startsWith("[") ? parsed(raw, label) : raw;
    const ids = separated(listed, label).map((part) => option(part, label, definition));
    // An empty list is refused; null empties the field.
    return ids.length === 0 ? null : ids;
  },
  user: asId,
  org: asId,
  people: asId,
  address: asAddress,
};

/**
 * Turns a value into what the field takes: options by number or label, money as `1500 EUR`, spans as
 * `2026-01-01/2026-01-31`, or the JSON of API v2. The word `null` empties the field. Throws an
 * InputError that names the field.
 */
export function customFieldValue(definition: Definition, raw: unknown): unknown {
  if (raw === null || raw === "null") return null;
  const label = `Value of the field "${definition.field_name}"`;
  const reader = READERS[definition.field_type ?? ""];
  if (reader !== undefined) return reader(raw, label, definition);
  throw new InputError(`${label} cannot be set: its type is ${definition.field_type}`);
}
