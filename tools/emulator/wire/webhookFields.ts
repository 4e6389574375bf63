// Custom field values as webhooks 2.0 send them: an object that names its type, null when unset.
// https://pipedrive.readme.io/docs/webhooks-v2-migration-guide, "Custom fields format in webhooks v2"
import { customFieldsOf, type FieldDefinition, type FieldEntity } from "../state/fields";
import type { CustomFields } from "../state/records";
import type { World } from "../world";

/** Every defined field by its code. */
export function customFieldsOfEvent(
  world: World,
  entity: FieldEntity,
  values: Readonly<CustomFields>,
): CustomFields {
  return Object.fromEntries(
    customFieldsOf(world, entity).map((field) => [field.code, typed(field, values[field.code])]),
  );
}

function typed({ type }: FieldDefinition, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  const members = value as Readonly<Record<string, unknown>>;
  switch (type) {
    case "enum":
    case "user":
    case "org":
    case "people":
      return { type, id: value };
    case "set":
      return { type, values: (value as number[]).map((id) => ({ id })) };
    case "monetary":
      return { type, value: members.value, currency: members.currency };
    case "daterange":
      return { type, from: members.value, until: members.until };
    case "time":
      return { type, value: members.value, timezone_id: members.timezone_id };
    case "timerange":
      return {
        type,
        from: members.value,
        until: members.until,
        timezone_id: members.timezone_id,
      };
    case "address":
      return { type, ...withoutNulls(members) };
    default:
      return { type, value };
  }
}

/** Parts of an address that are not known are empty texts in the published sample. */
const withoutNulls = (parts: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(parts).map(([part, value]) => [part, value ?? ""]));
