// Inputs of custom fields that deals, persons, organizations, products, leads and projects share.
import type { GivenField } from "../customFields";
import { InputError } from "../errors";
import { choice, type Field, isBlank, parsed, plainText, shown } from "../fields";
import { isObject } from "../json";

/**
 * Custom fields to write, by name or code. A list of keys and values leaves a field with a blank value
 * alone; a JSON object, for flows that build one, empties a field with null.
 */
export const customFields: Field<readonly GivenField[] | undefined> = {
  input: {
    label: "Custom Fields",
    type: "string",
    collection: "keyvaluelist",
    comments:
      "Custom fields to write. Key: the name of the field, in any case, or its 40-character code. Value: as the type of the field asks: text, a number, money as 1500 EUR, a date as 2026-12-31, a span as 2026-01-01/2026-01-31, a time as 08:30 or 08:30 Europe/Berlin, options by label or number (several separated by commas), the number of a user, organization or person, an address, or the JSON of API v2. A blank value leaves the field alone.",
  },
  read(raw) {
    const given = typeof raw === "string" && !isBlank(raw) ? parsed(raw, "Custom Fields") : raw;
    if (isBlank(given)) return undefined;
    const fields = Array.isArray(given) ? given.flatMap(pairOf) : pairsOf(given);
    return fields.length === 0 ? undefined : fields;
  },
};

function pairOf(pair: unknown): GivenField[] {
  if (!isObject(pair)) {
    throw new InputError(`Custom Fields must be a list of keys and values, got ${shown(pair)}`);
  }
  const { key, value } = pair;
  if (isBlank(key) && isBlank(value)) return [];
  if (isBlank(key))
    throw new InputError(`Custom Fields needs a key for every value, got ${shown(pair)}`);
  // Blanks in a name are kept: two names may differ in nothing else.
  const name = typeof key === "string" ? key : plainText(key, "Custom Fields");
  return isBlank(value) ? [] : [{ key: name, value }];
}

function pairsOf(given: unknown): GivenField[] {
  if (isObject(given)) return Object.entries(given).map(([key, value]) => ({ key, value }));
  throw new InputError(
    `Custom Fields must be a list of keys and values, or a JSON object, got ${shown(given)}`,
  );
}

/** How a reply shows custom fields. */
export const customFieldFormat = choice(
  "Custom Field Format",
  [
    { value: "code", label: "Code" },
    { value: "name", label: "Name" },
  ],
  {
    help: "code shows custom fields as Pipedrive sends them. name adds custom_fields_by_name to each record: names and values in words, with option labels, money, spans and addresses; it costs the list of field definitions, at most once in 15 minutes. Blank means code.",
  },
);
