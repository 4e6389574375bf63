// Products with their prices, and products attached to deals.
import { stoppedClock } from "../../tools/emulator/clock";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { ask } from "./http";

let emulator: Emulator;
beforeAll(async () => {
  const clock = stoppedClock(Date.UTC(2026, 10, 20, 12));
  emulator = await startEmulator({ clock, limits: false });
});
afterAll(() => emulator.close());

const call = (name: string, json?: unknown) => ask(emulator.url, name, json);
const ids = (rows: { id: number }[]) => rows.map((row) => row.id);

async function refusal(name: string, json?: unknown) {
  const { status, body } = await call(name, json);
  return `${status} ${body.error}`;
}

async function created(name: string, json: unknown) {
  const { status, body } = await call(name, json);
  expect(`${status} ${body.error ?? ""}`).toBe("201 ");
  return body.data;
}

describe("products", () => {
  const added = (product: Record<string, unknown> = {}) =>
    created("POST /api/v2/products", { name: "Bell", ...product });

  test("without prices there is one of 0 in the user's currency", async () => {
    const { id, prices } = await added();
    expect(prices).toEqual([
      { product_id: id, currency: "EUR", price: 0, cost: 0, direct_cost: null, notes: "" },
    ]);
  });

  test("prices that are sent replace all prices", async () => {
    const { id } = await added({ prices: [{ currency: "EUR", price: 9, cost: 4, notes: "list" }] });
    const { body } = await call(`PATCH /api/v2/products/${id}`, {
      prices: [{ currency: "USD", price: 10, direct_cost: 1 }],
    });
    expect(body.data.prices).toEqual([
      { product_id: id, currency: "USD", price: 10, cost: 0, direct_cost: 1, notes: "" },
    ]);
  });

  test("other changes leave the prices alone", async () => {
    const product = await added({ prices: [{ currency: "EUR", price: 9 }], code: "B-1" });
    const { body } = await call(`PATCH /api/v2/products/${product.id}`, { name: "Loud bell" });
    const { update_time } = body.data;
    expect(body.data).toEqual({ ...product, name: "Loud bell", update_time });
  });

  test.each([
    [{ name: "" }, "400 name must not be empty"],
    [{ category: 99 }, "400 category: 99 is not a category of this account"],
    [
      {
        prices: [
          { currency: "EUR", price: 1 },
          { currency: "EUR", price: 2 },
        ],
      },
      "400 prices: there can only be one price in EUR",
    ],
    [
      { billing_frequency: "weekly" },
      "400 billing_frequency_cycles must be set when billing_frequency is weekly",
    ],
    [
      { billing_frequency_cycles: 3 },
      "400 billing_frequency_cycles must be null when billing_frequency is one-time",
    ],
    [
      { billing_frequency: "monthly", billing_frequency_cycles: 209 },
      "400 billing_frequency_cycles must be between 1 and 208",
    ],
  ])("%j is refused", async (wrong, sentence) => {
    expect(await refusal("POST /api/v2/products", { name: "Bell", ...wrong })).toBe(sentence);
  });

  test("recurring billing needs a larger plan than Lite", async () => {
    const lite = await startEmulator({ limits: false, plan: "lite" });
    const sent = { name: "Care", billing_frequency: "monthly" };
    const { status } = await ask(lite.url, "POST /api/v2/products", sent);
    await lite.close();
    expect(status).toBe(403);
    expect((await added({ billing_frequency: "monthly" })).billing_frequency_cycles).toBeNull();
  });

  test("another billing frequency starts without cycles", async () => {
    const sent = { billing_frequency: "monthly", billing_frequency_cycles: 12 };
    const { id } = await added(sent);
    const change = async (body: Record<string, unknown>) =>
      (await call(`PATCH /api/v2/products/${id}`, body)).body.data;
    expect(await change({ name: "Care" })).toMatchObject(sent);
    expect(await change({ billing_frequency: "one-time" })).toMatchObject({
      billing_frequency_cycles: null,
    });
  });

  test("can be sorted by name, with the cursor in step", async () => {
    const query = "GET /api/v2/products?ids=1,2,3,4&sort_by=name&limit=3";
    const { body } = await call(query);
    const next = await call(`${query}&cursor=${body.additional_data.next_cursor}`);
    const names = [...body.data, ...next.body.data].map((product) => product.name);
    expect(names).toEqual(["Cargo Bike Kutter", "City Bike Alster", "E-Bike Förde", "Frame Lock"]);
  });

  test("deleting marks; the list leaves it out", async () => {
    const { id } = await added();
    await call(`DELETE /api/v2/products/${id}`);
    expect((await call(`GET /api/v2/products/${id}`)).body.data.is_deleted).toBe(true);
    expect((await call(`GET /api/v2/products?ids=${id}`)).body.data).toEqual([]);
    expect(await refusal(`DELETE /api/v2/products/${id}`)).toBe("404 Product not found");
  });

  test("followers and permitted users", async () => {
    const { id } = await added();
    await created(`POST /api/v2/products/${id}/followers`, { user_id: 2 });
    const followers = await call(`GET /api/v2/products/${id}/followers`);
    expect(followers.body.data).toMatchObject([{ user_id: 2 }]);
    expect((await call(`GET /v1/products/${id}/permittedUsers`)).body.data).toEqual([1, 2, 3, 4]);
  });
});

