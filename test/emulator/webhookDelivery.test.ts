// Deliveries of webhooks: who is told of what, with which credentials, and in which shape.
import { type Desk, NOON, openDesk, SECOND } from "./webhookDesk";

let desk: Desk;

beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const bodies = () => desk.receiver.arrived.map(({ body }) => body);
const events = () => bodies().map(({ meta }) => `${meta.action} ${meta.entity} ${meta.entity_id}`);

test("nothing is sent before the test settles, everything then, in the order of the writes", async () => {
  await desk.subscribe();
  const { id } = (await desk.call("POST /api/v2/persons", { name: "Nina" })).body.data;
  await desk.call(`PATCH /api/v2/persons/${id}`, { name: "Nina Winter" });
  expect(desk.receiver.arrived).toEqual([]);
  await desk.emulator.webhooks.settle();
  expect(events()).toEqual([`create person ${id}`, `change person ${id}`]);
});

test("an event is a POST of JSON to the address itself", async () => {
  await desk.subscribe({ subscription_url: `${desk.receiver.url}?flow=1` });
  await desk.call("POST /api/v2/persons", { name: "Nina" });
  await desk.later(0);
  expect(desk.receiver.arrived).toMatchObject([
    { method: "POST", path: "/hook?flow=1", headers: { "content-type": "application/json" } },
  ]);
  expect(desk.receiver.arrived[0]?.headers).not.toHaveProperty("authorization");
});

test("a user and a password are sent as Basic authentication", async () => {
  await desk.subscribe({ http_auth_user: "flow", http_auth_password: "s:e cret" });
  await desk.call("POST /api/v2/persons", { name: "Nina" });
  await desk.later(0);
  const wanted = `Basic ${Buffer.from("flow:s:e cret").toString("base64")}`;
  expect(desk.receiver.arrived[0]?.headers.authorization).toBe(wanted);
});

test.each([
  ["*", "*", ["create person", "change person", "change deal"]],
  ["change", "*", ["change person", "change deal"]],
  ["*", "deal", ["change deal"]],
  ["create", "person", ["create person"]],
  ["delete", "person", []],
])("a webhook for %s.%s is told of no other events", async (event_action, event_object, told) => {
  await desk.subscribe({ event_action, event_object });
  const { id } = (await desk.call("POST /api/v2/persons", { name: "Nina" })).body.data;
  await desk.call(`PATCH /api/v2/persons/${id}`, { name: "Nina Winter" });
  await desk.call("PATCH /api/v2/deals/1", { title: "New title" });
  await desk.later(0);
  expect(bodies().map(({ meta }) => `${meta.action} ${meta.entity}`)).toEqual(told);
});

test("a record that only its owner sees is told to the owner's webhook and to administrators'", async () => {
  const { users } = desk.emulator.world;
  const [owner, other] = users.filter((user) => user.active_flag && !user.is_admin);
  const ids = await Promise.all(
    [owner?.id, other?.id, 1].map((user_id) => desk.subscribe({ user_id, event_object: "deal" })),
  );
  await desk.call("POST /api/v2/deals", { title: "Secret", owner_id: owner?.id, visible_to: 1 });
  await desk.later(0);
  const told = bodies().map(({ meta }) => Number(meta.webhook_id));
  expect(told.sort()).toEqual([ids[0], ids[2]].sort());
  expect(bodies()[0].meta.permitted_user_ids).toEqual(["1", String(owner?.id)].sort());
});

test("meta names the event by text: ids, company, author, source, host, attempt", async () => {
  const id = await desk.subscribe();
  const person = (await desk.call("POST /api/v2/persons", { name: "Nina" })).body.data;
  await desk.later(0);
  const [event] = desk.emulator.journal.all();
  expect(bodies()[0].meta).toEqual({
    action: "create",
    entity: "person",
    company_id: "7654321",
    correlation_id: event?.correlation_id,
    entity_id: String(person.id),
    id: event?.id,
    is_bulk_edit: false,
    timestamp: "2026-11-20T12:00:00.000Z",
    type: "general",
    user_id: "1",
    version: "2.0",
    webhook_id: String(id),
    webhook_owner_id: "1",
    change_source: "api",
    host: "nordlicht-fahrradwerke.pipedrive.com",
    permitted_user_ids: expect.arrayContaining(["1", "2"]),
    attempt: 1,
  });
});

test("a new record has no previous, a changed one only what changed, a deleted one no data", async () => {
  await desk.subscribe();
  const { id } = (await desk.call("POST /api/v2/persons", { name: "Nina" })).body.data;
  desk.emulator.clock.advance(SECOND);
  await desk.call(`PATCH /api/v2/persons/${id}`, { name: "Nina Winter" });
  await desk.call(`DELETE /api/v2/persons/${id}`);
  await desk.later(0);
  const [created, changed, deleted] = bodies();
  expect(created).toMatchObject({ data: { id, name: "Nina", visible_to: "7" }, previous: null });
  expect(changed.data).toMatchObject({ id, name: "Nina Winter" });
  expect(changed.previous).toEqual({
    name: "Nina",
    last_name: null,
    update_time: "2026-11-20T12:00:00Z",
  });
  expect(deleted).toMatchObject({ data: null, previous: { id, name: "Nina Winter" } });
});

