// Copies, variations, images and the deals of products; currencies and add-ons of the company.
import { stoppedClock } from "../../tools/emulator/clock";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { API_TOKEN, ask } from "./http";

const DAY = 24 * 60 * 60 * 1000;

/** One grey pixel. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==",
  "base64",
);

let emulator: Emulator;
beforeAll(async () => {
  const clock = stoppedClock(Date.UTC(2026, 10, 20, 12));
  emulator = await startEmulator({ clock, limits: false });
});
afterAll(() => emulator.close());

const call = (name: string, json?: unknown) => ask(emulator.url, name, json);
const dataOf = async (name: string, json?: unknown) => (await call(name, json)).body.data;

async function refusal(name: string, json?: unknown) {
  const { status, body } = await call(name, json);
  return `${status} ${body.error}`;
}

async function added(product: Record<string, unknown> = {}): Promise<number> {
  return (await dataOf("POST /api/v2/products", { name: "Bell", ...product })).id;
}

describe("a copy of a product", () => {
  test("has its prices, custom fields and variations, but not its followers and image", async () => {
    const { status, body } = await call("POST /api/v2/products/1/duplicate");
    const original = await dataOf("GET /api/v2/products/1");
    const { id, add_time, update_time } = body.data;
    expect(status).toBe(201);
    expect(body.data).toEqual({
      ...original,
      ...{ id, add_time, update_time },
      prices: original.prices.map((price: object) => ({ ...price, product_id: id })),
    });
    expect(await dataOf(`GET /api/v2/products/${id}/variations`)).toMatchObject([
      { product_id: id, name: "Frame 48 cm" },
      { product_id: id, name: "Frame 54 cm" },
    ]);
    expect(await dataOf(`GET /api/v2/products/${id}/followers`)).toEqual([]);
    expect(await refusal(`GET /api/v2/products/${id}/images`)).toBe("404 Product image not found");
  });

  test("of a product that does not exist cannot be made", async () => {
    expect(await refusal("POST /api/v2/products/999/duplicate")).toBe("404 Product not found");
  });
});

describe("variations", () => {
  test("without prices there is one of 0 in the user's currency", async () => {
    const id = await added();
    const { status, body } = await call(`POST /api/v2/products/${id}/variations`, { name: "Red" });
    expect(status).toBe(201);
    const product_variation_id = body.data.id;
    expect(body.data).toEqual({
      id: product_variation_id,
      product_id: id,
      name: "Red",
      prices: [
        { product_variation_id, currency: "EUR", price: 0, cost: 0, direct_cost: 0, notes: "" },
      ],
    });
  });

  test("a change keeps what it does not name, and replaces prices whole", async () => {
    const id = await added();
    const prices = [{ currency: "EUR", price: 9 }];
    const path = `/api/v2/products/${id}/variations`;
    const red = await dataOf(`POST ${path}`, { name: "Red", prices });
    expect(await dataOf(`PATCH ${path}/${red.id}`, { name: "Pink" })).toEqual({
      ...red,
      name: "Pink",
    });
    const changed = await dataOf(`PATCH ${path}/${red.id}`, {
      prices: [{ currency: "USD", price: 10 }],
    });
    expect(changed.prices).toMatchObject([{ currency: "USD", price: 10 }]);
  });

  test("a deleted one is gone", async () => {
    const path = `/api/v2/products/${await added()}/variations`;
    const { id } = await dataOf(`POST ${path}`, { name: "Red" });
    expect(await dataOf(`DELETE ${path}/${id}`)).toEqual({ id });
    expect(await dataOf(`GET ${path}`)).toEqual([]);
    expect(await refusal(`DELETE ${path}/${id}`)).toBe("404 Product variation not found");
  });

  test.each([
    [{ name: " " }, "400 name must not be empty"],
    [{ name: "x".repeat(256) }, "400 name must not be longer than 255 characters"],
    [{ name: "Red", prices: [{ price: 3 }] }, "400 prices[0].currency must be a currency code"],
    [
      { name: "Red", prices: [{ currency: "EUR", value: 3 }] },
      '400 prices[0]: unknown field "value"',
    ],
  ])("%j is refused", async (sent, sentence) => {
    expect(await refusal("POST /api/v2/products/1/variations", sent)).toBe(sentence);
  });

  test("of another product is not found, and goes on no deal with it", async () => {
    const path = "/api/v2/products/1/variations/3";
    expect(await refusal(`PATCH ${path}`, { name: "A" })).toBe("404 Product variation not found");
    const line = { product_id: 1, item_price: 1, quantity: 1, product_variation_id: 3 };
    expect(await refusal("POST /api/v2/deals/2/products", line)).toBe(
      "400 product_variation_id: 3 is not a variation of product 1",
    );
  });

  test("leave the deal's line when another product takes its place", async () => {
    const line = { product_id: 1, item_price: 890, quantity: 1, product_variation_id: 2 };
    const { id, product_variation_id } = await dataOf("POST /api/v2/deals/2/products", line);
    expect(product_variation_id).toBe(2);
    const path = `PATCH /api/v2/deals/2/products/${id}`;
    expect(await dataOf(path, { quantity: 2 })).toMatchObject({ product_variation_id: 2 });
    expect(await dataOf(path, { product_id: 2 })).toMatchObject({ product_variation_id: null });
  });
});

describe("the image of a product", () => {
  async function upload(what: string, content: Buffer, name = "bell.png") {
    const [method = "", path = ""] = what.split(" ");
    const body = new FormData();
    body.append("data", new Blob([new Uint8Array(content)], { type: "image/png" }), name);
    const headers = { "x-api-token": API_TOKEN };
    const reply = await fetch(emulator.url + path, { method, headers, body });
    return { status: reply.status, body: await reply.json() };
  }

  test("is uploaded once, then replaced, then deleted", async () => {
    const id = await added();
    const path = `/api/v2/products/${id}/images`;
    const first = await upload(`POST ${path}`, PNG);
    expect(first).toMatchObject({
      status: 201,
      body: { data: { product_id: id, company_id: "7654321", add_time: "2026-11-20" } },
    });
    expect((await upload(`POST ${path}`, PNG)).body.error).toBe("The product already has an image");
    expect((await upload(`PUT ${path}`, PNG, "new.png")).body.data.id).toBe(first.body.data.id);
    expect(await dataOf(`GET ${path}`)).toMatchObject({ mime_type: "image/png", name: "new.png" });
    expect(await dataOf(`DELETE ${path}`)).toEqual({ id: first.body.data.id });
    expect(await refusal(`GET ${path}`)).toBe("404 Product image not found");
    expect((await upload(`PUT ${path}`, PNG)).status).toBe(404);
  });

  test("must be an image", async () => {
    const text = Buffer.from("not a picture");
    const { status, body } = await upload("POST /api/v2/products/2/images", text);
    expect(`${status} ${body.error}`).toBe("400 data must be a GIF, JPEG or PNG image");
  });

  test("is shown to anybody for seven days", async () => {
    const { public_url } = await dataOf("GET /api/v2/products/1/images");
    const shown = await fetch(public_url);
    expect(shown.headers.get("content-type")).toBe("image/png");
    expect(Buffer.from(await shown.arrayBuffer())).toEqual(PNG);
    emulator.clock.advance(7 * DAY);
    expect((await fetch(public_url)).status).toBe(404);
    expect((await dataOf("GET /api/v2/products/1/images")).public_url).not.toBe(public_url);
  });
});

describe("the deals of a product", () => {
  const statuses = async (query: string) =>
    (await dataOf(`GET /v1/products/4/deals${query}`)).map((deal: { title: string }) => deal.title);

  test("are told by status, the deleted ones only when asked for", async () => {
    for (const title of ["Open", "Won", "Gone", "Filed"]) {
      const { id } = await dataOf("POST /api/v2/deals", { title });
      const line = { product_id: 4, item_price: 40, quantity: 1 };
      await call(`POST /api/v2/deals/${id}/products`, line);
      if (title === "Won") await call(`PATCH /api/v2/deals/${id}`, { status: "won" });
      if (title === "Filed") await call(`PATCH /api/v2/deals/${id}`, { is_archived: true });
      if (title === "Gone") await call(`DELETE /api/v2/deals/${id}`);
    }
    expect(await statuses("?start=1")).toEqual(["Open", "Won"]);
    expect(await statuses("?status=won")).toEqual(["Won"]);
    expect(await statuses("?status=deleted")).toEqual(["Gone"]);
  });

  test("come with owner, person and organization nested, and beside them", async () => {
    const { body } = await call("GET /v1/products/1/deals?limit=1");
    expect(body.data[0]).toMatchObject({
      user_id: { id: 2, value: 2, name: "Jonas Brandt" },
      person_id: { value: 1, name: "Henrik Voss" },
      org_id: { value: 1, name: "Radhaus Kiel" },
    });
    expect(body.related_objects).toMatchObject({
      user: { 2: { name: "Jonas Brandt" } },
      person: { 1: { name: "Henrik Voss" } },
      organization: { 1: { name: "Radhaus Kiel" } },
    });
  });
});

test("who followed a product is kept, with who did it", async () => {
  const id = await added();
  await call(`POST /api/v2/products/${id}/followers`, { user_id: 2 });
  await call(`DELETE /api/v2/products/${id}/followers/2`);
  const log = await dataOf(`GET /api/v2/products/${id}/followers/changelog`);
  expect(log).toMatchObject([
    { action: "added", actor_user_id: 1, follower_user_id: 2 },
    { action: "removed", actor_user_id: 1, follower_user_id: 2 },
  ]);
});

test("currencies are found by name and code, the company's own one among them", async () => {
  const codes = async (term: string) =>
    (await dataOf(`GET /v1/currencies?term=${term}`)).map((one: { code: string }) => one.code);
  expect(await codes("KRON")).toEqual(["SEK", "NOK", "DKK"]);
  expect(await codes("bik")).toEqual(["BIK"]);
  expect(await dataOf("GET /v1/currencies?term=bik")).toMatchObject([{ is_custom_flag: true }]);
  expect(await codes("nothing")).toEqual([]);
});

test("add-ons are codes", async () => {
  expect(await dataOf("GET /v1/billing/subscriptions/addons")).toContainEqual({
    code: "prospector",
  });
});
