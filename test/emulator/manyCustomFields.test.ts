// The company with many custom fields: every type on every record, read back as it was written in either
// version; names that are hard to tell apart; definitions that need several pages.
import {
  CUSTOM_FIELD_ENTITIES,
  DEAL_FIELDS,
  manyCustomFields,
  TYPED_FIELDS,
} from "../../tools/emulator/seed/manyCustomFields";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { ask, type Reply } from "./http";
import { optionId, typedField, valuesV1, valuesV2 } from "./valuesOfEveryType";

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ limits: false, customFields: true });
});
afterAll(() => emulator.close());

const call = (what: string, json?: unknown): Promise<Reply> => ask(emulator.url, what, json);

interface Definition {
  field_code: string;
  field_name: string;
  field_type: string;
  options: { id: number; label: string }[] | null;
  is_custom_field: boolean;
}

/** Every definition of a list in v2, page by page, and how many pages it took. */
async function definitions(entity: string, limit?: number) {
  const rows: Definition[] = [];
  let pages = 0;
  for (let cursor: string | null = ""; cursor !== null; pages++) {
    const size = limit === undefined ? "" : `limit=${limit}&`;
    const after: string = cursor && `cursor=${cursor}`;
    const { body } = await call(`GET /api/v2/${entity}Fields?${size}${after}`);
    rows.push(...body.data);
    cursor = body.additional_data.next_cursor;
  }
  return { rows, pages };
}

describe("the definitions", () => {
  test("of deals fill two pages of the usual 100, and one of 500", async () => {
    const usual = await definitions("deal");
    const large = await definitions("deal", 500);
    expect([usual.pages, large.pages]).toEqual([2, 1]);
    expect(usual.rows).toEqual(large.rows);
    expect(usual.rows.length).toBeGreaterThan(DEAL_FIELDS);
  });

  test.each(CUSTOM_FIELD_ENTITIES)(
    "of %s bear the names of the table to the letter",
    async (entity) => {
      const wanted = manyCustomFields(entity);
      const { rows } = await definitions(entity, 500);
      const last = rows.filter((row) => row.is_custom_field).slice(-wanted.length);
      expect(
        last.map(({ field_name, field_type, options }) => ({
          name: field_name,
          type: field_type,
          ...(options ? { options: options.map((option) => option.label) } : {}),
        })),
      ).toEqual(wanted);
    },
  );

  test("have names that only capitals or blanks tell apart, and equal ones", () => {
    const names: readonly string[] = manyCustomFields("deal").map((row) => row.name);
    expect(names).toEqual(expect.arrayContaining(["Region", "region", "Serie", "Serie "]));
    expect(names.filter((name) => name === "Account Manager")).toHaveLength(2);
    expect(new Set(TYPED_FIELDS.map((row) => row.type)).size).toBe(16);
  });

  test("of deals are those of leads too", async () => {
    const { body } = await call("GET /v1/leadFields?limit=500");
    const keys = new Set(body.data.map((field: { key: string }) => field.key));
    const custom = (await definitions("deal", 500)).rows.filter((row) => row.is_custom_field);
    expect(custom.filter((row) => !keys.has(row.field_code))).toEqual([]);
  });

  test("are not there unless they were asked for", async () => {
    const usual = await startEmulator({ limits: false });
    const { body } = await ask(usual.url, "GET /api/v2/dealFields?limit=500");
    await usual.close();
    expect(JSON.stringify(body)).not.toContain("Messezeitraum");
  });
});

const PATHS = {
  deal: ["deals", { title: "Messe" }],
  person: ["persons", { name: "Ruth" }],
  organization: ["organizations", { name: "Hof" }],
  product: ["products", { name: "Rad" }],
  project: ["projects", { title: "Umbau", board_id: 1 }],
} as const;

const OPTION_LABELS = ["deal", "person", "organization"] as const;

describe.each(CUSTOM_FIELD_ENTITIES)("v2, %s", (entity) => {
  const [path, least] = PATHS[entity];
  const added = async (): Promise<number> => {
    const custom_fields = valuesV2(emulator.world, entity);
    const { body } = await call(`POST /api/v2/${path}`, { ...least, custom_fields });
    return body.data.id;
  };
  const shown = async (id: number, query = "") =>
    (await call(`GET /api/v2/${path}/${id}${query}`)).body.data.custom_fields;

  test("every type is read as it was written, alone and in the list", async () => {
    const wanted = valuesV2(emulator.world, entity);
    const id = await added();
    expect(Object.keys(wanted)).toHaveLength(16);
    expect(await shown(id)).toMatchObject(wanted);
    const list = (await call(`GET /api/v2/${path}?limit=500`)).body.data;
    const row = list.find((one: { id: number }) => one.id === id);
    expect(row.custom_fields).toMatchObject(wanted);
  });

  test("what is shown can be sent back and changes nothing", async () => {
    const id = await added();
    const before = await shown(id);
    const { status } = await call(`PATCH /api/v2/${path}/${id}`, { custom_fields: before });
    expect([status, await shown(id)]).toEqual([200, before]);
  });

  test.each(TYPED_FIELDS.map((row) => row.type))(
    "null clears a %s and leaves every other field as it was",
    async (type) => {
      const id = await added();
      const before = await shown(id);
      const { code } = typedField(emulator.world, entity, type);
      await call(`PATCH /api/v2/${path}/${id}`, { custom_fields: { [code]: null } });
      expect(await shown(id)).toEqual({ ...before, [code]: null });
    },
  );

  test("an empty list of options and an unknown code are refused by name", async () => {
    const id = await added();
    const { code } = typedField(emulator.world, entity, "set");
    const empty = await call(`PATCH /api/v2/${path}/${id}`, { custom_fields: { [code]: [] } });
    expect([empty.status, empty.body.error]).toEqual([400, expect.stringContaining(code)]);
    const nobody = "f".repeat(40);
    const unknown = await call(`PATCH /api/v2/${path}/${id}`, { custom_fields: { [nobody]: 1 } });
    expect([unknown.status, unknown.body.error]).toEqual([400, expect.stringContaining(nobody)]);
  });
});

