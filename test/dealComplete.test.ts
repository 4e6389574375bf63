// A deal with all that hangs on it: what is there, every page of it, and nothing that isn't asked for.
import { as } from "../tools/emulator/seed/users";
import { addActivity } from "../tools/emulator/state/activities";
import { deletePerson } from "../tools/emulator/state/persons";
import { thrownBy } from "./client/access";
import { type Scene, startScene } from "./support/edits";

let scene: Scene;
beforeEach(async () => {
  scene = await startScene();
});
afterEach(() => scene.emulator.close());

const whole = (inputs: Readonly<Record<string, unknown>>) =>
  scene.edit("getDealComplete", inputs) as Promise<Record<string, unknown>>;

const GET_DEAL = "GET /api/v2/deals/{id}";
const GET_PERSON = "GET /api/v2/persons/{id}";
const GET_ORGANIZATION = "GET /api/v2/organizations/{id}";

test("what a deal does not have is not asked for", async () => {
  const { deal, person, organization, products, notes, activities, files, api_tokens } =
    await whole({ id: "11" });
  expect(deal).toMatchObject({ title: "Museum city tour", person_id: 13, org_id: null });
  expect(person).toMatchObject({ name: "Greta Lund" });
  expect([organization, products, notes, activities, files]).toEqual([null, [], [], [], []]);
  expect(scene.calls()).toEqual([GET_DEAL, GET_PERSON]);
  expect(api_tokens).toBe(2);
});

test("every page is read", async () => {
  const { world } = scene.emulator;
  for (let index = 0; index < 1001; index += 1) {
    const subject = `Call ${index}`;
    addActivity(world, as(world, 2), { subject, type: "call", deal_id: 5, due_date: "2026-11-30" });
  }
  const { activities } = await whole({ id: "5", includePerson: "No", includeOrganization: "No" });
  const subjects = (activities as { subject: string }[]).map(({ subject }) => subject);
  expect(new Set(subjects).size).toBe(1001);
  expect(scene.calls()).toEqual([GET_DEAL, ...Array(3).fill("GET /api/v2/activities")]);
});

test("what is left out is no part of the result, and is not read", async () => {
  const result = await whole({ id: "1", includeProducts: "No", includeFiles: "false" });
  expect(Object.keys(result)).toEqual(
    expect.arrayContaining(["deal", "person", "organization", "notes", "activities"]),
  );
  expect(result).not.toHaveProperty("products");
  expect(result).not.toHaveProperty("files");
  const calls = scene.calls();
  expect(calls).not.toContain("GET /api/v2/deals/{id}/products");
  expect(calls).not.toContain("GET /v1/deals/{id}/files");
});

test("a contact that was purged is null, the rest is there", async () => {
  const { world } = scene.emulator;
  const person = world.persons.get(1);
  if (person) deletePerson(world, person, as(world, 1));
  expect(await whole({ id: "1" })).toMatchObject({ person: { is_deleted: true } });
  scene.emulator.clock.advance(31 * 24 * 60 * 60 * 1000);
  const result = await whole({ id: "1" });
  expect(result).toMatchObject({ person: null, organization: { name: "Radhaus Kiel" } });
});

test("a part that can't be read fails the step: nothing is passed off as empty", async () => {
  const call = GET_ORGANIZATION;
  scene.emulator.faults.add({ kind: "500", call, status: 403, body: { error: "Scope missing" } });
  const error = await thrownBy(() => whole({ id: "1" }));
  expect(error.message).toContain(`${GET_ORGANIZATION} → 403`);
});

test("a deal that is not there says so", async () => {
  expect((await thrownBy(() => whole({ id: "999" }))).message).toContain(`${GET_DEAL} → 404`);
});