describe("products of a deal", () => {
  const line = { product_id: 1, item_price: 890, quantity: 2 };

  async function newDeal(deal: Record<string, unknown> = {}): Promise<number> {
    const sent = { title: "Ten bikes", value: 5, ...deal };
    return (await call("POST /api/v2/deals", sent)).body.data.id;
  }
  const worth = async (id: number) => (await call(`GET /api/v2/deals/${id}`)).body.data.value;

  test("a line takes its name from the product and its currency from the deal", async () => {
    const id = await newDeal({ currency: "GBP" });
    expect(await created(`POST /api/v2/deals/${id}/products`, line)).toMatchObject({
      deal_id: id,
      product_id: 1,
      name: "City Bike Alster",
      currency: "GBP",
      sum: 1780,
      discount: 0,
      discount_type: "percentage",
      comments: "",
      is_enabled: true,
      order_nr: 10,
      billing_frequency: "one-time",
    });
  });

  test("the value of the deal becomes the sum of its enabled lines", async () => {
    const id = await newDeal();
    const path = `/api/v2/deals/${id}/products`;
    await created(`POST ${path}`, { ...line, discount: 10 });
    expect(await worth(id)).toBe(1602);
    const off = await created(`POST ${path}`, { ...line, discount: 80, discount_type: "amount" });
    expect(await worth(id)).toBe(3302);
    await call(`PATCH ${path}/${off.id}`, { is_enabled: false });
    expect(await worth(id)).toBe(1602);
  });

  test("a PATCH changes only what it carries", async () => {
    const id = await newDeal();
    const path = `/api/v2/deals/${id}/products`;
    const before = await created(`POST ${path}`, { ...line, comments: "Red", tax: 19 });
    const { body } = await call(`PATCH ${path}/${before.id}`, { quantity: 1.5 });
    const { update_time } = body.data;
    expect(body.data).toEqual({ ...before, quantity: 1.5, sum: 1335, update_time });
  });

  test("one tax method holds for all lines of a deal", async () => {
    const id = await newDeal();
    const path = `/api/v2/deals/${id}/products`;
    await created(`POST ${path}`, { ...line, tax_method: "inclusive" });
    await created(`POST ${path}`, { ...line, tax_method: "none" });
    const { body } = await call(`GET ${path}`);
    const methods = body.data.map((one: { tax_method: string }) => one.tax_method);
    expect(methods).toEqual(["none", "none"]);
  });

  test("many are added at once, all or none", async () => {
    const id = await newDeal();
    const path = `/api/v2/deals/${id}/products`;
    const wrong = { data: [line, { ...line, product_id: 999 }] };
    expect(await refusal(`POST ${path}/bulk`, wrong)).toBe("400 product_id: 999 does not exist");
    expect((await call(`GET ${path}`)).body.data).toEqual([]);
    const lines = await created(`POST ${path}/bulk`, { data: [line, { ...line, product_id: 4 }] });
    expect((await call(`GET ${path}`)).body.data).toEqual(lines);
    expect(lines[1].order_nr).toBe(20);
  });

  test("lines of several deals are listed together", async () => {
    const { body } = await call("GET /api/v2/deals/products?deal_ids=4,1&sort_by=deal_id");
    expect(body.data.map((one: { deal_id: number }) => one.deal_id)).toEqual([1, 1, 4]);
  });

  test("one is removed by its own id, some by ids, all without", async () => {
    const id = await newDeal();
    const path = `/api/v2/deals/${id}/products`;
    const [a, b, c, d] = ids(
      await created(`POST ${path}/bulk`, { data: [line, line, line, line] }),
    );
    expect((await call(`DELETE ${path}/${a}`)).body.data).toEqual({ id: a });
    expect((await call(`DELETE ${path}?ids=${b},99999`)).body).toEqual({
      success: true,
      data: { ids: [b] },
      additional_data: { more_items_in_collection: false },
    });
    expect((await call(`DELETE ${path}`)).body.data).toEqual({ ids: [c, d] });
    expect((await call(`GET ${path}`)).body.data).toEqual([]);
  });

  test("a hundred at most go at once, and the reply says that there are more", async () => {
    const id = await newDeal();
    const path = `/api/v2/deals/${id}/products`;
    await created(`POST ${path}/bulk`, { data: Array(100).fill(line) });
    await created(`POST ${path}`, line);
    const { body } = await call(`DELETE ${path}`);
    expect(body.data.ids).toHaveLength(100);
    expect(body.additional_data.more_items_in_collection).toBe(true);
  });

  test.each([
    [{ product_id: 6 }, "400 product_id: product 6 cannot be added to deals"],
    [{ quantity: 0 }, "400 quantity must be greater than 0"],
    [{ discount: 101 }, "400 discount must be between 0 and 100 when discount_type is percentage"],
    [{ product_variation_id: 7 }, "400 product_variation_id: 7 does not exist"],
    [
      { billing_start_date: "2037-01-01" },
      "400 billing_start_date must be within 10 years of today",
    ],
  ])("%j is refused", async (wrong, sentence) => {
    const id = await newDeal();
    expect(await refusal(`POST /api/v2/deals/${id}/products`, { ...line, ...wrong })).toBe(
      sentence,
    );
  });

  test("a deal takes twenty recurring products and not one more", async () => {
    const id = await newDeal();
    const monthly = { ...line, billing_frequency: "monthly" };
    const path = `POST /api/v2/deals/${id}/products`;
    await created(`${path}/bulk`, { data: Array(20).fill(monthly) });
    await created(path, line);
    expect(await refusal(path, monthly)).toMatch(/^400 A deal can have up to 20 products/);
  });

  test("a line of another deal is not found", async () => {
    const id = await newDeal();
    const path = `/api/v2/deals/${id}/products/1`;
    expect(await refusal(`PATCH ${path}`, { quantity: 3 })).toBe("404 Deal product not found");
    expect(await refusal(`DELETE ${path}`)).toBe("404 Deal product not found");
  });
});
