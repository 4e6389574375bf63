// Activities, v2: links, participants, times, done and not done.
import { stoppedClock } from "../../tools/emulator/clock";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { ask } from "./http";

let emulator: Emulator;
const call = (what: string, json?: unknown) => ask(emulator.url, what, json);

beforeAll(async () => {
  const clock = stoppedClock(Date.UTC(2026, 10, 20, 12));
  emulator = await startEmulator({ clock, limits: false });
});
afterAll(() => emulator.close());

const add = async (body: object) => (await call("POST /api/v2/activities", body)).body.data;
const change = (id: number, body: object) => call(`PATCH /api/v2/activities/${id}`, body);
const ids = async (query: string): Promise<number[]> =>
  (await call(`GET /api/v2/activities?${query}`)).body.data.map((one: { id: number }) => one.id);

describe("adding", () => {
  test("needs nothing: it becomes a call of the caller, named after its type", async () => {
    expect(await add({})).toMatchObject({
      subject: "Call",
      type: "call",
      owner_id: 1,
      done: false,
      due_date: null,
      participants: [],
      add_time: "2026-11-20T12:00:00Z",
      is_deleted: false,
    });
  });

  test("completes times, place and attendees", async () => {
    const { id, ...activity } = await add({
      due_date: "2026-11-30",
      due_time: "14:30",
      duration: "00:45",
      location: { value: "Kiel", country: "Germany" },
      attendees: [{ email: "guest@example.org" }],
    });
    expect(activity).toMatchObject({
      due_time: "14:30:00",
      duration: "00:45:00",
      location: { value: "Kiel", country: "Germany", locality: null },
    });
    expect(activity).not.toHaveProperty("attendees");
    const { body } = await call(`GET /api/v2/activities/${id}?include_fields=attendees`);
    expect(body.data.attendees).toMatchObject([{ email: "guest@example.org", status: null }]);
  });

  test("belongs to a deal or a lead, not to both", async () => {
    const lead_id = (await call("GET /v1/leads?limit=1")).body.data[0].id;
    expect(await add({ deal_id: 1, lead_id })).toMatchObject({ deal_id: 1, lead_id: null });
    expect(await add({ lead_id })).toMatchObject({ deal_id: null, lead_id });
  });

  test.each([
    ["type", { type: "siesta" }],
    ["deal_id", { deal_id: 999 }],
    ["lead_id", { lead_id: "99999999-9999-4999-8999-999999999999" }],
    ["participants", { participants: [{ person_id: 999 }] }],
    ["due_date", { due_date: "30.11.2026" }],
    ["note", { note: "x".repeat(100 * 1024 + 1) }],
    ["done", { done: 1 }],
    ["user_id", { user_id: 1 }],
  ])("refuses a wrong %s and names it", async (name, body) => {
    const reply = await call("POST /api/v2/activities", body);
    expect(reply.status).toBe(400);
    expect(reply.body.error).toContain(name);
  });
});

describe("participants", () => {
  test("make the first one primary when none is, and person_id follows", async () => {
    expect(await add({ participants: [{ person_id: 4 }, { person_id: 1 }] })).toMatchObject({
      person_id: 4,
      participants: [
        { person_id: 4, primary: true },
        { person_id: 1, primary: false },
      ],
    });
  });

  test("are the only way to name the person: person_id itself is refused", async () => {
    const told = await call("POST /api/v2/activities", { subject: "Call", person_id: 1 });
    expect(told.status).toBe(400);
    expect(told.body).toMatchObject({
      error: expect.stringContaining("'person_id' is a read-only field"),
      code: "ERR_BAD_REQUEST",
    });
    const { status, body } = await change(1, { person_id: null });
    expect([status, body.error]).toEqual([400, expect.stringContaining("person_id")]);
  });

  test("are replaced whole", async () => {
    const { id } = await add({ participants: [{ person_id: 4 }, { person_id: 1 }] });
    const { body } = await change(id, { participants: [{ person_id: 2, primary: true }] });
    expect(body.data).toMatchObject({
      person_id: 2,
      participants: [{ person_id: 2, primary: true }],
    });
  });
});

describe("changing", () => {
  test("touches only what was sent", async () => {
    const activity = await add({ subject: "Before", deal_id: 1, due_date: "2026-12-01" });
    const { body } = await change(activity.id, { subject: "After" });
    expect(body.data).toEqual({ ...activity, subject: "After" });
  });

  test("stamps the moment at which an activity is done, and clears it again", async () => {
    const { id } = await add({ subject: "Do it" });
    const done = await change(id, { done: true });
    expect(done.body.data.marked_as_done_time).toBe("2026-11-20T12:00:00Z");
    expect((await change(id, { done: false })).body.data.marked_as_done_time).toBeNull();
  });
});

describe("listing", () => {
  test("narrows by what an activity is linked to, and by done", async () => {
    expect(await ids("deal_id=3")).toEqual([4, 5]);
    expect(await ids("deal_id=3&done=true")).toEqual([4]);
    expect(await ids("owner_id=3")).toEqual([5]);
    expect(await ids("org_id=2")).toEqual([7]);
  });

  test("knows a person as the primary participant only", async () => {
    const { id } = await add({
      participants: [{ person_id: 9, primary: true }, { person_id: 12 }],
    });
    expect(await ids("person_id=9")).toEqual([id]);
    expect(await ids("person_id=12")).toEqual([]);
  });

  test("sorts by due date", async () => {
    expect(await ids("deal_id=3&sort_by=due_date&sort_direction=desc")).toEqual([5, 4]);
  });
});

test("a deleted activity is shown by id for 30 days, and listed no more", async () => {
  const { id } = await add({ deal_id: 7 });
  expect((await call(`DELETE /api/v2/activities/${id}`)).body.data).toEqual({ id });
  expect((await call(`GET /api/v2/activities/${id}`)).body.data.is_deleted).toBe(true);
  expect(await ids("deal_id=7")).toEqual([]);
  expect((await change(id, { subject: "Too late" })).status).toBe(404);
});
