// Field definitions as they change: what a new, a renamed, a deleted field or option does to the records.
// How definitions and values are read stands in customFields.test.ts.
import { stoppedClock } from "../../tools/emulator/clock";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { ask } from "./http";

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulator({
    clock: stoppedClock(Date.UTC(2026, 10, 20, 12)),
    limits: false,
  });
});
afterEach(() => emulator.close());

const call = (what: string, json?: unknown) => ask(emulator.url, what, json);

/** Adds a field of deals and returns its definition. */
const added = async (body: object) => (await call("POST /api/v2/dealFields", body)).body.data;

const saddle = { field_name: "Saddle", field_type: "enum", options: [{ label: "Leather" }] };

/** The custom fields of deal 2 after a change; the message where it is refused. */
async function kept(custom_fields: object) {
  const { status, body } = await call("PATCH /api/v2/deals/2", { custom_fields });
  return status === 200 ? body.data.custom_fields : body.error;
}

const storedIn = async (code: string) =>
  (await call("GET /api/v2/deals/2")).body.data.custom_fields[code];

describe("a new field", () => {
  test("takes values at once, and its options are the only ones", async () => {
    const { field_code, options } = await added(saddle);
    expect(await kept({ [field_code]: options[0].id })).toHaveProperty(field_code, options[0].id);
    expect(await kept({ [field_code]: options[0].id + 1 })).toContain("one of its options");
  });

  test("is on leads too when it is a field of deals", async () => {
    const { field_code } = await added({ field_name: "Rack", field_type: "varchar" });
    const lead = { title: "Racks", person_id: 1, [field_code]: "Steel" };
    expect((await call("POST /v1/leads", lead)).body.data).toHaveProperty(field_code, "Steel");
    const { data } = (await call("GET /v1/leadFields?limit=500")).body;
    expect(data.map((field: { key: string }) => field.key)).toContain(field_code);
  });

  test("comes back with every setting, defaults filled in", async () => {
    const field = await added({
      ...saddle,
      description: "As ordered.",
      ui_visibility: { show_in_pipelines: { show_in_all: false, pipeline_ids: [2] } },
      important_fields: { enabled: true, stage_ids: [7] },
    });
    expect(field).toMatchObject({
      description: "As ordered.",
      is_custom_field: true,
      ui_visibility: {
        add_visible_flag: false,
        details_visible_flag: true,
        show_in_pipelines: { show_in_all: false, pipeline_ids: [2] },
      },
      important_fields: { enabled: true, stage_ids: [7] },
      required_fields: { enabled: false, stage_ids: [], statuses: {} },
    });
  });

  test.each([
    ["options on a text", { options: [{ label: "A" }] }, "options"],
    ["a pipeline that does not exist", { required_fields: { statuses: { 9: ["won"] } } }, "9"],
    ["a stage that does not exist", { important_fields: { enabled: true, stage_ids: [99] } }, "99"],
    [
      "a stage in a pipeline that does not show it",
      {
        ui_visibility: { show_in_pipelines: { show_in_all: false, pipeline_ids: [1] } },
        required_fields: { enabled: true, stage_ids: [7] },
      },
      "stage 7",
    ],
  ])("is refused with %s, and not added", async (_what, more, named) => {
    const before = emulator.world.fields.size;
    const sent = { field_name: "Bell", field_type: "varchar", ...more };
    const { status, body } = await call("POST /api/v2/dealFields", sent);
    expect([status, body.error]).toEqual([400, expect.stringContaining(named)]);
    expect(emulator.world.fields.size).toBe(before);
  });

  test("is for administrators to add", async () => {
    const { tokens, clock } = emulator;
    const grant = { clientId: "demo-client", userId: 2, scopes: ["deal-fields:full"] };
    const pair = tokens.redeem(tokens.issueCode(grant, clock.now()), "demo-client", clock.now());
    if (typeof pair === "string") throw new Error(pair);
    const authorization = `Bearer ${pair.accessToken}`;
    const { status } = await ask(emulator.url, "POST /api/v2/dealFields", saddle, {
      authorization,
    });
    expect(status).toBe(403);
  });
});

