// The pure parts of matching: what counts as the same, which of several is meant, what an update sends.
import fc from "fast-check";
import { choose, SeveralMatchError } from "../src/matching/choose";
import { differences } from "../src/matching/differences";
import { KINDS } from "../src/matching/kinds";
import { forget, keep, recall } from "../src/matching/memory";
import { sameAsStored } from "../src/matching/sameAsStored";
import { soughtBy, soughtByCustomField } from "../src/matching/sought";

// One seed, so that a failure is the same on every machine; change it to look elsewhere.
fc.configureGlobal({ seed: 20261120, numRuns: 1000 });

const leaf = fc.oneof(
  fc.string({ minLength: 1 }).filter((text) => text.trim() !== ""),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.boolean(),
);

/** A value as Pipedrive stores one: plain, a list of numbers, an object, a list of contacts. */
const storedValue = fc.oneof(
  leaf,
  fc.uniqueArray(fc.integer(), { minLength: 1 }),
  fc.dictionary(fc.stringMatching(/^[a-z_]{1,8}$/), leaf, { minKeys: 1 }),
  fc.uniqueArray(
    fc.record({
      value: fc.emailAddress(),
      label: fc.constantFrom("work", "home"),
      primary: fc.boolean(),
    }),
    { minLength: 1, selector: ({ value }) => value },
  ),
);

/** The same value as somebody else might write it: in another order, and with less said. */
function rewritten(value: unknown, keepMember: (name: string) => boolean): unknown {
  if (Array.isArray(value)) return value.map((entry) => rewritten(entry, keepMember)).reverse();
  if (typeof value !== "object" || value === null) {
    return typeof value === "string" ? ` ${value} ` : value;
  }
  const members = Object.entries(value).reverse();
  const kept = members.filter(([name], index) => index === 0 || keepMember(name));
  return Object.fromEntries(kept);
}

describe("what a record holds already", () => {
  test("a value in another order, with less said of it, is the same", () => {
    fc.assert(
      fc.property(storedValue, fc.func(fc.boolean()), (stored, keepMember) => {
        expect(sameAsStored(stored, stored)).toBe(true);
        // An entry is told by its value: that one is always said.
        const said = (name: string) => name === "value" || keepMember(name);
        expect(sameAsStored(rewritten(stored, said), stored)).toBe(true);
      }),
    );
  });

  test("one that differs in a number or a letter is not", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.integer(), { minKeys: 1 }),
        (stored) => {
          const [name = ""] = Object.keys(stored);
          expect(sameAsStored({ ...stored, [name]: (stored[name] ?? 0) + 1 }, stored)).toBe(false);
          expect(sameAsStored(`${stored[name]}x`, String(stored[name]))).toBe(false);
        },
      ),
    );
  });

  test.each([
    [13, "13", true],
    ["3", 3, true],
    [0, null, false],
    [false, null, false],
    [null, "", true],
    [[], null, true],
    ["", 0, false],
    ["2026-01-31 08:30:00", "2026-01-31T08:30:00Z", true],
    ["2026-01-31T08:30:00Z", "2026-01-31T08:30:00.000Z", true],
    ["2026-01-31T08:30:00Z", "2026-01-31T08:30:01Z", false],
    ["12,7", "7,12", false],
    [12, { id: 12, label: "Gold" }, true],
    [{ value: 5 }, { value: 5, currency: "EUR" }, true],
    [{ value: 5, currency: "USD" }, { value: 5, currency: "EUR" }, false],
    [{ value: "Kiel" }, { value: "Kiel", country: "Germany" }, true],
    [{ value: "Kiel", country: "Denmark" }, { value: "Kiel", country: "Germany" }, false],
    [[1, 1], [1, 2], false],
  ])("%j and stored %j: %p", (given, stored, same) => {
    expect(sameAsStored(given, stored)).toBe(same);
  });
});

describe("what an update sends", () => {
  const record = fc.dictionary(
    fc.constantFrom("a", "b", "c", "d", "e"),
    fc.integer({ min: 0, max: 3 }),
  );

  test("exactly what differs: applying it gives what was asked, and asking again gives nothing", () => {
    fc.assert(
      fc.property(record, record, (body, stored) => {
        const change = differences(body, stored, { together: [] });
        for (const [name, value] of Object.entries(change)) expect(stored[name]).not.toBe(value);
        const after = { ...stored, ...change };
        expect(after).toMatchObject(body);
        expect(differences(body, after, { together: [] })).toEqual({});
      }),
    );
  });

  test("members that belong together go together", () => {
    const together = [["status", "lost_reason"]];
    const body = { status: "lost", lost_reason: "Price", title: "T" };
    const stored = { status: "lost", lost_reason: "Delay", title: "T" };
    expect(differences(body, stored, { together })).toEqual({
      status: "lost",
      lost_reason: "Price",
    });
  });

  test("all keys of one custom field of a lead go together", () => {
    const code = "a".repeat(40);
    const body = { [code]: 100, [`${code}_currency`]: "USD", [`${"b".repeat(40)}`]: "x" };
    const stored = { ...body, [`${code}_currency`]: "EUR" };
    expect(Object.keys(differences(body, stored, { together: [] }))).toEqual([
      code,
      `${code}_currency`,
    ]);
  });

  test("options of a lead are a list in any order, text with commas is not", () => {
    const [set, text] = ["a".repeat(40), "b".repeat(40)];
    const stored = { [set]: "12,7", [text]: "1,2" };
    const change = (body: object) =>
      differences({ ...body }, stored, { together: [], options: [set] });
    expect(change({ [set]: "7,12", [text]: "2,1" })).toEqual({ [text]: "2,1" });
    expect(change({ [set]: "7,120" })).toEqual({ [set]: "7,120" });
  });

  test("an empty object of custom fields is never sent: it would clear them all", () => {
    const same = { custom_fields: { x: null } };
    expect(differences(same, { custom_fields: null }, { together: [] })).toEqual({});
  });

  test("contacts are joined: none is lost, none is doubled, one is primary", () => {
    const contacts = fc.uniqueArray(
      fc.record({
        value: fc.constantFrom("a@x", "b@x", "c@x", "d@x"),
        primary: fc.constant(false),
      }),
      { minLength: 1, selector: ({ value }) => value },
    );
    fc.assert(
      fc.property(contacts, contacts, (given, known) => {
        const stored = known.map((one, index) => ({ ...one, primary: index === 0, label: "home" }));
        const body = { emails: given.map((one) => ({ ...one, value: one.value.toUpperCase() })) };
        const { emails = stored } = differences(body, { emails: stored }, KINDS.person) as {
          emails?: typeof stored;
        };
        expect(emails.slice(0, stored.length)).toEqual(stored);
        const all = new Set([...stored, ...given].map(({ value }) => value));
        expect(emails.map(({ value }) => value.toLowerCase()).sort()).toEqual([...all].sort());
        expect(emails.filter(({ primary }) => primary)).toHaveLength(1);
      }),
    );
  });
});

