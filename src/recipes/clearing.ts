// Emptying fields: a blank input leaves a field alone, so what shall be emptied is named.
import { InputError } from "../errors";
import { type Field, field, separated, shown } from "../fields";

/** What Pipedrive takes for "empty", by wire name. */
type Empty = Readonly<Record<string, null | readonly never[]>>;

/** The input that names fields to empty; it reads as the part of `empty` that was named. */
export const fieldsToClear = <const E extends Empty>(empty: E): Field<Partial<E> | undefined> => {
  const names = Object.keys(empty);
  const words = {
    help: "Fields to empty. A blank input keeps its field as it is; a field named here must be blank above.",
  };
  const model = names.map((name) => ({ label: name, value: name }));
  return field("Fields To Clear", words, { collection: "valuelist", model }, (raw, label) => {
    const wanted = separated(raw, label);
    const unknown = wanted.find((name) => !names.includes(name));
    if (unknown !== undefined) {
      throw new InputError(`${label} must be one of ${names.join(", ")}, got ${shown(unknown)}`);
    }
    return Object.fromEntries(wanted.map((name) => [name, empty[name]])) as Partial<E>;
  });
};

/** The body of an update: what is filled in and what is emptied. Throws when that is nothing. */
export function changes<B extends object>(filled: B, emptied: Partial<NoInfer<B>> = {}): B {
  const body = Object.fromEntries(
    Object.entries(filled).filter(([, value]) => value !== undefined),
  ) as B;
  const both = Object.keys(emptied).find((name) => name in body);
  if (both !== undefined) {
    throw new InputError(`Fields To Clear names ${both}, which is filled in too: choose one`);
  }
  if (Object.keys(body).length + Object.keys(emptied).length === 0) {
    throw new InputError("Nothing to update: fill in at least one input to change");
  }
  return { ...body, ...emptied };
}
