// Pickers stay fast and small: two calls by default, the records changed last, a search for the others.
import { type Emulator, startEmulator } from "../tools/emulator/server";
import { authorised, oauthConnection, thrownBy } from "./client/access";
import { type ConnectionValue, component, withToken } from "./support/component";
import { optionsOf } from "./support/pickers";

const pick = (emulator: Emulator, key: string, inputs: Record<string, unknown> = {}) =>
  optionsOf(key, withToken(emulator.url, "emulator-api-token"), inputs);

const callsTo = (emulator: Emulator) => emulator.requests.all().map(({ call }) => call);

/** The organization or person of every option of a deal: what stands first behind the dash. */
const linkedIn = (options: readonly { label: string }[]) =>
  new Set(options.map(({ label }) => label.split(" — ")[1]?.split(",")[0]));

/** What data sources need beside the connection: which fields are meant. */
const NEEDED: Readonly<Record<string, unknown>> = {
  recordType: "deal",
  recordTypes: "deal",
  customField: "Frame colour",
  integrationFields: ["orderNumber: Order Number"],
};

const neededBy = (key: string): Record<string, unknown> => {
  const inputs = component.dataSources[key]?.inputs.map((input) => input.key) ?? [];
  return Object.fromEntries(Object.entries(NEEDED).filter(([name]) => inputs.includes(name)));
};

