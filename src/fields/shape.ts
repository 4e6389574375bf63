// The shape of one entry in a JSON list: which members it may have, and how each is read.
import { InputError } from "../errors";
import { isObject } from "../json";
import { type Field, type Fields, renamed, shown } from "./field";

type ValueOf<F> = F extends Field<infer Value> ? Value : never;

/** What an entry of these members reads as: blank members are missing. */
export type Entry<Members extends Fields> = {
  [Name in keyof Members as undefined extends ValueOf<Members[Name]> ? never : Name]: ValueOf<
    Members[Name]
  >;
} & {
  [Name in keyof Members as undefined extends ValueOf<Members[Name]> ? Name : never]?: Exclude<
    ValueOf<Members[Name]>,
    undefined
  >;
};

/**
 * Reads an entry of the given members, each by the field under its name. `ignored` are members that replies
 * have and requests do not, so that what a record shows may be handed back. Throws an InputError that
 * names the list, the entry and the member.
 */
export const shape =
  <const Members extends Fields>(members: Members, ignored: readonly string[] = []) =>
  (entry: unknown, label: string): Entry<Members> => {
    if (!isObject(entry)) {
      throw new InputError(`${label} must be a JSON object ({…}), got ${shown(entry)}`);
    }
    const names = Object.keys(members);
    const unknown = Object.keys(entry).find((name) => ![...names, ...ignored].includes(name));
    if (unknown !== undefined) {
      throw new InputError(`${label} may have ${names.join(", ")}, got ${shown(unknown)}`);
    }
    const values = Object.entries(members).flatMap(([name, member]) => {
      const value = inEntry(label, () => renamed(member, { label: name }).read(entry[name]));
      return value === undefined ? [] : [[name, value]];
    });
    return Object.fromEntries(values) as Entry<Members>;
  };

/** Runs a check of an entry; its InputError then names the entry as well. */
export function inEntry<Value>(label: string, check: () => Value): Value {
  try {
    return check();
  } catch (thrown) {
    if (thrown instanceof InputError) throw new InputError(`${label} ${thrown.message}`);
    throw thrown;
  }
}
