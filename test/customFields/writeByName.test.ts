// Custom fields written by name in words: every type, on every record, in both versions of the API. The store
// holds what was meant, reading by name shows the same words, and those words written back change nothing.
import { TYPED_FIELDS } from "../../tools/emulator/seed/manyCustomFields";
import { optionId, typedField, valuesV2 } from "../emulator/valuesOfEveryType";
import { lead } from "../samples/leads";
import { type Company, startCompany } from "../support/company";
import { run, withToken } from "../support/component";
import { differences, storedIn } from "../support/stored";
import { byCode, wordsOf } from "../support/words";

let company: Company;
beforeAll(async () => {
  company = await startCompany({ customFields: true });
});
beforeEach(() => company.reset());
afterAll(() => company.close());

const connection = () => withToken(company.url, company.newToken());
const methods = () => company.requests.all().map(({ method }) => method);

const KINDS = [
  {
    kind: "deal",
    suffix: "Deal",
    list: "getDeals",
    search: "searchDeals",
    id: 1,
    least: { title: "Messe 4711" },
  },
  {
    kind: "person",
    suffix: "Person",
    list: "getPersons",
    search: "searchPersons",
    id: 1,
    least: { name: "Messe 4711" },
  },
  {
    kind: "organization",
    suffix: "Organization",
    list: "getOrganizations",
    search: "searchOrganization",
    id: 1,
    least: { name: "Messe 4711" },
  },
  {
    kind: "product",
    suffix: "Product",
    list: "getProducts",
    search: "searchProducts",
    id: 1,
    least: { name: "Messe 4711" },
  },
  {
    kind: "project",
    suffix: "Project",
    list: "getProjects",
    search: "searchProjects",
    id: 1,
    least: { title: "Messe 4711", boardId: "1" },
  },
  {
    kind: "lead",
    suffix: "Lead",
    list: "getLeads",
    search: "searchLeads",
    id: lead(2),
    least: { title: "Messe 4711", personId: "1" },
  },
] as const;

type Kind = (typeof KINDS)[number];

/** Each field by its name, as a list of keys and values. */
const typed = (kind: string) => {
  const words = wordsOf(company.world, kind);
  return TYPED_FIELDS.map(({ name, type }) => ({ key: name, value: words[type]?.typed }));
};

/** What reading by name shows for the 16 fields. */
const shown = (kind: string) => {
  const words = wordsOf(company.world, kind);
  return Object.fromEntries(
    TYPED_FIELDS.map(({ name, type }) => [name.trim(), words[type]?.shown]),
  );
};

const rowOf = ({ kind }: Kind, id: unknown): Record<string, unknown> =>
  JSON.parse(storedIn(company.world).get(`${kind}s ${id}`) ?? "null");

type Named = { id: unknown; custom_fields_by_name: Record<string, unknown> };

const read = async (key: string, inputs: object): Promise<unknown> => {
  const named = { ...inputs, customFieldFormat: "name" };
  return ((await run(key, connection(), named)).data as { data: unknown }).data;
};

async function added({ kind, suffix, least }: Kind): Promise<unknown> {
  const inputs = { ...least, customFields: typed(kind) };
  const { data } = await run(`add${suffix}`, connection(), inputs);
  return (data as { data: { id: unknown } }).data.id;
}

/** The store's own record with a value of every type, other than those of the words. */
function filled({ kind, id }: Kind): string {
  const rows = company.world[`${kind}s` as "deals"];
  const row = rows.get(id as number);
  if (!row) throw new Error(`There is no ${kind} ${id}`);
  const entity = kind === "lead" ? "deal" : kind;
  rows.put({ ...row, custom_fields: valuesV2(company.world, entity) });
  return `${kind}s ${id}`;
}

const changes = (before: ReturnType<typeof storedIn>) =>
  differences(before, storedIn(company.world)).filter(({ field }) => field !== "update_time");

