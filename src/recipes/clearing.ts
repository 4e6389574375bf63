// Emptying fields: a blank input leaves a field alone, so what shall be emptied is named.
import type { Pipedrive } from "../client";
import { type CustomFieldKind, type GivenField, withCustomFields } from "../customFields";
import { InputError } from "../errors";
import { type Field, field, isBlank, parsed, plainText, separated, shown } from "../fields";

/** What Pipedrive takes for "empty", by wire name. */
type Empty = Readonly<Record<string, null | "" | readonly never[]>>;

const LABEL = "Fields to Clear";

/** Fields to empty: Pipedrive's own with what is sent for them, custom ones by name or code. */
export interface Cleared<E> {
  builtIn: Partial<E>;
  custom: readonly string[];
  /** Wire names of what can be emptied beside custom fields. */
  clearable: readonly string[];
}

/** What a record's own fields take to be emptied, and why others can't be. */
export interface Clearable<E extends Empty> {
  empty: E;
  /** Wire name → a reason that follows "cannot be cleared: ". */
  kept?: Readonly<Record<string, string>>;
  /** Names of inputs that differ from the wire name by more than case and spaces. */
  called?: Readonly<Record<string, string>>;
}

/** The input that names fields to empty; it reads as the part of `empty` that was named. */
export const fieldsToClear = <const E extends Empty>(
  clearable: Clearable<E>,
): Field<Partial<E> | undefined> => {
  const names = Object.keys(clearable.empty);
  const words = {
    help: "Fields to empty. A blank input keeps its field as it is; a field named here must be blank above.",
  };
  const model = names.map((name) => ({ label: name, value: name }));
  const read = readerOf(clearable);
  return field(LABEL, words, { collection: "valuelist", model }, (raw, label) => {
    const { builtIn, custom } = read(raw, label);
    if (custom[0] === undefined) return builtIn;
    throw new InputError(`${label} must be one of ${names.join(", ")}, got ${shown(custom[0])}`);
  });
};

/** The same input for records with custom fields, which are named like those of Pipedrive itself. */
export const recordFieldsToClear = <const E extends Empty>(
  clearable: Clearable<E>,
): Field<Cleared<E> | undefined> => {
  const names = Object.keys(clearable.empty).join(", ");
  const words = {
    help: `Fields to empty: ${names}, or custom fields by name or code; a custom field that is called like one of Pipedrive's own goes by its code. A blank input keeps its field as it is; a field named here must be blank above.`,
  };
  return field(LABEL, words, { collection: "valuelist" }, readerOf(clearable));
};

/** `lost_reason`, `lostReason` and `Lost Reason` are one name; `Notes 📝` is another than `notes`. */
const bare = (name: string): string => name.replace(/[\s_]/g, "").toLowerCase();

/** Tells Pipedrive's own fields, by any of their names, from custom ones. Throws for what is kept or named twice. */
function readerOf<E extends Empty>({ empty, kept = {}, called = {} }: Clearable<E>) {
  const wires = [...Object.keys(empty), ...Object.keys(kept)];
  const known = new Map(wires.map((wire) => [bare(wire), wire]));
  for (const [name, wire] of Object.entries(called)) known.set(bare(name), wire);
  return (raw: unknown, label: string): Cleared<E> => {
    const builtIn: Record<string, unknown> = {};
    const custom: string[] = [];
    for (const name of namesIn(raw, label)) {
      const wire = known.get(bare(name));
      if (wire === undefined) custom.push(name);
      else if (!Object.hasOwn(empty, wire)) {
        throw new InputError(`${label}: ${wire} cannot be cleared: ${kept[wire]}`);
      } else if (Object.hasOwn(builtIn, wire)) {
        throw new InputError(`${label} names ${wire} twice: name it once`);
      } else builtIn[wire] = empty[wire];
    }
    return { builtIn: builtIn as Partial<E>, custom, clearable: Object.keys(empty) };
  };
}

/** The names as they were typed: blanks and commas may belong to the name of a custom field. */
function namesIn(raw: unknown, label: string): string[] {
  const given = typeof raw === "string" && raw.trim().startsWith("[") ? parsed(raw, label) : raw;
  if (!Array.isArray(given)) return separated(given, label);
  return given
    .filter((name) => !isBlank(name))
    .map((name) => (typeof name === "string" ? name : plainText(name, label)));
}

/** The body of an update: what is filled in and what is emptied. Throws when that is nothing. */
export function changes<B extends object>(
  filled: B,
  emptied: Partial<NoInfer<B>> = {},
  more = false,
): B {
  const body = Object.fromEntries(
    Object.entries(filled).filter(([, value]) => value !== undefined),
  ) as B;
  const both = Object.keys(emptied).find((name) => name in body);
  if (both !== undefined) {
    throw new InputError(`${LABEL} names ${both}, which is filled in too: choose one`);
  }
  if (!more && Object.keys(body).length + Object.keys(emptied).length === 0) {
    throw new InputError("Nothing to update: fill in at least one input to change");
  }
  return { ...body, ...emptied };
}

/**
 * The body of an update of a record with custom fields. Looks their names up, once in 15 minutes. Throws
 * an InputError when nothing is to be changed, or when a field is named twice, unknown or ill filled.
 */
export async function recordChanges<B extends object>(
  pipedrive: Pipedrive,
  kind: CustomFieldKind,
  filled: B,
  given: {
    customFields: readonly GivenField[] | undefined;
    fieldsToClear: Cleared<Partial<NoInfer<B>>> | undefined;
  },
): Promise<B> {
  const { customFields: written, fieldsToClear: clear } = given;
  const custom = { written, cleared: clear?.custom, clearable: clear?.clearable };
  const named = (written?.length ?? 0) + (clear?.custom.length ?? 0) > 0;
  return withCustomFields(pipedrive, kind, changes(filled, clear?.builtIn, named), custom);
}
