// Custom Field Format name, as a flow uses it: what it adds, what it costs.
import { naming } from "../../src/customFields";
import { TYPED_FIELDS } from "../../tools/emulator/seed/manyCustomFields";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { opened, tokenConnection } from "../client/access";
import { ask } from "../emulator/http";
import { component, run, withToken } from "../support/component";

const NOW = Date.UTC(2026, 10, 20, 12);
const DEALS = 1200;

let large: Emulator;
let awkward: Emulator;
let emulator: Emulator;
beforeAll(async () => {
  large = await startEmulator({ limits: false, deals: DEALS });
  awkward = await startEmulator({ limits: false, customFields: true });
});
afterAll(() => Promise.all([large.close(), awkward.close()]));
beforeEach(() => {
  emulator = awkward;
  emulator.requests.reset();
});

/** For tests of a company with many deals; the other one has many custom fields. */
const withManyDeals = () =>
  beforeEach(() => {
    emulator = large;
    emulator.requests.reset();
  });

let connections = 0;

/** The token of a connection of which nothing is kept yet. */
function newToken(): string {
  connections += 1;
  const token = `reading-${connections}`;
  emulator.world.apiTokens.set(token, 1);
  return token;
}

type Entry = Record<string, unknown> & { custom_fields_by_name: Record<string, unknown> };

async function returned(key: string, inputs: Record<string, unknown>, token = newToken()) {
  const { data } = await run(key, withToken(emulator.url, token), inputs);
  return data as {
    data: Entry[] & { items: { item: Entry }[] };
    additional_data: { fetch_all: Record<string, unknown> };
  };
}

const byName = { customFieldFormat: "name" };
const calls = () => emulator.requests.all().map(({ call }) => call);
const asked = () =>
  emulator.requests.all().map(({ query }) => Object.fromEntries(new URLSearchParams(query)));

describe("a list that is read whole", () => {
  withManyDeals();
  const whole = { fetchAll: "true", ...byName };

  it("costs the definitions once more than without names, whatever the number of records", async () => {
    const { data, additional_data } = await returned("getDeals", whole);
    expect(data.length).toBeGreaterThan(DEALS);
    expect(data.every((deal) => "Order number" in deal.custom_fields_by_name)).toBe(true);
    expect(calls()).toEqual(["GET /api/v2/dealFields", ...Array(3).fill("GET /api/v2/deals")]);
    expect(additional_data.fetch_all).toMatchObject({ records: data.length, api_tokens: 40 });
  });

  it("costs nothing more on a connection that has read the definitions", async () => {
    const token = newToken();
    await returned("getDeal", { id: "1", ...byName }, token);
    emulator.requests.reset();
    const { additional_data } = await returned("getDeals", whole, token);
    expect(calls()).toEqual(Array(3).fill("GET /api/v2/deals"));
    expect(additional_data.fetch_all).toMatchObject({ api_tokens: 30 });
  });

  it("stays as Pipedrive sends it when the format is code or blank", async () => {
    const blank = await returned("getDeals", { ids: "1,2" });
    expect(blank.data.some((deal) => "custom_fields_by_name" in deal)).toBe(false);
    expect(await returned("getDeals", { ids: "1,2", customFieldFormat: "code" })).toEqual(blank);
    expect(calls()).not.toContain("GET /api/v2/dealFields");
  });

  it("keeps the raw fields beside the names", async () => {
    const [plain] = (await returned("getDeals", { ids: "1" })).data;
    const [named] = (await returned("getDeals", { ids: "1", ...byName })).data;
    expect(named).toEqual({ ...plain, custom_fields_by_name: expect.any(Object) });
  });
});

describe("a search", () => {
  withManyDeals();

  it("looks 100 hits up at once, and counts what that costs", async () => {
    const { data, additional_data } = await returned("searchDeals", {
      term: "bikes",
      fields: "title",
      fetchAll: "true",
      ...byName,
    });
    const lists = asked().filter(({ ids }) => ids !== undefined);
    expect(data.items.length).toBeGreaterThan(100);
    expect(lists).toHaveLength(Math.ceil(data.items.length / 100));
    expect(lists.every(({ ids = "" }) => ids.split(",").length <= 100)).toBe(true);
    expect(data.items.every(({ item }) => "Deposit" in item.custom_fields_by_name)).toBe(true);
    const pages = Number(additional_data.fetch_all.pages);
    expect(additional_data.fetch_all).toMatchObject({
      api_tokens: 10 + 20 * pages + 10 * lists.length,
    });
  });

  it("ends before Stop Below with what looking its hits up will cost", async () => {
    const { budget } = emulator.limits;
    const LEFT = 5000;
    budget.leave(LEFT, emulator.clock.now());
    // Definitions and a page make 30; the next page alone would fit, with what must be looked up it does not.
    const stopBelow = LEFT - 30 - 25;
    const { data, additional_data } = await returned("searchDeals", {
      term: "bikes",
      fields: "title",
      limit: "1",
      fetchAll: "true",
      stopBelow: String(stopBelow),
      ...byName,
    });
    expect(additional_data.fetch_all).toMatchObject({ pages: 1, stopped: true, api_tokens: 40 });
    expect(data.items[0]?.item.custom_fields_by_name).not.toBeNull();
    expect(budget.remaining(emulator.clock.now())).toBe(LEFT - 40);
  });

  it("shows null for a record that is gone since it was found", async () => {
    const pipedrive = opened(tokenConnection(emulator.url, newToken())).pipedrive;
    const named = await naming(pipedrive, "lead", "name", () => NOW);
    const item = { id: "00000000-1ead-4000-8000-00000000ffff", title: "Gone" };
    const { data } = await named({ data: { items: [{ result_score: 1, item }] } });
    expect(data).toEqual({
      items: [{ result_score: 1, item: { ...item, custom_fields_by_name: null } }],
    });
  });

  it("reads an archived deal where archived ones are", async () => {
    const token = newToken();
    const { data: archived } = await returned("getArchivedDeals", byName, token);
    const [deal] = archived;
    const pipedrive = opened(tokenConnection(emulator.url, token)).pipedrive;
    const named = await naming(pipedrive, "deal", "name", () => NOW);
    const item = { id: deal?.id, is_archived: true };
    const { data } = await named({ data: { items: [{ item }] } });
    const { custom_fields_by_name } = deal ?? {};
    expect(custom_fields_by_name).toEqual(expect.any(Object));
    expect(data).toEqual({ items: [{ item: { ...item, custom_fields_by_name } }] });
    expect(calls().at(-1)).toBe("GET /api/v2/deals/archived");
  });

  it("that finds nothing looks nothing up", async () => {
    await returned("searchProducts", { term: "nothing of the kind", ...byName });
    expect(calls()).toEqual(["GET /api/v2/productFields", "GET /api/v2/products/search"]);
  });
});

