// Saved filters: written with numeric field ids, applied to lists by filter_id.
import { stoppedClock } from "../../tools/emulator/clock";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { operatorTest } from "../../tools/emulator/state/filterOperators";
import { spanOf } from "../../tools/emulator/state/relativeDates";
import { ask } from "./http";

const NOON = Date.UTC(2026, 10, 20, 12);

let emulator: Emulator;
const call = (what: string, json?: unknown) => ask(emulator.url, what, json);

beforeAll(async () => {
  emulator = await startEmulator({ clock: stoppedClock(NOON), limits: false });
});
afterAll(() => emulator.close());

type Condition = [object: string, field: string, operator: string, value?: unknown];

/** The number of a field, which only the v1 field lists have. */
async function fieldId(object: string, key: string): Promise<string> {
  if (object === "activity") return { done: "3", type: "2" }[key] ?? "";
  const kind = object === "lead" ? "deal" : object;
  const { data } = (await call(`GET /v1/${kind}Fields?limit=500`)).body;
  return String(data.find((one: Record<string, unknown>) => [one.key, one.name].includes(key)).id);
}

async function conditions(all: Condition[], any: Condition[] = []) {
  const written = (rows: Condition[]) =>
    Promise.all(
      rows.map(async ([object, key, operator, value = null]) => ({
        object,
        field_id: await fieldId(object, key),
        operator,
        value,
        extra_value: null,
      })),
    );
  return {
    glue: "and",
    conditions: [
      { glue: "and", conditions: await written(all) },
      { glue: "or", conditions: await written(any) },
    ],
  };
}

async function saved(type: string, all: Condition[], any: Condition[] = []): Promise<number> {
  const body = { name: "Saved", type, conditions: await conditions(all, any) };
  const reply = await call("POST /v1/filters", body);
  expect(reply.body.error).toBeUndefined();
  return reply.body.data.id;
}

const ids = async (what: string): Promise<unknown[]> =>
  (await call(what)).body.data.map((row: { id: unknown }) => row.id);

describe("a saved filter", () => {
  test("comes with its two groups of conditions, and the field's code on request", async () => {
    const { data } = (await call("GET /v1/filters/1?include_field_code=true")).body;
    expect(data).toMatchObject({ id: 1, name: "Open deals over 10,000", type: "deals" });
    const [all, any] = data.conditions.conditions;
    expect(all).toMatchObject({
      glue: "and",
      conditions: [
        { object: "deal", operator: "=", value: "open", field_code: "status" },
        { object: "deal", operator: ">", value: "10000", field_code: "value" },
      ],
    });
    expect(any).toEqual({ glue: "or", conditions: [] });
    const plain = (await call("GET /v1/filters/1")).body.data.conditions.conditions[0];
    expect(plain.conditions[0]).not.toHaveProperty("field_code");
  });

  test("is listed without conditions, by type if asked, and never paged", async () => {
    const id = await saved("people", [["person", "name", "IS NOT NULL"]]);
    const { body } = await call("GET /v1/filters?type=people");
    expect(body.data).toMatchObject([{ id, type: "people", active_flag: true }]);
    expect(body.data[0]).not.toHaveProperty("conditions");
    expect(body).not.toHaveProperty("additional_data");
    await call(`DELETE /v1/filters/${id}`);
  });

  test("is replaced by PUT and gone after DELETE, alone or many at once", async () => {
    const id = await saved("deals", [["deal", "title", "LIKE '%$%'", "Radhaus"]]);
    const other = await saved("deals", [["deal", "title", "LIKE '$%'", "Radhaus"]]);
    const put = await call(`PUT /v1/filters/${id}`, {
      name: "Renamed",
      conditions: await conditions([["deal", "title", "LIKE '$%'", "Spring"]]),
    });
    expect(put.body.data).toMatchObject({ id, name: "Renamed" });
    expect(await ids(`GET /api/v2/deals?filter_id=${id}`)).toEqual([1]);
    expect((await call(`DELETE /v1/filters?ids=${id},${other}`)).body.data).toEqual({
      id: [id, other],
    });
    expect((await call(`GET /v1/filters/${id}`)).status).toBe(404);
    expect((await call(`GET /api/v2/deals?filter_id=${id}`)).status).toBe(404);
  });
});

