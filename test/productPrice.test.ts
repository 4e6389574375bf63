// One price of a product: the prices in other currencies, and all else of it, stay as they were.
import { thrownBy } from "./client/access";
import { type Scene, startScene } from "./support/edits";

let scene: Scene;
beforeEach(async () => {
  scene = await startScene();
});
afterEach(() => scene.emulator.close());

const prices = (id: number) => scene.emulator.world.products.get(id)?.prices;

const price = (currency: string, amount: number, cost = 0, direct_cost: number | null = null) => ({
  currency,
  price: amount,
  cost,
  direct_cost,
  notes: "",
});

test("one member of one price", async () => {
  const inputs = { productId: "2", currency: "eur", price: "2590" };
  const [{ changed }, places] = await scene.traced("setProductPrice", inputs);
  expect(changed).toBe(true);
  expect(places).toEqual(["products 2 prices", "products 2 update_time"]);
  expect(prices(2)).toEqual([price("EUR", 2590, 1610, 35), price("USD", 2790, 1800)]);
});

test("a price of 0 is a price", async () => {
  await scene.edit("setProductPrice", { productId: "4", currency: "EUR", price: "0" });
  expect(prices(4)).toEqual([price("EUR", 0, 18.5)]);
});

test("a currency more", async () => {
  const inputs = { productId: "4", currency: "DKK", price: "297", directCost: "4" };
  const { after } = await scene.edit("setProductPrice", inputs);
  expect(after).toEqual([
    { currency: "EUR", price: 39.9, cost: 18.5, notes: "" },
    { currency: "DKK", price: 297, cost: 0, direct_cost: 4, notes: "" },
  ]);
  expect(prices(4)).toEqual([price("EUR", 39.9, 18.5), price("DKK", 297, 0, 4)]);
});

test("what it costs already is not written", async () => {
  const inputs = { productId: "2", currency: "EUR", price: "2490", directCost: "35.0" };
  const [{ changed }, places] = await scene.traced("setProductPrice", inputs);
  expect([changed, places]).toEqual([false, []]);
  expect(scene.calls()).toEqual(["GET /api/v2/products/{id}"]);
});

test("prices in several currencies set at once are all there", async () => {
  const currencies = ["CHF", "DKK", "GBP", "NOK", "SEK"];
  await Promise.all(
    currencies.map((currency) =>
      scene.edit("setProductPrice", { productId: "5", currency, price: "10" }),
    ),
  );
  expect(prices(5)?.map(({ currency }) => currency)).toEqual(["EUR", ...currencies]);
});

test("a new currency needs a price", async () => {
  const inputs = { productId: "4", currency: "USD", cost: "20" };
  const error = await thrownBy(() => scene.edit("setProductPrice", inputs));
  expect(error.message).toBe(
    "Price is required: the product has none in USD yet, and Pipedrive would make it 0",
  );
  expect(scene.calls()).toEqual(["GET /api/v2/products/{id}"]);
});

test.each([
  [{ currency: "EUR" }, "Nothing to change: fill in Price, Cost, Direct Cost or Notes"],
  [{ currency: "Euro", price: "1" }, 'Currency must be a code such as "EUR", got "Euro"'],
  [{ currency: "EUR", price: "cheap" }, "Price must be a number"],
])("%j is refused before any request", async (inputs, sentence) => {
  const error = await thrownBy(() => scene.edit("setProductPrice", { productId: "4", ...inputs }));
  expect(error.message).toContain(sentence);
  expect(scene.calls()).toEqual([]);
});
