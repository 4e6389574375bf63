// What a person types, as a custom field takes it in API v2, by the type of the field. Pure.
// https://pipedrive.readme.io/docs/pipedrive-api-v2-migration-guide (custom fields)
import { InputError } from "../errors";
import {
  asAddress,
  asClock,
  asId,
  asZone,
  date,
  isBlank,
  money,
  number,
  parsed,
  plainText,
  required,
  separated,
  shown,
} from "../fields";
import { isObject } from "../json";
import type { FieldDefinition } from "./definitions";
import { bearers, optionNamed } from "./names";

type Reader = (raw: unknown, label: string, definition: FieldDefinition) => unknown;

const help = "";

/** Text of at most so many characters; the limits are those of the types. */
const line =
  (most: number): Reader =>
  (raw, label) => {
    // Blanks inside a text are its own; those around a line are not.
    const value = most > 255 && typeof raw === "string" ? raw : plainText(raw, label);
    if (value.length <= most) return value;
    throw new InputError(
      `${label} may have at most ${most} characters, got ${value.length}: shorten it`,
    );
  };

const day: Reader = (raw, label) => required(date(label, { help })).read(raw);

const amount: Reader = (raw, label) => required(number(label, { help })).read(raw);

/** The JSON object that was given as such or as text; undefined for anything else. */
function objectIn(raw: unknown, label: string): { [key: string]: unknown } | undefined {
  const value = typeof raw === "string" && raw.trim().startsWith("{") ? parsed(raw, label) : raw;
  return isObject(value) ? value : undefined;
}

/** Members of an object that are filled; what a record shows may be handed back, its nulls are nothing. */
const filledIn = (object: { [key: string]: unknown }): { [key: string]: unknown } =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => !isBlank(value)));

function mustHaveOnly(object: object, members: readonly string[], label: string): void {
  const unknown = Object.keys(object).find((member) => !members.includes(member));
  if (unknown === undefined) return;
  throw new InputError(`${label} may have ${members.join(", ")}, got ${shown(unknown)}`);
}

const ZONE = ["timezone_id", "timezone_name"];

/** `08:30` or `08:30 Europe/Berlin`, split at the blank; without a zone that of the connection's user holds. */
function zoned(raw: unknown, label: string): { [key: string]: unknown } {
  const [value, ...zone] = plainText(raw, label).split(/\s+/);
  return zone.length === 0 ? { value } : { value, timezone_name: zone.join(" ") };
}

const withZone = (
  { timezone_id, timezone_name }: { [key: string]: unknown },
  label: string,
): object => ({
  ...(timezone_id === undefined ? {} : { timezone_id }),
  ...(timezone_name === undefined ? {} : { timezone_name: asZone(timezone_name, label) }),
});

const time: Reader = (raw, label) => {
  const given = filledIn(objectIn(raw, label) ?? zoned(raw, label));
  mustHaveOnly(given, ["value", ...ZONE], label);
  return { value: asClock(given.value, label), ...withZone(given, label) };
};

/** `from/until`, a zone behind it for times, or an object of `value`, `until` and the zone. */
const span =
  (one: Reader, extra: readonly string[]): Reader =>
  (raw, label, definition) => {
    const given = filledIn(objectIn(raw, label) ?? spanIn(raw, label, extra.length > 0));
    mustHaveOnly(given, ["value", "until", ...extra], label);
    if (given.value === undefined || given.until === undefined) {
      const example = extra.length > 0 ? "08:30/17:00" : "2026-01-01/2026-01-31";
      throw new InputError(`${label} must be a span such as "${example}", got ${shown(raw)}`);
    }
    const value = one(given.value, label, definition);
    const until = one(given.until, label, definition);
    return { value, until, ...withZone(given, label) };
  };

function spanIn(raw: unknown, label: string, zone: boolean): { [key: string]: unknown } {
  const { value: text = "", ...rest } = zone
    ? zoned(plainText(raw, label).replace(/\s*\/\s*(?=\d)/, "/"), label)
    : { value: plainText(raw, label) };
  const [value, ...until] = String(text).split("/");
  return { value: value?.trim(), until: until.join("/").trim(), ...rest };
}

const monetary: Reader = (raw, label, definition) => {
  const object = objectIn(raw, label);
  // An amount alone is in the currency that Pipedrive takes for the user; anything else needs one.
  if (object === undefined && !(typeof raw === "string" && /[^\d\s.+-]/.test(raw))) {
    return { value: amount(raw, label, definition) };
  }
  const { value, amount: same, currency, ...more } = object ?? parts(raw, label);
  mustHaveOnly(more, ["value", "currency"], label);
  const sum = amount(value ?? same, label, definition);
  if (isBlank(currency)) return { value: sum };
  const code = plainText(currency, label).toUpperCase();
  if (/^[A-Z]{3}$/.test(code)) return { value: sum, currency: code };
  throw new InputError(
    `${label} must have a three-letter currency such as "EUR", got ${shown(currency)}`,
  );
};

function parts(raw: unknown, label: string): { [key: string]: unknown } {
  return { ...required(money(label, { help })).read(raw) };
}

const option: Reader = (raw, label, { options }) => {
  const wanted = isObject(raw) && !isBlank(raw.id) ? raw.id : raw;
  // API v2 means an option by a number; a text that is one may be a label.
  const numbered = options.find(({ id }) => id === wanted);
  if (typeof wanted === "number" && numbered !== undefined) return numbered.id;
  // Blanks are left as they are: two labels may differ in nothing else.
  const name = typeof wanted === "string" ? wanted : plainText(wanted, label);
  return optionNamed(options, name, label).id;
};

/** Several options; a label with a comma in it is tried as a whole first. */
const several: Reader = (raw, label, definition) => {
  const given = typeof raw === "string" && raw.trim().startsWith("[") ? parsed(raw, label) : raw;
  const entries = Array.isArray(given)
    ? given
    : isOne(definition, given, label)
      ? [given]
      : separated(given, label);
  const ids = [...new Set(entries.map((entry) => option(entry, label, definition)))];
  if (ids.length > 0) return ids;
  throw new InputError(`${label} names no option: name one, or put the field into Fields to Clear`);
};

const isOne = ({ options }: FieldDefinition, given: unknown, label: string): boolean =>
  bearers(options, (one) => one.label, plainText(given, label)).length > 0;

const READERS: Readonly<Record<string, Reader>> = {
  varchar: line(255),
  varchar_auto: line(255),
  phone: line(255),
  text: line(65_000),
  double: amount,
  monetary,
  date: day,
  daterange: span(day, []),
  time,
  timerange: span(asClock, ZONE),
  enum: option,
  set: several,
  user: asId,
  org: asId,
  people: asId,
  address: asAddress,
};

/**
 * A value as API v2 takes it: options by label or number, money as `1500 EUR` or JSON, spans as
 * `2026-01-01/2026-01-31`, times as `08:30 Europe/Berlin`, or the JSON of API v2. Never null: clearing is
 * another matter. Throws an InputError that names the field.
 */
export function convert(definition: FieldDefinition, raw: unknown): unknown {
  const label = `Custom field "${definition.name.trim()}"`;
  const reader = READERS[definition.type];
  if (reader !== undefined) return reader(raw, label, definition);
  throw new InputError(`${label} cannot be set: its type is ${definition.type}`);
}
