// Emptying built-in fields of records: which take null, which an empty list or text, which refuse.
// Why each: tools/contract/corrections.json and the published documents.
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { labelOptions } from "../../tools/emulator/state/fields";
import { ask } from "./http";

let emulator: Emulator;
const call = (what: string, json?: unknown) => ask(emulator.url, what, json);
beforeAll(async () => {
  emulator = await startEmulator({ limits: false });
});
afterAll(() => emulator.close());

/** A record of each kind with everything filled that can be emptied. */
const FILLED = {
  deals: {
    title: "Fleet",
    person_id: 1,
    org_id: 1,
    probability: 40,
    expected_close_date: "2026-12-24",
    status: "lost",
    lost_reason: "Price",
    close_time: "2026-11-01T00:00:00Z",
  },
  persons: {
    name: "Ruth Petersen",
    org_id: 1,
    emails: [{ value: "ruth@example.com" }],
    phones: [{ value: "+49 431 1" }],
  },
  organizations: {
    name: "Hof",
    address: { value: "Deich 1" },
    website: "https://hof.example",
    linkedin: "https://linkedin.example/hof",
    industry: 1,
    annual_revenue: 2,
    employee_count: 3,
  },
  products: {
    name: "Rad",
    code: "R-1",
    description: "A bicycle",
    unit: "piece",
    billing_frequency: "monthly",
    billing_frequency_cycles: 12,
  },
  activities: {
    subject: "Ride",
    note: "bring a helmet",
    public_description: "Test ride",
    outcome: 271,
    participants: [{ person_id: 1, primary: true }],
    deal_id: 1,
    due_date: "2026-12-24",
  },
  projects: {
    title: "Umbau",
    board_id: 1,
    description: "Two halls",
    deal_ids: [1],
    person_ids: [1],
    org_ids: [1],
  },
} as const;

type Kind = keyof typeof FILLED;

const LABELLED = {
  deals: "deal",
  persons: "person",
  organizations: "organization",
  projects: "project",
} as const;

/** One label that records of a kind may have, where they have any. */
function labels(kind: Kind): { label_ids?: unknown[] } {
  if (!(kind in LABELLED)) return {};
  const options = labelOptions(emulator.world, LABELLED[kind as keyof typeof LABELLED]);
  return { label_ids: options.slice(0, 1).map((option) => option.id) };
}

async function added(kind: Kind): Promise<Record<string, unknown>> {
  const { body } = await call(`POST /api/v2/${kind}`, { ...FILLED[kind], ...labels(kind) });
  if (!body.success) throw new Error(body.error);
  return body.data;
}

const OF_THE_MOMENT = { update_time: expect.anything() };

describe("an update empties what it names and leaves the rest", () => {
  test.each<[Kind, string, unknown]>([
    ["deals", "person_id", null],
    ["deals", "org_id", null],
    ["deals", "probability", null],
    ["deals", "expected_close_date", null],
    ["deals", "lost_reason", null],
    ["deals", "label_ids", []],
    ["persons", "org_id", null],
    ["persons", "emails", []],
    ["persons", "phones", []],
    ["persons", "label_ids", []],
    ["organizations", "address", null],
    ["organizations", "website", null],
    ["organizations", "linkedin", null],
    ["organizations", "industry", null],
    ["organizations", "annual_revenue", null],
    ["organizations", "employee_count", null],
    ["organizations", "label_ids", []],
    ["products", "code", ""],
    ["products", "description", ""],
    ["products", "unit", ""],
    ["products", "billing_frequency_cycles", null],
    ["activities", "note", ""],
    ["activities", "public_description", ""],
    ["activities", "outcome", null],
    ["projects", "description", ""],
    ["projects", "deal_ids", []],
    ["projects", "person_ids", []],
    ["projects", "org_ids", []],
    ["projects", "label_ids", []],
  ])("%s: %s is %j", async (kind, field, empty) => {
    const before = await added(kind);
    expect(before[field]).not.toEqual(empty);
    const sent = await call(`PATCH /api/v2/${kind}/${before.id}`, { [field]: empty });
    expect([sent.status, sent.body.error]).toEqual([200, undefined]);
    const after = await call(`GET /api/v2/${kind}/${before.id}`);
    expect(after.body.data).toEqual({ ...before, ...OF_THE_MOMENT, [field]: empty });
  });

  test("a close time that was emptied stays empty when something else changes", async () => {
    const { id } = await added("deals");
    const emptied = await call(`PATCH /api/v2/deals/${id}`, { close_time: null });
    expect(emptied.body.data).toMatchObject({ close_time: null, local_close_date: null });
    const { body } = await call(`PATCH /api/v2/deals/${id}`, { title: "Other" });
    expect(body.data).toMatchObject({ close_time: null, status: "lost", title: "Other" });
  });

  test("an archived deal loses its archive time when it leaves the archive", async () => {
    const { id } = await added("deals");
    await call(`PATCH /api/v2/deals/${id}`, { is_archived: true });
    const alone = await call(`PATCH /api/v2/deals/${id}`, { archive_time: null });
    expect([alone.status, alone.body.error]).toEqual([400, expect.stringContaining("archived")]);
    const { body } = await call(`PATCH /api/v2/deals/${id}`, {
      is_archived: false,
      archive_time: null,
    });
    expect(body.data).toMatchObject({ is_archived: false, archive_time: null });
  });

  test("activities: without participants there is no person either", async () => {
    const { id } = await added("activities");
    const { body } = await call(`PATCH /api/v2/activities/${id}`, { participants: [] });
    expect(body.data).toMatchObject({ participants: [], person_id: null, deal_id: 1 });
  });
});

