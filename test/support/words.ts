// Custom fields of every type in a person's words: what is typed, what the store then holds, what is shown.
import type { FieldEntity, FieldType } from "../../tools/emulator/state/fields";
import type { World } from "../../tools/emulator/world";
import { optionId, typedField } from "../emulator/valuesOfEveryType";

export interface Wording {
  typed: unknown;
  stored: unknown;
  shown: unknown;
}

const NO_PARTS = {
  country: null,
  admin_area_level_1: null,
  admin_area_level_2: null,
  locality: null,
  sublocality: null,
  route: null,
  street_number: null,
  subpremise: null,
  postal_code: null,
  formatted_address: null,
};

const same = (words: unknown): Wording => ({ typed: words, stored: words, shown: words });
const record = (id: number): Wording => ({ typed: String(id), stored: id, shown: id });

/** In v2 a time may bear a zone by name; v1 has none, and Pipedrive takes that of whoever writes. */
function times(zone: string | undefined): Partial<Record<FieldType, Wording>> {
  const kept = { timezone_id: null, timezone_name: zone ?? "Europe/Berlin" };
  const behind = zone === undefined ? "" : ` ${zone}`;
  return {
    time: {
      typed: `8:30${behind.toLowerCase()}`,
      stored: { value: "08:30:00", ...kept },
      shown: `08:30:00${behind}`,
    },
    timerange: {
      typed: `21:00 / 06:30:15${behind}`,
      stored: { value: "21:00:00", until: "06:30:15", ...kept },
      shown: `21:00:00/06:30:15${behind}`,
    },
  };
}

/** Words of each of the 16 types for a kind of record; leads have the fields of deals, in v1. */
export function wordsOf(world: World, kind: string): Readonly<Record<string, Wording>> {
  const entity = (kind === "lead" ? "deal" : kind) as FieldEntity;
  const option = (type: "enum" | "set", label: string) => optionId(world, entity, type, label);
  return {
    varchar: same("Halle 7, „Süd“"),
    varchar_auto: { typed: "  XXL ", stored: "XXL", shown: "XXL" },
    text: same("Zeile 1\n  Zeile 2 📝\n"),
    double: { typed: " -0.25", stored: -0.25, shown: -0.25 },
    phone: same("+45 (0)33 12-9"),
    monetary: {
      typed: "1499.90 sek",
      stored: { value: 1499.9, currency: "SEK" },
      shown: "1499.9 SEK",
    },
    date: same("2032-02-29"),
    daterange: {
      typed: "2027-12-24 / 2028-01-06",
      stored: { value: "2027-12-24", until: "2028-01-06" },
      shown: "2027-12-24/2028-01-06",
    },
    ...times(kind === "lead" ? undefined : "Europe/Lisbon"),
    enum: { typed: "MITTEL", stored: option("enum", " Mittel "), shown: "Mittel" },
    set: {
      typed: '["licht 💡", "Schloss, schwer", "Öl"]',
      stored: ["Licht 💡", "Schloss, schwer", "Öl"].map((label) => option("set", label)),
      shown: ["Licht 💡", "Schloss, schwer", "Öl"],
    },
    user: record(4),
    org: record(2),
    people: record(5),
    address: {
      typed: "Deich 1, 25813 Husum",
      stored: { value: "Deich 1, 25813 Husum", ...NO_PARTS },
      shown: "Deich 1, 25813 Husum",
    },
  };
}

/** One member of every wording, by the code of its field. */
export const byCode = (world: World, kind: string, member: keyof Wording) =>
  Object.fromEntries(
    Object.entries(wordsOf(world, kind)).map(([type, wording]) => [
      typedField(world, (kind === "lead" ? "deal" : kind) as FieldEntity, type as FieldType).code,
      wording[member],
    ]),
  );
