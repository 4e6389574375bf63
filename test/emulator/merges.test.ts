// Merging: the record in the path goes, the one named by merge_with_id stays and takes over its gaps
// and everything that hung on the other.
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

const data = async (what: string, json?: unknown) => (await call(what, json)).body.data;
const ids = async (what: string): Promise<unknown[]> =>
  (await data(what)).map((row: { id: unknown }) => row.id);

async function attach(link: string, id: number): Promise<number> {
  const form = new FormData();
  form.append("file", new Blob(["x"]), "x.txt");
  form.append(link, String(id));
  const headers = { "x-api-token": API_TOKEN };
  const reply = await fetch(`${emulator.url}/v1/files`, { method: "POST", headers, body: form });
  return (await reply.json()).data.id;
}

describe("two persons", () => {
  test("become one: what the kept one has stays, what it lacks is filled", async () => {
    const reply = await call("PUT /v1/persons/11/merge", { merge_with_id: 3 });
    expect(reply.status).toBe(200);
    expect(reply.body.data).toMatchObject({
      id: 3,
      merge_what_id: 11,
      name: "Lena Hoffmann",
      owner_id: 3,
      org_id: 3,
      org_name: "Stadtwerke Lübbenstedt",
      active_flag: true,
      first_char: "l",
      visible_to: "3",
      email: [{ value: "lena.hoffmann@example.org", primary: true, label: "work" }],
      phone: [{ value: "+49 451 5550111", primary: true, label: "mobile" }],
    });
  });

  test("merge their custom fields one by one, the kept one's first", async () => {
    const fields = await data("GET /api/v2/personFields?limit=500");
    const code = (name: string): string =>
      fields.find((one: { field_name: string }) => one.field_name === name).field_code;
    const [height, since] = [code("Body height"), code("Customer since")];
    await call("PATCH /api/v2/persons/3", { custom_fields: { [since]: "2020-01-01" } });
    await call("PATCH /api/v2/persons/11", { custom_fields: { [since]: "2024-05-05" } });
    await call("PUT /v1/persons/11/merge", { merge_with_id: 3 });
    const { custom_fields } = await data("GET /api/v2/persons/3");
    expect(custom_fields).toMatchObject({ [height]: 171, [since]: "2020-01-01" });
  });

  test("leave one behind that is deleted and in no list", async () => {
    await call("PUT /v1/persons/11/merge", { merge_with_id: 3 });
    expect(await data("GET /api/v2/persons/11")).toMatchObject({ is_deleted: true });
    expect(await ids("GET /api/v2/persons")).not.toContain(11);
    expect((await call("PUT /v1/persons/11/merge", { merge_with_id: 3 })).status).toBe(404);
  });

  test("put all deals, leads, activities, files and participations on the kept one", async () => {
    const deal = await data("POST /api/v2/deals", { title: "Of the duplicate", person_id: 11 });
    const lead = await data("POST /v1/leads", { title: "Of the duplicate", person_id: 11 });
    const file = await attach("person_id", 11);
    const activity = await data("POST /api/v2/activities", {
      subject: "Call both",
      participants: [{ person_id: 11, primary: true }, { person_id: 3 }],
    });
    await call("POST /v1/deals/1/participants", { person_id: 11 });
    await call("POST /v1/deals/1/participants", { person_id: 3 });
    await call("POST /api/v2/persons/11/followers", { user_id: 4 });

    await call("PUT /v1/persons/11/merge", { merge_with_id: 3 });

    expect(await ids("GET /api/v2/deals?person_id=3")).toContain(deal.id);
    expect(await ids("GET /v1/leads?person_id=3")).toEqual([lead.id]);
    expect(await ids("GET /v1/persons/3/files")).toEqual([file]);
    expect(await data(`GET /api/v2/activities/${activity.id}`)).toMatchObject({
      person_id: 3,
      participants: [{ person_id: 3, primary: true }],
    });
    const participants = await data("GET /v1/deals/1/participants");
    const persons = participants.map((row: { person: { id: number } }) => row.person.id);
    expect(persons.filter((id: number) => id === 3)).toHaveLength(1);
    expect(persons).not.toContain(11);
    const followers = await data("GET /api/v2/persons/3/followers");
    expect(followers.map((row: { user_id: number }) => row.user_id)).toContain(4);
  });
});

