// Boards and phases of projects keep an order; templates are only read; the plan knows phases and groups.
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

const order = async (what: string): Promise<string[]> =>
  (await call(what)).body.data.map(
    (row: { order_nr: number; name: string }) => `${row.order_nr} ${row.name}`,
  );

describe("boards", () => {
  test("a new one goes last, or to its place, and the others move on", async () => {
    await call("POST /api/v2/boards", { name: "Last" });
    await call("POST /api/v2/boards", { name: "First", order_nr: 1 });
    expect(await order("GET /api/v2/boards")).toEqual([
      "1 First",
      "2 Deliveries",
      "3 Fleet Care",
      "4 Last",
    ]);
  });

  test("the place lies between 1 and the number of boards + 1", async () => {
    const at = async (order_nr: number) =>
      (await call("POST /api/v2/boards", { name: "Board", order_nr })).status;
    expect(await at(0)).toBe(400);
    expect(await at(4)).toBe(400);
    expect(await at(3)).toBe(200);
  });

  test("moving one keeps its name", async () => {
    await call("PATCH /api/v2/boards/2", { order_nr: 1 });
    expect(await order("GET /v1/projects/boards")).toEqual(["1 Fleet Care", "2 Deliveries"]);
  });

  test("a deleted one is gone with its phases", async () => {
    expect((await call("DELETE /api/v2/boards/2")).body.data).toEqual({ id: 2 });
    expect((await call("GET /api/v2/boards/2")).status).toBe(404);
    expect((await call("GET /api/v2/phases?board_id=2")).status).toBe(404);
    expect((await call("GET /api/v2/phases/5")).status).toBe(404);
    expect((await call("PATCH /api/v2/boards/2", { name: "Back" })).status).toBe(404);
  });
});

describe("phases", () => {
  test("belong to one board and stand in its order", async () => {
    await call("POST /api/v2/phases", { name: "Waiting", board_id: 2, order_nr: 2 });
    expect(await order("GET /api/v2/phases?board_id=2")).toEqual([
      "1 Inspection",
      "2 Waiting",
      "3 Repair",
      "4 Returned",
    ]);
    const lost = await call("POST /api/v2/phases", { name: "Waiting", board_id: 9 });
    expect(lost.status).toBe(400);
    expect(lost.body.error).toContain("board_id");
    expect((await call("GET /api/v2/phases")).status).toBe(400);
  });

  test("on another board one goes last and takes its projects along", async () => {
    const { body } = await call("PATCH /api/v2/phases/2", { board_id: 2 });
    expect(body.data).toMatchObject({ board_id: 2, order_nr: 4 });
    expect((await call("GET /api/v2/projects/1")).body.data).toMatchObject({
      board_id: 2,
      phase_id: 2,
    });
  });

  test("a deleted one takes no project", async () => {
    await call("DELETE /api/v2/phases/3");
    expect(await order("GET /v1/projects/phases?board_id=1")).not.toContain("3 On the Road");
    expect((await call("PATCH /api/v2/projects/1", { phase_id: 3 })).status).toBe(400);
  });
});

test("templates are read in both versions and show nothing of what they hold", async () => {
  const { data } = (await call("GET /api/v2/projectTemplates/1")).body;
  expect(data).toEqual({
    id: 1,
    title: "Shop delivery",
    description: "Steps of every delivery to a shop.",
    projects_board_id: 1,
    owner_id: 1,
    add_time: "2025-07-08T12:00:00Z",
    update_time: "2025-07-08T12:00:00Z",
  });
  const v1 = (await call("GET /v1/projectTemplates?limit=1")).body;
  expect(v1.data).toEqual([
    { ...data, add_time: "2025-07-08 12:00:00", update_time: "2025-07-08 12:00:00" },
  ]);
  expect(v1.additional_data.next_cursor).not.toBeNull();
  expect((await call("GET /api/v2/projectTemplates/9")).status).toBe(404);
});

describe("the plan of a project", () => {
  const PLAN = "/v1/projects/1/plan";

  test("holds its tasks and activities; what is put somewhere stays there", async () => {
    await call(`PUT ${PLAN}/tasks/2`, { phase_id: 3 });
    await call(`PUT ${PLAN}/tasks/2`, { group_id: 2 });
    await call(`PUT ${PLAN}/activities/8`, { group_id: 1 });
    const { data } = (await call(`GET ${PLAN}`)).body;
    expect(data).toEqual(
      expect.arrayContaining([
        { item_id: 2, item_type: "task", phase_id: 3, group_id: 2 },
        { item_id: 4, item_type: "task", phase_id: null, group_id: null },
        { item_id: 8, item_type: "activity", phase_id: null, group_id: 1 },
      ]),
    );
  });

  test.each([
    ["a task of another project", 404, "tasks/5", { phase_id: 2 }],
    ["an activity that is not of the project", 404, "activities/1", { phase_id: 2 }],
    ["a phase of another board", 400, "tasks/1", { phase_id: 5 }],
    ["a group of another project", 400, "tasks/1", { group_id: 9 }],
  ])("refuses %s", async (_what, status, item, place) => {
    expect((await call(`PUT ${PLAN}/${item}`, place)).status).toBe(status);
  });

  test("gains an activity that is linked to the project, unless a deal goes before it", async () => {
    const add = (body: object) => call("POST /api/v2/activities", body);
    await add({ subject: "Load the van", project_id: 2 });
    await add({ subject: "Call about the deal", project_id: 2, deal_id: 1 });
    const { data } = (await call("GET /v1/projects/2/activities")).body;
    expect(data).toMatchObject([{ subject: "Load the van", project_id: 2, done: false }]);
    expect((await add({ subject: "Nowhere", project_id: 99 })).body.error).toContain("project_id");
  });
});
