// The fields of a record in an event: values as API v2 has them, what changed, and both in words. Pure.
// https://pipedrive.readme.io/docs/webhooks-v2-migration-guide, "Custom fields format in webhooks v2"
import { isDeepStrictEqual } from "node:util";
import { type FieldDefinition, gathered, readable } from "../customFields";
import { isObject } from "../json";
import type { Members, PipedriveEvent } from "./event";

/** One field that changed, in words. */
export interface Change {
  /** The code of the field. */
  field: string;
  /** What people call it; its code where there is no definition. */
  name: string;
  before: unknown;
  after: unknown;
}

/**
 * A custom field of an event, an object that names its type, as API v2 would show it: `{type: "enum", id: 7}`
 * becomes 7, `{type: "daterange", from, until}` becomes `{value, until}`. Anything else stays as it is.
 */
export function restValue(value: unknown): unknown {
  if (!isObject(value) || typeof value.type !== "string") return value;
  const { type, ...rest } = value;
  if (Array.isArray(rest.values)) return rest.values.map((one) => (isObject(one) ? one.id : one));
  if (rest.id !== undefined) return rest.id;
  if (rest.from !== undefined) {
    const { from, ...others } = rest;
    return { value: from, ...others };
  }
  const [only, ...more] = Object.keys(rest);
  return only === "value" && more.length === 0 && !COMPOUND.has(type) ? rest.value : rest;
}

/** Types whose value is an object in API v2, even with one member. */
const COMPOUND = new Set(["monetary", "time", "address"]);

/** A record of an event with its custom fields as API v2 shows them. */
export function restShape(record: Members): Members {
  const { custom_fields: fields } = record;
  if (!isObject(fields)) return record;
  const entries = Object.entries(fields).map(([code, value]) => [code, restValue(value)]);
  return { ...record, custom_fields: Object.fromEntries(entries) };
}

const CUSTOM = /^[0-9a-f]{40}$/;

/** The value of a field in a record of `restShape`; undefined where it is not there. */
export function valueIn(record: Members | null, code: string, field?: FieldDefinition): unknown {
  if (record === null) return undefined;
  const { custom_fields: together } = record;
  if (isObject(together) && CUSTOM.test(code)) return together[code];
  const value = record[code];
  return field?.custom && value !== undefined ? gathered(field, record) : value;
}

/** What events call fields otherwise than the definitions of v2 do: those of 1.0 throughout, 2.0 here and there. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  busy: ["busy_flag"],
  creator_user_id: ["created_by_user_id", "creator_id"],
  emails: ["email"],
  is_linkable: ["selectable"],
  label_ids: ["label"],
  owner_id: ["user_id"],
  phones: ["phone"],
  smart_bcc_email: ["cc_email"],
};

/** The word that a record of an event has for a field. */
export const memberFor = (record: Members | null, code: string): string =>
  (record !== null &&
    !(code in record) &&
    OTHER_WORDS[code]?.find((other) => Object.hasOwn(record, other))) ||
  code;

/** The definition of a member of an event. */
export const definitionOf = (
  record: Members | null,
  member: string,
  definitions: readonly FieldDefinition[],
): FieldDefinition | undefined =>
  definitions.find(({ code }) => code === member || memberFor(record, code) === member);

/** The code of a custom field out of a key of 1.0 for one of its parts; anything else stays as it is. */
export const wholeOf = (member: string): string => /^[0-9a-f]{40}(?=_)/.exec(member)?.[0] ?? member;

/** Codes of the fields that an event of a change changed, custom ones among them, in Pipedrive's order. */
export function changedCodes({ action, data, previous }: PipedriveEvent): string[] {
  if (action !== "change" || data === null || previous === null) return [];
  const { custom_fields: fields, ...builtIn } = previous;
  const differing = (before: Members, after: unknown): string[] =>
    Object.keys(before).filter(
      (code) => !isObject(after) || !isDeepStrictEqual(before[code], after[code]),
    );
  // 1.0 sends a value of several parts as keys of their own: the code, an underscore, the part.
  const roots = differing(builtIn, data).map(wholeOf);
  const custom = isObject(fields) ? differing(fields, data.custom_fields) : [];
  return [...new Set([...roots, ...custom])];
}

/**
 * What a change changed, before and after in words: option labels, money, spans; null where it was empty. Not
 * the time of the update, which every change changes.
 */
export function changesIn(
  event: PipedriveEvent,
  definitions: readonly FieldDefinition[],
): Change[] {
  const { data, previous } = event;
  const shapes = { before: previous && restShape(previous), after: data && restShape(data) };
  const codes = changedCodes(event).filter((code) => code !== "update_time");
  return codes.map((code) => {
    const definition = definitionOf(data, code, definitions);
    const words = (record: Members | null) =>
      inWords(valueIn(record, code, definition), definition);
    return {
      field: code,
      name: definition?.name.trim() ?? code,
      before: words(shapes.before),
      after: words(shapes.after),
    };
  });
}

/** Built-in fields of options, such as a status, have labels as well: `readable` knows the custom ones. */
function inWords(value: unknown, definition: FieldDefinition | undefined): unknown {
  if (definition === undefined || value === undefined) return value ?? null;
  if (typeof value === "object") return readable(definition, value);
  const label = definition.options.find(({ id }) => String(id) === String(value))?.label;
  return label ?? readable(definition, value);
}