describe("a company of any size", () => {
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await startEmulator();
  });
  afterAll(() => emulator.close());
  beforeEach(() => emulator.requests.reset());

  it.each(Object.keys(component.dataSources))("%s makes two calls at most", async (key) => {
    await pick(emulator, key, neededBy(key));
    const { length } = emulator.requests.all();
    // None where the definitions of custom fields were read a moment ago.
    expect(length).toBeLessThanOrEqual(2);
    expect(emulator.requests.all().filter(({ status }) => status !== 200)).toEqual([]);
  });

  it("the options are sorted as people read: numbers by their value, upper case beside lower", async () => {
    const [first] = emulator.world.organizations.all();
    if (first === undefined) throw new Error("The seed has no organization");
    const names = ["Shop 10", "shop 9", "Shop 8", "Ärztehaus", "Zweirad"];
    for (const [at, name] of names.entries()) {
      emulator.world.organizations.put({ ...first, id: 500 + at, name });
    }
    const labels = (await pick(emulator, "selectOrganization")).map(({ label }) => label);
    const order = labels
      .map((label) => label.split(" — ")[0] ?? "")
      .filter((name) => names.includes(name));
    expect(order).toEqual(["Ärztehaus", "Shop 8", "shop 9", "Shop 10", "Zweirad"]);
  });

  it("options that read the same say their ids", async () => {
    const [first] = emulator.world.organizations.all();
    if (first === undefined) throw new Error("The seed has no organization");
    for (const id of [601, 602]) {
      emulator.world.organizations.put({ ...first, id, name: "Twin", address: null });
    }
    const labels = (await pick(emulator, "selectOrganization")).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(["Twin (#601)", "Twin (#602)"]));
  });

  it("Limit offers that many of the records changed last", async () => {
    const latest = emulator.world.persons
      .all()
      .filter(({ is_deleted }) => !is_deleted)
      .sort((one, other) => (one.update_time < other.update_time ? 1 : -1))
      .slice(0, 3)
      .map(({ id }) => String(id));
    const options = await pick(emulator, "selectPerson", { optionLimit: "3" });
    expect(options.map(({ key }) => key).sort()).toEqual(latest.sort());
  });

  it.each([
    ["selectDeal", "fleet"],
    ["selectPerson", "Reid"],
    ["selectOrganization", "Kurier"],
    ["selectLead", "bike pool"],
    ["selectProduct", "NF-300"],
    ["selectProject", "Handover"],
    ["selectFile", "offer"],
  ])("Search of %s lets Pipedrive look, in one call", async (key, optionSearch) => {
    const found = await pick(emulator, key, { optionSearch });
    expect(callsTo(emulator)).toEqual([expect.stringMatching(/[sS]earch$/)]);
    expect(found.map(({ label }) => label.toLowerCase()).join()).toContain(
      optionSearch.toLowerCase(),
    );
  });

  it("what a search finds reads like what a list offers", async () => {
    const listed = await pick(emulator, "selectDeal");
    const found = await pick(emulator, "selectDeal", { optionSearch: "fleet" });
    expect(found).not.toEqual([]);
    expect(listed).toEqual(expect.arrayContaining([...found]));
  });

  it.each([
    ["selectActivity", "colours"],
    ["selectNote", "bells"],
    ["selectTask", "BELLS"],
  ])(
    "Search of %s, which Pipedrive cannot do, looks through the labels",
    async (key, optionSearch) => {
      const found = await pick(emulator, key, { optionSearch });
      expect(found).toHaveLength(1);
      expect(found[0]?.label.toLowerCase()).toContain(optionSearch.toLowerCase());
    },
  );

  it.each([
    [{ optionSearch: "a" }, 'Search must have at least 2 characters, got "a"'],
    [{ optionLimit: "0" }, 'Limit must be at least 1, got "0"'],
    [{ optionLimit: "10001" }, 'Limit must be at most 10000, got "10001"'],
  ])("%j is refused before any call", async (inputs, sentence) => {
    const { message } = await thrownBy(() => pick(emulator, "selectDeal", inputs));
    expect(message).toContain(sentence);
    expect(emulator.requests.all()).toEqual([]);
  });

  it.each(["leads", "notes"] as const)(
    "Limit of %s, which v1 lists, takes the latest too",
    async (kind) => {
      const records: { id: number | string; update_time: string }[] = emulator.world[kind].all();
      for (const [at, record] of records.entries()) {
        const update_time = `2026-01-${10 + ((at * 7) % 19)}T08:00:00.000Z`;
        emulator.world[kind].put({ ...record, update_time } as never);
      }
      const times = new Map(
        emulator.world[kind].all().map(({ id, update_time }) => [String(id), update_time]),
      );
      const key = kind === "leads" ? "selectLead" : "selectNote";
      const [option] = await pick(emulator, key, { optionLimit: "1" });
      expect(times.get(option?.key ?? "")).toBe([...times.values()].sort().at(-1));
    },
  );

  it("Limit holds for what Search finds as well", async () => {
    expect(
      await pick(emulator, "selectFile", { optionSearch: "er", optionLimit: "1" }),
    ).toHaveLength(1);
    expect(emulator.requests.last()?.query).toContain("limit=1");
  });

  it("the first pipeline narrows stages like any other", async () => {
    await pick(emulator, "selectStage", { pipelineId: "1" });
    const queries = emulator.requests.all().map(({ query }) => query);
    expect(queries.filter((query) => query.includes("pipeline_id=1"))).toHaveLength(1);
  });

  it("the price of two calls is their sum", () => {
    expect(component.dataSources.selectGoal?.display.description).toContain("Costs 40 API tokens;");
  });

  it("a number from a step that has not run narrows nothing", async () => {
    const all = await pick(emulator, "selectStage");
    expect(await pick(emulator, "selectStage", { pipelineId: "{{trigger.id}}" })).toEqual(all);
  });
});

