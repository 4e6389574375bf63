// Inputs of custom fields that deals, persons, organizations, products, leads and projects share.
import { askedFor, type GivenField, type RecordKind } from "../customFields";
import { InputError } from "../errors";
import {
  choice,
  type Field,
  field,
  isBlank,
  parsed,
  plainText,
  renamed,
  separated,
  shown,
} from "../fields";
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
      "Custom fields to write. Key: the name of the field, in any case, or its 40-character code. Value: as the type of the field asks: text, a number, money as 1500 EUR, a date as 2026-12-31, a span as 2026-01-01/2026-01-31, a time as 08:30 or 08:30 Europe/Berlin, options by label or number (several separated by commas, or as a JSON list where a label has a comma), the number of a user, organization or person, an address, or the JSON of API v2. A blank value leaves the field alone. Costs the list of field definitions, 10 API tokens (leads 20), at most once in 15 minutes.",
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
  if (isObject(given)) {
    const filled = Object.entries(given).filter(([, value]) => value === null || !isBlank(value));
    return filled.map(([key, value]) => ({ key, value }));
  }
  throw new InputError(
    `Custom Fields must be a list of keys and values, or a JSON object, got ${shown(given)}`,
  );
}

const FORMATS = [
  { value: "code", label: "Code" },
  { value: "name", label: "Name" },
] as const;

const SHOWN =
  "code shows custom fields as Pipedrive sends them. name adds custom_fields_by_name to each record: names and values in words, with option labels, money, spans and addresses; it costs the list of field definitions, at most once in 15 minutes";

/** How a reply shows custom fields. */
export const customFieldFormat = choice("Custom Field Format", FORMATS, {
  help: `${SHOWN}. Blank means code.`,
});

/** What it costs beside a search, whose results hold no custom fields by code. */
const LOOKED_UP: Readonly<Record<RecordKind, string>> = {
  deal: "the deals found are read as well, 10 API tokens for each 100 of them, 20 for archived ones",
  person: "the persons found are read as well, 10 API tokens for each 100 of them",
  organization: "the organizations found are read as well, 10 API tokens for each 100 of them",
  product: "the products found are read as well, 10 API tokens for each 100 of them",
  lead: "each lead found is read as well, 2 API tokens each",
  project: "each project found is read as well, 1 API token each",
  activity: "nothing",
};

/** How the results of a search show custom fields. */
export const customFieldFormatFound = (kind: RecordKind): typeof customFieldFormat =>
  renamed(customFieldFormat, { help: `${SHOWN}, and ${LOOKED_UP[kind]}. Blank means code.` });

/** Which custom fields a reply shows, as `codesIn` reads them. */
export const customFieldsShown: Field<string | undefined> = field(
  "Custom Fields",
  {
    help: "Names or codes of the custom fields to show, separated by commas or as a JSON list, at most 15. Names cost the list of field definitions, at most once in 15 minutes. Blank shows all fields.",
    example: "Order number, Delivery date",
  },
  {},
  (raw, label) => {
    const listed = typeof raw === "string" && raw.trim().startsWith("[");
    const names = separated(listed ? parsed(raw, label) : raw, label);
    if (names.length <= MOST_SHOWN) return names.length === 0 ? undefined : askedFor(names);
    throw new InputError(`${label} may hold at most ${MOST_SHOWN} entries, got ${names.length}`);
  },
);

/** https://developers.pipedrive.com/docs/api/v1/Deals#getDeals (custom_fields) */
const MOST_SHOWN = 15;
