// Fields to Clear, on every update that has it: by every name of the input it empties that field in the store
// and nothing else; what can't be emptied is refused with a reason before anything is sent.
import { CUSTOM_FIELD_ENTITIES, TYPED_FIELDS } from "../tools/emulator/seed/manyCustomFields";
import { typedField, valuesV2 } from "./emulator/valuesOfEveryType";
import { type Inputs, SYNCED, UPDATES, type Update } from "./support/clearable";
import { type Company, startCompany } from "./support/company";
import { component, run, withToken } from "./support/component";
import { type Difference, differences, storedIn } from "./support/stored";

let company: Company;
beforeAll(async () => {
  company = await startCompany({ customFields: true });
});
afterAll(() => company.close());

/** Inputs whose key is not the wire name of their field. */
const WIRES: Readonly<Record<string, string>> = {
  "updateDeal.userId": "owner_id",
  "updatePerson.email": "emails",
  "updatePerson.phone": "phones",
  "updateProduct.selectable": "is_linkable",
  "updateActivity.personId": "participants",
  "updateTask.assigneeId": "assignee_ids",
};

/** Inputs that fill no field of the record. */
const NO_FIELDS = ["connection", "customFields", "fieldsToClear", "timeZone"];

const snake = (name: string): string => name.replace(/[A-Z]/g, (big) => `_${big.toLowerCase()}`);

interface Named {
  wire: string;
  names: string[];
  input: string;
}

/** The inputs of an update that fill a field of its record, with all names of each. */
function fieldsOf(key: string): Named[] {
  const { inputs = [] } = component.actions[key] ?? {};
  const which = Object.keys(UPDATES[key]?.which ?? {});
  return inputs
    .filter((input) => !which.includes(input.key) && !NO_FIELDS.includes(input.key))
    .filter((input) => !input.comments?.startsWith("No longer supported"))
    .map((input) => {
      const wire = WIRES[`${key}.${input.key}`] ?? snake(input.key);
      return { wire, names: [...new Set([wire, input.key, input.label])], input: input.key };
    });
}

const keys = Object.keys(UPDATES);
const updateOf = (key: string): Update => {
  const update = UPDATES[key];
  if (update === undefined) throw new Error(`${key} is no update with Fields to Clear`);
  return update;
};

test("every action with Fields to Clear is here", () => {
  const having = Object.values(component.actions).filter(({ inputs }) =>
    inputs.some((input) => input.key === "fieldsToClear"),
  );
  expect(having.map(({ key }) => key).sort()).toEqual([...keys].sort());
});

/** The methods of the requests that arrived since the last reset. */
const methods = () => company.requests.all().map(({ method }) => method);
const connection = () => withToken(company.url, company.newToken());

async function filledRecord(key: string): Promise<void> {
  company.reset();
  const { which, filled } = updateOf(key);
  await run(key, connection(), { ...which, ...filled });
  company.requests.reset();
}

/** What became of a record's fields, but for the time of the change. */
async function changedBy(key: string, inputs: Inputs): Promise<Difference[]> {
  const before = storedIn(company.world);
  await run(key, connection(), { ...updateOf(key).which, ...inputs });
  return differences(before, storedIn(company.world)).filter(
    ({ field }) => field !== "update_time",
  );
}

const stored = (record: string): Record<string, unknown> =>
  JSON.parse(storedIn(company.world).get(record) ?? "null");

const clearings = keys.flatMap((key) => {
  const named = fieldsOf(key);
  return Object.entries(updateOf(key).empties).map(([wire, empty]) => {
    const names = named.filter((one) => one.wire === wire).flatMap((one) => one.names);
    return { key, wire, empty, names: [...new Set([wire, ...names])] };
  });
});

/** The primary participant of an activity is its person. */
const ALONGSIDE: Readonly<Record<string, readonly string[]>> = { participants: ["person_id"] };

describe("by its wire name, its input's key and its input's label", () => {
  test.each(clearings)("$key empties $wire", async ({ key, wire, empty, names }) => {
    const { record } = updateOf(key);
    for (const name of names) {
      await filledRecord(key);
      expect(stored(record)[wire]).not.toEqual(empty);
      const changed = await changedBy(key, { fieldsToClear: [name] });
      expect([name, stored(record)[wire]]).toEqual([name, empty]);
      expect(changed.filter(({ field }) => !ALONGSIDE[wire]?.includes(field))).toEqual([
        { record, field: wire },
      ]);
    }
  });

  test("several at once, in one request", async () => {
    await filledRecord("updateOrganization");
    const changed = await changedBy("updateOrganization", {
      fieldsToClear: ["website", "Employee Count", "labelIds"],
    });
    const fields = changed.map(({ field }) => field).sort();
    expect(fields).toEqual(["employee_count", "label_ids", "website"]);
    expect(methods()).toEqual(["PATCH"]);
  });

  test.each(Object.entries(SYNCED))("updatePerson sends %s as %j", async (wire, empty) => {
    company.reset();
    const inputs = { id: "1", fieldsToClear: [wire] };
    await expect(run("updatePerson", connection(), inputs)).rejects.toThrow("contact sync");
    expect(JSON.parse(String(company.requests.last()?.body))).toEqual({ [wire]: empty });
  });
});

