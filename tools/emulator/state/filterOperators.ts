// What the operators of a filter condition mean. Pure: values in, yes or no out.
// Operators: https://developers.pipedrive.com/docs/api/v1/Filters#addFilter
import { type Span, spanOf } from "./relativeDates";

export type Scalar = string | number | boolean;

/** Decides over the values a record holds in one field; a field that is not set has none. */
type Operator = (values: readonly Scalar[], expected: Expected) => boolean;

interface Expected {
  text: string;
  number: number;
  /** Set when the field holds dates. */
  span: Span | undefined;
}

const normal = (value: Scalar): string => String(value).toLowerCase();

function equals(value: Scalar, expected: Expected): boolean {
  if (expected.span) return compare(value, expected) === 0;
  if (typeof value === "number") return value === expected.number;
  if (typeof value === "boolean") return normal(value) === flagWord(expected.text);
  return normal(value) === expected.text;
}

const flagWord = (text: string): string => ({ "1": "true", "0": "false" })[text] ?? text;

/** Below zero when the value comes before what is expected, above when after, else zero. */
function compare(value: Scalar, expected: Expected): number {
  if (expected.span) {
    const day = String(value).slice(0, 10);
    const { from, to } = expected.span;
    if (from !== null && day < from) return -1;
    return to !== null && day > to ? 1 : 0;
  }
  if (typeof value === "number") return Math.sign(value - expected.number);
  const text = normal(value);
  return text < expected.text ? -1 : text > expected.text ? 1 : 0;
}

const some =
  (test: (value: Scalar, expected: Expected) => boolean): Operator =>
  (values, expected) =>
    values.some((value) => test(value, expected));

/** Negations also hold for a field that is not set. */
const none =
  (test: (value: Scalar, expected: Expected) => boolean): Operator =>
  (values, expected) =>
    !values.some((value) => test(value, expected));

const startsWith = (value: Scalar, expected: Expected) => normal(value).startsWith(expected.text);
const endsWith = (value: Scalar, expected: Expected) => normal(value).endsWith(expected.text);
const contains = (value: Scalar, expected: Expected) => normal(value).includes(expected.text);

const OPERATORS: Readonly<Record<string, Operator>> = {
  "=": some(equals),
  "!=": none(equals),
  "<": some((value, expected) => compare(value, expected) < 0),
  ">": some((value, expected) => compare(value, expected) > 0),
  "<=": some((value, expected) => compare(value, expected) <= 0),
  ">=": some((value, expected) => compare(value, expected) >= 0),
  "IS NULL": (values) => values.length === 0,
  "IS NOT NULL": (values) => values.length > 0,
  "LIKE '$%'": some(startsWith),
  "LIKE '%$%'": some(contains),
  "LIKE '%$'": some(endsWith),
  "NOT LIKE '$%'": none(startsWith),
  "NOT LIKE '%$%'": none(contains),
  "NOT LIKE '%$'": none(endsWith),
  contains: some(equals),
  not_contains: none(equals),
};

export const isOperator = (operator: string): boolean => Object.hasOwn(OPERATORS, operator);

/** Whether the operator looks at the condition's value at all. */
export const needsValue = (operator: string): boolean =>
  operator !== "IS NULL" && operator !== "IS NOT NULL";

/** A test over a field's values. `isDate`: days are compared, not moments. Unknown operators never hold. */
export function operatorTest(
  operator: string,
  value: string | null,
  isDate: boolean,
  now: number,
): (values: readonly Scalar[]) => boolean {
  const decide = Object.hasOwn(OPERATORS, operator) ? OPERATORS[operator] : undefined;
  if (!decide) return () => false;
  const text = value ?? "";
  const expected = {
    text: text.toLowerCase(),
    number: text.trim() === "" ? Number.NaN : Number(text),
    span: isDate ? spanOf(text, now) : undefined,
  };
  return (values) => decide(values, expected);
}
