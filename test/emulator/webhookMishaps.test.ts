// Deliveries that go wrong on demand: lost, refused, too slow, doubled, out of order.
import { type Desk, openDesk, SECOND } from "./webhookDesk";

let desk: Desk;

beforeEach(async () => {
  desk = await openDesk();
  await desk.subscribe({ event_object: "person" });
});
afterEach(() => desk.close());

const addPersons = async (...names: string[]) => {
  for (const name of names) await desk.call("POST /api/v2/persons", { name });
};
const arrived = () =>
  desk.receiver.arrived.map(({ body }) => `${body.data.name} ${body.meta.attempt}`);

test("what is lost is never sent and never tried again", async () => {
  desk.emulator.webhooks.lose(2);
  await addPersons("A", "B", "C");
  await desk.later(0);
  await desk.later(3 * SECOND);
  expect(arrived()).toEqual(["C 1"]);
  expect(desk.emulator.webhooks.attempts()).toMatchObject([
    { result: "lost", mishap: "lost" },
    { result: "lost" },
    { result: "delivered" },
  ]);
});

test("what is refused does not arrive, and is tried again", async () => {
  desk.emulator.webhooks.mishap("refused");
  await addPersons("A", "B");
  await desk.later(0);
  expect(arrived()).toEqual(["B 1"]);
  await desk.later(3 * SECOND);
  expect(arrived()).toEqual(["B 1", "A 2"]);
});

test("what is answered too slowly arrives, and is tried again all the same", async () => {
  desk.emulator.webhooks.mishap("slow");
  await addPersons("A");
  await desk.later(0);
  await desk.later(3 * SECOND);
  expect(arrived()).toEqual(["A 1", "A 2"]);
  const [first, second] = desk.receiver.arrived;
  expect(second?.body.meta.id).toBe(first?.body.meta.id);
});

test("what is doubled arrives twice as the same attempt", async () => {
  desk.emulator.webhooks.mishap("doubled");
  await addPersons("A", "B");
  await desk.later(0);
  expect(arrived()).toEqual(["A 1", "A 1", "B 1"]);
});

test("what is late arrives behind everything else that is due", async () => {
  desk.emulator.webhooks.mishap("late", 2);
  await addPersons("A", "B", "C", "D");
  await desk.later(0);
  expect(arrived()).toEqual(["C 1", "D 1", "A 1", "B 1"]);
});

test("by chance, the same seed gives the same mishaps; healed, there are none", async () => {
  const names = [..."ABCDEFGH"];
  const played = async () => {
    desk.emulator.webhooks.reset();
    desk.emulator.webhooks.random({ kinds: ["lost", "doubled"], probability: 0.5, seed: 417 });
    await addPersons(...names);
    await desk.later(0);
    return desk.emulator.webhooks.attempts().map(({ mishap }) => mishap);
  };
  const first = await played();
  expect(new Set(first)).toEqual(new Set([undefined, "lost", "doubled"]));
  expect(await played()).toEqual(first);
  desk.emulator.webhooks.healed();
  desk.receiver.arrived.length = 0;
  await addPersons("Z");
  await desk.later(0);
  expect(arrived()).toEqual(["Z 1"]);
});

test("deliveries are listed, made to fail and brought about under /_emulator as well", async () => {
  await desk.call("POST /_emulator/webhooks/mishaps", { kind: "refused", times: 1 });
  await addPersons("A");
  expect((await desk.call("GET /_emulator/webhooks")).body).toEqual({ pending: 1, attempts: [] });
  await desk.call("POST /_emulator/webhooks/settle");
  await desk.call("POST /_emulator/clock", { advance: 3 * SECOND });
  const { body } = await desk.call("POST /_emulator/webhooks/settle");
  expect(body).toMatchObject({
    pending: 0,
    attempts: [
      { result: "failed", mishap: "refused", attempt: 1, kind: "person", action: "create" },
      { result: "delivered", status: 200, attempt: 2, time: "2026-11-20T12:00:03.000Z" },
    ],
  });
  const wrong = await desk.call("POST /_emulator/webhooks/mishaps", { kind: "eaten" });
  expect(wrong.status).toBe(400);
});
