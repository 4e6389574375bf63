// Call logs: each hangs on an activity and may have one recording.
import { stoppedClock } from "../../tools/emulator/clock";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { API_TOKEN, ask } from "./http";

let emulator: Emulator;
const call = (what: string, json?: unknown, headers?: Record<string, string>) =>
  ask(emulator.url, what, json, headers);

beforeEach(async () => {
  const clock = stoppedClock(Date.UTC(2026, 10, 20, 12));
  emulator = await startEmulator({ clock, limits: false });
});
afterEach(() => emulator.close());

const least = {
  to_phone_number: "+49 40 5550142",
  outcome: "connected",
  start_time: "2026-11-19 09:00:00",
  end_time: "2026-11-19 09:02:00",
};

const added = async (body: object) =>
  (await call("POST /v1/callLogs", { ...least, ...body })).body.data;

async function record(id: string) {
  const body = new FormData();
  body.append("file", new Blob(["RIFF"], { type: "audio/wav" }), "call.wav");
  const headers = { "x-api-token": API_TOKEN };
  const reply = await fetch(`${emulator.url}/v1/callLogs/${id}/recordings`, {
    method: "POST",
    headers,
    body,
  });
  return { status: reply.status, body: await reply.json() };
}

test("a call log comes with an activity that is done", async () => {
  const log = await added({ subject: "Bells", deal_id: 1, person_id: 1 });
  expect(log).toMatchObject({
    user_id: 1,
    subject: "Bells",
    deal_id: 1,
    duration: "0",
    start_time: "2026-11-19T09:00:00.000Z",
    has_recording: false,
  });
  const { data } = (await call(`GET /api/v2/activities/${log.activity_id}`)).body;
  expect(data).toMatchObject({
    type: "call",
    subject: "Bells",
    done: true,
    due_date: "2026-11-19",
    due_time: "09:00:00",
    deal_id: 1,
    participants: [{ person_id: 1, primary: true }],
  });
  expect((await call(`GET /v1/callLogs/${log.id}`)).body.data).toEqual(log);
});

test("an activity that becomes a call log keeps its own links", async () => {
  const log = await added({ activity_id: 1, deal_id: 2 });
  expect(log).toMatchObject({ activity_id: 1, deal_id: 1, person_id: 1 });
  expect((await call("GET /api/v2/activities/1")).body.data.done).toBe(true);
});

test.each([
  [400, "deal_id", { deal_id: 1, lead_id: "00000000-1ead-4000-8000-000000000001" }],
  [400, "activity_id", { activity_id: 2 }],
  [404, "Activity", { activity_id: 999 }],
  [400, "end_time", { end_time: "2026-11-19 08:00:00" }],
  [400, "start_time", { start_time: "yesterday" }],
  [400, "outcome", { outcome: "fine" }],
  [400, "duration", { duration: "two minutes" }],
  [400, "person_id", { person_id: 999 }],
])("%d for a wrong %s", async (status, name, body) => {
  const reply = await call("POST /v1/callLogs", { ...least, ...body });
  expect(reply.status).toBe(status);
  expect(reply.body.error).toContain(name);
});

test("everyone sees their own list, fifty at a time; only an administrator logs for others", async () => {
  const ids = async (headers?: Record<string, string>) =>
    (await call("GET /v1/callLogs", undefined, headers)).body.data.length;
  expect(await ids()).toBe(1);
  await added({ user_id: 2 });
  expect(await ids()).toBe(1);
  emulator.world.apiTokens.set("seller", 2);
  const seller = { "x-api-token": "seller" };
  expect(await ids(seller)).toBe(2);
  expect((await call("POST /v1/callLogs", { ...least, user_id: 1 }, seller)).status).toBe(403);
  expect((await call("GET /v1/callLogs?limit=51")).status).toBe(400);
});

test("a call log takes one recording", async () => {
  const { id } = await added({});
  expect(await record(id)).toEqual({ status: 200, body: { success: true } });
  expect((await call(`GET /v1/callLogs/${id}`)).body.data.has_recording).toBe(true);
  expect((await record(id)).status).toBe(409);
  expect((await record("nobody")).status).toBe(404);
});

test("a deleted call log is gone, its activity stays", async () => {
  const { id, activity_id } = await added({});
  expect((await call(`DELETE /v1/callLogs/${id}`)).body).toEqual({ success: true });
  expect((await call(`DELETE /v1/callLogs/${id}`)).status).toBe(410);
  expect((await call(`GET /v1/callLogs/${id}`)).status).toBe(404);
  expect((await call(`GET /api/v2/activities/${activity_id}`)).body.data.is_deleted).toBe(false);
});