describe("a company with 5,000 deals", () => {
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await startEmulator({ deals: 5000 });
  });
  afterAll(() => emulator.close());
  beforeEach(() => emulator.requests.reset());

  it("costs two pages: the 1,000 records that were changed last", async () => {
    const latest = emulator.world.deals
      .all()
      .filter(({ is_deleted, is_archived }) => !is_deleted && !is_archived)
      .sort((one, other) => (one.update_time < other.update_time ? 1 : -1));
    const oldest = latest[999]?.update_time ?? "";
    const options = await pick(emulator, "selectDeal");
    expect(options).toHaveLength(1000);
    for (const { key } of options) {
      expect((emulator.world.deals.get(Number(key))?.update_time ?? "") >= oldest).toBe(true);
    }
    expect(callsTo(emulator)).toEqual(["GET /api/v2/deals", "GET /api/v2/deals"]);
  });

  it("no call is left for the names of organizations, so their numbers are shown", async () => {
    const shown = linkedIn(await pick(emulator, "selectDeal"));
    expect([...shown].filter((name) => !/^(organization|person) \d+$/.test(name ?? ""))).toEqual(
      [],
    );
  });

  it("a Limit of one page leaves a call for the names", async () => {
    const options = await pick(emulator, "selectDeal", { optionLimit: "400" });
    expect(options).toHaveLength(400);
    expect(callsTo(emulator)).toEqual(["GET /api/v2/deals", "GET /api/v2/organizations"]);
    const names = emulator.world.organizations.all().map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([...linkedIn(options)].filter((name) => !/^person /.test(name ?? ""))),
    );
  });

  it("a larger Limit reads on, page by page", async () => {
    expect(await pick(emulator, "selectDeal", { optionLimit: "1200" })).toHaveLength(1200);
    const sizes = emulator.requests
      .all()
      .map(({ query }) => new URLSearchParams(query).get("limit"));
    expect(sizes).toEqual(["500", "500", "200"]);
  });

  it("files come by the hundred, so 200 are offered", async () => {
    const [file] = emulator.world.files.all();
    if (file === undefined) throw new Error("The seed has no file");
    for (let id = 1000; id < 1300; id += 1)
      emulator.world.files.put({ ...file, id, name: `${id}` });
    expect(await pick(emulator, "selectFile")).toHaveLength(200);
    expect(emulator.requests.all()).toHaveLength(2);
  });
});

describe("names of linked records", () => {
  let emulator: Emulator;
  beforeEach(async () => {
    emulator = await startEmulator({ app: { scopes: "base deals:read" } });
  });
  afterEach(() => emulator.close());

  it("are asked for by number, up to 100 in one call", async () => {
    await pick(emulator, "selectDeal");
    const query = new URLSearchParams(emulator.requests.last()?.query);
    const linked = emulator.world.deals.all().flatMap(({ org_id }) => org_id ?? []);
    expect(linked.map(String)).toEqual(expect.arrayContaining(query.get("ids")?.split(",") ?? []));
    expect(query.has("sort_by")).toBe(false);
  });

  it("of more than 100 are those of the organizations changed last", async () => {
    const { deals, organizations } = emulator.world;
    const [deal] = deals.all();
    const [organization] = organizations.all();
    if (!deal || !organization) throw new Error("The seed has no deal or organization");
    for (let id = 1000; id < 1120; id += 1) {
      organizations.put({ ...organization, id, name: `Shop ${id}` });
      deals.put({ ...deal, id, org_id: id });
    }
    const options = await pick(emulator, "selectDeal");
    expect(emulator.requests.all()).toHaveLength(2);
    expect(emulator.requests.last()?.query).not.toContain("ids=");
    expect([...linkedIn(options)]).toContain("Shop 1119");
  });

  it("are those of persons where more records have a person alone", async () => {
    for (const deal of emulator.world.deals.all()) {
      emulator.world.deals.put({ ...deal, org_id: deal.id === 1 ? deal.org_id : null });
    }
    const options = await pick(emulator, "selectDeal");
    expect(emulator.requests.last()?.call).toBe("GET /api/v2/persons");
    const person = emulator.world.persons.get(emulator.world.deals.get(2)?.person_id ?? 0);
    expect([...linkedIn(options)]).toEqual(
      expect.arrayContaining(["organization 1", person?.name]),
    );
  });

  it("are left out where the connection may not read contacts", async () => {
    const connection = oauthConnection(emulator.url, await authorised(emulator));
    const options = await optionsOf("selectDeal", connection as unknown as ConnectionValue);
    expect(emulator.requests.last()?.status).toBe(403);
    expect(options.length).toBeGreaterThan(0);
    expect([...linkedIn(options)]).toContain("organization 1");
  });
});
