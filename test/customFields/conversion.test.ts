// Values of custom fields: what is shown in words can be written again, in both versions of the API.
import fc from "fast-check";
import { convert, flattened, gathered, readable } from "../../src/customFields";
import { fieldOf, TYPES, VALUES } from "./values";

const each = (type: string, holds: (value: unknown) => void) =>
  fc.assert(fc.property(VALUES[type] ?? fc.constant(undefined), holds));

it("there are 16 types", () => {
  expect(TYPES).toHaveLength(16);
});

describe.each(TYPES)("a field of type %s", (type) => {
  const field = fieldOf(type);

  it("takes what is shown of it in words as the same value", () => {
    each(type, (value) => expect(convert(field, readable(field, value))).toEqual(value));
  });

  it("takes the JSON of API v2 unchanged, parsed or as text", () => {
    each(type, (value) => {
      expect(convert(field, value)).toEqual(value);
      if (typeof value === "object") {
        expect(convert(field, JSON.stringify(value))).toEqual(value);
      }
    });
  });

  it("stands in v1's keys without a loss", () => {
    each(type, (value) => {
      if (JSON.stringify(value).includes("timezone_name")) return;
      expect(gathered(field, flattened(field, value))).toEqual(value);
    });
  });

  it("is null in v1 when it is emptied, and null in words", () => {
    expect(gathered(field, flattened(field, null))).toBeNull();
    expect(readable(field, null)).toBeNull();
  });
});

describe("what is typed", () => {
  const typed = (type: string, raw: unknown) => convert(fieldOf(type), raw);

  it.each([
    ["monetary", "1500 EUR", { value: 1500, currency: "EUR" }],
    ["monetary", "0.1 usd", { value: 0.1, currency: "USD" }],
    ["monetary", "1500", { value: 1500 }],
    ["monetary", '{"amount": 5, "currency": "eur"}', { value: 5, currency: "EUR" }],
    ["daterange", "2026-01-01 / 2026-01-31", { value: "2026-01-01", until: "2026-01-31" }],
    ["time", "8:30", { value: "08:30:00" }],
    ["time", "08:30 Europe/Berlin", { value: "08:30:00", timezone_name: "Europe/Berlin" }],
    [
      "timerange",
      "08:30 / 17:00 Europe/Berlin",
      { value: "08:30:00", until: "17:00:00", timezone_name: "Europe/Berlin" },
    ],
    ["address", "Hafenstraße 1, Kiel", { value: "Hafenstraße 1, Kiel" }],
    ["set", "hoch, 12", [11, 14]],
    ["set", "Hoch, 10", [10]],
    ["set", "schloss, schwer", [13]],
    ["set", ["Hoch", 12, "12"], [10, 12, 14]],
    ["set", '["Schloss, schwer", "Später (16)"]', [13, 16]],
    ["enum", { id: 13, label: "Schloss, schwer" }, 13],
    ["user", "7", 7],
  ])("%s: %j", (type, raw, value) => {
    expect(typed(type, raw)).toEqual(value);
  });

  it.each([
    ["monetary", "12 EURO", 'Custom field "Größe" must be an amount with its currency'],
    ["monetary", "€ 1500", 'such as "1500 EUR", got "€ 1500"'],
    ["monetary", "1,500", 'such as "1500 EUR", got "1,500"'],
    ["timerange", "08:00-10:00", 'must be a span such as "08:30/17:00"'],
    ["monetary", { value: 5, currency: "€" }, "must have a three-letter currency"],
    ["date", "31.12.2026", "must be a date"],
    ["daterange", "2026-01-01", 'must be a span such as "2026-01-01/2026-01-31"'],
    ["daterange", "2026-01-01/2026-01-31/2026-02-28", "must be a date"],
    ["time", "08:30 PM", "must name a time zone"],
    ["time", "08:30 Europe/Berlin please", "must name a time zone"],
    ["time", "25:00", "must be a time"],
    ["timerange", { value: "08:30" }, "must be a span"],
    ["time", { value: "08:30", zone: "UTC" }, "may have value, timezone_id, timezone_name"],
    ["varchar", "x".repeat(256), "at most 255 characters, got 256"],
    ["double", "many", 'Custom field "Größe" must be a number'],
    ["set", "[]", "names no option"],
    ["people", "Mara", "must be a whole number"],
    ["json", "{}", "cannot be set: its type is json"],
  ])("%s: %j is refused", (type, raw, sentence) => {
    expect(() => typed(type, raw)).toThrow(sentence);
  });

  it("a zone by name is refused on a lead, because v1 knows numbers only", () => {
    const value = typed("time", "08:30 Europe/Berlin");
    expect(() => flattened(fieldOf("time"), value)).toThrow("takes no time zone on a lead");
  });
});

describe("what is shown", () => {
  it.each([
    ["monetary", { value: 1e21, currency: "EUR" }, "1000000000000000000000 EUR"],
    ["monetary", { value: 0.1, currency: null }, "0.1"],
    ["daterange", { value: "2026-01-01", until: null }, "2026-01-01/"],
    ["time", { value: "08:30:00", timezone_id: 4, timezone_name: null }, "08:30:00"],
    ["enum", { id: 13, label: "Schloss, schwer" }, "Schloss, schwer"],
    ["enum", 15, "Später (15)"],
    ["enum", 99, 99],
    ["set", [{ id: 10, label: "Hoch" }, 12], ["Hoch", "Mittel"]],
    ["address", { value: "", formatted_address: "Hafenstraße 1" }, "Hafenstraße 1"],
    ["org", 8, 8],
  ])("%s: %j", (type, value, shown) => {
    expect(readable(fieldOf(type), value)).toEqual(shown);
  });

  it("a user, organization or person that v1 sends as an object is its number", () => {
    const field = fieldOf("org");
    expect(gathered(field, { [field.code]: { value: 8, name: "Nordlicht" } })).toBe(8);
  });
});
