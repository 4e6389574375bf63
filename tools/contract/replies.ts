// Documents → replies.json: the shape of every success reply, without prose. A record that several
// replies share is written once, under a name, and referred to.
import { type Document, flatten, operationsOf, type Schema, successOf } from "./openapi";
import { callOf, type JsonSchema, type Replies } from "./rows";
import { mapParts, mapValues, refTo } from "./schemas";
import { nameShapes, recordPaths, type Sighting } from "./shapeNames";

/** A shared object shorter than this, as JSON, is easier to read in place than under a name. */
const WORTH_A_NAME = 100;

/** The reply shapes of the documents, in document order. */
export function distillReplies(documents: Document[]): Replies {
  const sightings = new Map<string, Sighting>();
  const roots: { call: string; version: Sighting["version"]; shape: JsonSchema }[] = [];
  for (const document of documents) {
    const { version } = document;
    for (const { method, path, operation } of operationsOf(document)) {
      const source = successOf(operation).schema ?? {};
      const shape = replyShape(source);
      look(source, shape, { version, path, at: [], sightings });
      roots.push({ call: callOf({ version, method, path }), version, shape });
    }
  }
  const names = nameShapes([...sightings.values()].filter(deservesName));
  const shapes: Record<string, JsonSchema> = {};
  for (const { key, shape, version } of sightings.values()) {
    const name = names.get(key);
    if (name) shapes[name] = refer(shape, version, names);
  }
  const replies: Record<string, JsonSchema> = {};
  for (const { call, version, shape } of roots) replies[call] = refer(shape, version, names);
  return { shapes, replies };
}

function deservesName(sighting: Sighting): boolean {
  const { shape, places } = sighting;
  if (recordPaths(sighting).length > 0 && Object.keys(shape.properties ?? {}).length > 2)
    return true;
  const inEnvelope = places.every(({ at }) => at.join() === "additional_data");
  return !inEnvelope && places.length > 1 && JSON.stringify(shape).length > WORTH_A_NAME;
}

function replyShape(source: Schema): JsonSchema {
  const schema = flatten(source);
  const shape: JsonSchema = {};
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives) {
    const types = alternatives.map(replyShape);
    const simple = types.every((each) => Object.keys(each).join() === "type");
    return simple ? { type: types.flatMap((each) => each.type ?? []) } : { anyOf: types };
  }
  const type = schema.type ?? (schema.properties && "object");
  if (type) shape.type = schema.nullable ? [type, "null"] : type;
  if (schema.format && schema.format !== type) shape.format = schema.format;
  if (schema.enum) {
    const withNull = schema.nullable && !schema.enum.includes(null);
    shape.enum = withNull ? [...schema.enum, null] : schema.enum;
  }
  const placeholders = Object.entries(schema.properties ?? {}).filter(isPlaceholder);
  const named = Object.entries(schema.properties ?? {}).filter((entry) => !isPlaceholder(entry));
  if (named.length > 0) shape.properties = mapValues(Object.fromEntries(named), replyShape);
  if (schema.required) shape.required = schema.required;
  const others = placeholders[0]?.[1] ?? schema.additionalProperties;
  if (others !== undefined) {
    shape.additionalProperties = typeof others === "object" ? replyShape(others) : others;
  }
  if (schema.items) shape.items = replyShape(schema.items);
  return shape;
}

/** `USER_ID` and its like stand for any id: in truth a map from id to record. */
function isPlaceholder([name]: [string, Schema]): boolean {
  return /^[A-Z]+_ID$/.test(name);
}

interface Look {
  version: Sighting["version"];
  path: string;
  at: string[];
  sightings: Map<string, Sighting>;
}

/** Notes the objects of a reply. A known object is not entered again: its parts are known too. */
function look(source: Schema, shape: JsonSchema, { version, path, at, sightings }: Look): void {
  const schema = flatten(source);
  if (shape.properties && at.length > 0) {
    const key = keyOf(version, shape);
    const known = sightings.get(key);
    if (known) {
      known.places.push({ path, at });
      known.title ??= source.title;
      return;
    }
    sightings.set(key, { key, version, shape, title: source.title, places: [{ path, at }] });
  }
  mapParts(shape, (part, step) => {
    look(sourceOf(schema, step), part, { version, path, at: [...at, step], sightings });
    return part;
  });
}

/** The part of the published schema that a step of `mapParts` leads to. */
function sourceOf(schema: Schema, step: string): Schema {
  const { properties = {}, items, anyOf, additionalProperties } = schema;
  if (step === "[]") return items ?? {};
  if (step !== "{}") return properties[step] ?? anyOf?.[Number(step)] ?? {};
  const placeholder = Object.entries(properties).find(isPlaceholder)?.[1];
  return placeholder ?? (typeof additionalProperties === "object" ? additionalProperties : {});
}

function keyOf(version: string, shape: JsonSchema): string {
  return `${version} ${JSON.stringify(shape)}`;
}

/** The shape with every named object inside it replaced by a reference; itself it stays. */
function refer(
  shape: JsonSchema,
  version: Sighting["version"],
  names: Map<string, string>,
): JsonSchema {
  return mapParts(shape, (part) => {
    const name = names.get(keyOf(version, part));
    return name ? refTo(name) : refer(part, version, names);
  });
}
