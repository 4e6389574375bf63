// Addresses, as organizations, persons, activities and custom fields take them.
import { InputError } from "../errors";
import { isObject } from "../json";
import { type Field, field, isBlank, shown, type Words } from "./field";
import { parsed } from "./structured";
import { plainText } from "./text";

const PARTS = [
  "country",
  "admin_area_level_1",
  "admin_area_level_2",
  "locality",
  "sublocality",
  "route",
  "street_number",
  "subpremise",
  "postal_code",
] as const;

/** `value` is the whole address; Pipedrive empties the parts that are left out, on updates too. */
export type Address = { value: string } & { [Part in (typeof PARTS)[number]]?: string };

/** An address: plain text, or a JSON object with `value` and any of its parts. */
export const address = (label: string, words: Words): Field<Address | undefined> =>
  field(label, { example: "Spitalerstr. 10, 20095 Hamburg", ...words }, {}, (raw) =>
    asAddress(raw, label),
  );

/** Checks one address. What a record shows may be handed back: its blank parts are left out. */
export function asAddress(raw: unknown, label: string): Address {
  const given = typeof raw === "string" && raw.trim().startsWith("{") ? parsed(raw, label) : raw;
  if (!isObject(given)) return { value: plainText(given, label) };
  // Pipedrive writes formatted_address itself.
  const { value, formatted_address: _, ...parts } = given;
  if (isBlank(value)) throw new InputError(`${label} needs a value, got ${shown(raw)}`);
  const unknown = Object.keys(parts).find((part) => !PARTS.some((known) => known === part));
  if (unknown !== undefined) {
    throw new InputError(`${label} may have value, ${PARTS.join(", ")}, got ${shown(unknown)}`);
  }
  const filled = PARTS.flatMap((part) =>
    isBlank(parts[part]) ? [] : [[part, plainText(parts[part], label)]],
  );
  return { value: plainText(value, label), ...Object.fromEntries(filled) };
}
