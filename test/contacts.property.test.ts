// Whatever a person's addresses and numbers are, an edit touches what it names and nothing else.
import fc from "fast-check";
import {
  type Contact,
  type Contacts,
  sameEmail,
  samePhone,
  withContact,
  withoutContact,
  withPrimary,
} from "../src/contacts";

// One seed, so that a failure is the same on every machine; change it to look elsewhere.
fc.configureGlobal({ seed: 20261120, numRuns: 2000 });

const VALUES = [
  "a@example.com",
  "B@Example.com",
  "c@example.com",
  "d@example.com",
  "é@example.com",
];

/** Another spelling of the same address. */
const respelt = (value: string): string => ` ${value.toUpperCase().normalize("NFD")}\t`;

/** A list as Pipedrive keeps it: no value twice, exactly one primary when it is not empty. */
const contacts: fc.Arbitrary<Contacts> = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...VALUES), { maxLength: 4 }),
    fc.array(fc.constantFrom("work", "home", undefined), { minLength: 4, maxLength: 4 }),
    fc.nat(3),
  )
  .map(([values, labels, place]) =>
    values.map((value, index): Contact => {
      const label = labels[index];
      const primary = index === place % values.length;
      return { value, ...(label === undefined ? {} : { label }), primary };
    }),
  );

const value = fc.constantFrom(...VALUES).chain((plain) => fc.constantFrom(plain, respelt(plain)));
const added = fc.record({
  value,
  label: fc.constantFrom("work", "home", "other", undefined),
  primary: fc.constantFrom(true, false, undefined),
});

type Edit = (before: Contacts) => Contacts;

/** An edit and the value it names. */
const edit: fc.Arbitrary<readonly [Edit, string]> = fc.oneof(
  added.map(
    (one) => [(before: Contacts) => withContact(before, one, sameEmail), one.value] as const,
  ),
  value.map((one) => [(before: Contacts) => withoutContact(before, one, sameEmail), one] as const),
  value.map(
    (one) => [(before: Contacts) => withPrimary(before, one, sameEmail) ?? before, one] as const,
  ),
);

const othersThan = (list: Contacts, named: string) =>
  list
    .filter((contact) => !sameEmail(contact.value, named))
    .map(({ value, label }) => [value, label]);

const primaryOf = (list: Contacts) => list.find(({ primary }) => primary)?.value;

const holds = (property: (before: Contacts, after: Contacts, named: string) => void) =>
  fc.assert(
    fc.property(contacts, edit, (before, [change, named]) =>
      property(before, change(before), named),
    ),
  );

test("all others keep value, label and order", () => {
  holds((before, after, named) => {
    expect(othersThan(after, named)).toEqual(othersThan(before, named));
  });
});

test("one is primary when there is any", () => {
  holds((_before, after) => {
    expect(after.filter(({ primary }) => primary)).toHaveLength(after.length === 0 ? 0 : 1);
  });
});

test("nothing is ever doubled", () => {
  holds((_before, after, named) => {
    expect(after.filter(({ value }) => sameEmail(value, named)).length).toBeLessThanOrEqual(1);
  });
});

test("what changes nothing returns the very list, and the very list has no change", () => {
  holds((before, after) => {
    expect(after === before).toBe(JSON.stringify(after) === JSON.stringify(before));
  });
});

test("an edit done twice is done once", () => {
  fc.assert(
    fc.property(contacts, edit, (before, [change]) => {
      const once = change(before);
      expect(change(once)).toBe(once);
    }),
  );
});

test("the primary one stays unless it goes or another one is named", () => {
  holds((before, after, named) => {
    const was = primaryOf(before);
    if (was === undefined || sameEmail(was, named)) return;
    expect([was, after.find((contact) => sameEmail(contact.value, named))?.value]).toContain(
      primaryOf(after),
    );
  });
});

test("when the primary one goes the first of the others is it", () => {
  fc.assert(
    fc.property(contacts, (before) => {
      const left = withoutContact(before, primaryOf(before) ?? "", sameEmail);
      expect(left[0]?.primary ?? true).toBe(true);
    }),
  );
});

test("what is added is there as it was asked for", () => {
  fc.assert(
    fc.property(contacts, added, (before, one) => {
      const known = before.find((contact) => sameEmail(contact.value, one.value));
      const found = withContact(before, one, sameEmail).find((contact) =>
        sameEmail(contact.value, one.value),
      );
      expect(found?.label).toBe(one.label ?? known?.label);
      expect(found?.value).toBe(known?.value ?? one.value);
      if (one.primary || before.length === 0) expect(found?.primary).toBe(true);
      else expect(found?.primary).toBe(known?.primary ?? false);
    }),
  );
});

describe("the same phone number", () => {
  test.each([
    ["+49 (431) 555-0101", "0049 431 5550101"],
    ["+1.555.010.9999", "+1–555–010–9999"],
    ["+49 40/555 0142", "+49405550142"],
    ["040 5550142", "(040) 555 01 42"],
    ["＋４９ ４０", "+49 40"],
    ["555 0142 ext 7", "5550142 EXT 7"],
  ])("%s is %s", (one, other) => expect(samePhone(one, other)).toBe(true));

  test.each([
    ["+49 431 5550101", "0431 5550101"],
    ["+49 431 5550101", "49 431 5550101"],
    ["555 0142 ext 7", "555 0142 ext 8"],
    ["+49 40 5550142", "+49 40 5550143"],
    ["100 200", "1 200"],
  ])("%s is not %s", (one, other) => expect(samePhone(one, other)).toBe(false));
});

test.each([
  ["Mara@Example.com ", "mara@example.com", true],
  ["mara@example.com", "mara@example.org", false],
  ["m.ara@example.com", "mara@example.com", false],
])("the same e-mail address: %s and %s, %s", (one, other, same) => {
  expect(sameEmail(one, other)).toBe(same);
});
