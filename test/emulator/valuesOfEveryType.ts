// One value for each of the 16 types of the company with many custom fields, as v2 and as v1 carry it.

import { TYPED_FIELDS } from "../../tools/emulator/seed/manyCustomFields";
import type { FieldDefinition, FieldEntity, FieldType } from "../../tools/emulator/state/fields";
import type { World } from "../../tools/emulator/world";

type Values = Record<string, unknown>;

/** The field of one type, found as the seed's table names it. */
export function typedField(world: World, entity: FieldEntity, type: FieldType): FieldDefinition {
  const name = TYPED_FIELDS.find((row) => row.type === type)?.name;
  const field = world.fields.find((one) => one.entity === entity && one.name === name);
  if (!field) throw new Error(`There is no ${entity} field ${name}`);
  return field;
}

/** The id of an option of the single (`enum`) or the multiple (`set`) option field. */
export function optionId(world: World, entity: FieldEntity, type: "enum" | "set", label: string) {
  const option = typedField(world, entity, type).options?.find((one) => one.label === label);
  if (!option) throw new Error(`There is no option ${label}`);
  return Number(option.id);
}

const ZONE = { timezone_id: null, timezone_name: "Europe/Lisbon" };

const ADDRESS = {
  value: "Deich 1, Husum",
  country: "Deutschland",
  admin_area_level_1: "Schleswig-Holstein",
  admin_area_level_2: "Nordfriesland",
  locality: "Husum",
  sublocality: "Rödemis",
  route: "Deich",
  street_number: "1",
  subpremise: "2. OG",
  postal_code: "25813",
  formatted_address: "Deich 1, 25813 Husum, Deutschland",
};

/** `custom_fields` of v2: what is written, and what the record then shows. */
export function valuesV2(world: World, entity: FieldEntity): Values {
  const options = (["Öl", "Licht 💡"] as const).map((one) => optionId(world, entity, "set", one));
  return byCode(world, entity, {
    varchar: "Tür 3 „hinten“",
    varchar_auto: "XL",
    text: "Zeile 1\nZeile 2 📝",
    double: -12.75,
    phone: "+49 (0)431 12-0",
    monetary: { value: 1500.5, currency: "DKK" },
    date: "2028-02-29",
    daterange: { value: "2026-12-24", until: "2027-01-06" },
    time: { value: "00:00:00", ...ZONE },
    timerange: { value: "22:00:00", until: "06:30:00", ...ZONE },
    enum: optionId(world, entity, "enum", "Niedrig 🐢"),
    set: options,
    user: 2,
    org: 3,
    people: 4,
    address: ADDRESS,
  });
}

/** The same in v1, where a value of several parts has suffixed keys beside it. A zone is the writer's own. */
export function valuesV1(world: World, entity: FieldEntity): Values {
  const code = (type: FieldType) => typedField(world, entity, type).code;
  const v2 = valuesV2(world, entity);
  const { value: address, ...parts } = ADDRESS;
  const plain = byCode(world, entity, {
    monetary: 1500.5,
    daterange: "2026-12-24",
    time: "00:00:00",
    timerange: "22:00:00",
    enum: String(v2[code("enum")]),
    set: (v2[code("set")] as number[]).join(","),
    address,
  });
  const beside = {
    [`${code("monetary")}_currency`]: "DKK",
    [`${code("daterange")}_until`]: "2027-01-06",
    [`${code("timerange")}_until`]: "06:30:00",
    ...Object.fromEntries(
      Object.entries(parts).map(([part, text]) => [`${code("address")}_${part}`, text]),
    ),
  };
  return { ...v2, ...plain, ...beside };
}

const byCode = (world: World, entity: FieldEntity, values: Partial<Record<FieldType, unknown>>) =>
  Object.fromEntries(
    Object.entries(values).map(([type, value]) => [
      typedField(world, entity, type as FieldType).code,
      value,
    ]),
  );