describe("custom fields", () => {
  const kinds = [
    ...CUSTOM_FIELD_ENTITIES.map((entity) => ({ kind: entity as string, entity })),
    { kind: "lead", entity: "deal" as const },
  ];

  const updateKey = (kind: string): string => `update${kind[0]?.toUpperCase()}${kind.slice(1)}`;

  /** Puts a value of every type into the store's record. */
  function fill(kind: string, entity: (typeof CUSTOM_FIELD_ENTITIES)[number]): Update {
    company.reset();
    const update = updateOf(updateKey(kind));
    const [table, id] = update.record.split(" ");
    const rows = company.world[table as "deals"];
    const row = rows.get((kind === "lead" ? id : Number(id)) as number);
    if (!row) throw new Error(`There is no ${update.record}`);
    rows.put({ ...row, custom_fields: valuesV2(company.world, entity) });
    return update;
  }

  test.each(kinds)("of every type are emptied by name, one by one: $kind", async (given) => {
    const { kind, entity } = given;
    const key = updateKey(kind);
    const { record } = fill(kind, entity);
    for (const { type, name } of TYPED_FIELDS) {
      const { code } = typedField(company.world, entity, type);
      const changed = await changedBy(key, { fieldsToClear: [name] });
      expect([type, changed]).toEqual([type, [{ record, field: `custom_fields.${code}` }]]);
      expect(stored(record).custom_fields).not.toHaveProperty(code);
    }
    expect(stored(record).custom_fields).toEqual({});
  });

  test.each(kinds)("are emptied together, beside one of Pipedrive's own: $kind", async (given) => {
    const { kind, entity } = given;
    const key = updateKey(kind);
    const { record, empties } = fill(kind, entity);
    const [wire = ""] = Object.keys(empties).slice(-1);
    const own = TYPED_FIELDS.map(({ name, type }) =>
      type === "enum"
        ? typedField(company.world, entity, type).code
        : `  ${name.trim().toLowerCase()} `,
    );
    await run(key, connection(), { ...updateOf(key).which, fieldsToClear: [...own, wire] });
    expect(stored(record)).toMatchObject({ custom_fields: {}, [wire]: empties[wire] });
    expect(methods()).toEqual(["GET", "PATCH"]);
  });

  test("whose name only begins like one of Pipedrive's own are custom ones", async () => {
    const inputs = { id: "1", fieldsToClear: ["Notes 📝"] };
    company.reset();
    await expect(run("updatePerson", connection(), inputs)).rejects.toThrow(
      'Fields to Clear: no custom field is called "Notes 📝"',
    );
    expect(methods()).not.toContain("PATCH");
  });

  test.each([
    ["update_time", "a field of Pipedrive itself, not a custom one: of these name"],
    ["updated", "a field of Pipedrive itself, not a custom one: of these name"],
    ["lost_raeson", "; Pipedrive's own that can be emptied are"],
  ])("or are none: %s is answered with what can be named", async (name, words) => {
    const inputs = { ...updateOf("updateDeal").which, fieldsToClear: [name] };
    company.reset();
    await expect(run("updateDeal", connection(), inputs)).rejects.toThrow(
      `${words} ${Object.keys(updateOf("updateDeal").empties).join(", ")}`,
    );
    expect(methods()).not.toContain("PATCH");
  });

  test("that are filled as well, or named twice, are refused before they are written", async () => {
    fill("deal", "deal");
    const { which } = updateOf("updateDeal");
    const customFields = [{ key: "Größe", value: "L" }];
    for (const inputs of [
      { customFields, fieldsToClear: ["größe"] },
      { fieldsToClear: ["Größe", " GRÖßE "] },
    ]) {
      await expect(run("updateDeal", connection(), { ...which, ...inputs })).rejects.toThrow(
        'Custom field "Größe" is named twice in Custom Fields and Fields to Clear: name it once',
      );
    }
    expect(methods()).not.toContain("PATCH");
  });
});

describe("refused before any request", () => {
  const kept = keys.flatMap((key) =>
    fieldsOf(key)
      .filter(({ wire }) => !(wire in updateOf(key).empties) && !(wire in SYNCED))
      .flatMap(({ names }) => names.map((name) => ({ key, name }))),
  );

  async function refusalOf(key: string, inputs: Inputs): Promise<string> {
    company.requests.reset();
    const all = { ...updateOf(key).which, ...inputs };
    const message = await run(key, connection(), all).then(
      () => "nothing was thrown",
      (error: Error) => error.message,
    );
    expect(methods()).toEqual([]);
    return message;
  }

  test.each(kept)("$key: $name cannot be cleared, with the reason", async ({ key, name }) => {
    expect(await refusalOf(key, { fieldsToClear: [name] })).toMatch(
      /^Fields to Clear: [a-z_]+ cannot be cleared: [a-zA-Z]+ .+$/,
    );
  });

  test.each(clearings)("$key: $wire is filled as well", async ({ key, wire, names }) => {
    const { filled } = updateOf(key);
    const [input = ""] = Object.keys(filled).filter((one) => names.includes(one));
    const inputs = { [input]: filled[input], fieldsToClear: [wire] };
    expect(await refusalOf(key, inputs)).toBe(
      `Fields to Clear names ${wire}, which is filled in too: choose one`,
    );
  });

  test.each(clearings)("$key: $wire is named twice", async ({ key, wire, names }) => {
    const fieldsToClear = [wire, names.at(-1) ?? wire];
    expect(await refusalOf(key, { fieldsToClear })).toBe(
      `Fields to Clear names ${wire} twice: name it once`,
    );
  });

  test("updateLead: a lead keeps a person or an organization", async () => {
    const fieldsToClear = ["person_id", "organization_id"];
    expect(await refusalOf("updateLead", { fieldsToClear })).toContain("a lead needs one of them");
  });

  test.each(["updateActivity", "updateTask", "updateDealProduct", "updateRole", "updateDealField"])(
    "%s has no custom fields to clear: an unknown name lists the valid ones",
    async (key) => {
      const names = Object.keys(updateOf(key).empties).join(", ");
      expect(await refusalOf(key, { fieldsToClear: ["Größe"] })).toBe(
        `Fields to Clear must be one of ${names}, got "Größe"`,
      );
    },
  );
});
