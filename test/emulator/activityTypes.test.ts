// Activity types and the fields of activities: what is added can be chosen, what is deleted can't.
import { stoppedClock } from "../../tools/emulator/clock";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { ask } from "./http";

let emulator: Emulator;
const call = (what: string, json?: unknown, headers?: Record<string, string>) =>
  ask(emulator.url, what, json, headers);

beforeEach(async () => {
  const clock = stoppedClock(Date.UTC(2026, 10, 20, 12));
  emulator = await startEmulator({ clock, limits: false });
});
afterEach(() => emulator.close());

const keys = async (): Promise<string[]> =>
  (await call("GET /v1/activityTypes")).body.data.map(
    (type: { key_string: string }) => type.key_string,
  );

test("a new type gets a key from its name and the last place", async () => {
  const { body } = await call("POST /v1/activityTypes", { name: "Video Call", icon_key: "camera" });
  expect(body.data).toMatchObject({
    name: "Video Call",
    key_string: "video_call",
    icon_key: "camera",
    color: "FFFFFF",
    active_flag: true,
    is_custom_flag: true,
    add_time: "2026-11-20 12:00:00",
  });
  expect((await keys()).at(-1)).toBe("video_call");
  const twin = await call("POST /v1/activityTypes", { name: "Video call", icon_key: "camera" });
  expect(twin.body.data.key_string).toBe("video_call_2");
});

test("a new type can be given to an activity, which is called like it", async () => {
  await call("POST /v1/activityTypes", { name: "Video Call", icon_key: "camera" });
  const { body } = await call("POST /api/v2/activities", { type: "video_call" });
  expect(body.data).toMatchObject({ type: "video_call", subject: "Video Call" });
});

test("a change keeps the key; order_nr moves the type", async () => {
  const { body } = await call("PUT /v1/activityTypes/7", { name: "Tour", order_nr: 0 });
  expect(body.data).toMatchObject({ name: "Tour", key_string: "test_ride", icon_key: "finish" });
  expect((await keys())[0]).toBe("test_ride");
});

test("a deleted type leaves the list; activities keep it, no other can have it", async () => {
  const { id } = (await call("POST /api/v2/activities", { type: "test_ride" })).body.data;
  const { body } = await call("DELETE /v1/activityTypes/7");
  expect(body.data).toMatchObject({ id: 7, active_flag: false });
  expect(await keys()).not.toContain("test_ride");
  expect((await call(`GET /api/v2/activities/${id}`)).body.data.type).toBe("test_ride");
  expect((await call("POST /api/v2/activities", { type: "test_ride" })).status).toBe(400);
  expect((await call("DELETE /v1/activityTypes/7")).status).toBe(404);
});

test.each([
  ["color", { name: "A", icon_key: "car", color: "blue" }],
  ["icon_key", { name: "A", icon_key: "boat" }],
  ["icon_key", { name: "A" }],
  ["name", { name: " ", icon_key: "car" }],
])("a wrong %s is refused by name", async (name, body) => {
  const reply = await call("POST /v1/activityTypes", body);
  expect(reply.status).toBe(400);
  expect(reply.body.error).toContain(name);
});

test("only an administrator writes", async () => {
  emulator.world.apiTokens.set("seller", 2);
  const seller = { "x-api-token": "seller" };
  expect((await call("GET /v1/activityTypes", undefined, seller)).status).toBe(200);
  expect((await call("DELETE /v1/activityTypes/7", undefined, seller)).status).toBe(403);
});

describe("the fields of activities", () => {
  test("have numbers and v1's keys on v1", async () => {
    const { body } = await call("GET /v1/activityFields");
    expect(body.data[0]).toMatchObject({ id: 1, key: "subject", mandatory_flag: true });
    expect(body.data.map((field: { key: string }) => field.key)).toContain("busy_flag");
    expect(body.additional_data.pagination.more_items_in_collection).toBe(false);
  });

  test("have codes on v2, and ui_visibility only on demand", async () => {
    const one = "GET /api/v2/activityFields/location";
    const { data } = (await call(one)).body;
    expect(data).toMatchObject({ field_code: "location", field_type: "address" });
    expect(data.subfields).toContainEqual(expect.objectContaining({ field_code: "locality" }));
    expect(data).not.toHaveProperty("ui_visibility");
    const shown = (await call(`${one}?include_fields=ui_visibility`)).body.data;
    expect(shown.ui_visibility).toMatchObject({ details_visible_flag: true });
    expect((await call("GET /api/v2/activityFields/nonsense")).status).toBe(404);
  });

  test("offer the types there are", async () => {
    await call("DELETE /v1/activityTypes/7");
    const { options } = (await call("GET /api/v2/activityFields/type")).body.data;
    expect(options.map((option: { id: string }) => option.id)).toEqual([
      "call",
      "meeting",
      "task",
      "deadline",
      "email",
      "lunch",
    ]);
  });
});
