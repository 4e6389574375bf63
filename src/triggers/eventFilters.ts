// Which events a flow wants: by the values of the record, by the fields that changed, by who did it. Pure.
import { type FieldDefinition, nearest, quoted } from "../customFields";
import { UnknownNameError } from "../errors";
import { folded } from "../folded";
import { isObject } from "../json";
import type { Members, PipedriveEvent } from "./event";
import { changedCodes, definitionOf, memberFor, restShape, valueIn, wholeOf } from "./eventFields";

/** A field by name or code, and what it must be. */
export interface Condition {
  key: string;
  value: string;
}

/**
 * The codes that a name stands for: the code itself, or every field of that name. Throws an UnknownNameError with
 * the nearest names where none fits.
 */
export function codesOf(
  wanted: string,
  record: Members | null,
  definitions: readonly FieldDefinition[],
  label: string,
): string[] {
  const code = wanted.trim();
  if (record !== null && (code in record || valueIn(record, code) !== undefined)) return [code];
  const byCode = definitions.find((field) => field.code === code.toLowerCase());
  if (byCode !== undefined) return [memberFor(record, byCode.code)];
  const named = definitions.filter(({ name }) => folded(name) === folded(wanted));
  if (named.length > 0) return named.map((field) => memberFor(record, field.code));
  // Notes, tasks and others have no definitions: their members are all that can be meant.
  const known =
    definitions.length > 0 ? definitions.map(({ name }) => name.trim()) : Object.keys(record ?? {});
  throw new UnknownNameError(
    `${label}: no field is called "${code}": the nearest names are ${quoted(nearest(known, wanted))}`,
  );
}

/** True when the record, after a delete its last state, meets every condition. */
export function meets(
  { data, previous }: Pick<PipedriveEvent, "data" | "previous">,
  conditions: readonly Condition[],
  definitions: readonly FieldDefinition[],
): boolean {
  const raw = data ?? previous;
  const record = raw && restShape(raw);
  return conditions.every(({ key, value: wanted }) =>
    codesOf(key, record, definitions, "Record Filter").some((code) => {
      const definition = definitionOf(record, code, definitions);
      const shown = formsOf(valueIn(record, code, definition), definition);
      return shown.some((form) => isSame(form, wanted));
    }),
  );
}

/** Every way in which a person may have written a value: its text, its option's label, each entry of a list. */
function formsOf(value: unknown, definition: FieldDefinition | undefined): string[] {
  if (value === undefined || value === null || value === "") return [""];
  if (Array.isArray(value)) {
    return value.length === 0 ? [""] : value.flatMap((entry) => formsOf(entry, definition));
  }
  if (typeof value === "boolean") return value ? ["true", "yes", "1"] : ["false", "no", "0"];
  if (isObject(value)) {
    const { value: inner, currency, until } = value;
    return [inner, `${inner} ${currency ?? ""}`, `${inner}/${until ?? ""}`].map(String);
  }
  // Several options of a built-in field are one text in 1.0.
  const isList = typeof value === "string" && /^\d+(,\d+)+$/.test(value);
  if (isList && definition?.options.length) return formsOf(value.split(","), definition);
  const option = definition?.options.find(({ id }) => String(id) === String(value));
  return option === undefined ? [String(value)] : [String(value), option.label];
}

const isSame = (one: string, other: string): boolean =>
  folded(one) === folded(other) ||
  (isNumber(one) && isNumber(other) && Number(one) === Number(other));

const isNumber = (text: string): boolean => /^[+-]?\d+(\.\d+)?$/.test(text.trim());

/** True unless the event is a change that left all of these fields alone. */
export function touches(
  event: PipedriveEvent,
  watched: readonly string[],
  definitions: readonly FieldDefinition[],
): boolean {
  if (watched.length === 0 || event.action !== "change") return true;
  const changed = new Set(changedCodes(event));
  return watched.some((name) =>
    codesOf(name, event.data, definitions, "Fields to Watch").some((code) =>
      changed.has(wholeOf(code)),
    ),
  );
}

/** Done by this user through the API: the connection's own writes come back as events. */
export const isBy = (event: PipedriveEvent, userId: number): boolean =>
  event.source === "api" && event.userId === String(userId);
