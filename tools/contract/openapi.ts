// Reads one of Pipedrive's published OpenAPI 3.0 documents. They carry no $ref: every schema is
// written out where it is used, so `allOf` is the only thing to resolve.
import { parse } from "yaml";
import type { ApiVersion, Json } from "./rows";

export interface Schema {
  title?: string;
  type?: string;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  additionalProperties?: boolean | Schema;
  enum?: Json[];
  format?: string;
  default?: Json;
  nullable?: boolean;
  maximum?: number;
  [keyword: string]: unknown;
}

export interface DocumentParameter {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  description?: string;
  style?: string;
  explode?: boolean;
  schema: Schema;
}

interface Content {
  [contentType: string]: { schema?: Schema };
}

export interface DocumentOperation {
  operationId: string;
  tags?: string[];
  deprecated?: boolean;
  "x-token-cost"?: number;
  "x-binary-response"?: boolean;
  security?: Record<string, string[]>[];
  servers?: { url: string }[];
  parameters?: DocumentParameter[];
  requestBody?: { required?: boolean; content: Content };
  responses: Record<string, { content?: Content }>;
}

export interface Document {
  version: ApiVersion;
  paths: Record<string, Record<string, DocumentOperation>>;
}

/** Parses a document; which API it describes is read from its server address. */
export function readDocument(text: string): Document {
  const read: unknown = parse(text, { maxAliasCount: -1 });
  if (typeof read !== "object" || read === null || !("paths" in read) || !("servers" in read)) {
    throw new Error("Not an OpenAPI document: it has no `paths` or no `servers`");
  }
  const { paths, servers } = read as { paths: Document["paths"]; servers: { url: string }[] };
  const url = servers[0]?.url ?? "";
  const version = /\/(v1|v2)$/.exec(url)?.[1];
  if (version !== "v1" && version !== "v2") {
    throw new Error(`The document's server is neither v1 nor v2: "${url}"`);
  }
  return { version, paths };
}

/** Every operation of the document, in its order. */
export function* operationsOf(document: Document) {
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      yield { method: method.toUpperCase(), path, operation };
    }
  }
}

/** The one success answer of an operation: its status, content type and schema. */
export function successOf(operation: DocumentOperation) {
  const status = Object.keys(operation.responses).find((code) => code.startsWith("2"));
  if (!status) throw new Error(`${operation.operationId} documents no success`);
  const [entry] = Object.entries(operation.responses[status]?.content ?? {});
  return { status: Number(status), contentType: entry?.[0], schema: entry?.[1].schema };
}

/** A schema with its `allOf` parts merged in: properties and required are united, later words win. */
export function flatten(schema: Schema): Schema {
  if (!schema.allOf) return schema;
  const { allOf, ...own } = schema;
  const merged: Schema = { required: own.required };
  for (const part of [...allOf.map(flatten), own]) {
    const properties = { ...merged.properties, ...part.properties };
    const required = [...new Set([...(merged.required ?? []), ...(part.required ?? [])])];
    Object.assign(merged, part);
    if (Object.keys(properties).length > 0) merged.properties = properties;
    if (required.length > 0) merged.required = required;
  }
  return merged;
}
