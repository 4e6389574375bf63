// Emptying fields: a blank input leaves a field alone, so what shall be emptied is named.
import type { Pipedrive } from "../client";
import { type CustomFieldKind, type GivenField, withCustomFields } from "../customFields";
import { InputError } from "../errors";
import { type Field, field, isBlank, parsed, plainText, separated, shown } from "../fields";

/** What Pipedrive takes for "empty", by wire name. */
type Empty = Readonly<Record<string, null | "" | readonly never[]>>;

const LABEL = "Fields to Clear";

/** The input that names fields to empty; it reads as the part of `empty` that was named. */
export const fieldsToClear = <const E extends Empty>(empty: E): Field<Partial<E> | undefined> => {
  const names = Object.keys(empty);
  const words = {
    help: "Fields to empty. A blank input keeps its field as it is; a field named here must be blank above.",
  };
  const model = names.map((name) => ({ label: name, value: name }));
  return field(LABEL, words, { collection: "valuelist", model }, (raw, label) => {
    const wanted = separated(raw, label);
    const unknown = wanted.find((name) => !names.includes(name));
    if (unknown !== undefined) {
      throw new InputError(`${label} must be one of ${names.join(", ")}, got ${shown(unknown)}`);
    }
    return Object.fromEntries(wanted.map((name) => [name, empty[name]])) as Partial<E>;
  });
};

/** Fields to empty: Pipedrive's own with what is sent for them, custom ones by name or code. */
export interface Cleared<E> {
  builtIn: Partial<E>;
  custom: readonly string[];
}

/** What a record's own fields take to be emptied, and why others can't be. */
export interface Clearable<E extends Empty> {
  empty: E;
  /** Wire name → a reason that follows "cannot be cleared: ". */
  kept: Readonly<Record<string, string>>;
  /** Names of inputs that differ from the wire name by more than case and spaces. */
  called?: Readonly<Record<string, string>>;
  /** True where the API has no custom fields of the record. */
  onlyBuiltIn?: true;
}

/** `lost_reason`, `lostReason` and `Lost Reason` are one name. */
const bare = (name: string): string => name.replace(/[^a-z0-9]/gi, "").toLowerCase();

/** The same input for records with custom fields, which are named like those of Pipedrive itself. */
export const recordFieldsToClear = <const E extends Empty>({
  empty,
  kept,
  called = {},
  onlyBuiltIn,
}: Clearable<E>): Field<Cleared<E> | undefined> => {
  const known = new Map(
    [...Object.keys(empty), ...Object.keys(kept)].map((name) => [bare(name), name]),
  );
  for (const [name, wire] of Object.entries(called)) known.set(bare(name), wire);
  const names = Object.keys(empty).join(", ");
  const custom = onlyBuiltIn ? "" : ", or custom fields by name or code";
  const words = {
    help: `Fields to empty: ${names}${custom}. A blank input keeps its field as it is; a field named here must be blank above.`,
  };
  return field(LABEL, words, { collection: "valuelist" }, (raw, label) => {
    const builtIn: Record<string, unknown> = {};
    const others: string[] = [];
    for (const name of namesIn(raw, label)) {
      const wire = known.get(bare(name));
      if (wire === undefined) others.push(name);
      else if (Object.hasOwn(empty, wire)) builtIn[wire] = empty[wire];
      else throw new InputError(`${label}: ${wire} cannot be cleared: ${kept[wire]}`);
    }
    if (onlyBuiltIn && others[0] !== undefined) {
      throw new InputError(`${label} must be one of ${names}, got ${shown(others[0])}`);
    }
    return { builtIn: builtIn as Partial<E>, custom: others };
  });
};

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
  const custom = { written, cleared: clear?.custom };
  const named = (written?.length ?? 0) + (clear?.custom.length ?? 0) > 0;
  return withCustomFields(pipedrive, kind, changes(filled, clear?.builtIn, named), custom);
}
