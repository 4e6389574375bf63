// Options of fields: added, renamed and deleted in lists, with their effect on the records; v1's whole list;
// the definitions that nobody can change.
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { ask } from "./http";

let emulator: Emulator;
beforeEach(async () => {
  emulator = await startEmulator({ limits: false });
});
afterEach(() => emulator.close());

const call = (what: string, json?: unknown) => ask(emulator.url, what, json);

interface Option {
  id: number;
  label: string;
}

/** "Frame colour" has one option on a deal, "Accessories" several. Deal 1 has 16, and 19 and 20. */
const COLOUR = "4cdb3f96b3dfbd923697eb8ea4caa236e5dd9372";
const ACCESSORIES = "0b1100b60c99c615a1cb0bbffc71a380eea3bd77";
const optionsPath = (code: string) => `/api/v2/dealFields/${code}/options`;

const labels = async (code: string): Promise<string[]> =>
  (await call(`GET /api/v2/dealFields/${code}`)).body.data.options.map((one: Option) => one.label);

const deal = async () => (await call("GET /api/v2/deals/1")).body.data;

describe("adding options", () => {
  test("returns the new ones alone, with ids that no option had before", async () => {
    await call(`DELETE ${optionsPath(ACCESSORIES)}`, [{ id: 22 }]);
    const { body } = await call(`POST ${optionsPath(COLOUR)}`, [
      { label: "Ivory" },
      { label: "Slate" },
    ]);
    expect(body.additional_data).toBeNull();
    expect(body.data.map((one: Option) => one.label)).toEqual(["Ivory", "Slate"]);
    const ids: number[] = body.data.map((one: Option) => one.id);
    expect(Math.min(...ids)).toBeGreaterThan(22);
    expect(await labels(COLOUR)).toEqual([
      "Fjord blue",
      "Moss green",
      "Signal red",
      "Ivory",
      "Slate",
    ]);
    const change = await call("PATCH /api/v2/deals/1", { custom_fields: { [COLOUR]: ids[1] } });
    expect(change.body.data.custom_fields[COLOUR]).toBe(ids[1]);
  });

  test("adds all or none", async () => {
    const { status } = await call(`POST ${optionsPath(COLOUR)}`, [
      { label: "Ivory" },
      { label: "" },
    ]);
    expect(status).toBe(400);
    expect(await labels(COLOUR)).toHaveLength(3);
    expect((await call(`POST ${optionsPath(COLOUR)}`, [])).status).toBe(400);
  });

  test("is for fields of the right type", async () => {
    const text = "29b6688f7a1c68a48a51effc7fef643990ed7cfe";
    const { status, body } = await call(`POST ${optionsPath(text)}`, [{ label: "A" }]);
    expect([status, body.error]).toEqual([400, expect.stringContaining("has no options")]);
  });

  test("to the label field makes a label", async () => {
    const { body } = await call(`POST ${optionsPath("label_ids")}`, [{ label: "Repeat" }]);
    const label_ids = [body.data[0].id];
    const change = await call("PATCH /api/v2/deals/1", { label_ids });
    expect(change.body.data.label_ids).toEqual(label_ids);
    const shown = await call("GET /api/v2/deals/1?include_labels=true");
    expect(shown.body.data.labels).toEqual([{ id: label_ids[0], label: "Repeat" }]);
  });
});

describe("renaming options", () => {
  test("leaves the records alone: they hold ids", async () => {
    const { body } = await call(`PATCH ${optionsPath(COLOUR)}`, [{ id: 16, label: "Sky" }]);
    expect(body.data).toEqual([{ id: 16, label: "Sky" }]);
    const { data } = (await call("GET /api/v2/deals/1?include_option_labels=true")).body;
    expect(data.custom_fields[COLOUR]).toEqual({ id: 16, label: "Sky" });
  });

  test("renames all or none", async () => {
    const sent = [
      { id: 16, label: "Sky" },
      { id: 19, label: "Lamp" },
    ];
    const { status, body } = await call(`PATCH ${optionsPath(COLOUR)}`, sent);
    expect([status, body.error]).toEqual([400, "option 19 does not exist"]);
    expect(await labels(COLOUR)).toContain("Fjord blue");
  });
});

