// Goals: what their parts may hold, which of them a list finds, and what was reached.
import { stoppedClock } from "../../tools/emulator/clock";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { ask } from "./http";

const DAY = 24 * 60 * 60 * 1000;

let emulator: Emulator;
const call = (what: string, json?: unknown) => ask(emulator.url, what, json);

beforeEach(async () => {
  emulator = await startEmulator({
    clock: stoppedClock(Date.UTC(2026, 10, 20, 12)),
    limits: false,
  });
});
afterEach(() => emulator.close());

const BODY = {
  title: "Won here",
  type: { name: "deals_won", params: { pipeline_id: [1] } },
  assignee: { id: 2, type: "person" },
  expected_outcome: { target: 5, tracking_metric: "quantity" },
  duration: { start: "2026-11-01", end: "2026-12-31" },
  interval: "monthly",
};

const added = async (parts: object = {}) =>
  (await call("POST /v1/goals", { ...BODY, ...parts })).body.data.goal;

const found = async (query: string): Promise<string[]> =>
  (await call(`GET /v1/goals/find?${query}`)).body.data.goals.map(
    ({ title }: { title: string }) => title,
  );

const progress = async (id: string, start = "2026-11-01", end = "2026-12-31") =>
  (await call(`GET /v1/goals/${id}/results?period.start=${start}&period.end=${end}`)).body.data
    .progress;

describe("adding a goal", () => {
  test("answers with a goal of 32 digits that is active, its report and the service's words", async () => {
    const { body } = await call("POST /v1/goals", BODY);
    expect(body).toMatchObject({ success: true, statusCode: 20000, statusText: "OK" });
    expect(body.data.goal).toEqual({
      ...BODY,
      id: expect.stringMatching(/^[0-9a-f]{32}$/),
      owner_id: 1,
      is_active: true,
      report_ids: [expect.any(String)],
    });
  });

  test("takes numbers as text, as the published samples have them", async () => {
    const goal = await added({
      assignee: { id: "2", type: "person" },
      expected_outcome: { target: "50", tracking_metric: "sum", currency_id: 1 },
    });
    expect(goal).toMatchObject({ assignee: { id: 2 }, expected_outcome: { target: 50 } });
  });

  test.each([
    ["assignee.type", { assignee: { id: 1, type: "user" } }],
    ["assignee.id", { assignee: { id: 99, type: "person" } }],
    ["type.name", { type: { name: "deals_lost", params: {} } }],
    ["pipeline_id", { type: { name: "deals_won", params: { pipeline_id: [99] } } }],
    ["stage_id", { type: { name: "deals_won", params: { stage_id: 1 } } }],
    ["activity_type_id", { type: { name: "deals_won", params: { activity_type_id: [1] } } }],
    ["currency_id", { expected_outcome: { target: 1, tracking_metric: "sum" } }],
    ["target", { expected_outcome: { target: "many", tracking_metric: "quantity" } }],
    ["duration.end", { duration: { start: "2026-11-01", end: "2026-10-01" } }],
    ["duration.till", { duration: { start: "2026-11-01", till: null } }],
    ["interval", { interval: "daily" }],
  ])("refuses a wrong %s and names it", async (named, parts) => {
    const reply = await call("POST /v1/goals", { ...BODY, ...parts });
    expect(reply.status).toBe(400);
    expect(reply.body.error).toContain(named);
  });
});

test("changing a goal replaces the parts that were sent and leaves the others", async () => {
  const goal = await added();
  const duration = { start: "2026-11-01", end: null };
  const { data } = (await call(`PUT /v1/goals/${goal.id}`, { duration })).body;
  expect(data.goal).toEqual({ ...goal, duration });
});

describe("finding goals", () => {
  test("gives one's own, unless a condition asks for everyone's", async () => {
    await added();
    expect(await found("")).toEqual(["Deals won this year"]);
    expect(await found("assignee.id=2")).toEqual(["Won here"]);
    expect(await found("type.name=deals_won")).toEqual(["Deals won this year", "Won here"]);
    expect(await found("type.params.activity_type_id=1&type.params.activity_type_id=2")).toEqual([
      "Calls and meetings",
    ]);
  });

  test("gives active ones, unless inactive ones are asked for", async () => {
    await added({
      assignee: { id: 1, type: "person" },
      duration: { start: "2026-01-01", end: "2026-11-19" },
    });
    expect(await found("")).toEqual(["Deals won this year"]);
    expect(await found("is_active=false")).toEqual(["Won here"]);
  });

  test("takes a period only whole", async () => {
    expect((await call("GET /v1/goals/find?period.start=2026-01-01")).status).toBe(400);
    expect(await found("period.start=2020-01-01&period.end=2020-12-31")).toEqual([]);
  });
});

describe("what was reached", () => {
  const deal = async (body: object) => (await call("POST /api/v2/deals", body)).body.data;
  const own = { title: "A", owner_id: 2, stage_id: 1, value: 100, currency: "EUR" };

  test("counts deals won by the assignee in the pipeline and the period", async () => {
    const { id } = await added();
    const before = await progress(id);
    await deal({ ...own, status: "won" });
    await deal({ ...own, status: "won", owner_id: 3 });
    await deal(own);
    expect(await progress(id)).toBe(before + 1);
    expect(await progress(id, "2026-11-21")).toBe(0);
  });

  test("sums their values", async () => {
    const sum = { target: 5, tracking_metric: "sum", currency_id: 1 };
    const { id } = await added({ expected_outcome: sum });
    const before = await progress(id);
    await deal({ ...own, status: "won" });
    await deal({ ...own, status: "won", value: 110, currency: "USD" });
    expect(await progress(id)).toBe(before + 200);
  });

  test("counts deals that came into a stage", async () => {
    const type = { name: "deals_progressed", params: { pipeline_id: null, stage_id: 2 } };
    const { id } = await added({ type });
    const before = await progress(id);
    const moved = await deal(own);
    emulator.clock.advance(DAY);
    await call(`PATCH /api/v2/deals/${moved.id}`, { stage_id: 2 });
    expect(await progress(id)).toBe(before + 1);
    expect(await progress(id, "2026-11-01", "2026-11-20")).toBe(before);
  });

  test("counts activities done, of the company and of the types asked for", async () => {
    const type = { name: "activities_completed", params: { activity_type_id: [1] } };
    const assignee = { id: emulator.world.company.id, type: "company" };
    const { id } = await added({ type, assignee });
    const before = await progress(id);
    for (const kind of ["call", "lunch"]) {
      await call("POST /api/v2/activities", { subject: "A", type: kind, done: true, owner_id: 3 });
    }
    expect(await progress(id)).toBe(before + 1);
  });

  test("is told for a period within the goal's own only", async () => {
    const { id } = await added();
    const results = `GET /v1/goals/${id}/results`;
    for (const period of [
      ["2026-10-31", "2026-11-20"],
      ["2026-11-01", "2027-01-01"],
    ]) {
      const query = `period.start=${period[0]}&period.end=${period[1]}`;
      expect((await call(`${results}?${query}`)).status).toBe(400);
    }
  });

  test("is nothing of a goal that was deleted", async () => {
    const { id } = await added();
    const { body } = await call(`DELETE /v1/goals/${id}`);
    expect(body).toMatchObject({ success: true, service: "statistics-goals-api" });
    expect((await call(`DELETE /v1/goals/${id}`)).status).toBe(404);
  });
});