test("a change that shows in no member of the data is not sent", async () => {
  await desk.subscribe();
  const { title } = (await desk.call("GET /api/v2/deals/1")).body.data;
  desk.emulator.clock.advance(SECOND);
  await desk.call("PATCH /api/v2/deals/1", { title });
  await desk.later(0);
  expect(desk.emulator.journal.all()).toHaveLength(1);
  expect(events()).toEqual([]);
});

test("a new deal has no time of update yet, a lead's times have milliseconds", async () => {
  await desk.subscribe();
  await desk.call("POST /api/v2/deals", { title: "Six tandems" });
  await desk.call("POST /v1/leads", {
    title: "Tandems",
    person_id: 1,
    value: { amount: 9, currency: "EUR" },
  });
  await desk.later(0);
  expect(bodies()).toMatchObject([
    { data: { update_time: null, add_time: "2026-11-20T12:00:00Z", visible_to: "7" } },
    { data: { add_time: "2026-11-20T12:00:00.000Z", value: { amount: 9, currency: "EUR" } } },
  ]);
});

test("a user's event has the user's id as its own, seconds for a time, and names no permitted users", async () => {
  await desk.subscribe({ event_object: "user" });
  const { id } = (await desk.call("POST /v1/users", { email: "nina@example.com" })).body.data;
  await desk.call(`PUT /v1/users/${id}`, { active_flag: false });
  await desk.later(0);
  expect(events()).toEqual([`create user ${id}`, `change user ${id}`]);
  expect(bodies()).toMatchObject([
    {
      meta: { id: String(id), timestamp: NOON / 1000 },
      data: { id: String(id), active_flag: true },
    },
    { meta: { id: String(id) }, data: { active_flag: false }, previous: { active_flag: true } },
  ]);
  expect(bodies()[0].meta).not.toHaveProperty("permitted_user_ids");
});

test("a merge is one delete and one change that point at each other", async () => {
  await desk.subscribe({ event_object: "organization" });
  await desk.call("PUT /v1/organizations/1/merge", { merge_with_id: 2 });
  await desk.later(0);
  expect(bodies().map(({ meta }) => meta)).toMatchObject([
    { action: "delete", entity_id: "1", merged_to_id: "2" },
    { action: "change", entity_id: "2", merged_from_id: "1" },
  ]);
});

test("a deleted project takes its tasks along", async () => {
  await desk.subscribe();
  const project = (await desk.call("POST /api/v2/projects", { title: "Move" })).body.data;
  const task = (await desk.call("POST /api/v2/tasks", { title: "Pack", project_id: project.id }))
    .body.data;
  await desk.call(`DELETE /api/v2/projects/${project.id}`);
  await desk.later(0);
  expect(events().slice(2)).toEqual([`delete task ${task.id}`, `delete project ${project.id}`]);
});

test("filters, files and activity types have no events in version 2.0", async () => {
  await desk.subscribe();
  await desk.call("POST /v1/activityTypes", { name: "Visit", icon_key: "car" });
  await desk.later(0);
  expect(desk.emulator.journal.all()).toHaveLength(1);
  expect(events()).toEqual([]);
});

test("a deleted webhook is told nothing more", async () => {
  const id = await desk.subscribe();
  await desk.call("POST /api/v2/persons", { name: "Nina" });
  await desk.call(`DELETE /v1/webhooks/${id}`);
  await desk.later(0);
  expect(events()).toEqual([]);
});

test("version 1.0 sends the whole record before and after, in v1's shape and words", async () => {
  const id = await desk.subscribe({ version: "1.0", event_action: "change", event_object: "deal" });
  await desk.call("PATCH /api/v2/deals/1", { title: "New title" });
  await desk.later(0);
  const [body] = bodies();
  expect(body).toMatchObject({
    v: 1,
    retry: 0,
    event: "updated.deal",
    meta: { action: "updated", object: "deal", id: 1, timestamp: NOON / 1000, user_id: 1 },
    current: { id: 1, title: "New title" },
  });
  expect(body.meta.webhook_id).toBe(String(id));
  expect(Object.keys(body.previous).sort()).toEqual(Object.keys(body.current).sort());
  expect(body.previous.title).not.toBe("New title");
});

test("version 1.0 knows no leads; a merge is merged and deleted", async () => {
  await desk.subscribe({ version: "1.0" });
  await desk.call("POST /v1/leads", { title: "Tandems", person_id: 1 });
  await desk.call("PUT /v1/organizations/1/merge", { merge_with_id: 2 });
  await desk.later(0);
  const told = bodies().map(({ event }) => event);
  expect(told.filter((event) => event.endsWith("organization"))).toEqual([
    "deleted.organization",
    "merged.organization",
  ]);
  expect(told.filter((event) => event.endsWith("lead"))).toEqual([]);
});
