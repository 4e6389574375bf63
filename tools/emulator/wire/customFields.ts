// Custom field values on the wire: v2's `custom_fields` object, v1's hash keys at the root.
// https://pipedrive.readme.io/docs/core-api-concepts-custom-fields
import { invalid } from "../handler";
import { applyCustomFields } from "../state/customFields";
import { addressParts } from "../state/customFieldTypes";
import { customFieldsOf, type FieldDefinition, type FieldEntity } from "../state/fields";
import type { CustomFields } from "../state/records";
import type { User } from "../state/users";
import type { World } from "../world";
import type { View } from "./view";

/**
 * v2: every defined field, null when unset (recorded from a live account with 87 fields); null instead
 * of an object when the account has none. `custom_fields=a,b` of the query leaves only those.
 */
export function customFieldsV2(
  world: World,
  entity: FieldEntity,
  values: Readonly<CustomFields>,
  view: Pick<View, "codes" | "optionLabels">,
): CustomFields | null {
  const definitions = customFieldsOf(world, entity);
  if (definitions.length === 0) return null;
  const shown: CustomFields = {};
  for (const field of definitions) {
    if (view.codes && !view.codes.has(field.code)) continue;
    const value = values[field.code] ?? null;
    shown[field.code] = view.optionLabels ? withLabels(field, value) : value;
  }
  return shown;
}

function withLabels(field: FieldDefinition, value: unknown): unknown {
  if (value === null || (field.type !== "enum" && field.type !== "set")) return value;
  const labelled = (id: unknown) => ({
    id,
    label: field.options?.find((option) => option.id === id)?.label ?? "",
  });
  return Array.isArray(value) ? value.map(labelled) : labelled(value);
}

/** The suffixes of the further keys that one value takes in v1, and the member of v2 each one is. */
const suffixes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  monetary: { _currency: "currency" },
  daterange: { _until: "until" },
  time: { _timezone_id: "timezone_id" },
  timerange: { _until: "until", _timezone_id: "timezone_id" },
  address: Object.fromEntries(addressParts.map((part) => [`_${part}`, part])),
};

/** v1: hash keys at the root, with suffixed keys beside them. `onlySet` leaves out what is unset (leads). */
export function customFieldsV1(
  world: World,
  entity: FieldEntity,
  values: Readonly<CustomFields>,
  { onlySet = false } = {},
): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const field of customFieldsOf(world, entity)) {
    const value = values[field.code] ?? null;
    if (value === null && onlySet) continue;
    const members = suffixes[field.type];
    root[field.code] = members ? memberOf(value, "value") : plainV1(field, value);
    for (const [suffix, member] of Object.entries(members ?? {})) {
      root[field.code + suffix] = memberOf(value, member);
    }
  }
  return root;
}

const memberOf = (value: unknown, member: string): unknown =>
  (value as Record<string, unknown> | null)?.[member] ?? null;

function plainV1(field: FieldDefinition, value: unknown): unknown {
  if (value === null) return null;
  if (field.type === "set") return (value as number[]).join(",");
  return field.type === "enum" ? String(value) : value;
}

/**
 * The record's values after the hash keys of a v1 body were applied (leads). Hash keys that no field
 * has are ignored, as v1 does; a value of the wrong type is a 400 naming the key.
 */
export function customFieldsFromV1(
  world: World,
  entity: FieldEntity,
  current: Readonly<CustomFields>,
  body: Readonly<Record<string, unknown>>,
  user: User,
): CustomFields {
  const sent: Record<string, unknown> = {};
  for (const field of customFieldsOf(world, entity)) {
    const members = suffixes[field.type] ?? {};
    const keys = [field.code, ...Object.keys(members).map((suffix) => field.code + suffix)];
    if (!keys.some((key) => key in body)) continue;
    sent[field.code] = canonical(field, body, members, current[field.code]);
  }
  if (Object.keys(sent).length === 0) return { ...current };
  return applyCustomFields(world, entity, current, sent, user);
}

function canonical(
  field: FieldDefinition,
  body: Readonly<Record<string, unknown>>,
  members: Readonly<Record<string, string>>,
  current: unknown,
): unknown {
  const value = body[field.code];
  if (value === null || value === "") return null;
  if (field.type === "enum") return numeric(optionText(field, value));
  if (field.type === "set") return optionText(field, value).split(",").map(numeric);
  if (Object.keys(members).length === 0) return value;
  // A suffixed key alone changes that part of the value; the main key alone starts a new value.
  const whole: Record<string, unknown> =
    field.code in body ? { value } : { ...(current as Record<string, unknown> | undefined) };
  for (const [suffix, member] of Object.entries(members)) {
    const part = body[field.code + suffix];
    if (part !== undefined) whole[member] = part;
  }
  return whole;
}

// v1's options are texts, "123" and "123,456", where v2 has numbers: migration guide, "Custom Fields".
function optionText({ code, name }: FieldDefinition, value: unknown): string {
  if (typeof value === "string") return value;
  throw invalid(`${code} (${name}): expected ids of options as text, "123" or "123,456"`);
}

const numeric = (text: string): unknown => (/^\d+$/.test(text.trim()) ? Number(text) : text);
