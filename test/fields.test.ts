// What each kind of input takes, what it turns it into, and the sentence for everything else.
import {
  choice,
  choices,
  contactMethods,
  date,
  dateTime,
  dateTimeV1,
  type Field,
  file,
  flag,
  id,
  integer,
  jsonList,
  jsonObject,
  keyValues,
  list,
  money,
  number,
  plainText,
  required,
  text,
  toggle,
  uuid,
} from "../src/fields";
import { retired, visibleTo, visibleToV1 } from "../src/vocabulary";

const help = { help: "Help." };
const asNumber = (part: string) => Number(part);

const KINDS: [string, Field<unknown>][] = [
  ["text", text("Title", help)],
  ["id", id("Deal ID", help)],
  ["number", number("Value", help)],
  ["flag", flag("Is Archived", help)],
  ["date", date("Close Date", help)],
  ["choice", choice("Status", [{ value: "open", label: "Open" }], help)],
  ["list", list("Ids", asNumber, help)],
  ["json", jsonObject("Conditions", help)],
  ["money", money("Value", help)],
  ["contact methods", contactMethods("Email", help)],
  ["file", file("File", help)],
];

describe.each(KINDS)("an input of kind %s", (_, field) => {
  it.each([undefined, null, "", "  "])("is not filled by %j", (blank) => {
    expect(field.read(blank)).toBeUndefined();
  });

  it("must be filled when it is required", () => {
    expect(() => required(field).read("")).toThrow(/ is required: fill it in$/);
  });
});

describe("values that look empty but are not", () => {
  it.each([
    [number("Probability", help), 0, 0],
    [number("Probability", help), "0", 0],
    [integer("Start", help), "0", 0],
    [flag("Is Archived", help), false, false],
    [flag("Is Archived", help), "false", false],
    [flag("Is Archived", help), "0", false],
    [text("Title", help), 0, "0"],
    [text("Title", help), false, "false"],
  ])("are sent: %#", (field, raw, value) => {
    expect(field.read(raw)).toBe(value);
  });
});

