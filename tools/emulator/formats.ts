// The text formats that the contract names, checked alike in addresses, bodies and form fields.

import { Ajv } from "ajv";
import addFormats from "ajv-formats";

/** An Ajv that refuses what it does not know, with the formats of the contract. */
export function strictAjv(): Ajv {
  const ajv = new Ajv({ strict: true, allowUnionTypes: true, strictRequired: false });
  addFormats(ajv, ["date", "date-time", "uuid"]);
  ajv.addFormat("binary", true);
  ajv.addFormat("url", /^https?:\/\/\S+$/);
  return ajv;
}

const checks = new Map<string, (text: string) => boolean>();

/** Whether a text has a format; an unknown format is a mistake in the contract. */
export function hasFormat(text: string, format: string): boolean {
  let check = checks.get(format);
  if (!check) {
    const validate = strictAjv().compile({ type: "string", format });
    check = (value) => validate(value) === true;
    checks.set(format, check);
  }
  return check(text);
}
