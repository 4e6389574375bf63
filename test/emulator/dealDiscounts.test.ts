// Discounts on a deal as a whole, and what they do to its value.
import { stoppedClock } from "../../tools/emulator/clock";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { ask } from "./http";

const NOBODY = "99999999-9999-4999-8999-999999999999";

let emulator: Emulator;
const call = (what: string, json?: unknown) => ask(emulator.url, what, json);

beforeEach(async () => {
  const clock = stoppedClock(Date.UTC(2026, 10, 20, 12));
  emulator = await startEmulator({ clock, limits: false });
});
afterEach(() => emulator.close());

const worthOf = async (deal: number): Promise<number> =>
  (await call(`GET /api/v2/deals/${deal}`)).body.data.value;

const discount = { description: "Loyal customer", amount: 10, type: "percentage" };

test("a new discount is stamped and listed", async () => {
  const reply = await call("POST /api/v2/deals/3/discounts", discount);
  expect(reply.status).toBe(201);
  expect(reply.body.data).toEqual({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    ...discount,
    deal_id: 3,
    created_at: "2026-11-20T12:00:00Z",
    created_by: 1,
    updated_at: "2026-11-20T12:00:00Z",
    updated_by: 1,
  });
  expect((await call("GET /api/v2/deals/3/discounts")).body.data).toEqual([reply.body.data]);
});

test("the value of a deal with one-time products goes down and comes back", async () => {
  // 4 cargo bikes at 3590.
  expect(await worthOf(4)).toBe(14_360);
  const { data } = (await call("POST /api/v2/deals/4/discounts", discount)).body;
  expect(await worthOf(4)).toBe(12_924);
  const one = `/api/v2/deals/4/discounts/${data.id}`;
  await call(`PATCH ${one}`, { amount: 360, type: "amount" });
  expect(await worthOf(4)).toBe(14_000);
  await call("POST /api/v2/deals/4/discounts", { ...discount, amount: 50 });
  expect(await worthOf(4)).toBe(6820);
  expect((await call(`DELETE ${one}`)).body.data).toEqual({ id: data.id });
  expect(await worthOf(4)).toBe(7180);
});

test("recurring products are not discounted", async () => {
  const monthly = { product_id: 5, item_price: 100, quantity: 2, billing_frequency: "monthly" };
  await call("POST /api/v2/deals/4/products", monthly);
  const before = await worthOf(4);
  await call("POST /api/v2/deals/4/discounts", { ...discount, amount: 100 });
  expect(before - (await worthOf(4))).toBe(14_360);
});

test("the value of a deal without products stays what somebody typed", async () => {
  const before = await worthOf(3);
  await call("POST /api/v2/deals/3/discounts", discount);
  expect(await worthOf(3)).toBe(before);
});

test.each([
  ["amount", { ...discount, amount: 0 }],
  ["amount", { ...discount, amount: -5 }],
  ["amount", { ...discount, amount: 101 }],
  ["type", { ...discount, type: "relative" }],
  ["description", { amount: 5, type: "amount" }],
])("a wrong %s is refused and named", async (name, body) => {
  const reply = await call("POST /api/v2/deals/3/discounts", body);
  expect(reply.status).toBe(400);
  expect(reply.body.error).toContain(name);
});

test("another deal's discount is 404, an archived deal takes none", async () => {
  const { data } = (await call("POST /api/v2/deals/3/discounts", discount)).body;
  for (const path of [`4/discounts/${data.id}`, `3/discounts/${NOBODY}`]) {
    expect((await call(`DELETE /api/v2/deals/${path}`)).status).toBe(404);
  }
  expect((await call("POST /api/v2/deals/11/discounts", discount)).status).toBe(400);
});