describe("changing a field", () => {
  test("touches only what was sent, and keeps the values", async () => {
    const { field_code } = await added({
      field_name: "Rack",
      field_type: "varchar",
      description: "Rear rack.",
    });
    await kept({ [field_code]: "Steel" });
    const path = `/api/v2/dealFields/${field_code}`;
    const renamed = await call(`PATCH ${path}`, { field_name: "Rear rack" });
    expect(renamed.body.data).toMatchObject({ field_name: "Rear rack", description: "Rear rack." });
    const cleared = await call(`PATCH ${path}`, { description: null });
    expect(cleared.body.data).toMatchObject({ field_name: "Rear rack", description: null });
    expect(await storedIn(field_code)).toBe("Steel");
  });

  test("turns stages off together with what they narrow", async () => {
    const on = { enabled: true, stage_ids: [3] };
    const { field_code } = await added({ ...saddle, important_fields: on });
    const off = { important_fields: { enabled: false } };
    const { body } = await call(`PATCH /api/v2/dealFields/${field_code}`, off);
    expect(body.data.important_fields).toEqual({ enabled: false, stage_ids: [] });
  });

  test("counts the places of a dialog by itself", async () => {
    const place = async (name: string) => {
      const ui_visibility = { show_in_add_deal_dialog: { show: true, order: 70 } };
      const sent = { field_name: name, field_type: "varchar", ui_visibility };
      const { body } = await call("POST /api/v2/personFields", sent);
      return body.data.ui_visibility.show_in_add_deal_dialog;
    };
    expect(await place("Nickname")).toEqual({ show: true, order: 1 });
    expect(await place("Club")).toEqual({ show: true, order: 2 });
  });

  test("of a built-in one reaches its settings, not its name", async () => {
    const path = "PATCH /api/v2/personFields/name";
    const required = { required_fields: { enabled: true } };
    expect((await call(path, required)).body.data).toMatchObject(required);
    expect((await call(path, { field_name: "Called" })).status).toBe(400);
    const hidden = await call(path, { ui_visibility: { add_visible_flag: false } });
    expect([hidden.status, hidden.body.error]).toEqual([400, expect.stringContaining("name")]);
  });
});

describe("a deleted field", () => {
  test("vanishes from definitions and records, and takes no values", async () => {
    const { field_code } = await added({ field_name: "Rack", field_type: "varchar" });
    await kept({ [field_code]: "Steel" });
    const path = `/api/v2/dealFields/${field_code}`;
    const { body } = await call(`DELETE ${path}`);
    expect(body.data).toMatchObject({ field_code, field_name: "Rack" });
    expect((await call(`GET ${path}`)).status).toBe(404);
    expect((await call(`DELETE ${path}`)).status).toBe(404);
    expect(await storedIn(field_code)).toBeUndefined();
    expect(await kept({ [field_code]: "Steel" })).toContain(field_code);
  });

  test("is no longer searched, and restricts no filter", async () => {
    const { field_code } = await added({ field_name: "Rack", field_type: "varchar" });
    await kept({ [field_code]: "Titanium" });
    const found = async () =>
      (await call("GET /api/v2/deals/search?term=Titanium")).body.data.items.length;
    const numbers = (await call("GET /v1/dealFields?limit=500")).body.data;
    const { id } = numbers.find((field: { key: string }) => field.key === field_code);
    const condition = { object: "deal", field_id: id, operator: "=", value: "Titanium" };
    const conditions = {
      glue: "and",
      conditions: [
        { glue: "and", conditions: [condition] },
        { glue: "or", conditions: [] },
      ],
    };
    const filter = { name: "Titanium", type: "deals", conditions };
    const saved = (await call("POST /v1/filters", filter)).body.data;
    const filtered = async () =>
      (await call(`GET /api/v2/deals?filter_id=${saved.id}`)).body.data.length;
    expect([await found(), await filtered()]).toEqual([1, 1]);
    expect((await call(`DELETE /v1/dealFields/${id}`)).body.data).toEqual({ id });
    expect([await found(), (await filtered()) > 1]).toEqual([0, true]);
  });

  test("is a custom one: built-in fields stay", async () => {
    const { status } = await call("DELETE /api/v2/dealFields/title");
    expect([status, (await call("DELETE /v1/dealFields/2")).status]).toEqual([400, 400]);
  });

  test("in bulk: the reply names those that were deleted, and only those", async () => {
    const { body } = await call("DELETE /v1/dealFields?ids=2,70,71,84,9999");
    expect(body.data).toEqual({ id: [70, 71] });
    expect((await call("GET /v1/dealFields/70")).status).toBe(404);
    expect((await call("GET /v1/personFields/84")).status).toBe(200);
  });

  test("of products answers 410 on v1", async () => {
    await call("DELETE /v1/productFields/91");
    const { status, body } = await call("GET /v1/productFields/91");
    expect([status, body.error]).toEqual([410, "The field is not found"]);
  });
});
