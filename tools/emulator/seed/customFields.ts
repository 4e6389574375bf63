// The custom fields of the company: one of every type on deals, a few on the other records.
import { addCustomField, type FieldEntity, type FieldType, fieldsOf } from "../state/fields";
import type { World } from "../world";
import { daysAgo } from "./times";

type Row = readonly [
  entity: FieldEntity,
  name: string,
  type: FieldType,
  labels?: readonly string[],
];

const rows: readonly Row[] = [
  ["deal", "Order number", "varchar"],
  ["deal", "Quote reference", "varchar_auto"],
  ["deal", "Notes for production", "text"],
  ["deal", "Total weight", "double"],
  ["deal", "Site phone", "phone"],
  ["deal", "Deposit", "monetary"],
  ["deal", "Delivery date", "date"],
  ["deal", "Rental period", "daterange"],
  ["deal", "Pickup time", "time"],
  ["deal", "Workshop hours", "timerange"],
  ["deal", "Frame colour", "enum", ["Fjord blue", "Moss green", "Signal red"]],
  ["deal", "Accessories", "set", ["Lights", "Lock", "Mudguards", "Child seat"]],
  ["deal", "Mechanic", "user"],
  ["deal", "Leasing company", "org"],
  ["deal", "Test rider", "people"],
  ["deal", "Delivery address", "address"],
  ["person", "Preferred language", "enum", ["Deutsch", "English", "Dansk"]],
  ["person", "Interests", "set", ["City bikes", "Cargo bikes", "E-bikes"]],
  ["person", "Body height", "double"],
  ["person", "Customer since", "date"],
  ["organization", "Dealer tier", "enum", ["Gold", "Silver", "Bronze"]],
  ["organization", "Customer number", "varchar"],
  ["product", "Frame material", "enum", ["Steel", "Aluminium", "Carbon"]],
  ["product", "Range", "double"],
];

export function seedCustomFields(world: World): void {
  const then = daysAgo(world, 600);
  for (const [entity, name, type, labels] of rows) {
    addCustomField(then, { entity, name, type, options: labels?.map((label) => ({ label })) });
  }
}

/** Custom field values by field name and option label, as `custom_fields` of a v2 body. */
export function named(
  world: World,
  entity: FieldEntity,
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const fields = fieldsOf(world, entity).filter((field) => field.is_custom);
  const sent: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    const field = fields.find((one) => one.name === name);
    if (!field) throw new Error(`The seed has no ${entity} field ${name}`);
    const id = (label: unknown) => field.options?.find((one) => one.label === label)?.id;
    const chosen = Array.isArray(value) ? value.map(id) : id(value);
    sent[field.code] = field.options ? chosen : value;
  }
  return sent;
}
