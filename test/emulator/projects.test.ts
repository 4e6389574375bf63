// Projects: they stand on a board in a phase, move on, go into the archive, and leave a changelog.
import { stoppedClock } from "../../tools/emulator/clock";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { ask } from "./http";

const NOON = Date.UTC(2026, 10, 20, 12);

let emulator: Emulator;
const call = (what: string, json?: unknown) => ask(emulator.url, what, json);

beforeAll(async () => {
  emulator = await startEmulator({ clock: stoppedClock(NOON), limits: false });
});
afterAll(() => emulator.close());

const added = async (body: object) => (await call("POST /api/v2/projects", body)).body.data;
const titles = async (what: string): Promise<string[]> =>
  (await call(what)).body.data.map((project: { title: string }) => project.title);

/** The code of a custom field of projects. */
const codeOf = (name: string): string => {
  const field = emulator.world.fields.find((one) => one.entity === "project" && one.name === name);
  if (!field) throw new Error(`There is no project field ${name}`);
  return field.code;
};

describe("adding a project", () => {
  test("answers 201 and puts it into the first phase of the first board", async () => {
    const { status, body } = await call("POST /api/v2/projects", { title: "Trade fair" });
    expect(status).toBe(201);
    expect(body.data).toMatchObject({
      title: "Trade fair",
      status: "open",
      board_id: 1,
      phase_id: 1,
      owner_id: 1,
      deal_ids: [],
      add_time: "2026-11-20T12:00:00Z",
      archive_time: null,
    });
  });

  test("from a template takes its board, its groups and its tasks", async () => {
    const { id, board_id, phase_id } = await added({ title: "Inspection", template_id: 2 });
    expect({ board_id, phase_id }).toEqual({ board_id: 2, phase_id: 5 });
    const tasks = await titles(`GET /v1/projects/${id}/tasks`);
    expect(tasks).toEqual(["Make an appointment"]);
    const { body } = await call(`GET /v1/projects/${id}/groups`);
    expect(body.data).toMatchObject([{ name: "On Site", order_nr: 1 }]);
  });

  test.each([
    ["title", { title: " " }],
    ["status", { title: "A", status: "deleted" }],
    ["board_id", { title: "A", board_id: 99 }],
    ["phase_id", { title: "A", board_id: 1, phase_id: 5 }],
    ["owner_id", { title: "A", owner_id: 5 }],
    ["deal_ids", { title: "A", deal_ids: [1, 999] }],
    ["person_ids", { title: "A", person_ids: [999] }],
    ["org_ids", { title: "A", org_ids: [999] }],
    ["label_ids", { title: "A", label_ids: [1] }],
    ["template_id", { title: "A", template_id: 9 }],
    ["start_date", { title: "A", start_date: "20.11.2026" }],
    ["custom_fields", { title: "A", custom_fields: { nothing: 1 } }],
    ["person_id", { title: "A", person_id: 1 }],
  ])("refuses a wrong %s and names it", async (name, body) => {
    const reply = await call("POST /api/v2/projects", body);
    expect(reply.status).toBe(400);
    expect(reply.body.error).toContain(name);
  });
});

describe("changing a project", () => {
  test("touches only what was sent", async () => {
    const project = await added({ title: "Before", deal_ids: [1], health_status: 10 });
    const { body } = await call(`PATCH /api/v2/projects/${project.id}`, { title: "After" });
    expect(body.data).toEqual({ ...project, title: "After" });
  });

  test("to a phase takes the board along, to a board enters its first phase", async () => {
    const { id } = await added({ title: "Moving" });
    const move = async (to: object) =>
      (await call(`PATCH /api/v2/projects/${id}`, to)).body.data as object;
    expect(await move({ phase_id: 6 })).toMatchObject({ board_id: 2, phase_id: 6 });
    expect(await move({ board_id: 2 })).toMatchObject({ board_id: 2, phase_id: 6 });
    expect(await move({ board_id: 1 })).toMatchObject({ board_id: 1, phase_id: 1 });
  });

  test("of the status stamps status_change_time", async () => {
    const { id, status_change_time } = await added({ title: "Finished soon" });
    emulator.clock.advance(60_000);
    const renamed = await call(`PATCH /api/v2/projects/${id}`, { title: "Finished" });
    expect(renamed.body.data.status_change_time).toBe(status_change_time);
    const { body } = await call(`PATCH /api/v2/projects/${id}`, { status: "completed" });
    expect(body.data.status_change_time).toBe(body.data.update_time);
    expect(body.data.status_change_time).not.toBe(status_change_time);
  });
});

describe("the lists", () => {
  test("leave archived and deleted projects out, unless they are asked for", async () => {
    const usual = await titles("GET /api/v2/projects");
    expect(usual).toContain("Handover island");
    expect(usual).not.toContain("Exhibition");
    expect(usual).not.toContain("Scratchpad");
    expect(await titles("GET /api/v2/projects/archived")).toEqual(["Exhibition"]);
    expect(await titles("GET /api/v2/projects?status=deleted")).toEqual(["Scratchpad"]);
    expect((await call("GET /api/v2/projects?status=won")).status).toBe(400);
  });

  test("narrow by phase, deal, person and organization", async () => {
    const query = "phase_id=2&deal_id=1&person_id=1&org_id=1";
    expect(await titles(`GET /api/v2/projects?${query}`)).toEqual(["Handover north"]);
    expect(await titles(`GET /api/v2/projects?${query}&status=completed`)).toEqual([]);
  });

  test("take a saved filter of projects, and no other", async () => {
    const and = { glue: "and", conditions: [] };
    const conditions = { glue: "and", conditions: [and, { glue: "or", conditions: [] }] };
    const filter = { name: "All projects", type: "projects", conditions };
    const { id } = (await call("POST /v1/filters", filter)).body.data;
    expect(await titles(`GET /api/v2/projects?filter_id=${id}`)).toContain("Brake check");
    expect((await call("GET /api/v2/projects?filter_id=1")).status).toBe(400);
  });
});

