// Document → rows: what the connector needs to know of each operation, without a word of prose.
import {
  type Document,
  type DocumentOperation,
  type DocumentParameter,
  flatten,
  operationsOf,
  type Schema,
  successOf,
} from "./openapi";
import type { Body, BodySchema, Operation, Paging, Parameter, Success } from "./rows";
import { mapValues } from "./schemas";

/** One row per operation, in document order. */
export function distill(document: Document): Operation[] {
  return [...operationsOf(document)].map(({ method, path, operation }) => {
    const params = (operation.parameters ?? []).map(parameter);
    const security = operation.security ?? [];
    const errors = Object.keys(operation.responses)
      .map(Number)
      .filter((code) => code >= 400);
    return defined({
      version: document.version,
      operationId: operation.operationId,
      method,
      path,
      tag: (operation.tags ?? []).join(","),
      deprecated: operation.deprecated ?? false,
      tokenCost: operation["x-token-cost"] ?? 0,
      auth: security.flatMap((scheme) => Object.keys(scheme)),
      scopes: security.flatMap((scheme) => scheme.oauth2 ?? []),
      binary: operation["x-binary-response"],
      server: operation.servers?.[0]?.url,
      params,
      body: body(operation),
      success: success(operation, params),
      errors: errors.length > 0 ? errors : undefined,
    });
  });
}

/** The same object without the keys whose value is undefined: rows hold only what is known. */
function defined<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}

function parameter(source: DocumentParameter): Parameter {
  const { schema, description = "" } = source;
  return defined({
    name: source.name,
    in: source.in,
    type: schema.type as Parameter["type"],
    required: source.required || undefined,
    format: schema.format,
    default: schema.default,
    enum: schema.enum,
    items: schema.items && { type: schema.items.type ?? "object" },
    style: source.style,
    explode: source.explode,
    max: schema.maximum,
    docMax: maximumInWords(source.name, description),
    csv: /comma[- ]separated/i.test(description) || undefined,
  });
}

const NAMES_WITH_MAXIMUM = ["limit", "ids", "deal_ids", "custom_fields"];

/** A maximum that stands only in the description of a page size or of a list of ids. */
function maximumInWords(name: string, description: string): number | undefined {
  if (!NAMES_WITH_MAXIMUM.includes(name)) return undefined;
  const found = /(?:maximum(?: value)?(?: of)?|up to) (\d+)/i.exec(description);
  return found ? Number(found[1]) : undefined;
}

function body(operation: DocumentOperation): Body | null {
  const [entry] = Object.entries(operation.requestBody?.content ?? {});
  if (!entry) return null;
  const [contentType, { schema = {} }] = entry;
  const { type, required = [], properties = {}, ...rest } = bodySchema(schema);
  return defined({
    contentType,
    bodyRequired: operation.requestBody?.required || undefined,
    required,
    properties,
    type,
    ...rest,
  });
}

function bodySchema(source: Schema): BodySchema {
  const schema = flatten(source);
  const { properties, items, additionalProperties } = schema;
  return defined({
    type: schema.type ?? "object",
    enum: schema.enum,
    format: schema.format,
    default: schema.default,
    nullable: schema.nullable,
    minLength: schema.minLength,
    maxLength: schema.maxLength,
    minimum: schema.minimum,
    maxItems: schema.maxItems,
    minProperties: schema.minProperties,
    uniqueItems: schema.uniqueItems,
    properties: properties && mapValues(properties, bodySchema),
    required: schema.required,
    additionalProperties:
      typeof additionalProperties === "object"
        ? bodySchema(additionalProperties)
        : additionalProperties,
    items: items && bodySchema(items),
  }) as BodySchema;
}

const ENVELOPE = ["success", "data", "additional_data", "related_objects"];

function success(operation: DocumentOperation, params: Parameter[]): Success {
  const { status, contentType, schema = {} } = successOf(operation);
  const root = flatten(schema);
  const properties = root.properties ?? {};
  const envelope = "success" in properties;
  const data = properties.data && flatten(properties.data);
  const additional = Object.keys(flatten(properties.additional_data ?? {}).properties ?? {});
  const extra = Object.keys(properties).filter((key) => !ENVELOPE.includes(key));
  const asked = requestPaging(params);
  const answered = replyPaging(additional);
  return defined({
    status,
    contentType: contentType === "application/json" ? undefined : contentType,
    envelope,
    dataType: data ? (data.type ?? "object") : null,
    dataItems: data?.properties?.items?.type === "array" || undefined,
    additionalData: additional.length > 0 ? additional : undefined,
    relatedObjects: "related_objects" in properties || undefined,
    extraKeys: envelope && extra.length > 0 ? extra : undefined,
    rootType: envelope ? undefined : (root.type ?? "any"),
    pagination: asked,
    responsePagination: asked === answered ? undefined : answered,
  });
}

function requestPaging(params: Parameter[]): Paging | null {
  const names = params.map((param) => param.name);
  if (names.includes("cursor")) return "cursor";
  return names.includes("start") ? "offset" : null;
}

function replyPaging(additional: string[]): Paging | null {
  if (additional.includes("next_cursor")) return "cursor";
  const offset = ["pagination", "start", "more_items_in_collection"];
  return additional.some((key) => offset.includes(key)) ? "offset" : null;
}
