// What a record is looked for by: the terms that find it, and the test whether it truly has it. Pure.
// https://developers.pipedrive.com/docs/api/v1/ItemSearch
import { plainEmail, plainPhone, type Same, samePhone } from "../contacts";
import { convert, type FieldDefinition, flattened, gathered } from "../customFields";
import { InputError } from "../errors";
import { folded } from "../folded";
import { isObject } from "../json";
import type { Shown } from "./differences";
import { sameAsStored } from "./sameAsStored";

/** One search; searches ignore upper and lower case. */
export interface Term {
  term: string;
  exact: boolean;
}

export interface Sought {
  /** The same for all spellings of one value and for no other: what is kept under it is found again. */
  key: string;
  /** For sentences: `the e-mail address "mara@example.com"`. */
  words: string;
  /** The word of the search's `fields`. */
  fields: string;
  /** Tried one after the other until a record is found. */
  terms: readonly Term[];
  /** Whether a result of the search may be the record; results do not show all that records do. */
  mayBe(item: Shown): boolean;
  isIn(record: Shown): boolean;
  /** The member that holds it, where a record holds one spelling of it. */
  spelt?: { member: string; isSame: Same };
  /** What a new record must hold to be found by it again. */
  body: Shown;
}

/** A member of a record that it can be looked for by. */
export interface Way {
  /** As a choice of Match By shows it. */
  label: string;
  words: string;
  fields: string;
  member: string;
  same: Same;
  /** A form that all spellings share. */
  plain(value: string): string;
  terms(value: string): readonly Term[];
  body(value: string): Shown;
  /** Whether links of the record, such as its organization, must be the given ones too. */
  linked: boolean;
}

/** Blanks around a name and its case make no difference, as in the search itself. */
export const sameText: Same = (one, other) => folded(one) === folded(other);

const exactly = (value: string): readonly Term[] => [{ term: value, exact: true }];

/** Way of one text: name, title or code. */
export const byText = (member: string, label: string, linked: boolean): Way => ({
  label,
  words: `the ${label.toLowerCase()}`,
  fields: member,
  member,
  same: sameText,
  plain: folded,
  terms: exactly,
  body: (value) => ({ [member]: value }),
  linked,
});

/** Way of a list of e-mail addresses or phone numbers. */
export const byContact = (
  { label, words, fields, member }: Pick<Way, "label" | "words" | "fields" | "member">,
  same: Same,
  terms: Way["terms"] = exactly,
): Way => ({
  label,
  words,
  fields,
  member,
  same,
  plain: terms === exactly ? plainEmail : plainPhone,
  terms,
  body: (value) => ({ [member]: [{ value, primary: true }] }),
  linked: false,
});

const digitsOf = (value: string): string =>
  value.normalize("NFKC").replace(/\D/g, "").replace(/^00/, "");

const TAIL = 4;

/** A number as it was typed, then its last four digits: the search does not know that two spellings are one number. */
export const phoneTerms = (value: string): readonly Term[] => {
  const digits = digitsOf(value);
  const tail = { term: digits.slice(-TAIL), exact: false };
  return digits.length < TAIL ? exactly(value) : [...exactly(value), tail];
};

/** The texts of a member: in a search result they are plain, in a record entries with a value. */
const textsIn = (member: unknown): readonly string[] =>
  (Array.isArray(member) ? member : [member])
    .map((entry) => (isObject(entry) ? entry.value : entry))
    .filter((text) => typeof text === "string");

export function soughtBy(way: Way, value: string): Sought {
  const { words, fields, member, same } = way;
  const holds = (shown: Shown) => textsIn(shown[member]).some((text) => same(text, value));
  return {
    key: `${fields} ${way.plain(value)}`,
    words: `${words} "${value}"`,
    fields,
    terms: way.terms(value),
    mayBe: holds,
    isIn: holds,
    spelt: { member, isSame: same },
    body: way.body(value),
  };
}

/** Types of custom fields that the search covers: text of `fields` in the documents. */
const SEARCHABLE = ["address", "varchar", "text", "varchar_auto", "double", "monetary", "phone"];

/**
 * A custom field with a value as a person types it. Texts must be equal to the letter: what other systems
 * number their records by may differ in case alone. Throws an InputError for a type that no search covers.
 */
export function soughtByCustomField(field: FieldDefinition, raw: unknown, isLead: boolean): Sought {
  const { code, type } = field;
  const name = field.name.trim();
  if (!SEARCHABLE.includes(type)) {
    throw new InputError(
      `Match Field must be of a type that Pipedrive's search covers (${SEARCHABLE.join(", ")}), "${name}" is of type ${type}: choose another field`,
    );
  }
  const value = convert(field, raw);
  const term = String(isObject(value) ? value.value : value).trim();
  const sameTerm: Same = type === "phone" ? samePhone : (one, other) => one.trim() === other.trim();
  const isSame = (stored: unknown): boolean =>
    typeof value === "string"
      ? typeof stored === "string" && sameTerm(value, stored)
      : sameAsStored(value, stored);
  return {
    key: `${code} ${type === "phone" ? plainPhone(term) : typeof value === "string" ? term : JSON.stringify(value)}`,
    words: `"${term}" in ${name}`,
    fields: "custom_fields",
    terms: type === "phone" ? phoneTerms(term) : exactly(term),
    // A result shows the values that were hit, not whose they are.
    mayBe: () => true,
    isIn: (record) => isSame(valueIn(field, record)),
    body: isLead ? flattened(field, value) : { custom_fields: { [code]: value } },
  };
}

const valueIn = (field: FieldDefinition, record: Shown): unknown =>
  isObject(record.custom_fields) ? record.custom_fields[field.code] : gathered(field, record);
