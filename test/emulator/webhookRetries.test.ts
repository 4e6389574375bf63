// What becomes of deliveries that fail: retries, the ban, the end of a webhook. All by the emulator's clock.
import { startEmulator } from "../../tools/emulator/server";
import { startReceiver } from "../support/receiver";
import { ask } from "./http";
import { DAY, type Desk, MINUTE, NOON, openDesk, SECOND } from "./webhookDesk";

let desk: Desk;

beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const tried = () => desk.receiver.arrived.map(({ body }) => body.meta.attempt);
const results = () => desk.emulator.webhooks.attempts().map(({ result }) => result);
const addPerson = (name = "Nina") => desk.call("POST /api/v2/persons", { name });
const webhooks = async () => (await desk.call("GET /v1/webhooks")).body.data;

test("a delivery that fails is tried again after 3, 30 and 150 seconds, and not a second sooner", async () => {
  await desk.subscribe();
  desk.receiver.answer(500);
  await addPerson();
  await desk.later(0);
  expect(tried()).toEqual([1]);
  await desk.later(2 * SECOND);
  expect(tried()).toEqual([1]);
  await desk.later(SECOND);
  expect(tried()).toEqual([1, 2]);
  await desk.later(30 * SECOND);
  await desk.later(150 * SECOND);
  expect(tried()).toEqual([1, 2, 3, 4]);
  await desk.later(DAY);
  expect(tried()).toEqual([1, 2, 3, 4]);
});

test("every retry has the id of the first attempt, and version 1.0 counts from 0", async () => {
  await desk.subscribe({ version: "1.0", event_object: "person" });
  await desk.subscribe({ event_object: "person" });
  desk.receiver.answer(500);
  await addPerson();
  await desk.later(0);
  await desk.later(3 * SECOND);
  const bodies = desk.receiver.arrived.map(({ body }) => body);
  expect(bodies.filter((body) => body.v === 1).map((body) => body.retry)).toEqual([0, 1]);
  const [first, second] = bodies.filter((body) => body.v === undefined);
  expect(second.meta).toEqual({ ...first.meta, attempt: 2 });
});

test.each([200, 204, 299])("an answer of %i is a success", async (status) => {
  await desk.subscribe();
  desk.receiver.answer(status);
  await addPerson();
  await desk.later(0);
  await desk.later(3 * SECOND);
  expect(tried()).toEqual([1]);
  expect(await webhooks()).toMatchObject([
    { last_http_status: status, last_delivery_time: new Date(NOON).toISOString(), is_active: 1 },
  ]);
});

test.each([302, 400, 401, 410])("an answer of %i is a failure", async (status) => {
  await desk.subscribe();
  desk.receiver.answer(status);
  await addPerson();
  await desk.later(0);
  expect(results()).toEqual(["failed"]);
  expect(desk.receiver.arrived).toHaveLength(1);
  expect(await webhooks()).toMatchObject([{ last_http_status: status }]);
});

test("a receiver that is not there fails without a status", async () => {
  await desk.subscribe();
  await desk.receiver.close();
  await addPerson();
  await desk.later(0);
  expect(results()).toEqual(["failed"]);
  expect(await webhooks()).toMatchObject([{ last_http_status: null }]);
});

test("a receiver that does not answer in time fails", async () => {
  const emulator = await startEmulator({ webhookPatience: 20 });
  const receiver = await startReceiver();
  receiver.answer(null);
  const wanted = {
    name: "F",
    event_action: "*",
    event_object: "*",
    subscription_url: receiver.url,
  };
  await ask(emulator.url, "POST /v1/webhooks", wanted);
  await ask(emulator.url, "POST /api/v2/persons", { name: "Nina" });
  await emulator.webhooks.settle();
  expect(emulator.webhooks.attempts()).toMatchObject([{ result: "failed", status: null }]);
  await emulator.close();
  await receiver.close();
});

test("the tenth first attempt that fails bans the webhook for 30 minutes: events of that time are lost", async () => {
  await desk.subscribe();
  desk.receiver.answer(500);
  for (let count = 0; count < 10; count += 1) await addPerson(`P${count}`);
  await desk.later(0);
  desk.receiver.answer(200);
  await addPerson("While banned");
  await desk.later(3 * SECOND);
  expect(results().slice(10)).toEqual(Array(11).fill("banned"));
  await desk.later(30 * MINUTE);
  await addPerson("After");
  await desk.later(0);
  expect(desk.receiver.arrived.slice(10).map(({ body }) => body.data.name)).toEqual(["After"]);
});