describe("a filter that makes no sense", () => {
  const refusal = async (conditions: unknown) => {
    const body = { name: "Wrong", type: "deals", conditions };
    const reply = await call("POST /v1/filters", body);
    expect(reply.status).toBe(400);
    return reply.body.error as string;
  };
  const single = (condition: object) => ({
    glue: "and",
    conditions: [
      { glue: "and", conditions: [condition] },
      { glue: "or", conditions: [] },
    ],
  });

  test("has other groups than one and, one or", async () => {
    expect(await refusal({ glue: "or", conditions: [] })).toContain("glue");
    const twice = { glue: "and", conditions: [] };
    expect(await refusal({ glue: "and", conditions: [twice, twice] })).toContain("glued with or");
  });

  test("has more than 16 conditions", async () => {
    const field_id = await fieldId("deal", "title");
    const condition = { object: "deal", field_id, operator: "IS NULL", value: null };
    const many = { glue: "and", conditions: Array(17).fill(condition) };
    const groups = { glue: "and", conditions: [many, { glue: "or", conditions: [] }] };
    expect(await refusal(groups)).toContain("16");
  });

  test("names an unknown object, field or operator, or lacks a value", async () => {
    const field_id = await fieldId("deal", "add_time");
    const good = { object: "deal", field_id, operator: ">", value: "2026-01-01" };
    expect(await refusal(single({ ...good, object: "invoice" }))).toContain("object");
    expect(await refusal(single({ ...good, field_id: "99999" }))).toContain("field_id");
    expect(await refusal(single({ ...good, object: "person" }))).toContain("field_id");
    expect(await refusal(single({ ...good, operator: "~" }))).toContain("operator");
    expect(await refusal(single({ ...good, value: null }))).toContain("value");
    expect(await refusal(single({ ...good, value: "yesterdayish" }))).toContain("date");
    expect(await refusal(single({ ...good, colour: "red" }))).toContain("colour");
  });
});

describe("applied to a list", () => {
  test("all conditions of the first group hold, and one of the second", async () => {
    expect(await ids("GET /api/v2/deals?filter_id=1")).toEqual([1, 3, 4, 7]);
    const id = await saved(
      "deals",
      [["deal", "status", "=", "open"]],
      [
        ["deal", "currency", "=", "GBP"],
        ["deal", "value", "<", "1000"],
      ],
    );
    expect(await ids(`GET /api/v2/deals?filter_id=${id}`)).toEqual([4, 5, 7]);
  });

  test("it looks at the records a deal is linked to", async () => {
    const person = await saved("deals", [["person", "name", "=", "henrik voss"]]);
    expect(await ids(`GET /api/v2/deals?filter_id=${person}`)).toEqual([1, 9]);
    const organization = await saved("deals", [["organization", "address", "LIKE '%$%'", "Kiel"]]);
    expect(await ids(`GET /api/v2/deals?filter_id=${organization}`)).toEqual([1, 9]);
    const product = await saved("deals", [["product", "code", "=", "NF-300"]]);
    expect(await ids(`GET /api/v2/deals?filter_id=${product}`)).toEqual([4]);
    const activity = await saved("deals", [["activity", "type", "=", "task"]]);
    expect(await ids(`GET /api/v2/deals?filter_id=${activity}`)).toEqual([3]);
  });

  test("it knows custom fields, by value and by whether they are set", async () => {
    const set = await saved("deals", [["deal", "Frame colour", "IS NOT NULL"]]);
    expect(await ids(`GET /api/v2/deals?filter_id=${set}`)).toEqual([1]);
    const { data } = (await call("GET /v1/dealFields?limit=500")).body;
    const field = data.find((one: { name: string }) => one.name === "Accessories");
    const lock = field.options.find((one: { label: string }) => one.label === "Lock").id;
    const withLock = await saved("deals", [["deal", "Accessories", "contains", lock]]);
    expect(await ids(`GET /api/v2/deals?filter_id=${withLock}`)).toEqual([1]);
  });

  test("it works for every kind of record", async () => {
    const cases: [type: string, list: string, condition: Condition, expected: unknown[]][] = [
      ["people", "/api/v2/persons", ["person", "org_id", "=", 3], [3, 10]],
      ["org", "/api/v2/organizations", ["organization", "employee_count", ">=", 55], [3, 4]],
      ["products", "/api/v2/products", ["product", "name", "LIKE '$%'", "cargo"], [3]],
      ["activity", "/api/v2/activities", ["activity", "done", "=", 1], [3, 4]],
    ];
    for (const [type, list, condition, expected] of cases) {
      const id = await saved(type, [condition]);
      expect(await ids(`GET ${list}?filter_id=${id}`)).toEqual(expected);
    }
    const leads = await saved("leads", [["lead", "currency", "=", "GBP"]]);
    const { data } = (await call(`GET /v1/leads?filter_id=${leads}&owner_id=2`)).body;
    expect(data).toMatchObject([{ title: "Second depot for couriers", owner_id: 4 }]);
  });

  test("it takes the place of other filters and must fit the list", async () => {
    expect(await ids("GET /api/v2/deals?filter_id=1&owner_id=4")).toEqual([1, 3, 4, 7]);
    expect((await call("GET /api/v2/persons?filter_id=1")).status).toBe(400);
    expect((await call("GET /v1/leads?filter_id=999")).status).toBe(404);
  });
});

