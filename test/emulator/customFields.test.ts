// Custom fields: one value of every type, in v2's format and in v1's, and how definitions are read.
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { ask } from "./http";

interface Definition {
  field_code: string;
  field_name: string;
  options: { id: number; label: string }[] | null;
}

let emulator: Emulator;
const definitions = new Map<string, Definition>();
beforeAll(async () => {
  emulator = await startEmulator({ limits: false });
  const { body } = await call("GET /api/v2/dealFields?limit=500");
  for (const field of body.data) {
    if (field.is_custom_field) definitions.set(field.field_name, field);
  }
});
afterAll(() => emulator.close());

const call = (name: string, json?: unknown) => ask(emulator.url, name, json);

function field(name: string): Definition {
  const found = definitions.get(name);
  if (!found) throw new Error(`No custom field ${name}`);
  return found;
}
const code = (name: string) => field(name).field_code;

function option(name: string, label: string): number {
  const found = field(name).options?.find((one) => one.label === label);
  if (!found) throw new Error(`No option ${label}`);
  return found.id;
}

/** Adds a deal with one custom field and reads it back. */
async function kept(name: string, value: unknown) {
  const custom_fields = { [code(name)]: value };
  const { status, body } = await call("POST /api/v2/deals", { title: "Bikes", custom_fields });
  if (status !== 200) return body.error;
  const deal = await call(`GET /api/v2/deals/${body.data.id}`);
  return deal.body.data.custom_fields[code(name)];
}

describe("each type keeps what was written", () => {
  test.each([
    ["Order number", "A-17"],
    ["Quote reference", "Q-17"],
    ["Notes for production", "x".repeat(65_000)],
    ["Total weight", 12.5],
    ["Site phone", "+49 431 1"],
    ["Deposit", { value: 99.5, currency: "USD" }],
    ["Delivery date", "2026-12-24"],
    ["Rental period", { value: "2026-12-24", until: "2027-01-06" }],
    ["Mechanic", 3],
    ["Leasing company", 8],
    ["Test rider", 13],
  ])("%s", async (name, value) => {
    expect(await kept(name, value)).toEqual(value);
  });

  test("single and multiple options are ids", async () => {
    const red = option("Frame colour", "Signal red");
    const several = [option("Accessories", "Lock"), option("Accessories", "Lights")];
    expect(await kept("Frame colour", red)).toBe(red);
    expect(await kept("Accessories", several)).toEqual(several);
  });

  test("a time without a zone gets the user's", async () => {
    const zone = { timezone_id: null, timezone_name: "Europe/Berlin" };
    expect(await kept("Pickup time", { value: "08:00:00" })).toEqual({
      value: "08:00:00",
      ...zone,
    });
    expect(await kept("Workshop hours", { value: "08:00:00", until: "12:00:00" })).toEqual({
      value: "08:00:00",
      until: "12:00:00",
      ...zone,
    });
  });

  test("an amount without a currency gets the user's", async () => {
    expect(await kept("Deposit", { value: 5 })).toEqual({ value: 5, currency: "EUR" });
  });

  test("parts of an address that are left out are null", async () => {
    expect(await kept("Delivery address", { value: "Deich 1", locality: "Husum" })).toMatchObject({
      value: "Deich 1",
      locality: "Husum",
      postal_code: null,
      formatted_address: null,
    });
  });
});