test("after a ban it takes ten failures again", async () => {
  await desk.subscribe();
  desk.receiver.answer(500);
  for (let count = 0; count < 10; count += 1) await addPerson(`P${count}`);
  await desk.later(0);
  await desk.later(30 * MINUTE);
  for (let count = 0; count < 9; count += 1) await addPerson(`Q${count}`);
  await desk.later(0);
  desk.receiver.answer(200);
  await addPerson("After");
  await desk.later(0);
  expect(results().at(-1)).toBe("delivered");
});

test("retries that fail do not count for the ban", async () => {
  await desk.subscribe();
  desk.receiver.answer(500);
  for (let count = 0; count < 3; count += 1) await addPerson(`P${count}`);
  await desk.later(0);
  for (const wait of [3, 30, 150]) await desk.later(wait * SECOND);
  expect(results()).toEqual(Array(12).fill("failed"));
  await addPerson("One more");
  await desk.later(0);
  expect(results().at(-1)).toBe("failed");
});

/** One event, and all its attempts. */
async function failedDelivery(): Promise<void> {
  await addPerson();
  await desk.later(0);
  for (const wait of [3, 30, 150]) await desk.later(wait * SECOND);
}

/** A day with one delivery that fails, and perhaps one that succeeds before it. */
async function badDay({ success = false } = {}): Promise<void> {
  if (success) {
    desk.receiver.answer(200);
    await failedDelivery();
  }
  desk.receiver.answer(500);
  await failedDelivery();
  await desk.later(DAY);
}

test("a webhook without a success on three days in a row is given up", async () => {
  await desk.subscribe();
  for (let day = 0; day < 3; day += 1) {
    expect(await webhooks()).toMatchObject([{ is_active: 1, remove_reason: null }]);
    await badDay();
  }
  expect(await webhooks()).toMatchObject([
    { is_active: 0, remove_reason: expect.any(String), remove_time: expect.any(String) },
  ]);
});

test("a webhook that was given up is told nothing more, retries included, and counts no longer", async () => {
  for (let count = 0; count < 40; count += 1) {
    await desk.subscribe({ event_object: count === 0 ? "*" : "user" });
  }
  await badDay();
  await badDay();
  await addPerson("Waits for its second retry");
  await desk.later(0);
  await desk.later(3 * SECOND);
  desk.receiver.answer(500);
  const given = desk.emulator.world.webhooks.get(1);
  if (given)
    desk.emulator.world.webhooks.put({ ...given, remove_time: "2026-11-22T12:00:00.000Z" });
  const before = tried().length;
  await addPerson("New");
  await desk.later(30 * SECOND);
  expect(tried()).toHaveLength(before);
  expect(await desk.subscribe()).toBe(41);
});

test("a day with a success is no day without one", async () => {
  await desk.subscribe();
  for (let day = 0; day < 4; day += 1) await badDay({ success: day === 1 });
  expect(await webhooks()).toMatchObject([{ is_active: 1 }]);
});

test("days with failures that do not follow each other do not add up", async () => {
  await desk.subscribe();
  await badDay();
  await badDay();
  await desk.later(DAY);
  await badDay();
  expect(await webhooks()).toMatchObject([{ is_active: 1 }]);
});

test("an address that is not on this machine is never written to, and no failure", async () => {
  await desk.subscribe({ subscription_url: "https://hooks.example.com/1" });
  await addPerson();
  await desk.later(0);
  expect(results()).toEqual(["not sent"]);
  expect(await webhooks()).toMatchObject([{ last_delivery_time: null, is_active: 1 }]);
});

test("with a clock that runs, events arrive without being asked for", async () => {
  const emulator = await startEmulator({ limits: false });
  const receiver = await startReceiver();
  const arrived = new Promise<void>((done) => receiver.onArrival(done));
  const wanted = {
    name: "F",
    event_action: "*",
    event_object: "*",
    subscription_url: receiver.url,
  };
  await ask(emulator.url, "POST /v1/webhooks", wanted);
  await ask(emulator.url, "POST /api/v2/persons", { name: "Nina" });
  await arrived;
  expect(receiver.arrived).toMatchObject([{ body: { data: { name: "Nina" } } }]);
  await emulator.close();
  await receiver.close();
});
