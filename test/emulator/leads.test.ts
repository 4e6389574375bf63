// Leads and their labels: v1 only, with ids that are UUIDs, times with milliseconds, and an archive.
import { stoppedClock } from "../../tools/emulator/clock";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { ask } from "./http";

const NOON = Date.UTC(2026, 10, 20, 12);
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const NOBODY = "99999999-9999-4999-8999-999999999999";

let emulator: Emulator;
const call = (what: string, json?: unknown) => ask(emulator.url, what, json);

beforeAll(async () => {
  emulator = await startEmulator({ clock: stoppedClock(NOON), limits: false });
});
afterAll(() => emulator.close());

const added = async (body: object) => (await call("POST /v1/leads", body)).body.data;
const listed = async (query: string): Promise<string[]> =>
  (await call(`GET /v1/leads?${query}`)).body.data.map((lead: { title: string }) => lead.title);

describe("adding a lead", () => {
  test("answers 201 with a UUID, times with milliseconds and the caller as owner", async () => {
    const reply = await call("POST /v1/leads", { title: "Twenty city bikes", person_id: 1 });
    expect(reply.status).toBe(201);
    expect(reply.body.data).toMatchObject({
      id: expect.stringMatching(UUID),
      title: "Twenty city bikes",
      owner_id: 1,
      creator_id: 1,
      person_id: 1,
      organization_id: null,
      source_name: "API",
      origin: "API",
      is_archived: false,
      value: null,
      add_time: "2026-11-20T12:00:00.000Z",
      visible_to: "3",
    });
  });

  test("by an OAuth app carries the app's client id as its origin", async () => {
    const { tokens, url } = emulator;
    const grant = { clientId: "demo-client", userId: 2, scopes: ["leads:full"] };
    const code = tokens.issueCode(grant, emulator.clock.now());
    const pair = tokens.redeem(code, "demo-client", emulator.clock.now());
    if (typeof pair === "string") throw new Error(pair);
    const lead = { title: "From a flow", person_id: 1 };
    const authorization = `Bearer ${pair.accessToken}`;
    const { body } = await ask(url, "POST /v1/leads", lead, { authorization });
    expect(body.data).toMatchObject({
      owner_id: 2,
      source_name: "API",
      origin: "Marketplace",
      origin_id: "demo-client",
    });
  });

  test("needs a person or an organization", async () => {
    const { status, body } = await call("POST /v1/leads", { title: "Nobody's" });
    expect(status).toBe(400);
    expect(body.error).toMatch(/person_id, organization_id/);
  });

  test.each([
    ["title", { title: " ", person_id: 1 }],
    ["person_id", { title: "A", person_id: 999 }],
    ["organization_id", { title: "A", organization_id: 999 }],
    ["owner_id", { title: "A", person_id: 1, owner_id: 99 }],
    ["label_ids", { title: "A", person_id: 1, label_ids: [NOBODY] }],
    ["currency", { title: "A", person_id: 1, value: { amount: 5 } }],
    ["org_id", { title: "A", person_id: 1, org_id: 1 }],
    ["visible_to", { title: "A", person_id: 1, visible_to: "2" }],
  ])("refuses a wrong %s and names it", async (name, body) => {
    const reply = await call("POST /v1/leads", body);
    expect(reply.status).toBe(400);
    expect(reply.body.error).toContain(name);
  });

  test("takes deal fields at its root and gives back only those that are set", async () => {
    const { data: fields } = (await call("GET /v1/dealFields?limit=500")).body;
    const code = (name: string): string =>
      fields.find((field: { name: string }) => field.name === name).key;
    const deposit = code("Deposit");
    const { id } = await added({
      title: "With a deposit",
      organization_id: 1,
      [deposit]: 250,
      [`${deposit}_currency`]: "EUR",
    });
    const { data } = (await call(`GET /v1/leads/${id}`)).body;
    expect(data).toMatchObject({ [deposit]: 250, [`${deposit}_currency`]: "EUR" });
    expect(data).not.toHaveProperty(code("Order number"));
  });
});

describe("changing a lead", () => {
  test("touches only what was sent", async () => {
    const lead = await added({
      title: "Before",
      person_id: 1,
      organization_id: 1,
      value: { amount: 10, currency: "EUR" },
    });
    const { data } = (await call(`PATCH /v1/leads/${lead.id}`, { title: "After" })).body;
    expect(data).toEqual({ ...lead, title: "After" });
  });

  test("unsets with null, as long as a person or an organization remains", async () => {
    const { id } = await added({
      title: "Unset",
      person_id: 1,
      organization_id: 1,
      value: { amount: 10, currency: "EUR" },
    });
    const { body } = await call(`PATCH /v1/leads/${id}`, { value: null, person_id: null });
    expect(body.data).toMatchObject({ value: null, person_id: null, organization_id: 1 });
    expect((await call(`PATCH /v1/leads/${id}`, { organization_id: null })).status).toBe(400);
  });

  test("moves it between the two lists with is_archived, and leaves it alone while archived", async () => {
    const { id } = await added({ title: "For the archive", person_id: 2 });
    const { body } = await call(`PATCH /v1/leads/${id}`, { is_archived: true });
    expect(body.data).toMatchObject({
      is_archived: true,
      archive_time: "2026-11-20T12:00:00.000Z",
    });
    expect(await listed("person_id=2")).not.toContain("For the archive");
    const archived = await call("GET /v1/leads/archived?person_id=2");
    expect(archived.body.data).toMatchObject([{ id, title: "For the archive" }]);

    expect((await call(`PATCH /v1/leads/${id}`, { title: "New" })).status).toBe(400);
    await call(`PATCH /v1/leads/${id}`, { is_archived: false });
    expect(await listed("person_id=2")).toContain("For the archive");
  });

  test("stamps update_time from the emulator's clock", async () => {
    const { id } = await added({ title: "Later", person_id: 1 });
    emulator.clock.advance(1500);
    const { data } = (await call(`PATCH /v1/leads/${id}`, { was_seen: true })).body;
    expect(Date.parse(data.update_time) - Date.parse(data.add_time)).toBe(1500);
  });
});