describe("operators", () => {
  const holds = (operator: string, value: string | null, held: (string | number)[]) =>
    operatorTest(operator, value, false, NOON)(held);

  test.each([
    ["=", "b", ["A", "B"], true],
    ["!=", "b", ["A", "B"], false],
    ["!=", "b", [], true],
    ["<", "10", [9], true],
    ["<", "10", [], false],
    [">=", "10", [10], true],
    ["IS NULL", null, [], true],
    ["IS NOT NULL", null, [], false],
    ["LIKE '$%'", "Nord", ["Nordlicht"], true],
    ["LIKE '%$%'", "LICHT", ["Nordlicht"], true],
    ["LIKE '%$'", "nord", ["Nordlicht"], false],
    ["NOT LIKE '$%'", "nord", ["Nordlicht"], false],
    ["NOT LIKE '%$%'", "süd", [], true],
  ])("%s %s over %j: %s", (operator, value, held, expected) => {
    expect(holds(operator, value, held)).toBe(expected);
  });

  test("compare numbers as numbers, not as text", () => {
    expect(holds(">", "9", [10])).toBe(true);
  });

  test("compare a moment by its day", () => {
    const on = (operator: string, value: string) =>
      operatorTest(operator, value, true, NOON)(["2026-11-20T08:30:00Z"]);
    expect(on("=", "2026-11-20")).toBe(true);
    expect(on(">", "2026-11-20")).toBe(false);
    expect(on(">=", "today")).toBe(true);
    expect(on("=", "this_week")).toBe(true);
    expect(on("<", "this_month")).toBe(false);
  });
});

describe("relative dates, seen from Friday, 20 November 2026", () => {
  test.each([
    ["today", "2026-11-20", "2026-11-20"],
    ["this_week", "2026-11-16", "2026-11-22"],
    ["next_week", "2026-11-23", "2026-11-29"],
    ["last_month", "2026-10-01", "2026-10-31"],
    ["last_quarter", "2026-07-01", "2026-09-30"],
    ["before_today", null, "2026-11-19"],
    ["later_or_tomorrow", "2026-11-21", null],
    ["2_weeks_ago", "2026-11-06", "2026-11-06"],
    ["in_3_months", "2027-02-20", "2027-02-20"],
    ["2025-02-28", "2025-02-28", "2025-02-28"],
  ])("%s is %s to %s", (word, from, to) => {
    expect(spanOf(word, NOON)).toEqual({ from, to });
  });

  test("a month back from the 31st is the last day of the shorter month", () => {
    expect(spanOf("1_months_ago", Date.UTC(2026, 11, 31))?.from).toBe("2026-11-30");
  });

  test.each(["someday", "in_1_week_ago", "2026-13-01"])("%s is none", (word) => {
    expect(spanOf(word, NOON)).toBeUndefined();
  });
});
