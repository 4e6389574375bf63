// How the parts of a request are written: path, query, bodies. Pure.
import FormData from "form-data";
import { InputError } from "./errors";
import type { Upload } from "./generated/calls";
import { isObject } from "./json";

/** Values by wire name; undefined ones are left out. */
export type Parts = Readonly<Record<string, unknown>>;

/** A body ready to be sent, again and again if need be. */
export interface Encoded {
  data: string | Buffer;
  contentType: string;
}

/** Fills `{name}` in a path with percent-encoded values. */
export function fillPath(template: string, values: Parts): string {
  return template.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = String(values[name] ?? "");
    if (value === "" || value === "." || value === "..") {
      throw new InputError(`The path needs a value for ${name}, got "${value}"`);
    }
    return encodeURIComponent(value);
  });
}

/** A query string without "?"; a list repeats its name, unless `commas` has it in one comma list. */
export function encodeQuery(values: Parts, commas: readonly string[] = []): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    const several = Array.isArray(value) && !commas.includes(name);
    for (const one of several ? value : [value]) {
      if (one !== undefined && one !== null) query.append(name, String(one));
    }
  }
  return query.toString();
}

export const encodeJson = (body: unknown): Encoded => ({
  data: JSON.stringify(body),
  contentType: "application/json",
});

export const encodeForm = (values: Parts): Encoded => ({
  data: encodeQuery(values),
  contentType: "application/x-www-form-urlencoded",
});

const isUpload = (value: unknown): value is Upload =>
  isObject(value) && Buffer.isBuffer(value.content) && typeof value.fileName === "string";

/** A multipart body in one Buffer, so that a retry can send it once more. */
export function encodeMultipart(parts: readonly (readonly [string, unknown])[]): Encoded {
  const form = new FormData();
  for (const [name, value] of parts) {
    if (isUpload(value)) {
      form.append(name, value.content, {
        filename: value.fileName,
        ...(value.contentType === undefined ? {} : { contentType: value.contentType }),
      });
    } else if (value !== undefined) {
      form.append(
        name,
        typeof value === "string" || Buffer.isBuffer(value) ? value : String(value),
      );
    }
  }
  return {
    data: form.getBuffer(),
    contentType: `multipart/form-data; boundary=${form.getBoundary()}`,
  };
}
