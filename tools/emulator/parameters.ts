// Text → the documented type: query parameters, path values and form fields. Nothing is coerced.
import type { ApiVersion, Json, Parameter } from "../contract/rows";
import { hasFormat } from "./formats";
import { invalid } from "./handler";

/** What decides how a text is read; parameters and fields of form bodies both have it. */
export interface Expected
  extends Pick<
    Parameter,
    "type" | "format" | "enum" | "csv" | "items" | "explode" | "max" | "docMax"
  > {
  /** How an error names it: `Parameter "limit"`, `Field "deal_id"`. */
  label: string;
  name: string;
}

const asExpected = (parameter: Parameter): Expected => ({
  ...parameter,
  label: `Parameter "${parameter.name}"`,
});

/** Documented for every list: https://pipedrive.readme.io/docs/core-api-concepts-pagination */
const LARGEST_PAGE = 500;

/** The values of a query string, each with its documented type; throws a 400 that names the parameter. */
export function readQuery(
  query: string,
  parameters: readonly Parameter[],
  version: ApiVersion,
): Record<string, unknown> {
  const known = new Map(
    parameters.filter((one) => one.in === "query").map((one) => [one.name, one]),
  );
  const given = new URLSearchParams(query);
  const values: Record<string, unknown> = {};
  for (const name of new Set(given.keys())) {
    const parameter = known.get(name);
    if (!parameter) throw invalid(`Parameter "${name}" is not allowed`);
    values[name] = readTexts(given.getAll(name), asExpected(parameter), version);
  }
  for (const parameter of known.values()) {
    if (parameter.required && values[parameter.name] === undefined) {
      throw invalid(`Parameter "${parameter.name}" is required`);
    }
  }
  return values;
}

/** The values of the placeholders of a path, percent-decoded and typed. */
export function readPath(
  path: Readonly<Record<string, string>>,
  parameters: readonly Parameter[],
  version: ApiVersion,
): Record<string, string | number> {
  const values: Record<string, string | number> = {};
  for (const [name, encoded] of Object.entries(path)) {
    const parameter = parameters.find((one) => one.in === "path" && one.name === name);
    const text = decoded(name, encoded);
    const value = parameter ? readText(text, asExpected(parameter), version) : text;
    values[name] = typeof value === "number" ? value : text;
  }
  return values;
}

function decoded(name: string, text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw invalid(`Parameter "${name}" is not properly percent-encoded`);
  }
}

function readTexts(texts: readonly string[], expected: Expected, version: ApiVersion): unknown {
  const [first = "", ...others] = texts;
  if (expected.type !== "array") {
    if (others.length > 0) throw invalid(`${expected.label} is given more than once`);
    return readText(first, expected, version);
  }
  const items = expected.explode === false ? texts.flatMap((text) => text.split(",")) : texts;
  checkLength(items, expected);
  const type = (expected.items?.type ?? "string") as Parameter["type"];
  const item = { label: expected.label, name: expected.name, type };
  return items.map((text) => readText(text, item, version));
}

/** One value from its text. v1 writes yes and no as 1 and 0 too, v2 only as true and false. */
export function readText(text: string, expected: Expected, version: ApiVersion): unknown {
  switch (expected.type) {
    case "integer":
    case "number":
      return readNumber(text, expected);
    case "boolean":
      return readFlag(text, expected, version);
    default:
      return readString(text, expected);
  }
}

function readNumber(text: string, expected: Expected): number {
  const { type, label } = expected;
  const pattern = type === "integer" ? /^-?\d+$/ : /^-?\d+(\.\d+)?$/;
  const value = Number(text);
  if (!pattern.test(text) || (type === "integer" && !Number.isSafeInteger(value))) {
    throw invalid(`${label} must be of type ${type}`);
  }
  checkEnum(value, expected);
  checkRange(value, expected);
  return value;
}

const LEAST: Readonly<Record<string, number>> = { limit: 1, start: 0 };

function checkRange(value: number, { label, name, max, docMax }: Expected): void {
  const most = max ?? docMax ?? (name === "limit" ? LARGEST_PAGE : value);
  if (value > most) throw invalid(`${label} must be less than or equal to ${most}`);
  const least = LEAST[name] ?? value;
  if (value < least) throw invalid(`${label} must be greater than or equal to ${least}`);
}

function readFlag(text: string, { label }: Expected, version: ApiVersion): boolean {
  if (text === "true" || (version === "v1" && text === "1")) return true;
  if (text === "false" || (version === "v1" && text === "0")) return false;
  throw invalid(`${label} must be of type boolean`);
}

function readString(text: string, expected: Expected): string {
  const { label, name, format, csv } = expected;
  if (format && !hasFormat(text, format)) throw invalid(`${label} must match format "${format}"`);
  if (name === "sort") {
    for (const item of text.split(",")) checkSort(item, label);
  } else if (csv) {
    const items = text.split(",").map((item) => item.trim());
    checkLength(items, expected);
    for (const item of items) checkEnum(item, expected);
  } else {
    checkEnum(text, expected);
  }
  return text;
}

/** v1 sorts by `add_time DESC, id ASC`; which names a resource can be sorted by is for its handler. */
function checkSort(item: string, label: string): void {
  if (!/^\s*[\w.]+(?:\s+(?:asc|desc))?\s*$/i.test(item)) {
    throw invalid(`${label} must be a list of "field ASC" or "field DESC"`);
  }
}

function checkEnum(value: Json, { label, enum: allowed }: Expected): void {
  if (allowed && !allowed.includes(value)) {
    throw invalid(`${label} must be one of ${allowed.join(", ")}`);
  }
}

function checkLength(items: readonly string[], { label, docMax }: Expected): void {
  if (docMax !== undefined && items.length > docMax) {
    throw invalid(`${label} must not have more than ${docMax} items`);
  }
}
