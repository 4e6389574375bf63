// A custom field's value as a person reads it, and as `convert` takes it again. Pure.
import { isObject } from "../json";
import type { FieldDefinition, Option } from "./definitions";
import { shownLabels } from "./names";

type Members = { readonly [member: string]: unknown };

const textOf = (...parts: readonly unknown[]): string =>
  parts.filter((part) => part !== undefined && part !== null && part !== "").join(" ");

const PLAIN = new Intl.NumberFormat("en", { useGrouping: false, maximumSignificantDigits: 17 });

/** A number without an exponent or separators; the formatter is slow, and seldom needed. */
const decimal = (value: unknown): unknown =>
  typeof value === "number" && String(value).includes("e") ? PLAIN.format(value) : value;

const spanOf = ({ value, until }: Members): string => `${value ?? ""}/${until ?? ""}`;

/** Fields may have 10,000 options, and lists 100,000 records. */
const labels = new WeakMap<readonly Option[], ReadonlyMap<string, string>>();

function labelsOf(options: readonly Option[]): ReadonlyMap<string, string> {
  const known = labels.get(options) ?? shownLabels(options);
  if (!labels.has(options)) labels.set(options, known);
  return known;
}

/** The label of an option; its number where it is not among the options any more. */
const labelOf = (options: readonly Option[], value: unknown): unknown => {
  const id = isObject(value) ? value.id : value;
  return labelsOf(options).get(String(id)) ?? id;
};

const WRITERS: Readonly<Record<string, (value: Members) => string>> = {
  monetary: ({ value, currency }) => textOf(decimal(value), currency),
  daterange: spanOf,
  time: ({ value, timezone_name }) => textOf(value, timezone_name),
  timerange: (value) => textOf(spanOf(value), value.timezone_name),
  address: ({ value, formatted_address }) => textOf(value) || textOf(formatted_address),
};

/**
 * A value of API v2 in words: option labels, `1500 EUR`, `2026-01-01/2026-01-31`, `08:30:00 Europe/Berlin`,
 * an address in one line. Numbers of users, organizations and persons, texts and null stay as they are.
 */
export function readable({ type, options }: FieldDefinition, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (type === "enum") return labelOf(options, value);
  if (type === "set") {
    return Array.isArray(value) ? value.map((id) => labelOf(options, id)) : value;
  }
  return isObject(value) ? (WRITERS[type]?.(value) ?? value) : value;
}
