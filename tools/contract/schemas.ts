// Walking a reply schema: the four places where a schema holds further schemas, listed once.
import type { JsonSchema } from "./rows";

/** The schema with every direct part changed: properties, items, alternatives, further properties. */
export function mapParts(
  schema: JsonSchema,
  change: (part: JsonSchema, step: string) => JsonSchema,
): JsonSchema {
  const { properties, items, anyOf, additionalProperties } = schema;
  const mapped: JsonSchema = { ...schema };
  if (properties) mapped.properties = mapValues(properties, change);
  if (items) mapped.items = change(items, "[]");
  if (anyOf) mapped.anyOf = anyOf.map((part, index) => change(part, String(index)));
  if (typeof additionalProperties === "object") {
    mapped.additionalProperties = change(additionalProperties, "{}");
  }
  return mapped;
}

export function mapValues<T, U>(
  record: Record<string, T>,
  change: (value: T, key: string) => U,
): Record<string, U> {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, change(value, key)]),
  );
}

const PREFIX = "#/shapes/";

export function refTo(name: string): JsonSchema {
  return { $ref: PREFIX + name };
}

/** The name of the shared shape that a schema refers to, if it is a reference. */
export function refOf({ $ref }: JsonSchema): string | undefined {
  return $ref?.slice(PREFIX.length);
}