describe("what no source says can be emptied is refused by name", () => {
  test.each<[Kind, string]>([
    ["deals", "title"],
    ["deals", "value"],
    ["deals", "currency"],
    ["deals", "owner_id"],
    ["deals", "stage_id"],
    ["deals", "won_time"],
    ["persons", "name"],
    ["persons", "owner_id"],
    ["organizations", "name"],
    ["products", "name"],
    ["products", "code"],
    ["products", "tax"],
    ["products", "category"],
    ["activities", "subject"],
    ["activities", "deal_id"],
    ["activities", "org_id"],
    ["activities", "due_date"],
    ["activities", "due_time"],
    ["activities", "location"],
    ["activities", "priority"],
    ["projects", "title"],
    ["projects", "start_date"],
    ["projects", "health_status"],
  ])("%s: %s", async (kind, field) => {
    const before = await added(kind);
    const { status, body } = await call(`PATCH /api/v2/${kind}/${before.id}`, { [field]: null });
    expect([status, body.error]).toEqual([400, expect.stringContaining(field)]);
    const after = await call(`GET /api/v2/${kind}/${before.id}`);
    expect(after.body.data).toEqual(before);
  });

  test("activities take no custom fields at all", async () => {
    const { status, body } = await call("POST /api/v2/activities", { custom_fields: {} });
    expect([status, body.error]).toEqual([400, expect.stringContaining("custom_fields")]);
  });
});

describe("leads", () => {
  const lead = {
    title: "Fleet",
    person_id: 1,
    organization_id: 1,
    value: { amount: 5, currency: "EUR" },
    expected_close_date: "2026-12-24",
    channel_id: "fair",
  };

  test.each([
    ["person_id", null],
    ["organization_id", null],
    ["value", null],
    ["expected_close_date", null],
    ["channel_id", null],
    ["label_ids", []],
  ])("%s is %j", async (field, empty) => {
    const label_ids = emulator.world.leadLabels.all().map((label) => label.id);
    const before = (await call("POST /v1/leads", { ...lead, label_ids })).body.data;
    expect(before[field]).not.toEqual(empty);
    await call(`PATCH /v1/leads/${before.id}`, { [field]: empty });
    const after = await call(`GET /v1/leads/${before.id}`);
    expect(after.body.data).toEqual({ ...before, ...OF_THE_MOMENT, [field]: empty });
  });

  test("person and organization cannot both go, and the title never", async () => {
    const { id } = (await call("POST /v1/leads", lead)).body.data;
    const both = { person_id: null, organization_id: null };
    expect((await call(`PATCH /v1/leads/${id}`, both)).body.error).toContain("organization_id");
    expect((await call(`PATCH /v1/leads/${id}`, { title: null })).body.error).toContain("title");
  });
});
