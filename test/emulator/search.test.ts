// Searching: which texts a record is found by, how the term matches, what a result shows.
import { stoppedClock } from "../../tools/emulator/clock";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { searched, searchTerm } from "../../tools/emulator/state/search";
import { ask } from "./http";

let emulator: Emulator;
const call = (what: string, json?: unknown) => ask(emulator.url, what, json);

beforeAll(async () => {
  const clock = stoppedClock(Date.UTC(2026, 10, 20, 12));
  emulator = await startEmulator({ clock, limits: false });
});
afterAll(() => emulator.close());

interface Item {
  id: number | string;
  type: string;
}

async function found(what: string): Promise<Item[]> {
  const { status, body } = await call(what);
  expect(body.error).toBeUndefined();
  expect(status).toBe(200);
  return body.data.items.map((result: { item: Item }) => result.item);
}

const ids = async (what: string) => (await found(what)).map((item) => item.id);

test("what was added a moment ago is not found while the index lags", async () => {
  const clock = stoppedClock(Date.UTC(2026, 10, 20, 12));
  const lagging = await startEmulator({ clock, limits: false });
  lagging.world.searchLag = 5000;
  const asked = (what: string, json?: unknown) => ask(lagging.url, what, json);
  await asked("POST /api/v2/persons", { name: "Ayla Demir" });
  const search = async () =>
    (await asked("GET /api/v2/persons/search?term=ayla")).body.data.items.length;
  const before = await search();
  clock.advance(5000);
  expect([before, await search()]).toEqual([0, 1]);
  await lagging.close();
});

describe("the term", () => {
  test("matches anywhere and in any case", async () => {
    expect(await ids("GET /api/v2/deals/search?term=RADHAUS")).toEqual([1, 9]);
  });

  test("must fill the whole text with exact_match, still in any case", async () => {
    expect(await ids("GET /api/v2/organizations/search?term=radhaus&exact_match=true")).toEqual([]);
    expect(
      await ids("GET /api/v2/organizations/search?term=radhaus%20kiel&exact_match=true"),
    ).toEqual([1]);
  });

  test("has two characters at least, one with exact_match", async () => {
    const { status, body } = await call("GET /api/v2/persons/search?term=a");
    expect(status).toBe(400);
    expect(body.error).toContain("term");
    expect(await ids("GET /api/v2/persons/search?term=a&exact_match=true")).toEqual([]);
  });

  test("scores higher the more of the text it makes up", () => {
    const rows = [
      { id: 1, title: "City bikes for Kiel" },
      { id: 2, title: "City bikes" },
    ];
    const results = searched(rows, searchTerm("CITY", false), { title: (row) => [row.title] });
    expect(results.map(({ row, score }) => [row.id, score])).toEqual([
      [2, 0.4],
      [1, 0.2105],
    ]);
  });
});

describe("deals", () => {
  test("show amount, stage, person, organization and the texts that matched", async () => {
    const [deal] = await found("GET /api/v2/deals/search?term=bells");
    expect(deal).toMatchObject({
      id: 1,
      type: "deal",
      title: "Spring order Radhaus Kiel",
      currency: "EUR",
      status: "open",
      owner: { id: 2 },
      stage: { id: 4, name: "Proposal Made" },
      person: { id: 1, name: "Henrik Voss" },
      organization: { id: 1, name: "Radhaus Kiel" },
      notes: ["Wants the bells engraved."],
      custom_fields: ["Bells engraved with the shop's name."],
      is_archived: false,
    });
  });

  test("are found by searchable custom fields, and only in the fields asked for", async () => {
    const { data } = (await call("GET /api/v2/deals/1")).body;
    const { data: fields } = (await call("GET /api/v2/dealFields?limit=500")).body;
    const field = fields.find((one: { field_name: string }) => one.field_name === "Order number");
    const number: string = data.custom_fields[field.field_code];
    const [deal] = await found(`GET /api/v2/deals/search?term=${encodeURIComponent(number)}`);
    expect(deal).toMatchObject({ id: 1, custom_fields: expect.arrayContaining([number]) });
    const elsewhere = `GET /api/v2/deals/search?fields=title,notes&term=${encodeURIComponent(number)}`;
    expect(await ids(elsewhere)).toEqual([]);
  });

  test("narrow by person, organization and status", async () => {
    expect(await ids("GET /api/v2/deals/search?term=radhaus&status=won")).toEqual([9]);
    expect(await ids("GET /api/v2/deals/search?term=radhaus&person_id=2")).toEqual([]);
    expect(await ids("GET /api/v2/deals/search?term=bike&organization_id=4")).toEqual([4]);
  });

  test("include archived ones, flagged, but none that are deleted", async () => {
    expect(await found("GET /api/v2/deals/search?term=museum")).toMatchObject([
      { id: 11, is_archived: true },
    ]);
    expect(await ids("GET /api/v2/deals/search?term=test%20entry")).toEqual([]);
  });

  test("add their mail address on request", async () => {
    const [deal] = await found("GET /api/v2/deals/search?term=museum&include_fields=deal.cc_email");
    expect(deal).toHaveProperty("cc_email", expect.stringContaining("+deal11@"));
  });
});

