// A request in a form that two clients can be compared by: what the server understands, not how it was
// spelt. `k[]=1` stays what it is: Pipedrive does not read it as `k=1`.
import type { IncomingHttpHeaders } from "node:http";

/** A file as a part of a form. */
export interface FilePart {
  fileName: string;
  type: string;
  bytes: Buffer;
}

export type FormValue = string | number | boolean | FilePart;

/** A request in Pipedrive's own words. At most one of `body`, `form` and `multipart` is given. */
export interface Request {
  /** As published, e.g. `PATCH /v1/leads/{id}`. */
  call: string;
  path?: Readonly<Record<string, string | number>>;
  /** A list repeats its name. */
  query?: Readonly<Record<string, string | number | boolean | readonly (string | number)[]>>;
  /** Names in the query whose list stands in one value, separated by commas. */
  commas?: readonly string[];
  /** JSON. */
  body?: unknown;
  form?: Readonly<Record<string, string | number | boolean>>;
  multipart?: Readonly<Record<string, FormValue>>;
}

/** What is compared. */
export interface Wire {
  method: string;
  /** Decoded; `/api/v1` and `/v1` are the same place. */
  path: string[];
  /** Decoded `name=value`, sorted. */
  query: string[];
  /** Media type of the body; `none` without one. */
  type: string;
  body: unknown;
}

export interface Arrived {
  method: string;
  path: string;
  query: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Requests in an order of their own, for those that are under way at once. */
export const sorted = (wires: readonly Wire[]): Wire[] =>
  [...wires].sort((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other)));

/** The comparable form of a request that arrived. */
export async function arrived({ method, path, query, headers, body }: Arrived): Promise<Wire> {
  const contentType = headers["content-type"] ?? "";
  return {
    method,
    path: segments(path),
    query: pairs(new URLSearchParams(query)),
    ...(await content(contentType, body)),
  };
}

/** The comparable form of a request written by hand. */
export async function written(request: Request): Promise<Wire> {
  const [method = "", template = ""] = request.call.split(" ");
  const path = template.replace(/\{([^}]+)\}/g, (_whole, name: string) => {
    const value = request.path?.[name];
    if (value === undefined) throw new Error(`${request.call} needs a value for ${name}`);
    return encodeURIComponent(value);
  });
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(request.query ?? {})) {
    const list = [value].flat();
    const values = request.commas?.includes(name) ? [list.join(",")] : list;
    for (const one of values) query.append(name, String(one));
  }
  return { method, path: segments(path), query: pairs(query), ...(await writtenContent(request)) };
}

const segments = (path: string): string[] =>
  path
    .replace(/^\/api\/v1\//, "/v1/")
    .slice(1)
    .split("/")
    .map(decodeURIComponent);

const pairs = (values: URLSearchParams): string[] =>
  [...values].map(([name, value]) => `${name}=${value}`).sort();

type Content = Pick<Wire, "type" | "body">;

const NONE: Content = { type: "none", body: undefined };

/** A client that has no body to send may say so with `{}`. */
const isEmpty = (body: unknown): boolean => JSON.stringify(body) === "{}";

async function content(contentType: string, bytes: Buffer): Promise<Content> {
  if (bytes.length === 0) return NONE;
  const type = contentType.split(";")[0] ?? "";
  switch (type) {
    case "application/json": {
      const body: unknown = JSON.parse(bytes.toString());
      return isEmpty(body) ? NONE : { type, body };
    }
    case "application/x-www-form-urlencoded":
      return { type, body: pairs(new URLSearchParams(bytes.toString())) };
    case "multipart/form-data": {
      const headers = { "content-type": contentType };
      const form = await new Response(new Uint8Array(bytes), { headers }).formData();
      return { type, body: await parts(form) };
    }
    default:
      return { type, body: bytes.toString() };
  }
}

async function writtenContent({ body, form, multipart }: Request): Promise<Content> {
  if (form !== undefined) {
    const values = Object.entries(form).map(([name, value]) => [name, String(value)]);
    return { type: "application/x-www-form-urlencoded", body: pairs(new URLSearchParams(values)) };
  }
  if (multipart !== undefined) {
    return { type: "multipart/form-data", body: await parts(formData(multipart)) };
  }
  return body === undefined || isEmpty(body) ? NONE : { type: "application/json", body };
}

/** The form as a browser's FormData, files as `File`. */
export function formData(values: Readonly<Record<string, FormValue>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.append(name, partOf(value));
  return form;
}

/** A file part as a `File`, anything else as the text it is sent as. */
export const partOf = (value: FormValue): File | string =>
  typeof value === "object"
    ? new File([new Uint8Array(value.bytes)], value.fileName, { type: value.type })
    : String(value);

/** Name, and text or file name, type and bytes, sorted by name. */
async function parts(form: FormData): Promise<unknown[]> {
  const all = [...form].map(async ([name, value]) =>
    typeof value === "string"
      ? { name, value }
      : {
          name,
          fileName: value.name,
          type: value.type,
          bytes: Buffer.from(await value.arrayBuffer()).toString("base64"),
        },
  );
  return (await Promise.all(all)).sort((one, other) => one.name.localeCompare(other.name));
}
