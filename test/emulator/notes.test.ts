// Notes: what they stand on, pins, who may write in whose name; and the comments below them.
import { stoppedClock } from "../../tools/emulator/clock";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { ask } from "./http";

const NOON = Date.UTC(2026, 10, 20, 12);
const NOBODY = "99999999-9999-4999-8999-999999999999";

let emulator: Emulator;
const call = (what: string, json?: unknown) => ask(emulator.url, what, json);

beforeEach(async () => {
  emulator = await startEmulator({ clock: stoppedClock(NOON), limits: false });
});
afterEach(() => emulator.close());

const added = async (body: object) => (await call("POST /v1/notes", body)).body.data;
const listed = async (query: string): Promise<number[]> =>
  (await call(`GET /v1/notes?${query}`)).body.data.map((note: { id: number }) => note.id);

describe("adding a note", () => {
  test("on a deal also puts it on the deal's person and organization", async () => {
    const { status, body } = await call("POST /v1/notes", { content: "<p>Hello.</p>", deal_id: 1 });
    expect(status).toBe(201);
    expect(body.data).toMatchObject({
      content: "<p>Hello.</p>",
      deal_id: 1,
      person_id: 1,
      org_id: 1,
      user_id: 1,
      add_time: "2026-11-20 12:00:00",
      pinned_to_deal_flag: false,
      deal: { title: "Spring order Radhaus Kiel" },
      user: { is_you: true },
    });
  });

  test("removes scripts, and counts it among the notes of its deal", async () => {
    const before = (await call("GET /api/v2/deals/1?include_fields=notes_count")).body.data;
    const note = await added({ content: "A<script>alert(1)</script>B", deal_id: 1 });
    expect(note.content).toBe("AB");
    const after = (await call("GET /api/v2/deals/1?include_fields=notes_count")).body.data;
    expect(after.notes_count).toBe(before.notes_count + 1);
  });

  test.each([
    ["a record", "one of deal_id", { content: "A" }],
    ["a deal that exists", "deal_id", { content: "A", deal_id: 999 }],
    ["a lead that exists", "lead_id", { content: "A", lead_id: NOBODY }],
    ["text", "content", { content: " ", deal_id: 1 }],
    ["less than 100 KB", "content", { content: "ü".repeat(60_000), deal_id: 1 }],
    [
      "the record of its pin",
      "org_id",
      { content: "A", person_id: 14, pinned_to_organization_flag: 1 },
    ],
    ["a time in v1's format", "add_time", { content: "A", deal_id: 1, add_time: "2026-11-20" }],
  ])("needs %s", async (_what, named, body) => {
    const reply = await call("POST /v1/notes", body);
    expect(reply.status).toBe(400);
    expect(reply.body.error).toContain(named);
  });

  test("in another's name is for administrators", async () => {
    expect(await added({ content: "A", deal_id: 1, user_id: 2 })).toMatchObject({ user_id: 2 });
    emulator.world.apiTokens.set("jonas", 2);
    const note = { content: "A", deal_id: 1, user_id: 3 };
    const reply = await ask(emulator.url, "POST /v1/notes", note, { "x-api-token": "jonas" });
    expect(reply.status).toBe(403);
  });
});

describe("changing a note", () => {
  test("touches only what was sent", async () => {
    const note = await added({ content: "Before", deal_id: 1, pinned_to_deal_flag: 1 });
    const { data } = (await call(`PUT /v1/notes/${note.id}`, { content: "After" })).body;
    expect(data).toEqual({ ...note, content: "After", last_update_user_id: 1 });
  });

  test("pins and unpins", async () => {
    const { id } = await added({ content: "A", deal_id: 1, pinned_to_deal_flag: 1 });
    expect(await listed("pinned_to_deal_flag=1")).toEqual([id]);
    await call(`PUT /v1/notes/${id}`, { pinned_to_deal_flag: 0, pinned_to_person_flag: 1 });
    expect(await listed("pinned_to_deal_flag=1")).toEqual([]);
    expect(await listed("pinned_to_person_flag=1")).toEqual([id]);
  });
});

describe("the list of notes", () => {
  test("is narrowed by record, author, day and time of change, and sorted", async () => {
    const { id } = await added({ content: "A", person_id: 13, add_time: "2026-11-18 23:59:59" });
    expect(await listed("person_id=13&sort=add_time%20DESC")).toEqual([id, 3]);
    expect(await listed("user_id=1")).toEqual([id]);
    expect(await listed("start_date=2026-11-18&end_date=2026-11-18")).toEqual([id]);
    expect(await listed("start_date=2026-11-19")).toEqual([]);
    expect(await listed("updated_since=2026-11-20T12:00:00Z")).toEqual([id]);
  });

  test("leaves out a deleted note, which is still read by its id", async () => {
    expect((await call("DELETE /v1/notes/1")).body).toEqual({ success: true, data: true });
    expect(await listed("")).toEqual([2, 3]);
    const { status, body } = await call("GET /v1/notes/1");
    expect([status, body.data.active_flag]).toEqual([200, false]);
    expect((await call("PUT /v1/notes/1", { content: "A" })).status).toBe(404);
    expect((await call("DELETE /v1/notes/1")).status).toBe(404);
  });
});

describe("comments", () => {
  test("are added, read, changed and deleted below their note", async () => {
    const { data } = (await call("POST /v1/notes/2/comments", { content: "First" })).body;
    expect(data).toMatchObject({
      content: "First",
      object_type: "note",
      object_id: "2",
      user_id: 1,
      add_time: "2026-11-20T12:00:00.000Z",
    });
    const path = `/v1/notes/2/comments/${data.uuid}`;
    await call(`PUT ${path}`, { content: "Second" });
    expect((await call(`GET ${path}`)).body.data).toEqual({ ...data, content: "Second" });
    expect((await call("GET /v1/notes/2/comments")).body.data).toHaveLength(1);
    expect((await call(`DELETE ${path}`)).body.data).toBe(true);
    expect((await call(`GET ${path}`)).status).toBe(404);
  });

  test("are not found below another note", async () => {
    const [comment] = (await call("GET /v1/notes/1/comments")).body.data;
    expect((await call(`GET /v1/notes/2/comments/${comment.uuid}`)).status).toBe(404);
    expect((await call("GET /v1/notes/999/comments")).status).toBe(404);
  });
});