describe("deleting options", () => {
  test("takes them from the records", async () => {
    await call(`DELETE ${optionsPath(COLOUR)}`, [{ id: 16 }]);
    await call(`DELETE ${optionsPath(ACCESSORIES)}`, [{ id: 19 }]);
    expect((await deal()).custom_fields).toMatchObject({ [COLOUR]: null, [ACCESSORIES]: [20] });
    await call(`DELETE ${optionsPath(ACCESSORIES)}`, [{ id: 20 }]);
    expect((await deal()).custom_fields[ACCESSORIES]).toBeNull();
  });

  test("deletes all or none", async () => {
    const { status } = await call(`DELETE ${optionsPath(COLOUR)}`, [{ id: 16 }, { id: 4711 }]);
    expect(status).toBe(400);
    expect((await deal()).custom_fields[COLOUR]).toBe(16);
  });

  test("of the label field takes the label from its records", async () => {
    await call("PATCH /api/v2/deals/1", { label_ids: [1, 2] });
    await call(`DELETE ${optionsPath("label_ids")}`, [{ id: 1 }]);
    expect((await deal()).label_ids).toEqual([2]);
    expect((await call("PATCH /api/v2/deals/1", { label_ids: [1] })).status).toBe(400);
  });

  test("shows in v1 what is gone", async () => {
    await call(`DELETE ${optionsPath(COLOUR)}`, [{ id: 17 }]);
    const { data } = (await call("GET /v1/dealFields/78")).body;
    expect(data.options.map((one: Option) => one.id)).toEqual([16, 18]);
    expect(data.options_deleted).toEqual([{ id: 17, label: "Moss green" }]);
  });
});

describe("v1", () => {
  test("adds a field that dialogs ask for", async () => {
    const sent = { name: "Brake", field_type: "enum", options: [{ label: "Disc" }] };
    const { status, body } = await call("POST /v1/productFields", sent);
    expect(status).toBe(201);
    expect(body.data).toMatchObject({
      name: "Brake",
      add_visible_flag: true,
      options: [{ label: "Disc" }],
    });
  });

  test("takes the whole list of options: what is left out is deleted", async () => {
    const options = [{ id: 16, label: "Sky" }, { label: "Ivory" }];
    const { body } = await call("PUT /v1/dealFields/78", { name: "Colour", options });
    expect(body.data.name).toBe("Colour");
    expect(body.data.options.map((one: Option) => one.label)).toEqual(["Sky", "Ivory"]);
    expect((await deal()).custom_fields[COLOUR]).toBe(16);
  });
});

describe("fields that v1 alone lists", () => {
  test("notes have the same for every company", async () => {
    const { data } = (await call("GET /v1/noteFields")).body;
    expect(data[0]).toMatchObject({ id: 1, key: "content", mandatory_flag: true });
    expect(data.map((field: { key: string }) => field.key)).toContain("pinned_to_deal_flag");
  });

  test("leads call the organization otherwise than deals do", async () => {
    const { data } = (await call("GET /v1/leadFields?limit=500")).body;
    const keys = data.map((field: { key: string }) => field.key);
    expect(keys).toEqual(expect.arrayContaining(["title", "organization_id", COLOUR]));
    expect(keys).not.toContain("org_id");
  });
});

describe("fields of projects", () => {
  test("are v2's alone, and show their settings unasked", async () => {
    const { data } = (await call("GET /api/v2/projectFields?limit=500")).body;
    const codes = data.map((field: { field_code: string }) => field.field_code);
    expect(codes).toEqual(expect.arrayContaining(["title", "board_id", "phase_id", "label_ids"]));
    expect(data[0]).toMatchObject({
      ui_visibility: { details_visible_flag: true },
      required_fields: { enabled: false },
    });
    expect((await call("GET /v1/projectFields")).status).toBe(404);
  });

  test("are added, changed and deleted like the others", async () => {
    const sent = { field_name: "Crew", field_type: "set", options: [{ label: "North" }] };
    const { field_code } = (await call("POST /api/v2/projectFields", sent)).body.data;
    const path = `/api/v2/projectFields/${field_code}`;
    await call(`POST ${path}/options`, [{ label: "South" }]);
    const { data } = (await call(`PATCH ${path}`, { field_name: "Crews" })).body;
    expect(data).toMatchObject({
      field_name: "Crews",
      options: [{ label: "North" }, { label: "South" }],
    });
    expect((await call(`DELETE ${path}`)).body.data.field_code).toBe(field_code);
    expect((await call(`GET ${path}`)).status).toBe(404);
  });
});
