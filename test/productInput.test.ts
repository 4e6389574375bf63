// Bad input of products and what hangs on deals: one sentence names the entry at fault, nothing is sent.
import { type Emulator, startEmulator } from "../tools/emulator/server";
import { thrownBy, tokenConnection } from "./client/access";
import { run } from "./support/component";

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator();
});
afterAll(() => emulator.close());
beforeEach(() => emulator.requests.reset());

const prices = (...entries: unknown[]) => ({ name: "Bell", prices: entries });
const products = (...entries: unknown[]) => ({ id: "1", data: JSON.stringify(entries) });
const line = { product_id: 1, item_price: 890, quantity: 1 };

it.each([
  ["addProduct", {}, "Name is required: fill it in"],
  ["addProduct", prices({ price: 3 }), "Prices, entry 1, currency is required: fill it in"],
  [
    "addProduct",
    prices({ currency: "EUR" }, { currency: "USD", price: "a lot" }),
    'Prices, entry 2, price must be a number such as "1500" or "12.5", got "a lot"',
  ],
  [
    "addProduct",
    prices({ currency: "EUR", value: 3 }),
    'Prices, entry 1, may have currency, price, cost, direct_cost, overhead_cost, notes, got "value"',
  ],
  ["addProduct", prices(3), 'Prices, entry 1, must be a JSON object ({…}), got "3"'],
  [
    "addProduct",
    prices({ currency: "EUR" }, { currency: "EUR" }),
    'Prices may hold one price per currency, got two in "EUR": keep one',
  ],
  [
    "addProduct",
    prices({ currency: "EUR", direct_cost: 1, overhead_cost: 2 }),
    "Prices, entry 1, may have direct_cost or overhead_cost, which is its old name: keep one",
  ],
  [
    "addProduct",
    { name: "Care", billingFrequency: "weekly" },
    "Billing Frequency Cycles is required when Billing Frequency is weekly: fill it in",
  ],
  ["addProduct", { name: "Bell", activeFlag: "0" }, "Active Flag is no longer supported"],
  ["updateProduct", { id: "1" }, "Nothing to update: fill in at least one input to change"],
  [
    "updateProduct",
    { id: "1", billingFrequency: "one-time", billingFrequencyCycles: "2" },
    "Billing Frequency Cycles must be blank when Billing Frequency is one-time",
  ],
  ["getProducts", { getSummary: "true" }, "Get Summary counts the whole list: turn Fetch All on"],
  [
    "addProductVariation",
    { id: "1", name: "x".repeat(256) },
    "Name may have at most 255 characters, got 256: shorten it",
  ],
  [
    "updateProductVariation",
    { id: "1", productVariationId: "1" },
    "Nothing to update: fill in at least one input to change",
  ],
  ["addManyDealProducts", products(), "Products must hold 1 to 100 entries, got 0"],
  [
    "addManyDealProducts",
    products(...Array(101).fill(line)),
    "Products must hold 1 to 100 entries, got 101",
  ],
  [
    "addManyDealProducts",
    products(line, { product_id: 1, item_price: 3 }),
    "Products, entry 2, quantity is required: fill it in",
  ],
  [
    "addManyDealProducts",
    products({ ...line, discount: 150 }),
    'Products, entry 1, discount must be at most 100 percent, got "150": for a sum, add discount_type "amount"',
  ],
  [
    "addManyDealProducts",
    products({ ...line, billing_frequency_cycles: 3 }),
    "Products, entry 1, Billing Frequency Cycles must be blank when Billing Frequency is one-time",
  ],
  [
    "deleteManyDealProducts",
    { id: "1", ids: "" },
    "IDs is required unless All is Yes: fill it in, or turn All on to remove all products of the deal",
  ],
  [
    "deleteManyDealProducts",
    { id: "1", ids: "1", all: "true" },
    "IDs must be blank when All is Yes",
  ],
  [
    "getInstallments",
    { dealIds: Array.from({ length: 101 }, (_, index) => index + 1) },
    "Deal IDs may hold at most 100 entries, got 101",
  ],
  [
    "postInstallment",
    { id: "1", description: "Deposit", amount: "0", billingDate: "2026-12-01" },
    'Amount must be at least 0.01, got "0"',
  ],
])("%s refuses %j", async (key, inputs, sentence) => {
  const { message } = await thrownBy(() => run(key, tokenConnection(emulator.url), inputs));
  expect(message).toContain(sentence);
  expect(emulator.requests.all()).toEqual([]);
});
