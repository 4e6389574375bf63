// Custom fields in events: every value names its type, an unset field is null.
import { type Desk, openDesk } from "./webhookDesk";

let desk: Desk;

beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

async function field(field_type: string, options?: { label: string }[]) {
  const body = { field_name: field_type, field_type, ...(options ? { options } : {}) };
  const { data, error } = (await desk.call("POST /api/v2/dealFields", body)).body;
  expect(error).toBeUndefined();
  return data as { field_code: string; options: { id: number }[] };
}

const PLACE = { value: "Kai 1, Kiel", country: "Germany", locality: "Kiel" };

test.each([
  ["varchar", "red", { type: "varchar", value: "red" }],
  ["double", 4.5, { type: "double", value: 4.5 }],
  ["date", "2026-12-24", { type: "date", value: "2026-12-24" }],
  ["monetary", { value: 9, currency: "EUR" }, { type: "monetary", value: 9, currency: "EUR" }],
  ["user", 1, { type: "user", id: 1 }],
  ["people", 2, { type: "people", id: 2 }],
  ["org", 3, { type: "org", id: 3 }],
  [
    "daterange",
    { value: "2026-12-01", until: "2026-12-24" },
    { type: "daterange", from: "2026-12-01", until: "2026-12-24" },
  ],
  ["time", { value: "08:30:00" }, expect.objectContaining({ type: "time", value: "08:30:00" })],
  [
    "timerange",
    { value: "08:30:00", until: "09:00:00" },
    expect.objectContaining({ type: "timerange", from: "08:30:00", until: "09:00:00" }),
  ],
  ["address", PLACE, expect.objectContaining({ type: "address", ...PLACE, postal_code: "" })],
])("a value of type %s", async (type, value, sent) => {
  const { field_code } = await field(type);
  await desk.subscribe({ event_object: "deal" });
  await desk.call("PATCH /api/v2/deals/1", { custom_fields: { [field_code]: value } });
  await desk.later(0);
  expect(desk.receiver.arrived[0]?.body).toMatchObject({
    data: { custom_fields: { [field_code]: sent } },
    previous: { custom_fields: { [field_code]: null } },
  });
});

test("options are named by their ids only", async () => {
  const options = [{ label: "A" }, { label: "B" }];
  const one = await field("enum", options);
  const many = await field("set", options);
  const [a, b] = many.options;
  await desk.subscribe({ event_object: "deal" });
  const custom_fields = {
    [one.field_code]: one.options[1]?.id,
    [many.field_code]: [a?.id, b?.id],
  };
  await desk.call("PATCH /api/v2/deals/1", { custom_fields });
  await desk.later(0);
  expect(desk.receiver.arrived[0]?.body.data.custom_fields).toMatchObject({
    [one.field_code]: { type: "enum", id: one.options[1]?.id },
    [many.field_code]: { type: "set", values: [{ id: a?.id }, { id: b?.id }] },
  });
});

test("previous holds only the custom field that changed", async () => {
  const [one, other] = [await field("varchar"), await field("text")];
  await desk.call("PATCH /api/v2/deals/1", { custom_fields: { [one.field_code]: "x" } });
  await desk.subscribe({ event_object: "deal" });
  await desk.call("PATCH /api/v2/deals/1", { custom_fields: { [other.field_code]: "y" } });
  await desk.later(0);
  const { data, previous } = desk.receiver.arrived[0]?.body ?? {};
  expect(previous.custom_fields).toEqual({ [other.field_code]: null });
  expect(data.custom_fields[one.field_code]).toEqual({ type: "varchar", value: "x" });
});
