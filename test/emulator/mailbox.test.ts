// The mailbox: threads lie in folders by what their messages are; they are linked, marked and deleted.
import { stoppedClock } from "../../tools/emulator/clock";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { API_TOKEN, ask } from "./http";

let emulator: Emulator;
const call = (what: string, json?: unknown) => ask(emulator.url, what, json);

beforeEach(async () => {
  const clock = stoppedClock(Date.UTC(2026, 10, 20, 12));
  emulator = await startEmulator({ clock, limits: false });
});
afterEach(() => emulator.close());

async function change(id: number, form: Record<string, string>) {
  const reply = await fetch(`${emulator.url}/v1/mailbox/mailThreads/${id}`, {
    method: "PUT",
    headers: { "x-api-token": API_TOKEN },
    body: new URLSearchParams(form),
  });
  return { status: reply.status, body: await reply.json() };
}

const folder = async (name: string): Promise<number[]> =>
  (await call(`GET /v1/mailbox/mailThreads?folder=${name}`)).body.data.map(
    (thread: { id: number }) => thread.id,
  );

test("a thread lies in the folders of its messages, the latest first", async () => {
  expect(await folder("inbox")).toEqual([3, 2]);
  expect(await folder("sent")).toEqual([2]);
  expect(await folder("drafts")).toEqual([5]);
  expect(await folder("archive")).toEqual([4]);
  expect((await call("GET /v1/mailbox/mailThreads")).status).toBe(400);
});

test("a list is paged by start", async () => {
  const { body } = await call("GET /v1/mailbox/mailThreads?folder=inbox&limit=1");
  expect(body.data).toHaveLength(1);
  expect(body.additional_data.pagination).toMatchObject({
    more_items_in_collection: true,
    next_start: 1,
  });
});

test("a thread tells what its messages say", async () => {
  expect((await call("GET /v1/mailbox/mailThreads/2")).body.data).toMatchObject({
    subject: "Catalogue proofs",
    snippet: "The proofs are ready.",
    snippet_sent: "When are the proofs ready?",
    folders: ["inbox", "sent"],
    message_count: 2,
    read_flag: 0,
    has_sent_flag: 1,
    first_message_to_me_flag: 0,
    last_message_received_timestamp: "2026-11-16T12:00:00.000Z",
    deal_id: null,
  });
});

test("the text of a message comes on demand, with one message only", async () => {
  const plain = (await call("GET /v1/mailbox/mailMessages/3")).body;
  expect(plain).toMatchObject({ statusCode: 2000, data: { mail_thread_id: 2, sent_flag: 1 } });
  expect(plain.data).not.toHaveProperty("body");
  const whole = (await call("GET /v1/mailbox/mailMessages/3?include_body=1")).body.data;
  expect(whole.body).toContain("When are the proofs ready?");
  const listed = (await call("GET /v1/mailbox/mailThreads/2/mailMessages")).body.data;
  expect(listed.map((message: { id: number }) => message.id)).toEqual([3, 4]);
  expect(listed[0]).not.toHaveProperty("body");
});

test("a thread that is linked to a deal shows among the deal's e-mails", async () => {
  const before = (await call("GET /v1/deals/2/mailMessages")).body.data.length;
  const { body } = await change(2, { deal_id: "2" });
  expect(body.data).toMatchObject({ deal_id: 2, deal_status: expect.any(String), version: 2 });
  expect((await call("GET /v1/deals/2/mailMessages")).body.data).toHaveLength(before + 2);
  const lead_id = "00000000-1ead-4000-8000-000000000001";
  expect((await change(2, { lead_id })).body.data).toMatchObject({ deal_id: null, lead_id });
});

test("marks are set and taken away; only what is in the inbox is archived", async () => {
  const marks = { read_flag: "1", archived_flag: "1", shared_flag: "1" };
  expect((await change(2, marks)).body.data).toMatchObject({
    read_flag: 1,
    shared_flag: 1,
    archived_flag: 1,
    folders: ["sent", "archive"],
  });
  expect((await change(2, { archived_flag: "0" })).body.data.folders).toEqual(["inbox", "sent"]);
  const draft = await change(5, { archived_flag: "1" });
  expect([draft.status, draft.body.error]).toEqual([400, expect.stringContaining("archived_flag")]);
  expect((await change(2, { deal_id: "999" })).body.error).toContain("deal_id");
});

test("a deleted thread takes its messages along, off the records as well", async () => {
  expect((await call("GET /v1/deals/1/mailMessages")).body.data).toHaveLength(2);
  expect((await call("DELETE /v1/mailbox/mailThreads/1")).body.data).toEqual({ id: 1 });
  expect((await call("GET /v1/deals/1/mailMessages")).body.data).toEqual([]);
  expect((await call("GET /v1/mailbox/mailMessages/1")).status).toBe(404);
  expect((await call("DELETE /v1/mailbox/mailThreads/1")).status).toBe(404);
});
