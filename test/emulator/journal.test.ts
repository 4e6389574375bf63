// The journal: one event for each record that a write adds, changes or deletes, whoever writes.
import { stoppedClock } from "../../tools/emulator/clock";
import type { JournalEvent } from "../../tools/emulator/journal/journal";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { changeDeal } from "../../tools/emulator/state/deals";
import { mergeDeals } from "../../tools/emulator/state/merges";
import { ask } from "./http";

let emulator: Emulator;
const call = (what: string, json?: unknown) => ask(emulator.url, what, json);
const told = () =>
  emulator.journal.all().map((one) => `${one.action} ${one.kind} ${one.entity_id}`);
const last = () => emulator.journal.all().at(-1) as JournalEvent;

beforeEach(async () => {
  const clock = stoppedClock(Date.UTC(2026, 10, 20, 12));
  emulator = await startEmulator({ clock, limits: false, plan: "ultimate" });
});
afterEach(() => emulator.close());

const user = () => {
  const found = emulator.world.users.get(2);
  if (!found) throw new Error("The seed has a user 2");
  return found;
};

test("the records a company starts with are no events", () => {
  expect(told()).toEqual([]);
});

test("a record that is added, changed and deleted makes three events", async () => {
  const { id } = (await call("POST /api/v2/persons", { name: "Nina" })).body.data;
  emulator.clock.advance(1000);
  await call(`PATCH /api/v2/persons/${id}`, { name: "Nina Winter" });
  emulator.clock.advance(1000);
  await call(`DELETE /api/v2/persons/${id}`);
  expect(told()).toEqual([`create person ${id}`, `change person ${id}`, `delete person ${id}`]);
  const [added, changed, deleted] = emulator.journal.all();
  expect(added).toMatchObject({ before: null, after: { name: "Nina" }, user_id: 1 });
  expect(changed).toMatchObject({
    before: { name: "Nina" },
    after: { name: "Nina Winter" },
    changed: ["name", "last_name"],
    add_time: "2026-11-20T12:00:00Z",
    update_time: "2026-11-20T12:00:01Z",
    time: Date.UTC(2026, 10, 20, 12, 0, 1),
    change_source: "api",
  });
  expect(deleted).toMatchObject({
    before: { name: "Nina Winter" },
    after: null,
    update_time: "2026-11-20T12:00:02Z",
  });
});

test.each([
  ["activity", "POST /api/v2/activities", { subject: "Call", type: "call" }],
  ["deal", "POST /api/v2/deals", { title: "Six tandems" }],
  ["lead", "POST /v1/leads", { title: "Tandems", person_id: 1 }],
  ["note", "POST /v1/notes", { content: "Rang", deal_id: 1 }],
  ["organization", "POST /api/v2/organizations", { name: "Rad & Tat" }],
  ["person", "POST /api/v2/persons", { name: "Nina" }],
  ["pipeline", "POST /api/v2/pipelines", { name: "Service" }],
  ["stage", "POST /api/v2/stages", { name: "Rang", pipeline_id: 1 }],
  ["product", "POST /api/v2/products", { name: "Bell" }],
  ["project", "POST /api/v2/projects", { title: "Move" }],
  ["board", "POST /api/v2/boards", { name: "Moves" }],
  ["user", "POST /v1/users", { email: "nina@example.com" }],
  ["filter", "POST /v1/filters", { name: "All", type: "deals", conditions: conditions() }],
  ["activityType", "POST /v1/activityTypes", { name: "Visit", icon_key: "car" }],
])("a new %s is told", async (kind, what, body) => {
  const { status, body: reply } = await call(what, body);
  expect(status).toBeLessThan(300);
  expect(told()).toContain(`create ${kind} ${reply.data.id}`);
});

function conditions() {
  return {
    glue: "and",
    conditions: [
      { glue: "and", conditions: [] },
      { glue: "or", conditions: [] },
    ],
  };
}

test("a product attached to a deal is an event of its own, beside the changed deal", async () => {
  const { id } = (await call("POST /api/v2/deals", { title: "Bells" })).body.data;
  const line = { product_id: 1, item_price: 12, quantity: 2 };
  const added = (await call(`POST /api/v2/deals/${id}/products`, line)).body.data;
  expect(told().slice(1).sort()).toEqual([`change deal ${id}`, `create deal_product ${added.id}`]);
  const [one, other] = emulator.journal.all().slice(1);
  expect(one?.correlation_id).toBe(other?.correlation_id);
});

test("a write that changes nothing but the time of the update says so", async () => {
  const { title } = (await call("GET /api/v2/deals/1")).body.data;
  await call("PATCH /api/v2/deals/1", { title });
  expect(last()).toMatchObject({ entity_id: 1, changed: [], update_time: "2026-11-20T12:00:00Z" });
});

test("a write that leaves the record as it is makes no event", async () => {
  await call("PATCH /api/v2/deals/1", { title: "Same" });
  await call("PATCH /api/v2/deals/1", { title: "Same" });
  expect(told()).toEqual(["change deal 1"]);
});

test("reading and refused requests make no event", async () => {
  await call("GET /api/v2/deals/1");
  expect((await call("PATCH /api/v2/deals/1", { owner_id: 999 })).status).toBe(400);
  expect(told()).toEqual([]);
});

test("a merge is one delete that names the survivor and one change that names the loser", async () => {
  await call("PUT /v1/persons/1/merge", { merge_with_id: 2 });
  const persons = emulator.journal.all().filter((one) => one.kind === "person");
  expect(persons).toHaveLength(2);
  expect(persons).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ action: "delete", entity_id: 1, merged_to_id: 2 }),
      expect.objectContaining({ action: "change", entity_id: 2, merged_from_id: 1 }),
    ]),
  );
});

test("an ordinary delete names no survivor", async () => {
  await call("DELETE /api/v2/persons/1");
  expect(last()).not.toHaveProperty("merged_to_id");
});

test("a write in the web application is signed by its user", () => {
  const { world, journal } = emulator;
  const deal = world.deals.get(1);
  if (!deal) throw new Error("The seed has a deal 1");
  const author = { user: user(), app: undefined };
  journal.write({ userId: 2, source: "app" }, () =>
    changeDeal(world, deal, { title: "X" }, author),
  );
  expect(last()).toMatchObject({ user_id: 2, change_source: "app", changed: ["title"] });
});

test("several changes of a record in one write are one event, from the first to the last state", () => {
  const { world, journal } = emulator;
  const author = { user: user(), app: undefined };
  const original = world.deals.get(2);
  journal.write({ userId: 2, source: "app" }, () => {
    mergeDeals(world, { removed: 1, kept: 2 }, author);
    for (const title of ["One", "Two"]) {
      const kept = world.deals.get(2);
      if (kept) changeDeal(world, kept, { title }, author);
    }
  });
  const deals = emulator.journal.all().filter((one) => one.kind === "deal" && one.entity_id === 2);
  expect(deals).toMatchObject([{ merged_from_id: 1, before: original, after: { title: "Two" } }]);
});

test("the reply and the events of a write have the same correlation id", async () => {
  const { headers } = await call("PATCH /api/v2/deals/1", { title: "New" });
  expect(headers.get("x-correlation-id")).toBe(last().correlation_id);
});
