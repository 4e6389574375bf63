// Fields and options by what a person calls them: exactly as typed first, then whatever the blanks, then
// whatever the case; what is left ambiguous or unknown fails with what would help.
import {
  customFieldNamed,
  type FieldDefinition,
  namerOf,
  optionNamed,
} from "../../src/customFields";

const code = (digit: string): string => digit.repeat(40);

const field = (digit: string, name: string, custom = true): FieldDefinition => ({
  code: custom ? code(digit) : digit,
  name,
  type: "varchar",
  custom,
  options: [],
});

const FIELDS = [
  field("1", "Größe"),
  field("2", "Notiz 📝"),
  field("3", "Region"),
  field("4", "region"),
  field("5", "Serie"),
  field("6", "Serie "),
  field("7", "Account Manager"),
  field("8", "Account Manager"),
  field("9", " Straße & Hausnummer"),
  field("title", "Title", false),
];

const found = (wanted: string) => customFieldNamed(FIELDS, wanted).code.charAt(0);
const refused = (wanted: string, fields: readonly FieldDefinition[] = FIELDS): string => {
  try {
    return `found ${customFieldNamed(fields, wanted).code}`;
  } catch (thrown) {
    return (thrown as Error).message;
  }
};

describe("a field is found", () => {
  it.each([
    ["Größe", "1", "as it is called"],
    ["Gro\u0308\u00dfe", "1", "with its umlaut in two parts"],
    ["  GRÖßE ", "1", "in any case, with blanks around it"],
    ["notiz 📝", "2", "with an emoji"],
    ["Region", "3", "before its twin in another case"],
    ["region", "4", "before its twin in another case"],
    ["Serie", "5", "before its twin with a blank behind it"],
    ["Serie ", "6", "before its twin without a blank behind it"],
    ["straße & hausnummer", "9", "without the blank that is part of its name"],
    [code("7"), "7", "by its code"],
    [` ${code("a").toUpperCase().replaceAll("A", "8")} `, "8", "by its code with blanks around it"],
    [
      `Account Manager (${code("8")})`,
      "8",
      "by name and code, as custom_fields_by_name shows twins",
    ],
  ])("%j is field %s: %s", (wanted, digit) => {
    expect(found(wanted)).toBe(digit);
  });
});

describe("a field is refused", () => {
  it("with both codes when two bear the name", () => {
    expect(refused("Account Manager")).toBe(
      `Custom Fields: 2 fields are called "Account Manager": use the code of one of them, ${code("7")}, ${code("8")}`,
    );
  });

  it("with the codes of those that differ in case alone when neither is meant exactly", () => {
    expect(refused("REGION")).toContain(`${code("3")}, ${code("4")}`);
  });

  it("with the three nearest names when nobody bears it", () => {
    expect(refused("Seire")).toBe(
      'Custom Fields: no custom field is called "Seire": the nearest names are "Serie", "Größe", "Region"',
    );
  });

  it("with a hint when it is one of Pipedrive's own", () => {
    expect(refused("title")).toBe(
      'Custom Fields: "title" is a field of Pipedrive itself, not a custom one: use its own input',
    );
  });

  it("plainly when there are none at all", () => {
    expect(refused("Größe", [])).toContain("there are no custom fields");
  });

  it("when no field has the code", () => {
    expect(refused(code("b"))).toContain("no custom field is called");
  });
});

describe("an option", () => {
  const OPTIONS = ["Hoch", "hoch", " Mittel ", "12", "Später", "Später"].map((label, index) => ({
    id: 10 + index,
    label,
  }));
  const option = (wanted: string) => optionNamed(OPTIONS, wanted, "Priorität").id;

  it.each([
    ["Hoch", 10],
    ["hoch", 11],
    ["MITTEL", 12],
    ["12", 13],
    ["14", 14],
    ["Später (15)", 15],
  ])("%j is option %i", (wanted, id) => {
    expect(option(wanted)).toBe(id);
  });

  it("is refused with the numbers of all that bear the label", () => {
    expect(() => option("später")).toThrow(
      'Priorität has several options called "später": use the number of one of them, 14, 15',
    );
  });

  it("that is unknown is refused with all that there are", () => {
    expect(() => option("Niedrig")).toThrow(
      'Priorität must be one of Hoch (10), hoch (11), Mittel (12), 12 (13), Später (14), Später (15), got "Niedrig"',
    );
  });

  it("among thousands is refused with the first 50", () => {
    const many = Array.from({ length: 10_000 }, (_, id) => ({ id, label: `Label ${id}` }));
    expect(() => optionNamed(many, "none", "Priorität")).toThrow("and 9950 more");
  });
});

describe("a record by name", () => {
  const record = Object.fromEntries(FIELDS.map((one) => [one.code, `value ${one.code.charAt(0)}`]));
  const shown = namerOf(FIELDS)({ custom_fields: record });

  it("shows every field under its name without the blanks around it, built-in ones not at all", () => {
    expect(shown).toMatchObject({
      Größe: "value 1",
      region: "value 4",
      "Straße & Hausnummer": "value 9",
    });
    expect(Object.keys(shown)).toHaveLength(9);
  });

  it("shows fields that only blanks tell apart, or nothing, with their codes", () => {
    expect(Object.keys(shown).filter((name) => name.includes("("))).toEqual([
      `Serie (${code("5")})`,
      `Serie (${code("6")})`,
      `Account Manager (${code("7")})`,
      `Account Manager (${code("8")})`,
    ]);
  });

  it("shows names that can be written again, each its own field", () => {
    for (const [name, value] of Object.entries(shown)) {
      expect(`value ${found(name)}`).toBe(value);
    }
  });

  it("leaves out what a reply was not asked for, and shows null for what is not set", () => {
    expect(namerOf(FIELDS)({ custom_fields: { [code("1")]: null } })).toEqual({ Größe: null });
  });
});