describe("listing leads", () => {
  test("goes from oldest to newest and pages by start and limit", async () => {
    const { data, additional_data } = (await call("GET /v1/leads?start=1&limit=1")).body;
    expect(data).toMatchObject([{ title: "City of Lübbenstedt bike pool" }]);
    expect(additional_data.pagination).toEqual({
      start: 1,
      limit: 1,
      more_items_in_collection: true,
      next_start: 2,
    });
  });

  test("sorts by several fields with their directions", async () => {
    const { data } = (await call("GET /v1/leads?limit=3&sort=owner_id%20DESC,title%20ASC")).body;
    expect(data[0].owner_id).toBe(4);
    expect((await call("GET /v1/leads?sort=cc_email%20ASC")).status).toBe(400);
  });

  test("narrows by owner, person and organization", async () => {
    expect(await listed("owner_id=3&organization_id=3&person_id=10")).toEqual([
      "City of Lübbenstedt bike pool",
    ]);
  });

  test("takes those changed at or after a moment", async () => {
    const { update_time } = await added({ title: "Just now", person_id: 4 });
    const since = encodeURIComponent(update_time);
    expect(await listed(`person_id=4&updated_since=${since}`)).toEqual(["Just now"]);
    emulator.clock.advance(1000);
    const later = encodeURIComponent(new Date(emulator.clock.now()).toISOString());
    expect(await listed(`person_id=4&updated_since=${later}`)).toEqual([]);
  });

  test("shows the next activity of each", async () => {
    const { data } = (await call("GET /v1/leads?organization_id=4")).body;
    const { data: activities } = (await call(`GET /api/v2/activities?lead_id=${data[0].id}`)).body;
    expect(data[0].next_activity_id).toBe(activities[0].id);
  });
});

describe("a lead that is gone", () => {
  test("was deleted with its id in the reply, and answers 404 in the published words", async () => {
    const { id } = await added({ title: "Gone", person_id: 1 });
    expect((await call(`DELETE /v1/leads/${id}`)).body.data).toEqual({ id });
    for (const what of ["GET", "DELETE"]) {
      const { status, body } = await call(`${what} /v1/leads/${id}`);
      expect(status).toBe(404);
      expect(body).toMatchObject({
        success: false,
        error: "requested lead not found",
        error_info: "Object was not found.",
      });
    }
  });

  test("is not looked for when the id is no UUID", async () => {
    expect((await call("GET /v1/leads/12")).status).toBe(400);
  });
});

test("only its owner and administrators see a lead with visibility 1", async () => {
  const { id } = await added({ title: "Private", person_id: 1, owner_id: 3, visible_to: "1" });
  expect((await call(`GET /v1/leads/${id}/permittedUsers`)).body.data).toEqual([1, 3]);
});

describe("lead labels", () => {
  test("are Hot, Warm and Cold in a new company, and never paged", async () => {
    const { body } = await call("GET /v1/leadLabels");
    expect(body.data).toMatchObject([
      { name: "Hot", color: "red" },
      { name: "Warm", color: "yellow" },
      { name: "Cold", color: "blue" },
    ]);
    expect(body).not.toHaveProperty("additional_data");
  });

  test("are added, renamed and deleted; a deleted one leaves the leads that carried it", async () => {
    const { data: label } = (await call("POST /v1/leadLabels", { name: "Fair", color: "pink" }))
      .body;
    const { id } = await added({ title: "Labelled", person_id: 1, label_ids: [label.id] });
    const renamed = await call(`PATCH /v1/leadLabels/${label.id}`, { name: "Trade fair" });
    expect(renamed.body.data).toMatchObject({ id: label.id, name: "Trade fair", color: "pink" });
    await call(`DELETE /v1/leadLabels/${label.id}`);
    expect((await call(`GET /v1/leads/${id}`)).body.data.label_ids).toEqual([]);
    expect((await call(`DELETE /v1/leadLabels/${label.id}`)).status).toBe(404);
  });

  test("come in ten colours", async () => {
    const { status, body } = await call("POST /v1/leadLabels", { name: "Odd", color: "magenta" });
    expect(status).toBe(400);
    expect(body.error).toContain("color");
  });
});

test("the sources of leads are a fixed list that ends with the API", async () => {
  const { data } = (await call("GET /v1/leadSources")).body;
  expect(data).toHaveLength(10);
  expect(data.at(-1)).toEqual({ name: "API" });
});
