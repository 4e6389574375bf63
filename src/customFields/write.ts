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
    (key) => [customFieldNamed(definitions, key, "Fields To Clear"), null] as const,
  );
  const all = [...written, ...cleared];
  const codes = all.map(([{ code }]) => code);
  const twice = all.find(([{ code }], index) => codes.indexOf(code) !== index);
  if (twice === undefined) return all;
  throw new InputError(
    `Custom field "${twice[0].name.trim()}" is named twice in Custom Fields and Fields To Clear: name it once`,
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

/**
 * The `custom_fields` of a v2 body; undefined when nothing is written or cleared, because an empty object
 * would clear every field. Throws an InputError that names the field.
 */
export async function customFieldsBody(
  pipedrive: Pipedrive,
  kind: Exclude<RecordKind, "lead" | "activity">,
  given: GivenFields,
): Promise<{ [code: string]: unknown } | undefined> {
  const fields = await resolve(pipedrive, kind, given);
  return fields.length === 0
    ? undefined
    : Object.fromEntries(fields.map(([{ code }, value]) => [code, value]));
}

/** The same for a v1 body: keys for its root, none when nothing is written or cleared. */
export async function flatFieldsBody(
  pipedrive: Pipedrive,
  given: GivenFields,
): Promise<{ [key: string]: unknown }> {
  const fields = await resolve(pipedrive, "lead", given);
  return Object.assign({}, ...fields.map(([field, value]) => flattened(field, value)));
}
