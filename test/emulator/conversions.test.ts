// Conversions between deals and leads: jobs that run some seconds later, by the emulator's clock.
import { stoppedClock } from "../../tools/emulator/clock";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { ask } from "./http";

const lead = (number: number) => `00000000-1ead-4000-8000-00000000000${number}`;
const NOBODY = "99999999-9999-4999-8999-999999999999";
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

let emulator: Emulator;
const call = (what: string, json?: unknown) => ask(emulator.url, what, json);

beforeEach(async () => {
  const clock = stoppedClock(Date.UTC(2026, 10, 20, 12));
  emulator = await startEmulator({ clock, limits: false });
});
afterEach(() => emulator.close());

const pass = (seconds: number) => emulator.clock.advance(seconds * 1000);

/** Asks for a conversion; tells where its status stands. */
async function begin(source: string, body?: unknown): Promise<string> {
  const [kind] = source.split("/");
  const target = kind === "deals" ? "lead" : "deal";
  const reply = await call(`POST /api/v2/${source}/convert/${target}`, body);
  expect(reply).toMatchObject({ status: 200, body: { success: true, additional_data: null } });
  const { conversion_id } = reply.body.data;
  expect(conversion_id).toMatch(UUID);
  return `/api/v2/${source}/convert/status/${conversion_id}`;
}

const status = async (place: string) => (await call(`GET ${place}`)).body.data;

describe("a lead becomes a deal", () => {
  test("not at once: the job waits, runs and is completed", async () => {
    const place = await begin(`leads/${lead(2)}`, {});
    expect(await status(place)).toEqual({
      conversion_id: place.split("/").at(-1),
      status: "not_started",
    });
    pass(1);
    expect((await status(place)).status).toBe("running");
    expect((await call(`GET /v1/leads/${lead(2)}`)).status).toBe(200);
    pass(2);
    expect(await status(place)).toMatchObject({
      status: "completed",
      deal_id: expect.any(Number),
    });
    expect((await call(`GET /v1/leads/${lead(2)}`)).status).toBe(404);
  });

  test("with title, value, contact, dates and custom fields, in the first stage of the first pipeline", async () => {
    const before = (await call(`GET /v1/leads/${lead(2)}`)).body.data;
    const place = await begin(`leads/${lead(2)}`, {});
    pass(60);
    const { deal_id } = await status(place);
    const { data } = (await call(`GET /api/v2/deals/${deal_id}?include_fields=source_lead_id`))
      .body;
    expect(data).toMatchObject({
      title: before.title,
      owner_id: before.owner_id,
      person_id: 10,
      org_id: 3,
      value: 42_000,
      currency: "EUR",
      stage_id: 1,
      pipeline_id: 1,
      status: "open",
      source_lead_id: lead(2),
      // When the job was due, not when somebody looked.
      add_time: "2026-11-20T12:00:03Z",
    });
    // The one field that is set: a choice, which v1 sends as text.
    const [code, option] = Object.entries(before).find(([key]) => /^[0-9a-f]{40}$/.test(key)) ?? [];
    expect(data.custom_fields[code ?? ""]).toBe(Number(option));
  });

  test("its activities move to the deal", async () => {
    const place = await begin(`leads/${lead(3)}`, { stage_id: 7 });
    pass(3);
    const { deal_id } = await status(place);
    const { data } = (await call(`GET /api/v2/activities?deal_id=${deal_id}`)).body;
    expect(data).toEqual([
      expect.objectContaining({ subject: "Ask for the depot plan", lead_id: null }),
    ]);
  });

  test.each([
    ["a stage wins over a pipeline", { stage_id: 7, pipeline_id: 1 }, { stage_id: 7 }],
    ["a pipeline means its first stage", { pipeline_id: 2 }, { stage_id: 6, pipeline_id: 2 }],
  ])("%s", async (_name, body, expected) => {
    const place = await begin(`leads/${lead(1)}`, body);
    pass(3);
    const { deal_id } = await status(place);
    expect((await call(`GET /api/v2/deals/${deal_id}`)).body.data).toMatchObject(expected);
  });

  test.each([
    ["stage_id", { stage_id: 99 }],
    ["pipeline_id", { pipeline_id: 99 }],
    ["title", { title: "Other" }],
  ])("refuses a wrong %s and names it", async (name, body) => {
    const reply = await call(`POST /api/v2/leads/${lead(1)}/convert/deal`, body);
    expect(reply.status).toBe(400);
    expect(reply.body.error).toContain(name);
  });
});

describe("a deal becomes a lead", () => {
  test("its notes, files and activities move along, and the deal is deleted", async () => {
    const place = await begin("deals/1");
    pass(3);
    const { lead_id } = await status(place);
    const made = (await call(`GET /v1/leads/${lead_id}`)).body.data;
    expect(made).toMatchObject({
      title: "Spring order Radhaus Kiel",
      person_id: 1,
      organization_id: 1,
      value: { currency: "EUR" },
      source_deal_id: 1,
    });
    expect((await call("GET /api/v2/deals/1")).body.data.is_deleted).toBe(true);
    const file = (await call("GET /v1/files/1")).body.data;
    expect(file).toMatchObject({ deal_id: null, lead_id });
    const { data } = (await call(`GET /api/v2/activities?lead_id=${lead_id}`)).body;
    expect(data).toHaveLength(3);
  });

  test("not without a contact: the conversion is rejected and nothing changes", async () => {
    const { data } = (await call("POST /api/v2/deals", { title: "Nobody's" })).body;
    const place = await begin(`deals/${data.id}`);
    pass(3);
    expect((await status(place)).status).toBe("rejected");
    expect((await call(`GET /api/v2/deals/${data.id}`)).body.data.is_deleted).toBe(false);
  });

  test("once: a second conversion of the same deal fails", async () => {
    const places = [await begin("deals/2"), await begin("deals/2")];
    pass(3);
    const found = await Promise.all(places.map(status));
    expect(found.map((one) => one.status)).toEqual(["completed", "failed"]);
  });
});

describe("the status", () => {
  test("is 404 for another record, another id, and after a few days", async () => {
    const place = await begin("deals/2");
    const id = place.split("/").at(-1);
    for (const other of [`deals/3/convert/status/${id}`, `deals/2/convert/status/${NOBODY}`]) {
      const { status, body } = await call(`GET /api/v2/${other}`);
      expect([status, body.error]).toEqual([404, "Entity was not found"]);
    }
    pass(4 * 24 * 60 * 60);
    expect((await call(`GET ${place}`)).status).toBe(404);
  });

  test.each([`POST /api/v2/leads/${NOBODY}/convert/deal`, "POST /api/v2/deals/999/convert/lead"])(
    "%s is 404",
    async (what) => {
      const body = what.includes("leads") ? {} : undefined;
      expect((await call(what, body)).status).toBe(404);
    },
  );
});
