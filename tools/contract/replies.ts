// Documents → replies.json: the shape of every success reply, without prose. A record that several
// replies share is written once, under a name, and referred to.
import { type Document, flatten, operationsOf, type Schema, successOf } from "./openapi";
import { callOf, type JsonSchema, type Replies } from "./rows";
import { nameShapes, recordPaths, type Sighting } from "./shapeNames";

/** A shared object shorter than this, as JSON, is easier to read in place than under a name. */
const WORTH_A_NAME = 100;

/** The reply shapes of the documents, in document order. */
export function distillReplies(documents: Document[]): Replies {
  const sightings = new Map<string, Sighting>();
  const replies: Record<string, JsonSchema> = {};
  for (const { version, paths } of documents) {
    for (const { method, path, operation } of operationsOf({ version, paths })) {
      const source = successOf(operation).schema ?? {};
      const shape = replyShape(source);
      look(source, shape, { version, path, at: [], sightings });
      replies[callOf({ version, method, path })] = shape;
    }
  }
  const names = nameShapes([...sightings.values()].filter(deservesName));
  const shapes: Record<string, JsonSchema> = {};
  for (const [key, name] of names) {
    const { shape, version } = sightings.get(key) as Sighting;
    shapes[name] = refer(shape, version, names, true);
  }
  for (const [call, shape] of Object.entries(replies)) {
    replies[call] = refer(shape, call.includes(" /v1") ? "v1" : "v2", names, true);
  }
  return { shapes, replies };
}

function deservesName(sighting: Sighting): boolean {
  const { shape, places } = sighting;
  if (recordPaths(sighting).length > 0 && Object.keys(shape.properties ?? {}).length > 2)
    return true;
  const inEnvelope = places.every(({ at }) => at.join() === "additional_data");
  return !inEnvelope && places.length > 1 && JSON.stringify(shape).length > WORTH_A_NAME;
}

/** `USER_ID` and its like stand for any id: in truth a map from id to record. */
const PLACEHOLDER = /^[A-Z]+_ID$/;

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
  const entries = Object.entries(schema.properties ?? {});
  const placeholder = entries.find(([name]) => PLACEHOLDER.test(name));
  const named = entries.filter(([name]) => !PLACEHOLDER.test(name));
  if (named.length > 0) {
    shape.properties = Object.fromEntries(
      named.map(([name, property]) => [name, replyShape(property)]),
    );
  }
  if (schema.required) shape.required = schema.required;
  if (placeholder) shape.additionalProperties = replyShape(placeholder[1]);
  else if (typeof schema.additionalProperties === "object") {
    shape.additionalProperties = replyShape(schema.additionalProperties);
  } else if (schema.additionalProperties !== undefined) {
    shape.additionalProperties = schema.additionalProperties;
  }
  if (schema.items) shape.items = replyShape(schema.items);
  return shape;
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
  const enter = (part: Schema | undefined, inner: JsonSchema | undefined, step: string) => {
    if (part && inner) look(part, inner, { version, path, at: [...at, step], sightings });
  };
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (PLACEHOLDER.test(name)) enter(property, shape.additionalProperties as JsonSchema, "{}");
    else enter(property, shape.properties?.[name], name);
  }
  enter(schema.items, shape.items, "[]");
  for (const [index, part] of (schema.anyOf ?? []).entries()) {
    enter(part, shape.anyOf?.[index], String(index));
  }
}

function keyOf(version: string, shape: JsonSchema): string {
  return `${version} ${JSON.stringify(shape)}`;
}

/** The shape with every named object in it replaced by a `$ref`; `inside` spares the root itself. */
function refer(
  shape: JsonSchema,
  version: string,
  names: Map<string, string>,
  inside = false,
): JsonSchema {
  const name = inside ? undefined : names.get(keyOf(version, shape));
  if (name) return { $ref: `#/shapes/${name}` };
  const referred: JsonSchema = { ...shape };
  if (shape.properties) {
    referred.properties = Object.fromEntries(
      Object.entries(shape.properties).map(([key, each]) => [key, refer(each, version, names)]),
    );
  }
  if (shape.items) referred.items = refer(shape.items, version, names);
  if (shape.anyOf) referred.anyOf = shape.anyOf.map((each) => refer(each, version, names));
  if (typeof shape.additionalProperties === "object") {
    referred.additionalProperties = refer(shape.additionalProperties, version, names);
  }
  return referred;
}
