// Values of custom fields: one store in v2's format, strict about types, named by field code.
// https://pipedrive.readme.io/docs/core-api-concepts-custom-fields
import { invalid } from "../handler";
import type { World } from "../world";
import { checkers } from "./customFieldTypes";
import { customFieldsOf, type FieldEntity } from "./fields";
import type { CustomFields } from "./records";
import type { User } from "./users";

/**
 * The record's values after a body's `custom_fields` were applied. `sent` undefined changes nothing;
 * null clears one field. Throws 400 naming the field code for an unknown field or a value of the
 * wrong type.
 *
 * An empty object clears every custom field of the record: reported by a third party (pipedrive-go
 * changelog 1.10.0), kept here so that a client that sends it by accident is found out.
 */
export function applyCustomFields(
  world: World,
  entity: FieldEntity,
  current: Readonly<CustomFields>,
  sent: Readonly<Record<string, unknown>> | undefined,
  user: User,
): CustomFields {
  if (sent === undefined) return { ...current };
  const codes = Object.keys(sent);
  if (codes.length === 0) return {};
  const definitions = new Map(customFieldsOf(world, entity).map((field) => [field.code, field]));
  const values: CustomFields = { ...current };
  for (const code of codes) {
    const definition = definitions.get(code);
    if (!definition) throw invalid(`custom_fields: unknown field "${code}"`);
    const value = sent[code];
    if (value === null) delete values[code];
    else values[code] = checkers[definition.type]({ world, definition, value, user });
  }
  return values;
}