describe("archive and deletion", () => {
  test("archiving stamps the time once", async () => {
    const { id } = await added({ title: "For the archive" });
    const first = await call(`POST /api/v2/projects/${id}/archive`);
    expect(first.body.data.archive_time).toBe(first.body.data.update_time);
    emulator.clock.advance(60_000);
    const second = await call(`POST /api/v2/projects/${id}/archive`);
    expect(second.body.data).toEqual(first.body.data);
  });

  test("a deleted project takes its tasks with it, stays readable and takes no change", async () => {
    const { id } = await added({ title: "Gone", template_id: 1 });
    expect((await call(`DELETE /api/v2/projects/${id}`)).body.data).toEqual({ id });
    expect((await call(`GET /api/v2/projects/${id}`)).body.data.status).toBe("deleted");
    expect((await call(`GET /api/v2/tasks?project_id=${id}`)).body.data).toEqual([]);
    expect((await call(`PATCH /api/v2/projects/${id}`, { title: "Back" })).status).toBe(404);
    expect((await call(`DELETE /api/v2/projects/${id}`)).status).toBe(404);
  });
});

test("the changelog tells each write as one row, newest first, page by page", async () => {
  const { id } = await added({ title: "Old", status: "open" });
  await call(`PATCH /api/v2/projects/${id}`, { title: "New", phase_id: 2 });
  await call(`PATCH /api/v2/projects/${id}`, { title: "Newer" });
  const path = `GET /api/v2/projects/${id}/changelog`;
  const { data, additional_data } = (await call(`${path}?limit=1`)).body;
  expect(data).toMatchObject([
    { old_values: { title: "New" }, new_values: { title: "Newer" }, actor_user_id: 1 },
  ]);
  const next = await call(`${path}?limit=1&cursor=${additional_data.next_cursor}`);
  expect(next.body.data[0].new_values).toEqual({ title: "New", phase_id: 2 });
  expect(next.body.additional_data.next_cursor).toBeNull();
});

describe("searching projects", () => {
  const found = async (query: string) =>
    (await call(`GET /api/v2/projects/search?${query}`)).body.data.items.map(
      (result: { item: object }) => result.item,
    );

  test("looks into title, description, notes and custom fields", async () => {
    const note = emulator.world.notes.get(1);
    if (!note) throw new Error("The seed has no note");
    const id = emulator.world.notes.nextId();
    emulator.world.notes.put({ ...note, id, project_id: 2, content: "<p>Gate code 4711</p>" });
    expect(await found("term=gate%20opens")).toMatchObject([{ id: 1, type: "project" }]);
    expect(await found("term=4711")).toMatchObject([{ id: 2, notes: ["Gate code 4711"] }]);
    expect(await found("term=Hall%203")).toMatchObject([{ id: 1, custom_fields: ["Hall 3"] }]);
    expect(await found("term=Hall%203&fields=title")).toEqual([]);
  });

  test("narrows by person and organization", async () => {
    const named = await found("term=handover&person_id=1&organization_id=1");
    expect(named).toMatchObject([{ title: "Handover north", deal_count: 1 }]);
    expect(await found("term=handover&person_id=2")).toEqual([]);
  });

  test("is a part of the search over everything", async () => {
    const { items } = (await call("GET /api/v2/itemSearch?term=north")).body.data;
    expect(items).toMatchObject([{ item: { id: 1, type: "project", deal: { id: 1 } } }]);
  });
});

describe("v1, still published beside v2", () => {
  test("shows the same project with one contact, labels, spaced times and root custom fields", async () => {
    const site = codeOf("Site");
    const { data } = (await call("GET /v1/projects/1")).body;
    expect(data).toMatchObject({ id: 1, person_id: 1, org_id: 1, labels: [35], [site]: "Hall 3" });
    expect(data.add_time).toMatch(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/);
    expect(data).not.toHaveProperty("person_ids");
  });

  test("writes what v2 reads, and clears a custom field with null", async () => {
    const site = codeOf("Site");
    const body = { title: "By v1", person_id: 2, org_id: 2, labels: [36], [site]: "Hall 1" };
    const { id } = (await call("POST /v1/projects", body)).body.data;
    const inV2 = async () => (await call(`GET /api/v2/projects/${id}`)).body.data;
    expect(await inV2()).toMatchObject({
      person_ids: [2],
      org_ids: [2],
      label_ids: [36],
      custom_fields: { [site]: "Hall 1" },
    });
    await call(`PUT /v1/projects/${id}`, { title: "Still v1" });
    expect((await inV2()).custom_fields[site]).toBe("Hall 1");
    await call(`PUT /v1/projects/${id}`, { [site]: null });
    expect(await inV2()).toMatchObject({ title: "Still v1", custom_fields: { [site]: null } });
  });

  test("lists archived projects too when it is asked to", async () => {
    expect(await titles("GET /v1/projects")).not.toContain("Exhibition");
    expect(await titles("GET /v1/projects?include_archived=true")).toContain("Exhibition");
  });
});