describe("two deals", () => {
  test("keep title and amount of the kept one and fill its gaps", async () => {
    const kept = await data("POST /api/v2/deals", { title: "Kept", value: 100, org_id: 2 });
    const gone = await data("POST /api/v2/deals", {
      title: "Gone",
      value: 900,
      person_id: 1,
      org_id: 1,
      expected_close_date: "2026-12-24",
    });
    const merged = await data(`PUT /v1/deals/${gone.id}/merge`, { merge_with_id: kept.id });
    expect(merged).toMatchObject({
      id: kept.id,
      merge_what_id: gone.id,
      title: "Kept",
      value: 100,
      formatted_value: "€100",
      org_id: 2,
      org_name: "Velo Aarhus",
      person_id: 1,
      person_name: "Henrik Voss",
      expected_close_date: "2026-12-24",
      status: "open",
      active: true,
      deleted: false,
      update_time: "2026-11-20 12:00:00",
    });
    expect(await ids("GET /api/v2/deals?status=deleted")).toContain(gone.id);
  });

  test("put products, participants, activities, mail, notes and files on the kept one", async () => {
    const merged = await data("PUT /v1/deals/1/merge", { merge_with_id: 2 });
    expect(merged).toMatchObject({
      id: 2,
      products_count: 2,
      participants_count: 1,
      email_messages_count: 2,
      notes_count: 1,
      files_count: 1,
      undone_activities_count: 2,
      next_activity_subject: "Call about frame colours",
    });
    expect(await ids("GET /api/v2/activities?deal_id=1")).toEqual([]);
    expect(await ids("GET /v1/deals/2/files")).toEqual([1]);
    expect(await data("GET /v1/deals/2/mailMessages")).toHaveLength(2);
  });

  test("are recorded in the history of the kept one", async () => {
    const kept = await data("POST /api/v2/deals", { title: "Kept" });
    await call(`PUT /v1/deals/6/merge`, { merge_with_id: kept.id });
    const log = await data(`GET /v1/deals/${kept.id}/changelog`);
    const changed = log.map((row: { field_key: string }) => row.field_key);
    expect(changed).toEqual(expect.arrayContaining(["person_id", "org_id", "value"]));
    expect(changed).not.toContain("title");
  });

  test("cannot be merged while one is archived", async () => {
    expect((await call("PUT /v1/deals/11/merge", { merge_with_id: 1 })).status).toBe(400);
    expect((await call("PUT /v1/deals/1/merge", { merge_with_id: 11 })).status).toBe(400);
  });
});

describe("two organizations", () => {
  test("answer with the id alone and hand over persons, deals and leads", async () => {
    const lead = await data("POST /v1/leads", { title: "Of the second", organization_id: 2 });
    const persons = await ids("GET /api/v2/persons?org_id=2");
    const reply = await call("PUT /v1/organizations/2/merge", { merge_with_id: 1 });
    expect(reply.body).toEqual({ success: true, data: { id: 1 } });
    expect(await ids("GET /api/v2/persons?org_id=1")).toEqual(expect.arrayContaining(persons));
    expect(await ids("GET /api/v2/deals?org_id=2")).toEqual([]);
    expect(await ids("GET /v1/leads?organization_id=1")).toEqual([lead.id]);
    expect(await data("GET /api/v2/organizations/2")).toMatchObject({ is_deleted: true });
  });

  test("join the long texts that both have; of anything else the kept one's stays", async () => {
    const field = await data("POST /api/v2/organizationFields", {
      field_name: "History",
      field_type: "text",
    });
    const write = (id: number, text: string) =>
      call(`PATCH /api/v2/organizations/${id}`, { custom_fields: { [field.field_code]: text } });
    await write(1, "Founded in Kiel.");
    await write(2, "Founded in Aarhus.");
    await call("PUT /v1/organizations/2/merge", { merge_with_id: 1 });
    const { custom_fields, address } = await data("GET /api/v2/organizations/1");
    expect(custom_fields[field.field_code]).toBe("Founded in Kiel.\nFounded in Aarhus.");
    expect(address.locality).toBe("Kiel");
  });
});

describe.each(["deals", "persons", "organizations"])("%s", (kind) => {
  test("are not merged with themselves", async () => {
    const { status, body } = await call(`PUT /v1/${kind}/1/merge`, { merge_with_id: 1 });
    expect(status).toBe(400);
    expect(body.error).toContain("merge_with_id");
    expect((await data(`GET /api/v2/${kind}/1`)).is_deleted).toBe(false);
  });

  test("must both exist", async () => {
    expect((await call(`PUT /v1/${kind}/1/merge`, { merge_with_id: 999 })).status).toBe(404);
    expect((await call(`PUT /v1/${kind}/999/merge`, { merge_with_id: 1 })).status).toBe(404);
    expect((await data(`GET /api/v2/${kind}/1`)).is_deleted).toBe(false);
  });
});

test("a duplicated deal is a new open one with the same contents", async () => {
  const original = await data("GET /api/v2/deals/8");
  const copy = await data("POST /v1/deals/8/duplicate");
  expect(copy.id).not.toBe(8);
  expect(copy).toMatchObject({
    title: original.title,
    value: original.value,
    stage_id: original.stage_id,
    person_id: original.person_id,
    status: "open",
    won_time: null,
    add_time: "2026-11-20 12:00:00",
  });
  expect(await data("GET /api/v2/deals/8")).toEqual(original);
});