describe.each(KINDS)("$kind", (given) => {
  const { kind, suffix, list, search, id, least } = given;

  test("is added with a field of every type", async () => {
    const at = await added(given);
    expect(rowOf(given, at).custom_fields).toEqual(byCode(company.world, kind, "stored"));
    expect(methods()).toEqual(["GET", "POST"]);
  });

  test("is updated in one field after the other, and the rest stays as it was", async () => {
    const record = filled(given);
    const entity = kind === "lead" ? "deal" : kind;
    const same = connection();
    for (const [at, { name, type }] of TYPED_FIELDS.entries()) {
      const before = storedIn(company.world);
      await run(`update${suffix}`, same, { id, customFields: [typed(kind)[at]] });
      const { code } = typedField(company.world, entity, type);
      expect([name, changes(before)]).toEqual([name, [{ record, field: `custom_fields.${code}` }]]);
    }
    expect(rowOf(given, id).custom_fields).toEqual(byCode(company.world, kind, "stored"));
    expect(methods().filter((method) => method === "GET")).toHaveLength(1);
  });

  test("shows the words again: alone, in the list, among what is found", async () => {
    const at = await added(given);
    const one = (await read(`get${suffix}`, { id: at })) as Named;
    const all = (await read(list, { fetchAll: "true" })) as Named[];
    const { items } = (await read(search, { term: Object.values(least)[0] })) as {
      items: { item: Named }[];
    };
    const rows = [
      one,
      all.find((row) => row.id === at),
      items.find(({ item }) => item.id === at)?.item,
    ];
    for (const row of rows) expect(row?.custom_fields_by_name).toMatchObject(shown(kind));
  });

  test("takes all that was shown back, unset fields too, and nothing changes", async () => {
    const at = await added(given);
    const one = (await read(`get${suffix}`, { id: at })) as Named;
    const before = storedIn(company.world);
    const customFields = JSON.stringify(one.custom_fields_by_name);
    await run(`update${suffix}`, connection(), { id: at, customFields });
    expect(changes(before)).toEqual([]);
  });
});

describe("one value has several spellings", () => {
  test.each<[string, unknown, (typeof TYPED_FIELDS)[number]["type"], unknown]>([
    ["Budget €", "5", "monetary", { value: 5, currency: "EUR" }],
    ["Budget €", '{"value": 5, "currency": "sek"}', "monetary", { value: 5, currency: "SEK" }],
    ["Budget €", { amount: 5, currency: "SEK" }, "monetary", { value: 5, currency: "SEK" }],
    ["Abholzeit ⏰", '{"value": "8:30"}', "time", { value: "08:30:00" }],
    [
      "Messezeitraum",
      "2027-02-01/2027-02-03",
      "daterange",
      { value: "2027-02-01", until: "2027-02-03" },
    ],
    [
      "Messezeitraum",
      { value: "2027-02-01", until: "2027-02-03" },
      "daterange",
      { value: "2027-02-01", until: "2027-02-03" },
    ],
    ["Größe", 42, "varchar_auto", "42"],
    ["Gewicht (kg)", 0, "double", 0],
  ])("%s: %j", async (key, value, type, stored) => {
    const customFields = [{ key, value }];
    await run("updateDeal", connection(), { id: "1", customFields });
    const { code } = typedField(company.world, "deal", type);
    const kept = company.world.deals.get(1)?.custom_fields[code];
    expect(kept).toEqual(
      typeof stored === "object" ? expect.objectContaining(stored as object) : stored,
    );
  });

  test.each(["Öl, licht 💡", ["Öl", "Licht 💡"], '["öl", "licht 💡"]'])(
    "options: %j",
    async (value) => {
      await run("updateDeal", connection(), { id: "1", customFields: [{ key: "Zubehör", value }] });
      const { code } = typedField(company.world, "deal", "set");
      const ids = ["Öl", "Licht 💡"].map((label) => optionId(company.world, "deal", "set", label));
      expect(company.world.deals.get(1)?.custom_fields[code]).toEqual(ids);
    },
  );
});