describe("a good value", () => {
  it.each<[Field<unknown>, unknown, unknown]>([
    [text("Title", help), "  Website Redesign ", "Website Redesign"],
    [id("Deal ID", help), "42", 42],
    [number("Value", help), "-12.50", -12.5],
    [flag("Done", help), "Yes", true],
    [date("Date", help), "2026-02-28", "2026-02-28"],
    [date("Date", help), new Date("2026-11-20T23:00:00Z"), "2026-11-20"],
    [dateTime("At", help), "2026-11-20T09:30:00.123+01:00", "2026-11-20T08:30:00Z"],
    [dateTime("At", help), "2026-11-20 08:30:00", "2026-11-20T08:30:00Z"],
    [dateTime("At", help), "2026-11-20", "2026-11-20T00:00:00Z"],
    [dateTimeV1("At", help), "2026-11-20T08:30:00Z", "2026-11-20 08:30:00"],
    [
      uuid("Lead ID", help),
      "adf21080-0e10-11eb-879b-05d71fb426ec",
      "adf21080-0e10-11eb-879b-05d71fb426ec",
    ],
    [list("Ids", asNumber, help), "1, 2,,3", [1, 2, 3]],
    [list("Ids", asNumber, help), ["4", "5"], [4, 5]],
    [
      choices(
        "Fields",
        [
          { value: "title", label: "T" },
          { value: "notes", label: "N" },
        ],
        help,
      ),
      " Title, notes",
      "title,notes",
    ],
    [jsonObject("Body", help), '{"a": 1}', { a: 1 }],
    [money("Value", help), "1500 eur", { amount: 1500, currency: "EUR" }],
    [money("Value", help), '{"amount": 0, "currency": "USD"}', { amount: 0, currency: "USD" }],
    [visibleTo, "3", 3],
    [visibleToV1, 3, "3"],
  ])("is read: %#", (field, raw, value) => {
    expect(field.read(raw)).toEqual(value);
  });

  it("of e-mails marks the first as primary when none is", () => {
    expect(contactMethods("Email", help).read("a@example.com, b@example.com")).toEqual([
      { value: "a@example.com", primary: true },
      { value: "b@example.com", primary: false },
    ]);
  });

  it("of e-mails keeps labels and the primary that is given", () => {
    const listed =
      '[{"value": "a@example.com", "label": "home"}, {"value": "b@example.com", "primary": true}]';
    expect(contactMethods("Email", help).read(listed)).toEqual([
      { value: "a@example.com", label: "home" },
      { value: "b@example.com", primary: true },
    ]);
  });

  it("of a file may be text, bytes or a step's output", () => {
    const content = Buffer.from("Hello");
    const read = required(file("File", help)).read;
    expect(read("Hello").content).toEqual(content);
    expect(read(content)).toEqual({ content, contentType: "application/octet-stream" });
    expect(read({ data: content, contentType: "text/plain" })).toEqual({
      content,
      contentType: "text/plain",
    });
  });

  it("of a switch is No until it is turned on", () => {
    const fetchAll = toggle("Fetch All", help);
    expect([undefined, "", "false", false].map(fetchAll.read)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(fetchAll.read("true")).toBe(true);
  });
});

describe("a wrong value gets one sentence", () => {
  const anyObject = (entry: unknown) => entry;
  it.each<[Field<unknown>, unknown, string]>([
    [id("Deal ID", help), "abc", 'Deal ID must be a whole number, got "abc"'],
    [id("Deal ID", help), "1.5", 'Deal ID must be a whole number, got "1.5"'],
    [id("Deal ID", help), "0", 'Deal ID must be at least 1, got "0"'],
    [id("Deal ID", help), { id: 1 }, 'Deal ID must be a whole number, got "{"id":1}"'],
    [integer("Limit", { ...help, most: 500 }), "501", 'Limit must be at most 500, got "501"'],
    [
      number("Value", help),
      "1,500",
      'Value must be a number such as "1500" or "12.5", got "1,500"',
    ],
    [number("Value", help), "1e3", 'Value must be a number such as "1500" or "12.5", got "1e3"'],
    [flag("Done", help), "maybe", 'Done must be Yes or No ("true" or "false"), got "maybe"'],
    [visibleTo, "2", 'Visible To must be one of 1, 3, 5, 7, got "2"'],
    [
      date("Close Date", help),
      "2026-02-30",
      'Close Date must be a date such as "2026-12-31", got "2026-02-30"',
    ],
    [
      date("Close Date", help),
      "31.12.2026",
      'Close Date must be a date such as "2026-12-31", got "31.12.2026"',
    ],
    [
      dateTime("At", help),
      "noon",
      'At must be a date and time such as "2026-12-31T08:30:00Z", got "noon"',
    ],
    [
      uuid("Lead ID", help),
      "17",
      'Lead ID must be a UUID such as "adf21080-0e10-11eb-879b-05d71fb426ec", got "17"',
    ],
    [
      text("Name", { ...help, most: 3 }),
      "abcd",
      "Name may have at most 3 characters, got 4: shorten it",
    ],
    [text("Name", help), { a: 1 }, 'Name must be text, got "{"a":1}"'],
    [
      jsonObject("Conditions", help),
      "{oops",
      'Conditions must be valid JSON, got "{oops": check quotes and commas',
    ],
    [jsonObject("Conditions", help), "[1]", 'Conditions must be a JSON object ({…}), got "[1]"'],
    [jsonList("Prices", anyObject, help), "{}", 'Prices must be a JSON list ([…]), got "{}"'],
    [
      money("Value", help),
      "1500",
      'Value must be an amount with its currency such as "1500 EUR", got "1500"',
    ],
    [
      contactMethods("Email", help),
      '[{"mail": "a"}]',
      'Email, entry 1, may have value, label and primary, got "mail"',
    ],
    [
      contactMethods("Email", help),
      '[{"value": "a", "primary": true}, {"value": "b", "primary": true}]',
      "Email may have one primary entry, got 2: keep one",
    ],
    [
      keyValues("Header", help, plainText),
      [{ key: "", value: "x" }],
      'Header needs a key for every value, got "{"key":"","value":"x"}"',
    ],
    [list("Ids", asNumber, { ...help, most: 2 }), "1,2,3", "Ids may hold at most 2 entries, got 3"],
  ])("%#", (field, raw, sentence) => {
    expect(() => field.read(raw)).toThrow(sentence);
  });

  it("quotes at most 60 characters of it", () => {
    expect(() => id("Deal ID", help).read("x".repeat(100))).toThrow(`got "${"x".repeat(60)}…"`);
  });

  it("says what replaced an input that Pipedrive dropped", () => {
    const orderNr = retired("Order Nr", {
      since: "read-only in API v2",
      instead: "Drag it",
      harmless: ["0"],
    });
    expect(orderNr.read("")).toBeUndefined();
    expect(orderNr.read("0")).toBeUndefined();
    expect(() => orderNr.read("5")).toThrow(
      "Order Nr is no longer supported by Pipedrive (read-only in API v2): leave it blank. Drag it",
    );
  });
});