describe("which of several", () => {
  const time = fc.constantFrom("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z", undefined);
  const records = fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 1, max: 50 }),
      name: fc.string(),
      add_time: time,
      update_time: time,
    }),
    { minLength: 2, selector: ({ id }) => id },
  );
  const words = { records: "persons", sought: 'the name "x"' };

  test("the choice does not depend on the order in which the search found them", () => {
    fc.assert(
      fc.property(
        records,
        fc.constantFrom("oldest", "newest", "most_recently_updated"),
        (found, when) => {
          const chosen = choose(found, when, words);
          expect(found).toContain(chosen);
          expect(choose([...found].reverse(), when, words)).toBe(chosen);
        },
      ),
    );
  });

  test("of all that show when they were added, the oldest was added first", () => {
    const ageOf = (record: { id?: unknown; add_time?: unknown }) =>
      `${record.add_time} ${String(record.id).padStart(3, "0")}`;
    fc.assert(
      fc.property(records, (found) => {
        const dated = found.filter(({ add_time }) => add_time !== undefined);
        const chosen = choose(found, "oldest", words) ?? {};
        const ages = (dated.length > 0 ? dated : found).map(ageOf);
        expect(ageOf(chosen)).toBe(ages.sort()[0]);
      }),
    );
  });

  test("fail names every one of them, up to ten in its sentence", () => {
    fc.assert(
      fc.property(records, (found) => {
        let thrown: unknown;
        try {
          choose(found, "fail", words);
        } catch (error) {
          thrown = error;
        }
        expect(thrown).toBeInstanceOf(SeveralMatchError);
        const { matches } = thrown as SeveralMatchError;
        expect(matches.map(({ id }) => Number(id)).sort()).toEqual(
          found.map(({ id }) => id).sort(),
        );
      }),
    );
  });

  test("a record that was never changed counts by when it was added", () => {
    const old = { id: 1, add_time: "2026-01-01T00:00:00Z", update_time: null };
    const touched = { ...old, id: 2, update_time: "2026-02-01T00:00:00Z" };
    const fresh = { id: 3, add_time: "2026-03-01T00:00:00Z", update_time: null };
    expect(choose([touched, old], "most_recently_updated", words)).toBe(touched);
    expect(choose([fresh, touched], "most_recently_updated", words)).toBe(fresh);
  });

  test("none and one are no question", () => {
    expect(choose([], "fail", words)).toBeUndefined();
    expect(choose([{ id: 1 }], "fail", words)).toEqual({ id: 1 });
  });
});

describe("the key of a queue", () => {
  const { email, phone, name } = KINDS.person.ways;

  test.each([
    [email, "Mara@Example.com ", "mara@example.com"],
    [phone, "0049 (431) 555-0101", "+49 431 5550101"],
    [phone, "+49 (0) 431 5550101", "+49 431 5550101"],
    [name, " Lena HOFFMANN", "Lena Hoffmann"],
  ])("is the same for all spellings of one value", (way, one, other) => {
    expect(soughtBy(way, one).key).toBe(soughtBy(way, other).key);
  });

  test("is another one for another way and another value", () => {
    const keys = [
      soughtBy(email, "a@x").key,
      soughtBy(email, "b@x").key,
      soughtBy(name, "a@x").key,
      soughtBy(phone, "431 5550101").key,
      soughtBy(phone, "+431 5550101").key,
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test("an amount in another currency has a queue of its own", () => {
  const field = {
    code: "a".repeat(40),
    name: "Deposit",
    type: "monetary",
    custom: true,
    options: [],
  };
  const keyOf = (amount: string) => soughtByCustomField(field, amount, false).key;
  expect(keyOf("5 EUR")).toBe(keyOf("5.00 EUR"));
  expect(keyOf("5 EUR")).not.toBe(keyOf("5 USD"));
});

test("what was added is kept in bounded memory, the youngest of it", () => {
  for (let index = 0; index <= 5000; index += 1)
    keep(`k${index}`, { id: index, at: 0, alone: true });
  expect([recall("k0", 1), recall("k1", 1)?.id, recall("k5000", 1)?.id]).toEqual([
    undefined,
    1,
    5000,
  ]);
});

test("what was added is kept for a minute", () => {
  keep("key", { id: 1, at: 1000, alone: true });
  expect(recall("key", 60_999)).toMatchObject({ id: 1 });
  expect(recall("key", 61_000)).toBeUndefined();
  keep("key", { id: 2, at: 2000, alone: true });
  forget("key");
  expect(recall("key", 2001)).toBeUndefined();
});