describe("a field that was added since the definitions were read", () => {
  it("is shown after one more list, but not more often than once a minute", async () => {
    const pipedrive = opened(tokenConnection(emulator.url, newToken())).pipedrive;
    let now = NOW;
    const shown = async () => {
      const named = await naming(pipedrive, "product", "name", () => now);
      const body = await pipedrive.send("GET /api/v2/products/{id}", { path: { id: 1 } });
      return ((await named(body)).data as Entry).custom_fields_by_name;
    };
    await shown();
    await ask(emulator.url, "POST /api/v2/productFields", {
      field_name: "Prüfsiegel",
      field_type: "varchar",
    });
    now += 59_000;
    expect(await shown()).not.toHaveProperty("Prüfsiegel");
    now += 2_000;
    expect(await shown()).toHaveProperty("Prüfsiegel", null);
    expect(calls().filter((call) => call === "GET /api/v2/productFields")).toHaveLength(2);
  });
});

describe("what is asked for by name", () => {
  const query = async (customFields: unknown) => {
    emulator.requests.reset();
    await returned("getPersons", { customFields, limit: "1" });
    return asked().at(-1)?.custom_fields;
  };
  const codeOf = (name: string) =>
    emulator.world.fields.all().find((one) => one.entity === "person" && one.name === name)?.code;

  it("reaches Pipedrive as codes, each once", async () => {
    const wanted = [codeOf("Größe"), codeOf("Region")].join(",");
    expect(await query("größe, Region")).toBe(wanted);
    expect(await query(["Größe", "Region", `${codeOf("Region")}`])).toBe(wanted);
  });

  it("can be shown by name wherever it can be asked for", () => {
    const having = (wanted: RegExp) =>
      Object.values(component.actions)
        .filter(({ inputs }) => inputs.some(({ comments = "" }) => wanted.test(comments)))
        .map(({ key }) => key);
    const formats = having(/^code shows custom fields/);
    const asking = having(/^Names or codes of the custom fields to show/);
    expect(asking.length).toBeGreaterThan(10);
    expect(asking.filter((key) => !formats.includes(key))).toEqual([]);
  });

  it("costs nothing when it is codes alone", async () => {
    expect(await query(codeOf("Größe"))).toBe(codeOf("Größe"));
    expect(calls()).toEqual(["GET /api/v2/persons"]);
  });

  it("may be a name with a comma, in a JSON list", async () => {
    await ask(emulator.url, "POST /api/v2/personFields", {
      field_name: "Preis, netto",
      field_type: "double",
    });
    expect(await query('["Preis, netto"]')).toBe(codeOf("Preis, netto"));
  });

  it("is refused with the three nearest names when no field is called so", async () => {
    await expect(query("Grösse")).rejects.toThrow(
      'Custom Fields: no custom field is called "Grösse": the nearest names are "Größe"',
    );
  });

  it("is refused before any request when there are more than 15", async () => {
    await expect(query("x,".repeat(16))).rejects.toThrow(
      "Custom Fields may hold at most 15 entries",
    );
    expect(calls()).toEqual([]);
  });
});

it("every type is shown by name on every record", async () => {
  const kinds = [
    ["getDeal", "1"],
    ["getPerson", "1"],
    ["getOrganization", "1"],
    ["getProduct", "1"],
    ["getProject", "1"],
    ["getLead", "00000000-1ead-4000-8000-000000000001"],
  ] as const;
  for (const [key, id] of kinds) {
    const { data } = await returned(key, { id, ...byName });
    const shown = (data as unknown as Entry).custom_fields_by_name;
    for (const { name } of TYPED_FIELDS) expect(shown).toHaveProperty([name.trim()]);
  }
});

it("a wrong order is refused before any request", async () => {
  const inputs = { sort: "title", ...byName };
  await expect(returned("getDeals", inputs)).rejects.toThrow("turn it on to sort by title");
  expect(calls()).toEqual([]);
});
