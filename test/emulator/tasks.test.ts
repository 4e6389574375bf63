// Tasks of projects: two levels, up to ten assignees, done with a time.
import { stoppedClock } from "../../tools/emulator/clock";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { ask } from "./http";

const NOON = Date.UTC(2026, 10, 20, 12);

let emulator: Emulator;
const call = (what: string, json?: unknown) => ask(emulator.url, what, json);

beforeEach(async () => {
  emulator = await startEmulator({ clock: stoppedClock(NOON), limits: false });
});
afterEach(() => emulator.close());

const ids = async (query: string): Promise<number[]> =>
  (await call(`GET /api/v2/tasks?${query}`)).body.data.map((task: { id: number }) => task.id);

test("a new task answers 201 with its creator and nothing done", async () => {
  const { status, body } = await call("POST /api/v2/tasks", { title: "Pack", project_id: 2 });
  expect(status).toBe(201);
  expect(body.data).toMatchObject({
    title: "Pack",
    project_id: 2,
    creator_id: 1,
    is_done: false,
    is_milestone: false,
    parent_task_id: null,
    assignee_ids: [],
    marked_as_done_time: null,
  });
});

test.each([
  ["title", { title: "", project_id: 1 }],
  ["title", { title: "x".repeat(256), project_id: 1 }],
  ["project_id", { title: "A", project_id: 99 }],
  ["project_id", { title: "A" }],
  ["assignee_id", { title: "A", project_id: 1, assignee_id: 99 }],
  ["assignee_ids", { title: "A", project_id: 1, assignee_ids: [1, 99] }],
  ["priority", { title: "A", project_id: 1, priority: -1 }],
  ["done", { title: "A", project_id: 1, done: true }],
  ["parent_task_id", { title: "A", project_id: 1, parent_task_id: 99 }],
  ["parent_task_id", { title: "A", project_id: 1, parent_task_id: 2 }],
  ["parent_task_id", { title: "A", project_id: 2, parent_task_id: 1 }],
])("refuses a wrong %s and names it: %j", async (name, body) => {
  const reply = await call("POST /api/v2/tasks", body);
  expect(reply.status).toBe(400);
  expect(reply.body.error).toContain(name);
});

test("a task that has subtasks cannot become one", async () => {
  const { status, body } = await call("PATCH /api/v2/tasks/1", { parent_task_id: 4 });
  expect(status).toBe(400);
  expect(body.error).toContain("subtasks");
});

test("done stamps the time, undone takes it back", async () => {
  const done = await call("PATCH /api/v2/tasks/1", { done: 1 });
  expect(done.body.data).toMatchObject({
    is_done: true,
    marked_as_done_time: "2026-11-20T12:00:00Z",
  });
  const undone = await call("PATCH /api/v2/tasks/1", { done: 0 });
  expect(undone.body.data).toMatchObject({ is_done: false, marked_as_done_time: null });
});

test("one assignee overwrites several, null empties them", async () => {
  const change = async (body: object) =>
    (await call("PATCH /api/v2/tasks/2", body)).body.data.assignee_ids;
  expect(await change({ assignee_ids: [2, 4, 2] })).toEqual([2, 4]);
  expect(await change({ assignee_id: 3 })).toEqual([3]);
  expect(await change({ assignee_id: null })).toEqual([]);
});

test("the list narrows by project, parent, assignee and both flags", async () => {
  expect(await ids("project_id=1")).toEqual([1, 2, 3, 4]);
  expect(await ids("parent_task_id=null")).toEqual([1, 4, 5]);
  expect(await ids("parent_task_id=1")).toEqual([2, 3]);
  expect(await ids("assignee_id=2")).toEqual([2, 4]);
  expect(await ids("is_done=true")).toEqual([3, 5]);
  expect(await ids("is_milestone=true")).toEqual([4]);
  expect((await call("GET /api/v2/tasks?parent_task_id=none")).status).toBe(400);
});

test("subtasks follow their task into another project, and are deleted with it", async () => {
  await call("PATCH /api/v2/tasks/1", { project_id: 2 });
  expect(await ids("project_id=2")).toEqual([1, 2, 3, 5]);
  expect((await call("DELETE /api/v2/tasks/1")).body.data).toEqual({ id: 1 });
  expect(await ids("project_id=2")).toEqual([5]);
  for (const id of [1, 2, 3]) expect((await call(`GET /api/v2/tasks/${id}`)).status).toBe(404);
});

test("v1 says done by 0 and 1 and names the first assignee", async () => {
  const body = { title: "By v1", project_id: 1, assignee_ids: [4, 2], done: 1 };
  const { data } = (await call("POST /v1/tasks", body)).body;
  expect(data).toMatchObject({
    done: 1,
    assignee_id: 4,
    assignee_ids: [4, 2],
    marked_as_done_time: "2026-11-20 12:00:00",
  });
  const changed = await call(`PUT /v1/tasks/${data.id}`, { done: 0 });
  expect(changed.body.data).toMatchObject({ title: "By v1", done: 0, marked_as_done_time: null });
  const open = (await call("GET /v1/tasks?done=0&assignee_id=4")).body;
  expect(open.data).toMatchObject([{ id: data.id }]);
  expect((await call(`DELETE /v1/tasks/${data.id}`)).body.data).toEqual({ id: data.id });
  expect((await call(`GET /v1/tasks/${data.id}`)).status).toBe(404);
});