describe("the other records", () => {
  test("persons by e-mail and phone, shown as plain lists", async () => {
    expect(await found("GET /api/v2/persons/search?term=priya.raman&fields=email")).toMatchObject([
      { id: 4, emails: ["priya.raman@example.com"], phones: ["+44 20 5550 0104"] },
    ]);
    expect(await ids("GET /api/v2/persons/search?term=5550%200104&fields=phone")).toEqual([4]);
    expect(await ids("GET /api/v2/persons/search?term=lena&organization_id=3")).toEqual([3]);
  });

  test("organizations by address, shown as one line", async () => {
    expect(await found("GET /api/v2/organizations/search?term=vestergade")).toMatchObject([
      { id: 2, type: "organization", address: "Vestergade 8, 8000 Aarhus" },
    ]);
  });

  test("products by code, with their prices on request", async () => {
    const [product] = await found(
      "GET /api/v2/products/search?term=nf-910&fields=code&include_fields=product.price",
    );
    expect(product).toMatchObject({
      id: 4,
      code: "NF-910",
      prices: [{ currency: "EUR", price: 39.9 }],
    });
  });

  test.each(["GET /api/v2/leads/search", "GET /v1/leads/search"])(
    "leads with the contact's addresses: %s",
    async (what) => {
      const [lead] = await found(`${what}?term=trade%20fair&include_fields=lead.was_seen`);
      expect(lead).toMatchObject({
        type: "lead",
        title: "Trade fair contact Greta Lund",
        person: { id: 13, name: "Greta Lund" },
        organization: null,
        emails: ["greta.lund@example.org"],
        was_seen: false,
      });
      expect(await ids(`${what}?term=trade%20fair&organization_id=1`)).toEqual([]);
    },
  );
});

describe("paging", () => {
  test("follows the cursor without gap or repetition", async () => {
    const all = await ids("GET /api/v2/products/search?term=bike");
    const first = await call("GET /api/v2/products/search?term=bike&limit=2");
    const cursor = encodeURIComponent(first.body.additional_data.next_cursor);
    const second = await call(`GET /api/v2/products/search?term=bike&limit=2&cursor=${cursor}`);
    const pages = [...first.body.data.items, ...second.body.data.items];
    expect(pages.map((result) => result.item.id)).toEqual(all);
    expect(second.body.additional_data.next_cursor).toBeNull();
  });
});

describe("all records at once", () => {
  test("come best first, each with its type", async () => {
    const { items } = (await call("GET /api/v2/itemSearch?term=inselrad")).body.data;
    expect(items.map(({ item }: { item: Item }) => item.type)).toEqual(["organization", "deal"]);
    const scores = items.map((result: { result_score: number }) => result.result_score);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
  });

  test("can be limited to some types, files among them", async () => {
    expect(await found("GET /api/v2/itemSearch?term=offer&item_types=file,lead")).toMatchObject([
      { id: 1, type: "file", name: "offer-0417.txt", deal: { id: 1 } },
    ]);
  });

  test("bring along deals, leads and persons of the contacts found", async () => {
    const query = "term=cargo%20couriers&item_types=organization&search_for_related_items=true";
    const { data } = (await call(`GET /api/v2/itemSearch?${query}`)).body;
    const related = data.related_items.map(({ item }: { item: Item }) => [item.type, item.id]);
    expect(related).toEqual(
      expect.arrayContaining([
        ["deal", 4],
        ["person", 4],
        ["person", 12],
      ]),
    );
  });
});

describe("one field", () => {
  const search = async (query: string) =>
    (await call(`GET /api/v2/itemSearch/field?entity_type=product&field=code&${query}`)).body.data;

  test("matches the exact value by default, and regards case", async () => {
    expect(await search("term=NF-100")).toEqual([{ id: 1, name: "City Bike Alster" }]);
    expect(await search("term=nf-100")).toEqual([]);
  });

  test("matches the beginning or the middle on request", async () => {
    expect(await search("term=NF-S&match=beginning")).toMatchObject([{ id: 5 }]);
    expect(await search("term=-S0&match=middle")).toMatchObject([{ id: 5 }]);
    expect(await search("term=S01&match=beginning")).toEqual([]);
  });

  test("must be a field of the record", async () => {
    const { status, body } = await call(
      "GET /api/v2/itemSearch/field?entity_type=deal&field=code&term=NF-100",
    );
    expect(status).toBe(400);
    expect(body.error).toContain("field");
  });
});