describe("a value of the wrong type is refused, and the field is named", () => {
  test.each([
    ["Order number", "x".repeat(256)],
    ["Order number", 17],
    ["Total weight", "12.5"],
    ["Deposit", 5],
    ["Deposit", { value: "5" }],
    ["Deposit", { value: 5, amount: 5 }],
    ["Delivery date", "2026-02-30"],
    ["Delivery date", "24.12.2026"],
    ["Rental period", { value: "2026-12-24", until: "soon" }],
    ["Pickup time", "08:00:00"],
    ["Pickup time", { value: "8:00" }],
    ["Pickup time", { value: "08:00:00", timezone_name: "Kiel" }],
    ["Pickup time", { value: "08:00:00", timezone_id: "318" }],
    ["Frame colour", "Signal red"],
    ["Frame colour", 4],
    ["Accessories", []],
    ["Accessories", "Lock"],
    ["Mechanic", 5],
    ["Leasing company", "8"],
    ["Test rider", 999],
    ["Delivery address", "Deich 1"],
    ["Delivery address", { locality: "Husum" }],
  ])("%s: %j", async (name, value) => {
    expect(await kept(name, value)).toContain(`custom_fields.${code(name)}`);
  });

  test("a code that no field has is refused by name", async () => {
    const unknown = "0".repeat(40);
    const sent = { custom_fields: { [unknown]: 1 } };
    const { status, body } = await call("PATCH /api/v2/deals/2", sent);
    expect([status, body.error]).toEqual([400, `custom_fields: unknown field "${unknown}"`]);
  });
});

describe("changing", () => {
  const of = async (id: number) => (await call(`GET /api/v2/deals/${id}`)).body.data.custom_fields;

  async function newDeal(): Promise<number> {
    const custom_fields = { [code("Order number")]: "A-1", [code("Total weight")]: 3 };
    return (await call("POST /api/v2/deals", { title: "Bikes", custom_fields })).body.data.id;
  }

  test("a field that is not named keeps its value; null clears", async () => {
    const id = await newDeal();
    const before = await of(id);
    const sent = { custom_fields: { [code("Total weight")]: null } };
    await call(`PATCH /api/v2/deals/${id}`, sent);
    expect(await of(id)).toEqual({ ...before, [code("Total weight")]: null });
  });

  test("an empty object clears every field, as third parties report", async () => {
    const id = await newDeal();
    await call(`PATCH /api/v2/deals/${id}`, { custom_fields: {} });
    expect(new Set(Object.values(await of(id)))).toEqual(new Set([null]));
  });
});

describe("reading", () => {
  test("every defined field is there, null when unset", async () => {
    const { body } = await call("GET /api/v2/deals/2");
    expect(Object.keys(body.data.custom_fields)).toHaveLength(definitions.size);
    expect(new Set(Object.values(body.data.custom_fields))).toEqual(new Set([null]));
  });

  test("custom_fields picks some, fifteen at most", async () => {
    const wanted = code("Order number");
    const { body } = await call(`GET /api/v2/deals/1?custom_fields=${wanted}`);
    expect(body.data.custom_fields).toEqual({ [wanted]: "NF-2026-0417" });
    const all = [...definitions.values()].map((one) => one.field_code).join();
    expect((await call(`GET /api/v2/deals/1?custom_fields=${all}`)).status).toBe(400);
  });

  test("include_option_labels spells options out", async () => {
    const { body } = await call("GET /api/v2/deals/1?include_option_labels=true");
    expect(body.data.custom_fields).toMatchObject({
      [code("Frame colour")]: { id: option("Frame colour", "Fjord blue"), label: "Fjord blue" },
      [code("Accessories")]: [
        { id: option("Accessories", "Lights"), label: "Lights" },
        { id: option("Accessories", "Lock"), label: "Lock" },
      ],
    });
  });

  test("a new field is on every record at once", async () => {
    const sent = { field_name: "Gear count", field_type: "double" };
    const { body } = await call("POST /api/v2/productFields", sent);
    const products = await call("GET /api/v2/products?limit=1");
    expect(products.body.data[0].custom_fields).toHaveProperty(body.data.field_code, null);
  });

  test("without any definition custom_fields is null", async () => {
    const bare = await startEmulator({ limits: false, seed: false });
    const { body } = await ask(bare.url, "POST /api/v2/persons", { name: "Ruth" });
    await bare.close();
    expect(body.data.custom_fields).toBeNull();
  });
});

