// Installments: where a deal may have some, and what its products may no longer do then.
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
const dataOf = async (name: string, json?: unknown) => (await call(name, json)).body.data;

async function refusal(name: string, json?: unknown) {
  const { status, body } = await call(name, json);
  return `${status} ${body.error}`;
}

const line = { product_id: 1, item_price: 890, quantity: 2 };
const deposit = { description: "Deposit", amount: 500, billing_date: "2026-12-01" };

/** A deal with these products; its path. */
async function dealWith(...lines: unknown[]): Promise<string> {
  const { id } = await dataOf("POST /api/v2/deals", { title: "Ten bikes" });
  for (const one of lines) await call(`POST /api/v2/deals/${id}/products`, one);
  return `/api/v2/deals/${id}`;
}

test("an installment is added, changed in part and deleted", async () => {
  const deal = await dealWith(line);
  const { status, body } = await call(`POST ${deal}/installments`, deposit);
  const { id } = body.data;
  const deal_id = Number(deal.split("/").at(-1));
  expect(status).toBe(200);
  expect(body.data).toEqual({ id, deal_id, ...deposit });
  const changed = await dataOf(`PATCH ${deal}/installments/${id}`, { amount: 600.5 });
  expect(changed).toEqual({ id, deal_id, ...deposit, amount: 600.5 });
  expect(await dataOf(`DELETE ${deal}/installments/${id}`)).toEqual({ id });
  expect(await dataOf(`GET /api/v2/deals/installments?deal_ids=${deal_id}`)).toEqual([]);
  expect(await refusal(`DELETE ${deal}/installments/${id}`)).toBe("404 Installment not found");
});

test("those of several deals are listed together, by page", async () => {
  const query = "GET /api/v2/deals/installments?deal_ids=4&deal_ids=1&sort_by=billing_date&limit=1";
  const { body } = await call(query);
  expect(body.data).toMatchObject([{ deal_id: 4, description: "Deposit" }]);
  const next = await dataOf(`${query}&cursor=${body.additional_data.next_cursor}`);
  expect(next).toMatchObject([{ deal_id: 4, description: "On delivery" }]);
});

test.each([
  [{ ...deposit, amount: 0 }, "400 amount must be greater than 0"],
  [{ ...deposit, billing_date: "01.12.2026" }, "400 billing_date must be in the format YYYY-MM-DD"],
  [{ ...deposit, description: "" }, "400 description must not be empty"],
])("%j is refused", async (sent, sentence) => {
  const deal = await dealWith(line);
  expect(await refusal(`POST ${deal}/installments`, sent)).toBe(sentence);
});

test("a deal needs a one-time product and may have no recurring one", async () => {
  const none = await dealWith();
  expect(await refusal(`POST ${none}/installments`, deposit)).toMatch(/^400 A deal needs/);
  const both = await dealWith(line, { ...line, billing_frequency: "monthly" });
  expect(await refusal(`POST ${both}/installments`, deposit)).toBe(
    "400 A deal with a recurring product cannot have installments",
  );
});

test("beside installments no product becomes recurring, and the last enabled one stays", async () => {
  const deal = await dealWith(line, line);
  await call(`POST ${deal}/installments`, deposit);
  const [first, second] = await dataOf(`GET ${deal}/products`);
  const change = (one: { id: number }) => `PATCH ${deal}/products/${one.id}`;
  const recurring = "400 billing_frequency must be one-time while the deal has installments";
  expect(await refusal(change(first), { billing_frequency: "monthly" })).toBe(recurring);
  expect(await refusal(`POST ${deal}/products`, { ...line, billing_frequency: "monthly" })).toBe(
    recurring,
  );
  expect((await call(change(first), { is_enabled: false })).status).toBe(200);
  expect(await refusal(change(second), { is_enabled: false })).toMatch(/^400 The last enabled/);
});

test("on Lite there are none", async () => {
  const lite = await startEmulator({ limits: false, plan: "lite" });
  const { status } = await ask(lite.url, "GET /api/v2/deals/installments?deal_ids=4");
  await lite.close();
  expect(status).toBe(403);
});