test.each([
  "deals",
  "deals/1",
  "persons",
  "persons/1",
  "organizations",
  "organizations/1",
  "products",
])("custom_fields of GET %s shows the named fields alone, unset ones too", async (path) => {
  const entity = CUSTOM_FIELD_ENTITIES.find((one) => path.startsWith(one)) ?? "deal";
  const codes = (["address", "set"] as const).map(
    (type) => typedField(emulator.world, entity, type).code,
  );
  const { data } = (await call(`GET /api/v2/${path}?custom_fields=${codes.join()}`)).body;
  for (const record of [data].flat()) {
    expect(Object.keys(record.custom_fields).sort()).toEqual([...codes].sort());
  }
});

test.each(OPTION_LABELS)("include_option_labels spells the options of a %s out", async (entity) => {
  const [path, least] = PATHS[entity];
  const custom_fields = valuesV2(emulator.world, entity);
  const { id } = (await call(`POST /api/v2/${path}`, { ...least, custom_fields })).body.data;
  const { body } = await call(`GET /api/v2/${path}/${id}?include_option_labels=true`);
  const { code } = typedField(emulator.world, entity, "enum");
  const label = "Niedrig 🐢";
  expect(body.data.custom_fields[code]).toEqual({
    id: optionId(emulator.world, entity, "enum", label),
    label,
  });
});

describe("v1", () => {
  const lead = { title: "Messe", person_id: 1 };
  const nobody = "e".repeat(40);

  /** The keys at the root that belong to custom fields and hold something. */
  const filled = (record: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(record).filter(([key, value]) => /^[0-9a-f]{40}/.test(key) && value !== null),
    );

  const addedLead = async (): Promise<string> =>
    (await call("POST /v1/leads", { ...lead, ...valuesV1(emulator.world, "deal") })).body.data.id;

  test("a lead shows every type as it was written: alone, in the list, in the archive", async () => {
    const wanted = valuesV1(emulator.world, "deal");
    const id = await addedLead();
    expect(filled((await call(`GET /v1/leads/${id}`)).body.data)).toEqual(wanted);
    const inList = async (path: string) =>
      (await call(`GET ${path}?limit=500`)).body.data.find((one: { id: string }) => one.id === id);
    expect(filled(await inList("/v1/leads"))).toEqual(wanted);
    await call(`PATCH /v1/leads/${id}`, { is_archived: true });
    expect(filled(await inList("/v1/leads/archived"))).toEqual(wanted);
  });

  test.each(TYPED_FIELDS.map((row) => row.type))(
    "null clears a %s of a lead with its suffixed keys, and nothing else",
    async (type) => {
      const id = await addedLead();
      const { code } = typedField(emulator.world, "deal", type);
      const { body } = await call(`PATCH /v1/leads/${id}`, { [code]: null });
      const rest = Object.entries(valuesV1(emulator.world, "deal"));
      expect(filled(body.data)).toEqual(
        Object.fromEntries(rest.filter(([key]) => !key.startsWith(code))),
      );
    },
  );

  test("a time of a lead is in the zone of whoever writes", async () => {
    const id = await addedLead();
    const { code } = typedField(emulator.world, "deal", "time");
    expect(emulator.world.leads.get(id)?.custom_fields[code]).toMatchObject({
      value: "00:00:00",
      timezone_name: "Europe/Berlin",
    });
  });

  test("options are texts: a number and a list, as v2 has them, are refused by name", async () => {
    for (const type of ["enum", "set"] as const) {
      const { code } = typedField(emulator.world, "deal", type);
      const value = valuesV2(emulator.world, "deal")[code];
      const { status, body } = await call("POST /v1/leads", { ...lead, [code]: value });
      expect([status, body.error]).toEqual([400, expect.stringContaining(code)]);
    }
  });

  test("an archived deal shows what v2 wrote, in both versions", async () => {
    const custom_fields = valuesV2(emulator.world, "deal");
    const sent = { title: "Alt", is_archived: true, custom_fields };
    const { id } = (await call("POST /api/v2/deals", sent)).body.data;
    const inList = async (path: string) =>
      (await call(`GET ${path}?limit=500`)).body.data.find((one: { id: number }) => one.id === id);
    expect((await inList("/api/v2/deals/archived")).custom_fields).toMatchObject(custom_fields);
    expect(filled(await inList("/v1/deals/archived"))).toEqual(valuesV1(emulator.world, "deal"));
  });

  test("a key that no field has is ignored", async () => {
    const { status, body } = await call("POST /v1/leads", { ...lead, [nobody]: "x" });
    expect([status, body.data]).toEqual([201, expect.not.objectContaining({ [nobody]: "x" })]);
  });

  test("a project shows every type as it was written, and null clears one", async () => {
    const wanted = valuesV1(emulator.world, "project");
    const { code } = typedField(emulator.world, "project", "monetary");
    const sent = { title: "Umbau", board_id: 1, phase_id: 1, ...wanted };
    const { id } = (await call("POST /v1/projects", sent)).body.data;
    expect(filled((await call(`GET /v1/projects/${id}`)).body.data)).toEqual(wanted);
    const { body } = await call(`PUT /v1/projects/${id}`, { [code]: null });
    const rest = Object.entries(wanted).filter(([key]) => !key.startsWith(code));
    expect(filled(body.data)).toEqual(Object.fromEntries(rest));
  });
});