describe("in v1's format, on a lead", () => {
  const lead = { title: "Fleet", person_id: 1 };

  /** Root keys written to v1, and what the same lead shows afterwards. */
  async function written(root: Record<string, unknown>) {
    const { status, body } = await call("POST /v1/leads", { ...lead, ...root });
    return status === 201 ? body.data : body.error;
  }

  test("options are texts, several of them separated by commas", async () => {
    const blue = String(option("Frame colour", "Fjord blue"));
    const both = `${option("Accessories", "Lights")},${option("Accessories", "Lock")}`;
    const sent = { [code("Frame colour")]: blue, [code("Accessories")]: both };
    expect(await written(sent)).toMatchObject(sent);
  });

  test("values of several parts use suffixed keys", async () => {
    const sent = {
      [code("Deposit")]: 50,
      [`${code("Deposit")}_currency`]: "USD",
      [code("Rental period")]: "2026-12-01",
      [`${code("Rental period")}_until`]: "2026-12-31",
      [code("Delivery address")]: "Deich 1",
      [`${code("Delivery address")}_locality`]: "Husum",
    };
    expect(await written(sent)).toMatchObject(sent);
  });

  test("only fields that are set are shown", async () => {
    const shown = await written({ [code("Order number")]: "A-9" });
    expect(shown).toHaveProperty(code("Order number"), "A-9");
    expect(shown).not.toHaveProperty(code("Total weight"));
  });

  test("a value of the wrong type is refused", async () => {
    const sent = { [code("Delivery date")]: "tomorrow" };
    expect(await written(sent)).toContain(code("Delivery date"));
  });
});

describe("definitions", () => {
  test("v1 numbers them and calls the code key", async () => {
    const { body } = await call("GET /v1/dealFields?limit=500");
    const colour = body.data.find((one: { name: string }) => one.name === "Frame colour");
    expect(colour).toMatchObject({
      key: code("Frame colour"),
      edit_flag: true,
      field_type: "enum",
    });
    expect(colour.options.map((one: { label: string }) => one.label)).toContain("Moss green");
    expect((await call(`GET /v1/dealFields/${colour.id}`)).body.data).toEqual(colour);
  });

  test("v1 and v2 call some built-in fields differently", async () => {
    const v1 = (await call("GET /v1/personFields")).body.data;
    const v2 = (await call("GET /api/v2/personFields")).body.data;
    const keys = v1.map((one: { key: string }) => one.key);
    const codes = v2.map((one: { field_code: string }) => one.field_code);
    expect(keys).toEqual(expect.arrayContaining(["name", "email", "phone", "label", "owner_id"]));
    expect(codes).toEqual(
      expect.arrayContaining(["name", "emails", "phones", "label_ids", "owner_id"]),
    );
  });

  test("v2 knows no numbers, and shows the parts of a value", async () => {
    const { body } = await call(`GET /api/v2/dealFields/${code("Rental period")}`);
    expect(body.data).not.toHaveProperty("id");
    expect(body.data.subfields.map((part: { field_code: string }) => part.field_code)).toEqual([
      "value",
      "until",
    ]);
  });

  test("v2 pages by cursor, v1 by start", async () => {
    const first = await call("GET /api/v2/dealFields?limit=2");
    const cursor = first.body.additional_data.next_cursor;
    const second = await call(`GET /api/v2/dealFields?limit=2&cursor=${cursor}`);
    const paged = await call("GET /v1/dealFields?start=2&limit=2");
    expect(second.body.data.map((one: { field_name: string }) => one.field_name)).toEqual(
      paged.body.data.map((one: { name: string }) => one.name),
    );
    expect(paged.body.additional_data.pagination).toMatchObject({ start: 2, next_start: 4 });
  });

  test("a number of another kind of record, or an unknown code, is not found", async () => {
    const [{ id }] = (await call("GET /v1/personFields?limit=1")).body.data;
    expect((await call(`GET /v1/dealFields/${id}`)).status).toBe(404);
    expect((await call("GET /api/v2/dealFields/nothing")).status).toBe(404);
  });

  test("an option field needs options", async () => {
    const sent = { field_name: "Saddle", field_type: "enum" };
    const { status, body } = await call("POST /api/v2/dealFields", sent);
    expect([status, body.error]).toEqual([400, "options are required for a field of type enum"]);
  });
});
