// A company that has grown many custom fields, for whoever finds fields by their names: every type on every
// record, names and options that are hard to tell apart, and more fields on deals than one page holds.
import {
  addCustomField,
  type FieldDefinition,
  type FieldEntity,
  type FieldType,
} from "../state/fields";
import type { World } from "../world";
import { daysAgo } from "./times";

export interface FieldRow {
  name: string;
  type: FieldType;
  options?: readonly string[];
}

/** The records that have custom fields of their own; leads have those of deals. */
export const CUSTOM_FIELD_ENTITIES = [
  "deal",
  "person",
  "organization",
  "product",
  "project",
] as const satisfies readonly FieldEntity[];

/** One field of each type that a custom field can have, in the order of Pipedrive's own list. */
export const TYPED_FIELDS = [
  { name: " Straße & Hausnummer", type: "varchar" },
  { name: "Größe", type: "varchar_auto" },
  { name: "Notiz 📝", type: "text" },
  { name: "Gewicht (kg)", type: "double" },
  { name: "Téléphone direct", type: "phone" },
  { name: "Budget €", type: "monetary" },
  { name: "Fällig am", type: "date" },
  { name: "Messezeitraum ", type: "daterange" },
  { name: "Abholzeit ⏰", type: "time" },
  { name: "Öffnungszeiten", type: "timerange" },
  {
    name: "Priorität",
    type: "enum",
    options: ["Hoch", "hoch", " Mittel ", "Niedrig 🐢", "Später", "Später"],
  },
  {
    name: "Zubehör",
    type: "set",
    options: ["Öl", "Ölkanne", "Kette ", "Licht 💡", "Schloss, schwer", "Lenker", "lenker"],
  },
  { name: "Betreuer", type: "user" },
  { name: "Händler", type: "org" },
  { name: "Ansprechpartner 👩‍🔧", type: "people" },
  { name: " Lieferadresse ", type: "address" },
] as const satisfies readonly FieldRow[];

/** Names that two fields bear: but for capitals, to the letter, and but for blanks at the ends. */
export const TWIN_FIELDS = [
  { name: "Region", type: "varchar" },
  { name: "region", type: "enum", options: ["Nord", "Süd"] },
  { name: "Account Manager", type: "user" },
  { name: "Account Manager", type: "varchar" },
  { name: "Serie", type: "double" },
  { name: "Serie ", type: "text" },
] as const satisfies readonly FieldRow[];

/** How many fields of these a deal has: two pages of the usual length. */
export const DEAL_FIELDS = 130;

const PLAIN = ["varchar", "double", "date"] as const satisfies readonly FieldType[];

/** Every field that one kind of record gets, in the order in which they are added. */
export function manyCustomFields(entity: FieldEntity): readonly FieldRow[] {
  const rows: readonly FieldRow[] = [...TYPED_FIELDS, ...TWIN_FIELDS];
  if (entity !== "deal") return rows;
  const plain = Array.from({ length: DEAL_FIELDS - rows.length }, (_, at): FieldRow => {
    const number = String(at + 1).padStart(3, "0");
    return { name: `Prüfwert ${number}`, type: PLAIN[at % PLAIN.length] ?? "varchar" };
  });
  return [...rows, ...plain];
}

/** Adds them all, and returns their definitions. */
export function seedManyCustomFields(world: World): FieldDefinition[] {
  const then = daysAgo(world, 500);
  return CUSTOM_FIELD_ENTITIES.flatMap((entity) =>
    manyCustomFields(entity).map(({ name, type, options }) =>
      addCustomField(then, { entity, name, type, options: options?.map((label) => ({ label })) }),
    ),
  );
}
