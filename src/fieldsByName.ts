// Where custom_fields_by_name stands in a reply: in the schema of actions that can be asked for it. Pure.
import type { ReplySchema } from "./generated/replies";

/** The schema of a reply whose record, records or hits may have their custom fields by name. */
export const withFieldsByName = (reply: ReplySchema): ReplySchema =>
  inside(reply, "data", recorded);

function recorded(schema: ReplySchema): ReplySchema {
  const { items, properties } = schema;
  if (items !== undefined) return { ...schema, items: recorded(items) };
  // A search has its hits in `items`, each with its record in short as `item`.
  if (properties?.items?.type === "array") return inside(schema, "items", recorded);
  if (properties?.item !== undefined) return inside(schema, "item", recorded);
  const custom_fields_by_name = { type: ["object", "null"] };
  return { ...schema, properties: { ...properties, custom_fields_by_name } };
}

function inside(
  schema: ReplySchema,
  name: string,
  change: (part: ReplySchema) => ReplySchema,
): ReplySchema {
  const part = schema.properties?.[name];
  if (part === undefined) return schema;
  return { ...schema, properties: { ...schema.properties, [name]: change(part) } };
}
