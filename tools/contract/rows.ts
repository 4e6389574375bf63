// The words of the contract: one row per operation of Pipedrive's API, and the schema subset of its
// replies. Types and the naming of a call; no logic. Imports nothing.

export type ApiVersion = "v1" | "v2";
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Paging = "offset" | "cursor";

/** The part of JSON Schema (OpenAPI 3.0 spelling) that request bodies use. */
export interface BodySchema {
  type: string;
  enum?: Json[];
  format?: string;
  default?: Json;
  nullable?: boolean;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maxItems?: number;
  minProperties?: number;
  uniqueItems?: boolean;
  properties?: Record<string, BodySchema>;
  required?: string[];
  additionalProperties?: boolean | BodySchema;
  items?: BodySchema;
}

/** A request body. Root arrays have `items`; everything else has `properties`. */
export interface Body extends BodySchema {
  contentType: string;
  /** The call is refused without any body at all. */
  bodyRequired?: boolean;
  required: string[];
  properties: Record<string, BodySchema>;
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  type: "integer" | "number" | "string" | "boolean" | "array";
  required?: boolean;
  format?: string;
  default?: Json;
  enum?: Json[];
  /** One string holding several values separated by commas; an `enum` then names each value. */
  csv?: boolean;
  max?: number;
  /** A maximum that Pipedrive states in words: entries per page, or ids in one list. */
  docMax?: number;
  items?: { type: string };
  style?: string;
  explode?: boolean;
}

export interface Success {
  status: number;
  contentType?: string;
  /** The reply is `{ success, data, … }`. */
  envelope: boolean;
  dataType: string | null;
  /** `data` is `{ items: […] }`, as searches answer. */
  dataItems?: boolean;
  additionalData?: string[];
  relatedObjects?: boolean;
  extraKeys?: string[];
  rootType?: string;
  /** How the request pages. */
  pagination: Paging | null;
  /** How the reply pages, where it disagrees with the request. */
  responsePagination?: Paging | null;
}

export interface Operation {
  version: ApiVersion;
  operationId: string;
  method: string;
  path: string;
  tag: string;
  deprecated: boolean;
  tokenCost: number;
  auth: string[];
  scopes: string[];
  binary?: boolean;
  server?: string;
  params: Parameter[];
  body: Body | null;
  success: Success;
  errors?: number[];
}

/** A reply's shape: a subset of JSON Schema without prose. `$ref` is `#/shapes/Name`. */
export interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  enum?: Json[];
  format?: string;
  additionalProperties?: boolean | JsonSchema;
  anyOf?: JsonSchema[];
}

export interface Replies {
  shapes: Record<string, JsonSchema>;
  replies: Record<string, JsonSchema>;
}

/** The call as published on api.pipedrive.com, e.g. `PATCH /v1/leads/{id}`, `GET /api/v2/deals`. */
export function callOf(row: Pick<Operation, "version" | "method" | "path">): string {
  return `${row.method} ${row.version === "v1" ? "/v1" : "/api/v2"}${row.path}`;
}

/** A call without the names of its path parts, which differ between those who write it. */
export const nameless = (call: string): string => call.replace(/\{[^}]+\}/g, "{}");
