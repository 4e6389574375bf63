// Bytes → a body of documented shape: JSON, form-encoded, multipart. Throws a 400 that names the field.
import type { AnySchemaObject, ErrorObject, ValidateFunction } from "ajv";
import type { Body, BodySchema, Operation } from "../contract/rows";
import { strictAjv } from "./formats";
import { invalid, type Upload } from "./handler";
import { type Expected, readText } from "./parameters";
import { ROOT_CUSTOM_FIELD, takesRootCustomFields } from "./quirks";

export interface ReadBody {
  body: Record<string, unknown> | unknown[];
  files: Record<string, Upload>;
}

export interface Payload {
  contentType: string;
  content: Buffer;
}

const NOTHING: ReadBody = { body: {}, files: {} };

/** Reads and judges the body of one operation. */
export async function readBody(
  call: string,
  operation: Operation,
  payload: Payload,
): Promise<ReadBody> {
  const { body } = operation;
  const empty = payload.content.length === 0;
  if (!body) return readNoBody(payload);
  if (empty && body.bodyRequired) throw invalid("A request body is required");
  if (body.contentType === "multipart/form-data") return readMultipart(body, operation, payload);
  const fields = empty ? {} : readFields(body, operation, payload);
  judge(call, body, fields);
  return { body: fields, files: {} };
}

/** The official client sends `{}` where nothing is expected; anything more is refused. */
function readNoBody({ content }: Payload): ReadBody {
  const text = content.toString().trim();
  if (text === "" || text === "{}") return NOTHING;
  throw invalid("This call takes no request body");
}

const mediaType = (contentType: string): string =>
  contentType.split(";")[0]?.trim().toLowerCase() ?? "";

const FORM = "application/x-www-form-urlencoded";

/** v1 takes a JSON body form-encoded too: https://pipedrive.readme.io/docs/core-api-concepts-requests */
function readFields(
  body: Body,
  operation: Operation,
  { contentType, content }: Payload,
): ReadBody["body"] {
  const sent = mediaType(contentType);
  const formAllowed = operation.version === "v1" && operation.method === "POST";
  if (sent === FORM && (body.contentType === FORM || formAllowed)) {
    return readForm([...new URLSearchParams(content.toString())], body, operation);
  }
  if (sent !== body.contentType) throw invalid(`Content type must be ${body.contentType}`);
  const value = parsed(content.toString());
  if (typeof value !== "object" || value === null) {
    throw invalid("Request body must be a JSON object or array");
  }
  return value as ReadBody["body"];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalid("Request body is not valid JSON");
  }
}

/** Form fields typed by the contract; a name that it does not know stays text and is refused later. */
function readForm(
  entries: readonly (readonly [string, string])[],
  body: Body,
  operation: Operation,
): Record<string, unknown> {
  const values = new Map<string, unknown>();
  for (const [name, text] of entries) {
    if (values.has(name)) throw invalid(`Field "${name}" is given more than once`);
    const schema = fieldOf(body, name);
    values.set(name, schema ? readText(text, asExpected(name, schema), operation.version) : text);
  }
  return Object.fromEntries(values);
}

const fieldOf = (body: Body, name: string): BodySchema | undefined =>
  Object.hasOwn(body.properties, name) ? body.properties[name] : undefined;

const asExpected = (name: string, { type, format, enum: values }: BodySchema): Expected => ({
  label: `Field "${name}"`,
  name,
  type: type as Expected["type"],
  format,
  enum: values,
});

async function readMultipart(
  body: Body,
  operation: Operation,
  { contentType, content }: Payload,
): Promise<ReadBody> {
  if (mediaType(contentType) !== "multipart/form-data") {
    throw invalid("Content type must be multipart/form-data");
  }
  const texts: [string, string][] = [];
  const files: Record<string, Upload> = {};
  for (const [name, part] of await partsOf(contentType, content)) {
    if (typeof part === "string") {
      if (isFile(body, name)) throw invalid(`"${name}" must be a file`);
      texts.push([name, part]);
    } else {
      if (!isFile(body, name)) throw invalid(`Unknown file "${name}"`);
      if (files[name]) throw invalid(`Only one file "${name}" can be sent`);
      files[name] = {
        content: Buffer.from(await part.arrayBuffer()),
        fileName: part.name,
        contentType: part.type || "application/octet-stream",
      };
    }
  }
  const fields = readForm(texts, body, operation);
  for (const name of Object.keys(fields)) {
    if (!fieldOf(body, name)) throw invalid(`Unknown field "${name}"`);
  }
  for (const name of body.required) {
    if (!(name in fields) && !files[name]) throw invalid(`"${name}" is required`);
  }
  return { body: fields, files };
}

const isFile = (body: Body, name: string): boolean => fieldOf(body, name)?.format === "binary";

async function partsOf(contentType: string, content: Buffer): Promise<FormData> {
  try {
    return await new Response(new Uint8Array(content), {
      headers: { "content-type": contentType },
    }).formData();
  } catch {
    throw invalid("Request body is not valid multipart/form-data");
  }
}

const ajv = strictAjv();
const validators = new Map<string, ValidateFunction>();

function judge(call: string, body: Body, value: unknown): void {
  let validate = validators.get(call);
  if (!validate) {
    const schema = bodyShape(body);
    if (takesRootCustomFields(call)) schema.patternProperties = { [ROOT_CUSTOM_FIELD]: {} };
    validate = ajv.compile(schema);
    validators.set(call, validate);
  }
  const [error] = validate(value) ? [] : (validate.errors ?? []);
  if (error) throw invalid(sentence(error));
}

/** The contract's OpenAPI spelling → JSON Schema; an object that lists its properties takes no others. */
export function bodyShape(schema: BodySchema): AnySchemaObject {
  const { nullable, properties, items, additionalProperties, required, type, ...rest } = schema;
  const { contentType, bodyRequired, ...plain } = rest as Partial<Body>;
  const named = Object.keys(properties ?? {}).length > 0;
  return {
    ...plain,
    type: nullable ? [type, "null"] : type,
    ...(schema.enum && nullable ? { enum: [...schema.enum, null] } : {}),
    ...(type === "object" && required?.length ? { required } : {}),
    ...(type === "object" && named ? { properties: shapesOf(properties ?? {}) } : {}),
    ...(type === "object" ? { additionalProperties: othersOf(additionalProperties, named) } : {}),
    ...(items ? { items: bodyShape(items) } : {}),
  };
}

const shapesOf = (properties: Record<string, BodySchema>): Record<string, AnySchemaObject> =>
  Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, bodyShape(one)]));

const othersOf = (others: BodySchema["additionalProperties"], named: boolean) =>
  typeof others === "object" ? bodyShape(others) : (others ?? !named);

/** The first thing wrong with a body, naming the field: `Field "prices[0].currency" must be string`. */
function sentence(error: ErrorObject): string {
  const place = fieldName(error.instancePath);
  const inside = (name: string): string => (place === "" ? name : `${place}.${name}`);
  if (error.keyword === "additionalProperties") {
    return `Unknown field "${inside(String(error.params.additionalProperty))}"`;
  }
  if (error.keyword === "required") {
    return `"${inside(String(error.params.missingProperty))}" is required`;
  }
  const allowed = error.keyword === "enum" ? `: ${error.params.allowedValues.join(", ")}` : "";
  return `${place === "" ? "Request body" : `Field "${place}"`} ${error.message}${allowed}`;
}

const fieldName = (pointer: string): string =>
  pointer
    .slice(1)
    .replace(/\/(\d+)/g, "[$1]")
    .replaceAll("/", ".")
    .replace(/^(\d+)/, "[$1]");
