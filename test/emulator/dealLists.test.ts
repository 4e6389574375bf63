// Lists of deals, as every v2 list: cursors, sorting, filters, the update window, further fields.
import { stoppedClock } from "../../tools/emulator/clock";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { ask } from "./http";

const day = 24 * 60 * 60 * 1000;
const clock = stoppedClock(Date.UTC(2026, 10, 20, 12));
let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ clock, limits: false });
});
afterAll(() => emulator.close());

const call = (name: string, json?: unknown) => ask(emulator.url, name, json);
const ids = (rows: { id: number }[]) => rows.map((row) => row.id);

async function added(deal: Record<string, unknown> = {}) {
  const { status, body } = await call("POST /api/v2/deals", { title: "Ten bikes", ...deal });
  expect(status).toBe(200);
  return body.data;
}

async function refusal(name: string) {
  const { status, body } = await call(name);
  return `${status} ${body.error}`;
}

describe("listing", () => {
  test("cursors walk through every deal once", async () => {
    const whole = ids((await call("GET /api/v2/deals?limit=500")).body.data);
    const walked: number[] = [];
    let query = "limit=4";
    while (query && walked.length < whole.length) {
      const { body } = await call(`GET /api/v2/deals?${query}`);
      walked.push(...ids(body.data));
      const cursor = body.additional_data.next_cursor;
      query = cursor && `limit=4&cursor=${cursor}`;
    }
    expect(query).toBeNull();
    expect(walked).toEqual(whole);
    expect(whole.length).toBeGreaterThan(8);
  });

  test("a cursor keeps its place when its own deal moves to the end", async () => {
    const three = [await added(), await added(), await added()];
    const query = `GET /api/v2/deals?ids=${ids(three)}&sort_by=update_time&limit=1`;
    const { body } = await call(query);
    clock.advance(1000);
    await call(`PATCH /api/v2/deals/${three[0].id}`, { title: "Moved" });
    const next = await call(`${query}&cursor=${body.additional_data.next_cursor}`);
    expect(ids(next.body.data)).toEqual([three[1].id]);
  });

  test("a cursor that is none, or of another sorting, is a 400", async () => {
    const { body } = await call("GET /api/v2/deals?limit=1");
    const { next_cursor } = body.additional_data;
    expect(await refusal("GET /api/v2/deals?cursor=nonsense")).toBe("400 cursor is not valid");
    expect(await refusal(`GET /api/v2/deals?sort_by=add_time&cursor=${next_cursor}`)).toBe(
      "400 cursor does not belong to this sorting",
    );
  });

  test("sorted by one field, downwards if asked", async () => {
    const { body } = await call("GET /api/v2/deals?sort_by=add_time&sort_direction=desc");
    const times: string[] = body.data.map((deal: { add_time: string }) => deal.add_time);
    expect(times).toEqual([...times].sort().reverse());
    expect(new Set(times).size).toBeGreaterThan(3);
  });

  test.each([
    ["person_id=1", [1, 9]],
    ["org_id=3", [3, 10]],
    ["stage_id=8", [3, 10]],
    ["pipeline_id=2&status=lost", [10]],
    ["status=won,lost&owner_id=3", [8, 10]],
    ["ids=2,9999,1", [1, 2]],
    ["filter_id=1", [1, 3, 4, 7]],
    ["filter_id=1&ids=2&owner_id=99&status=lost", [1, 3, 4, 7]],
  ])("?%s finds seeded deals %j", async (query, found) => {
    const { body } = await call(`GET /api/v2/deals?${query}`);
    expect(ids(body.data).filter((id) => id <= 12)).toEqual(found);
  });

  test("updated_since includes its moment, updated_until does not", async () => {
    clock.advance(day);
    const { id, update_time } = await added();
    const found = async (query: string) =>
      ids((await call(`GET /api/v2/deals?ids=${id}&${query}`)).body.data);
    expect(await found(`updated_since=${update_time}`)).toEqual([id]);
    expect(await found(`updated_until=${update_time}`)).toEqual([]);
  });

  test("a time with fractions of a second is refused", async () => {
    expect(await refusal("GET /api/v2/deals?updated_since=2026-11-20T12:00:00.000Z")).toBe(
      '400 updated_since: "2026-11-20T12:00:00.000Z" is not a valid datetime',
    );
  });

  test("a filter of another kind of record is refused", async () => {
    expect(await refusal("GET /api/v2/persons?filter_id=1")).toMatch(/^400 filter_id/);
  });
});

describe("what can be asked for besides", () => {
  test("include_fields adds counts and dates, and only those", async () => {
    const plain = (await call("GET /api/v2/deals/1")).body.data;
    const names = "activities_count,done_activities_count,products_count,files_count,notes_count";
    const more = "participants_count,followers_count,email_messages_count,next_activity_id";
    const { body } = await call(`GET /api/v2/deals/1?include_fields=${names},${more}`);
    expect(body.data).toEqual({
      ...plain,
      activities_count: 3,
      done_activities_count: 1,
      products_count: 2,
      files_count: 1,
      notes_count: 1,
      participants_count: 1,
      followers_count: 1,
      email_messages_count: 2,
      next_activity_id: 1,
    });
  });

  test("include_labels spells the labels out", async () => {
    const { body } = await call("GET /api/v2/deals/1?include_labels=true");
    expect(body.data.labels).toEqual([{ id: 1, label: "Hot" }]);
  });

  test("permitted users: everybody, or with visibility 1 the owner and the admins", async () => {
    const open = await added({ visible_to: 3 });
    const closed = await added({ visible_to: 1, owner_id: 3 });
    const users = async (id: number) => (await call(`GET /v1/deals/${id}/permittedUsers`)).body;
    expect(await users(open.id)).toEqual({ success: true, data: [1, 2, 3, 4] });
    expect(await users(closed.id)).toEqual({ success: true, data: [1, 3] });
  });
});

describe("generated deals", () => {
  test("are as many as asked for, the same each time, in every stage and status", async () => {
    const twice = [];
    for (const _ of [1, 2]) {
      const large = await startEmulator({ clock, limits: false, deals: 400 });
      const { body } = await ask(large.url, "GET /api/v2/deals?limit=500");
      await large.close();
      twice.push(body.data.filter((deal: { id: number }) => deal.id > 12));
    }
    const [first, second] = twice;
    expect(first).toHaveLength(400);
    expect(second).toEqual(first);
    const all = (name: string) => new Set(first.map((deal: Record<string, unknown>) => deal[name]));
    expect(all("stage_id")).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8, 9]));
    expect(all("status")).toEqual(new Set(["open", "won", "lost"]));
    expect(all("owner_id")).toEqual(new Set([1, 2, 3, 4]));
  });
});
