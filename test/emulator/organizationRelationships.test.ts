// How organizations belong together, told from either side.
import { stoppedClock } from "../../tools/emulator/clock";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { ask } from "./http";

let emulator: Emulator;
const call = (what: string, json?: unknown) => ask(emulator.url, what, json);
const ALL = "/v1/organizationRelationships";

beforeEach(async () => {
  const clock = stoppedClock(Date.UTC(2026, 10, 20, 12));
  emulator = await startEmulator({ clock, limits: false });
});
afterEach(() => emulator.close());

const relate = (type: string, rel_owner_org_id: number, rel_linked_org_id: number, more = {}) =>
  call(`POST ${ALL}`, { type, rel_owner_org_id, rel_linked_org_id, ...more });

test("a relationship shows both organizations in short", async () => {
  const { body } = await relate("parent", 1, 2);
  expect(body.data).toMatchObject({
    type: "parent",
    rel_owner_org_id: { value: 1, name: "Radhaus Kiel", people_count: 1, active_flag: true },
    rel_linked_org_id: { value: 2, name: "Velo Aarhus" },
    add_time: "2026-11-20 12:00:00",
    active_flag: "true",
  });
  expect(Object.keys(body.related_objects.organization)).toEqual(["1", "2"]);
});

test("the other organization is a daughter to the parent and a parent to the daughter", async () => {
  await relate("parent", 1, 2);
  const seenBy = async (id: number) =>
    (await call(`GET ${ALL}?org_id=${id}`)).body.data.find(
      (one: { type: string }) => one.type === "parent",
    );
  expect(await seenBy(1)).toMatchObject({
    calculated_type: "daughter",
    calculated_related_org_id: 2,
    related_organization_name: "Velo Aarhus",
  });
  expect(await seenBy(2)).toMatchObject({
    calculated_type: "parent",
    calculated_related_org_id: 1,
  });
});

test("a change keeps what is not sent; related ones are equals", async () => {
  const { body } = await relate("parent", 1, 2);
  const one = `${ALL}/${body.data.id}`;
  await call(`PUT ${one}`, { type: "related" });
  const { data } = (await call(`GET ${one}?org_id=2`)).body;
  expect(data).toMatchObject({ rel_owner_org_id: { value: 1 }, calculated_type: "related" });
});

test.each([
  ["rel_owner_org_id", { rel_owner_org_id: 99 }],
  ["rel_linked_org_id", { rel_linked_org_id: 99 }],
  ["rel_linked_org_id", { rel_linked_org_id: 1 }],
  ["org_id", { org_id: 7 }],
  ["type", { type: "daughter" }],
])("a wrong %s is refused and named", async (name, wrong) => {
  const reply = await relate("parent", 1, 2, wrong);
  expect(reply.status).toBe(400);
  expect(reply.body.error).toContain(name);
});

test("a deleted one is gone", async () => {
  expect((await call(`DELETE ${ALL}/1`)).body.data).toEqual({ id: 1 });
  expect((await call(`GET ${ALL}/1`)).status).toBe(404);
  expect((await call(`GET ${ALL}?org_id=3`)).body.data).toEqual([]);
});

test("merging an organization away hands its relationships over, but none with itself", async () => {
  await relate("related", 2, 7);
  await relate("related", 2, 8);
  await call("PUT /v1/organizations/2/merge", { merge_with_id: 8 });
  const { data } = (await call(`GET ${ALL}?org_id=8`)).body;
  expect(data).toMatchObject([{ calculated_related_org_id: 7 }]);
});
