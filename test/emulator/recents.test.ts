// Recent changes of all kinds of records; what filters can be made of; APIs that have ended.
import { stoppedClock } from "../../tools/emulator/clock";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { ask } from "./http";

let emulator: Emulator;
const call = (what: string, json?: unknown) => ask(emulator.url, what, json);

beforeEach(async () => {
  const clock = stoppedClock(Date.UTC(2026, 10, 20, 12));
  emulator = await startEmulator({ clock, limits: false });
});
afterEach(() => emulator.close());

const since = (moment: string, more = "") =>
  call(`GET /v1/recents?since_timestamp=${encodeURIComponent(moment)}${more}`);

describe("recent changes", () => {
  test("hold what was added, changed and deleted, each in its v1 shape", async () => {
    emulator.clock.advance(60_000);
    await call("PATCH /api/v2/persons/1", { name: "Henrik Voss-Lund" });
    await call("DELETE /api/v2/organizations/4");
    await call("PATCH /api/v2/products/1", { unit: "piece" });
    await call("PATCH /api/v2/stages/1", { name: "First" });
    await call("PATCH /api/v2/pipelines/1", { name: "Shops" });
    await call("POST /v1/notes", { content: "A", deal_id: 1 });
    const { status, body } = await since("2026-11-20 12:01:00");
    expect(status).toBe(200);
    const rows: { item: string; id: number; data: object }[] = body.data;
    const of = (item: string) => rows.find((row) => row.item === item);
    expect(of("person")?.data).toMatchObject({ name: "Henrik Voss-Lund", org_id: 1 });
    expect(of("organization")).toMatchObject({ id: 4, data: { active_flag: false } });
    expect(of("product")?.data).toMatchObject({ unit: "piece", selectable: true });
    expect(of("stage")?.data).toMatchObject({ name: "First", active_flag: true });
    expect(of("pipeline")?.data).toMatchObject({ name: "Shops", url_title: "shops" });
    expect(of("note")?.data).toMatchObject({ content: "A", deal: { title: expect.anything() } });
    expect(body.additional_data).toMatchObject({
      since_timestamp: "2026-11-20 12:01:00",
      last_timestamp_on_page: "2026-11-20 12:01:00",
    });
  });

  test("are one kind when asked, oldest first, in pages", async () => {
    const { data, additional_data } = (await since("2026-10-25 00:00:00", "&items=deal&limit=2"))
      .body;
    expect(data.map(({ item }: { item: string }) => item)).toEqual(["deal", "deal"]);
    expect(data[0].data.update_time <= data[1].data.update_time).toBe(true);
    expect(additional_data.pagination).toMatchObject({ next_start: 2 });
  });

  test("go back one month at most", async () => {
    const { data } = (await since("2020-01-01 00:00:00", "&items=person")).body;
    expect(data).toEqual([]);
    expect(emulator.world.persons.size).toBeGreaterThan(0);
  });

  test("want the moment in v1's format", async () => {
    expect((await since("2026-11-20T12:00:00Z")).status).toBe(400);
  });
});

test("filter helpers list only operators that a filter takes", async () => {
  const { data } = (await call("GET /v1/filters/helpers")).body;
  const operators = new Set(
    Object.values(data.operators).flatMap((words) => Object.keys(words as object)),
  );
  expect(operators.size).toBeGreaterThan(10);
  for (const operator of operators) {
    const condition = {
      object: "activity",
      field_id: "1",
      operator,
      value: "1",
      extra_value: null,
    };
    const conditions = {
      glue: "and",
      conditions: [
        { glue: "and", conditions: [condition] },
        { glue: "or", conditions: [] },
      ],
    };
    const filter = { name: operator, type: "activity", conditions };
    expect([operator, (await call("POST /v1/filters", filter)).status]).toEqual([operator, 200]);
  }
});

test.each([
  ["POST /v1/channels", { name: "A", provider_channel_id: "a" }],
  ["DELETE /v1/channels/a", undefined],
  ["DELETE /v1/channels/a/conversations/b", undefined],
  ["GET /v1/subscriptions/1", undefined],
  ["PUT /v1/subscriptions/recurring/1/cancel", {}],
])("%s is answered with 404: the API has ended", async (what, body) => {
  expect((await call(what, body)).status).toBe(404);
});
