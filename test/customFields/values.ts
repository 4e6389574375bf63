// A field of each type, and values of it as API v2 holds them, for the tests of the conversions.
import fc from "fast-check";
import type { FieldDefinition } from "../../src/customFields";

const OPTIONS = ["Hoch", "hoch", " Mittel ", "Schloss, schwer", "12", "Später", "Später"].map(
  (label, index) => ({ id: 10 + index, label }),
);

export const fieldOf = (type: string): FieldDefinition => ({
  code: "a".repeat(40),
  name: "Größe",
  type,
  custom: true,
  options: ["enum", "set"].includes(type) ? OPTIONS : [],
});

const DAY = 24 * 60 * 60 * 1000;
const two = (part: number): string => String(part).padStart(2, "0");

const line = fc.string({ minLength: 1, maxLength: 120 }).map((text) => `x${text}`.trim());
const day = fc
  .integer({ min: 0, max: 40_000 })
  .map((days) => new Date(days * DAY).toISOString().slice(0, 10));
const clock = fc
  .integer({ min: 0, max: DAY / 1000 - 1 })
  .map((at) => [at / 3600, (at / 60) % 60, at % 60].map((part) => two(Math.trunc(part))).join(":"));
const zone = fc.constantFrom("Europe/Berlin", "Asia/Kathmandu", "America/Argentina/Ushuaia", "UTC");
const zoned = fc.option(
  zone.map((timezone_name) => ({ timezone_name })),
  { nil: {} },
);
const amount = fc
  .double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })
  .filter((value) => !Object.is(value, -0));
const option = fc.constantFrom(...OPTIONS.map(({ id }) => id));
const id = fc.integer({ min: 1, max: 2 ** 31 });
const currency = fc.constantFrom("EUR", "USD", "JPY");

/** Values of each of the 16 types, times with and without a zone by name. */
export const VALUES: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  varchar: line,
  varchar_auto: line,
  text: fc.string({ minLength: 1, maxLength: 500 }),
  phone: line,
  double: amount,
  monetary: fc.record({ value: amount, currency }, { requiredKeys: ["value"] }),
  date: day,
  daterange: fc.record({ value: day, until: day }),
  time: fc.tuple(clock, zoned).map(([value, more]) => ({ value, ...more })),
  timerange: fc
    .tuple(clock, clock, zoned)
    .map(([value, until, more]) => ({ value, until, ...more })),
  enum: option,
  set: fc.uniqueArray(option, { minLength: 1 }),
  user: id,
  org: id,
  people: id,
  address: line.map((value) => ({ value })),
};

export const TYPES = Object.keys(VALUES);
