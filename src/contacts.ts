// E-mail addresses and phone numbers of a person: when two are the same one, and how their list changes. Pure.
// The list is always sent whole: https://pipedrive.readme.io/docs/pipedrive-api-v2-migration-guide (persons)
import { folded } from "./folded";
import { isObject } from "./json";

/** One of them, as Pipedrive keeps it. */
export interface Contact {
  value: string;
  label?: string;
  primary: boolean;
}

export type Contacts = readonly Contact[];

/** Entries as they are sent back; v1 left an empty one where there is none. */
export const contactsIn = (stored: unknown): Contacts =>
  (Array.isArray(stored) ? stored : []).filter(isObject).flatMap((entry): Contact[] => {
    const { value, label, primary } = entry;
    if (typeof value !== "string" || value === "") return [];
    return [{ value, ...(typeof label === "string" ? { label } : {}), primary: primary === true }];
  });

/** Whether two spellings mean the same address or number. */
export type Same = (one: string, other: string) => boolean;

/** A form that all spellings of one address share. */
export const plainEmail = folded;

/** Blanks around an address and its case make no difference. */
export const sameEmail: Same = (one, other) => plainEmail(one) === plainEmail(other);

/** What people put between digits: blanks, dashes of all lengths, brackets, dots, slashes. */
const BETWEEN = /[\s\p{Pd}().[\]/]/gu;

/** `(0)` behind the country is dialled from inside it alone. https://www.itu.int/rec/T-REC-E.123 */
const TRUNK = /^(\s*(?:\+|00)[\d\s]*)\(\s*0\s*\)/;

/** A form that all spellings of one number share. */
export const plainPhone = (value: string): string =>
  value
    .normalize("NFKC")
    .toLowerCase()
    .replace(TRUNK, "$1")
    .replace(BETWEEN, "")
    .replace(/^00/, "+");

/**
 * Compares digits, with 00 read as + and without the (0) behind a country; an extension counts. A number with its country is never that without:
 * nobody says which country is meant.
 */
export const samePhone: Same = (one, other) => plainPhone(one) === plainPhone(other);

/** An entry to be added; what is undefined keeps what an entry of that value has. */
export interface NewContact {
  value: string;
  label?: string | undefined;
  /** true makes it the primary one. */
  primary?: boolean | undefined;
}

/** Exactly one primary, unless there is none to be it: the wanted entry, else the first that is, else the first. */
function withOnePrimary(contacts: Contacts, wanted?: number): Contacts {
  const standing = contacts.findIndex(({ primary }) => primary);
  const chosen = wanted ?? Math.max(standing, 0);
  return contacts.map((contact, index) => ({ ...contact, primary: index === chosen }));
}

/** The list with that entry, which is never doubled; the same list where it holds all that was asked. */
export function withContact(contacts: Contacts, added: NewContact, same: Same): Contacts {
  const { value, label, primary } = added;
  const place = contacts.findIndex((contact) => same(contact.value, value));
  const known = contacts[place];
  const named = label === undefined ? {} : { label };
  if (known === undefined) {
    const longer = [...contacts, { value, ...named, primary: false }];
    return withOnePrimary(longer, primary === true ? contacts.length : undefined);
  }
  const relabelled = label !== undefined && label !== known.label;
  const raised = primary === true && !known.primary;
  if (!relabelled && !raised) return contacts;
  const changed = contacts.with(place, { ...known, ...named });
  return withOnePrimary(changed, raised ? place : undefined);
}

/** The list without it, however it is spelt there; the same list where it is not. The first one left becomes primary. */
export function withoutContact(contacts: Contacts, value: string, same: Same): Contacts {
  const left = contacts.filter((contact) => !same(contact.value, value));
  return left.length === contacts.length ? contacts : withOnePrimary(left);
}

/** The list with that entry as the primary one; undefined where it is not in the list. */
export function withPrimary(contacts: Contacts, value: string, same: Same): Contacts | undefined {
  const known = contacts.find((contact) => same(contact.value, value));
  return known && withContact(contacts, { value: known.value, primary: true }, same);
}
