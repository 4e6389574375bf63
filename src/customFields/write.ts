// Custom fields that a step writes: names become codes, values what their fields take, cleared ones null.
import type { Pipedrive } from "../client";
import { InputError } from "../errors";
import { convert } from "./convert";
import { type FieldDefinition, type RecordKind, withDefinitions } from "./definitions";
import { flattened } from "./flat";
import { customFieldNamed } from "./names";

/** A field by name or code, with the value as it was typed. */
export interface GivenField {
  key: string;
  /** null empties the field. */
  value: unknown;
}

/** What a step does with custom fields. */
export interface GivenFields {
  written?: readonly GivenField[] | undefined;
  /** Names or codes of the fields to empty. */
  cleared?: readonly string[] | undefined;
  /** Wire names of Pipedrive's own fields that can be emptied, for who named another one. */
  clearable?: readonly string[] | undefined;
}

/** Fields with the values that API v2 takes for them. */
type Resolved = readonly (readonly [FieldDefinition, unknown])[];

/** Throws an InputError naming the key when a field is unknown, ambiguous, named twice or ill filled. */
function resolved(definitions: readonly FieldDefinition[], given: GivenFields): Resolved {
  const written = (given.written ?? []).map(({ key, value }) => {
    const field = customFieldNamed(definitions, key);
    return [field, value === null ? null : convert(field, value)] as const;
  });
  const cleared = (given.cleared ?? []).map(
    (key) =>
      [customFieldNamed(definitions, key, "Fields to Clear", given.clearable), null] as const,
  );
  const all = [...written, ...cleared];
  const codes = all.map(([{ code }]) => code);
  const twice = all.find(([{ code }], index) => codes.indexOf(code) !== index);
  if (twice === undefined) return all;
  throw new InputError(
    `Custom field "${twice[0].name.trim()}" is named twice in Custom Fields and Fields to Clear: name it once`,
  );
}

async function resolve(
  pipedrive: Pipedrive,
  kind: RecordKind,
  given: GivenFields,
): Promise<Resolved> {
  // Without a field there is nothing to look up, and no call to pay.
  if ((given.written?.length ?? 0) + (given.cleared?.length ?? 0) === 0) return [];
  return withDefinitions(pipedrive, kind, (definitions) => resolved(definitions, given));
}

/** Kinds of records whose custom fields can be written; the API has none of activities. */
export type CustomFieldKind = Exclude<RecordKind, "activity">;

/**
 * A body with the custom fields that are written and cleared: under `custom_fields` in v2, as keys of their
 * own at the root of a lead in v1. The body itself when there are none, since an empty object would clear
 * every field. Throws an InputError that names the field.
 */
export async function withCustomFields<B extends object>(
  pipedrive: Pipedrive,
  kind: CustomFieldKind,
  body: B,
  given: GivenFields,
): Promise<B> {
  const fields = await resolve(pipedrive, kind, given);
  if (fields.length === 0) return body;
  if (kind === "lead") {
    return Object.assign({}, body, ...fields.map(([field, value]) => flattened(field, value)));
  }
  const custom_fields = Object.fromEntries(fields.map(([{ code }, value]) => [code, value]));
  return { ...body, custom_fields };
}
