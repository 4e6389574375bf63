// Events of both versions in one shape, and their custom fields as API v2 shows them.
import { eventIn, millisecondsIn } from "../src/triggers/event";
import { changedCodes, restShape } from "../src/triggers/eventFields";
import { ownerOf } from "../src/triggers/flow";
import { API_TOKEN } from "./support/company";
import { run, withToken } from "./support/component";
import { event } from "./support/events";
import { stage } from "./support/webhookFlow";

const { company, deployed, codeOf, optionOf } = stage();

describe("a time", () => {
  const NOON = Date.UTC(2026, 10, 20, 12);

  test.each([
    ["RFC 3339", "2026-11-20T12:00:00.000Z"],
    ["seconds", NOON / 1000],
    ["seconds as text", String(NOON / 1000)],
    ["milliseconds", NOON],
    ["microseconds", NOON * 1000],
  ])("may be in %s", (_format, time) => {
    expect(millisecondsIn(time)).toBe(NOON);
  });

  test.each([undefined, null, "", "yesterday", {}])("is not %j", (time) => {
    expect(millisecondsIn(time)).toBeUndefined();
  });
});

describe("an event", () => {
  test("of 1.0 reads like one of 2.0", () => {
    const meta = {
      v: 1,
      action: "deleted",
      object: "deal",
      id: 7,
      user_id: 2,
      change_source: "app",
    };
    const body = {
      v: 1,
      meta: { ...meta, timestamp: 1795176000 },
      current: null,
      previous: { id: 7 },
    };
    expect(eventIn(body)).toMatchObject({
      version: "1.0",
      action: "delete",
      entity: "deal",
      entityId: "7",
      userId: "2",
      source: "app",
      time: 1_795_176_000_000,
      data: null,
      previous: { id: 7 },
    });
  });

  test("has its numbers as text, however they were sent", () => {
    const meta = { entity_id: 7, user_id: 2, merged_from_id: 8, merged_to_id: 9 };
    expect(eventIn(event({ meta }))).toMatchObject({
      entityId: "7",
      userId: "2",
      mergedFrom: "8",
      mergedTo: "9",
    });
  });

  test("of 1.0 names a custom field of several parts once", () => {
    const code = "a".repeat(40);
    const before = { id: 7, [code]: 200, [`${code}_currency`]: "EUR", title: "A" };
    const current = { ...before, [code]: 300, [`${code}_currency`]: "USD" };
    const meta = { v: 1, action: "updated", object: "deal", id: 7, timestamp: 1795176000 };
    const read = eventIn({ v: 1, meta, current, previous: before });
    expect(read && changedCodes(read)).toEqual([code]);
  });
});

test("two flows of an instance, and one flow of two instances, have marks of their own", () => {
  const context = (instance: string, flow: string) =>
    ({ instance: { id: instance }, flow: { name: flow, stableId: flow } }) as never;
  const keys = [
    ["one", "orders"],
    ["one", "leads"],
    ["two", "orders"],
  ].map(([instance = "", flow = ""]) => ownerOf(context(instance, flow), "https://x.test").key);
  expect(new Set(keys).size).toBe(3);
});

test("custom fields of every type are as a reply of API v2 shows them", async () => {
  const values: Record<string, unknown> = {
    "Order number": "A-17",
    "Total weight": 18.5,
    Deposit: { value: 200, currency: "EUR" },
    "Delivery date": "2026-12-01",
    "Rental period": { value: "2026-12-01", until: "2026-12-05" },
    "Frame colour": optionOf("Frame colour", "Moss green"),
    Accessories: [optionOf("Accessories", "Lights"), optionOf("Accessories", "Lock")],
    Mechanic: 2,
    "Leasing company": 1,
    "Test rider": 1,
    "Pickup time": { value: "08:30:00" },
    "Workshop hours": { value: "08:00:00", until: "17:00:00" },
    "Delivery address": { value: "Deichstraße 12, 20459 Hamburg" },
  };
  const customFields = Object.entries(values).map(([name, value]) => ({
    key: name,
    value: typeof value === "object" && !Array.isArray(value) ? JSON.stringify(value) : value,
  }));
  const connection = withToken(company().url, API_TOKEN);
  const flow = await deployed({ eventAction: "create" });
  const added = await run("addDeal", connection, { title: "Cargo Bikes", customFields });
  await company().webhooks.settle();
  const [sent] = flow.runs;
  const shown = (added.data as { data: { custom_fields: object } }).data.custom_fields;
  // An event has blank texts where a reply has null, and no name of a time zone.
  const comparable = (fields: object): unknown =>
    JSON.parse(JSON.stringify(fields), (name, value) =>
      name === "timezone_name" ? undefined : value === "" ? null : value,
    );
  const own = restShape((sent?.data ?? {}) as Record<string, unknown>).custom_fields as object;
  expect(Object.keys(own)).toContain(codeOf("Deposit"));
  expect(comparable(own)).toEqual(comparable(shown));
});
