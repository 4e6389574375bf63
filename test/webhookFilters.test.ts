// Which events run a flow: by the record, by what changed, by who did it.
import { event } from "./support/events";
import { basic, stage } from "./support/webhookFlow";

const { company, deployed, codeOf, optionOf } = stage();

describe("Record Filter", () => {
  const filter = (...pairs: [key: string, value: string][]) => ({
    recordFilter: pairs.map(([key, value]) => ({ key, value })),
  });

  const passes = async (
    pairs: [key: string, value: string][],
    parts: Parameters<typeof event>[0],
  ): Promise<boolean> => {
    const flow = await deployed(filter(...pairs));
    await flow.receive({ body: event(parts) });
    return flow.runs.length === 1;
  };

  test.each<[string, string, unknown, boolean]>([
    ["status", "WON", "won", true],
    ["status", "won", "open", false],
    ["Status", "Won", "won", true],
    ["stage_id", "2", 2, true],
    ["value", "1500.00", 1500, true],
    ["title", " cargo BIKES ", "Cargo Bikes", true],
    ["lost_reason", "", null, true],
    ["lost_reason", "", "Price", false],
    ["label_ids", "Trade fair", [1, 2], true],
    ["Label", "2", [1], false],
    ["is_archived", "No", false, true],
  ])("%s = %j, and the deal has %j: %j", async (key, wanted, has, expected) => {
    const builtIn = { Status: "status", Label: "label_ids" };
    const code = builtIn[key as keyof typeof builtIn] ?? key;
    expect(await passes([[key, wanted]], { data: { [code]: has } })).toBe(expected);
  });

  test.each<[string, string, object, boolean]>([
    ["Frame colour", "moss GREEN", { type: "enum", id: 2 }, true],
    ["Frame colour", "Signal red", { type: "enum", id: 2 }, false],
    ["Accessories", "Lock", { type: "set", values: [{ id: 1 }, { id: 2 }] }, true],
    ["Total weight", "18.5", { type: "double", value: 18.5 }, true],
    ["Deposit", "200 EUR", { type: "monetary", value: 200, currency: "EUR" }, true],
    ["Deposit", "200 USD", { type: "monetary", value: 200, currency: "EUR" }, false],
    ["Mechanic", "3", { type: "user", id: 3 }, true],
    [
      "Rental period",
      "2026-12-01/2026-12-05",
      { type: "daterange", from: "2026-12-01", until: "2026-12-05" },
      true,
    ],
  ])("custom field %s = %j: %j passes: %j", async (name, wanted, value, expected) => {
    const [field] = company().world.fields.filter((one) => one.name === name);
    const shift = (field?.options?.[0]?.id ?? 1) as number;
    const typed = JSON.parse(
      JSON.stringify(value).replace(/"id":(\d+)/g, (whole, id: string) =>
        field?.options ? `"id":${shift + Number(id) - 1}` : whole,
      ),
    );
    const data = { custom_fields: { [codeOf(name)]: typed } };
    expect(await passes([[name, wanted]], { data })).toBe(expected);
    expect(await passes([[codeOf(name), wanted]], { data })).toBe(expected);
  });

  test("needs every condition to hold", async () => {
    const data = { status: "won", stage_id: 2 };
    expect(
      await passes(
        [
          ["status", "won"],
          ["stage_id", "2"],
        ],
        { data },
      ),
    ).toBe(true);
    expect(
      await passes(
        [
          ["status", "won"],
          ["stage_id", "3"],
        ],
        { data },
      ),
    ).toBe(false);
  });

  test("looks at the last state of a record that was deleted", async () => {
    const previous = { id: 7, status: "lost" };
    expect(await passes([["status", "lost"]], { action: "delete", previous })).toBe(true);
    expect(await passes([["status", "won"]], { action: "delete", previous })).toBe(false);
  });

  test("passes over kinds that lack the field, where all kinds are wanted", async () => {
    const flow = await deployed({ eventObject: "*", ...filter(["Dealer tier", "Gold"]) });
    await flow.receive({ body: event() });
    const tier = { [codeOf("Dealer tier")]: { type: "enum", id: optionOf("Dealer tier", "Gold") } };
    await flow.receive({ body: event({ entity: "organization", data: { custom_fields: tier } }) });
    expect(flow.runs).toMatchObject([{ meta: { entity: "organization" } }]);
  });

  test("fails, so that it is noticed, where only an event can tell that no field is meant", async () => {
    const flow = await deployed(filter(["frame_color", "Moss green"]));
    await expect(flow.receive({ body: event() })).rejects.toThrow(
      /^Record Filter: no field is called "frame_color": the nearest names are "Frame colour"/,
    );
  });
});

describe("Fields to Watch", () => {
  const colour = (id: number) => ({ [codeOf("Frame colour")]: { type: "enum", id } });
  const changeOf = (previous: object, data: object = {}) =>
    event({ previous: previous as never, data: data as never });

  test("a change runs the flow only if one of them changed", async () => {
    const flow = await deployed({ fieldsToWatch: ["stage_id", "Frame colour"] });
    await flow.receive({ body: changeOf({ title: "Old" }) });
    await flow.receive({ body: changeOf({ stage_id: 2 }) });
    expect(flow.runs).toEqual([]);
    await flow.receive({ body: changeOf({ stage_id: 1 }) });
    await flow.receive({
      body: changeOf({ custom_fields: colour(1) }, { custom_fields: colour(2) }),
    });
    await flow.receive({
      body: changeOf({ custom_fields: colour(2) }, { custom_fields: colour(2) }),
    });
    expect(flow.runs).toHaveLength(2);
  });

  test("a built-in field may be named as people see it", async () => {
    const flow = await deployed({ fieldsToWatch: ["Stage"] });
    await flow.receive({ body: changeOf({ title: "Old" }) });
    await flow.receive({ body: changeOf({ stage_id: 1 }) });
    expect(flow.runs).toHaveLength(1);
  });

  test("new and deleted records pass", async () => {
    const flow = await deployed({ fieldsToWatch: ["stage_id"] });
    await flow.receive({ body: event({ action: "create" }) });
    await flow.receive({ body: event({ action: "delete" }) });
    expect(flow.runs).toHaveLength(2);
  });
});

describe("Ignore Own Changes", () => {
  const by = (user_id: string, change_source: string) =>
    event({ meta: { user_id, change_source } });

  test("passes over what the connection's user did through the API, and nothing else", async () => {
    const flow = await deployed({ ignoreOwnChanges: true });
    const events = [by("1", "api"), by("1", "app"), by("2", "api")];
    for (const body of events) await flow.receive({ body });
    expect(flow.runs).toEqual(events.slice(1));
    expect(company().requests.all()).toEqual([]);
  });

  test("lets everything pass when it is off", async () => {
    const flow = await deployed();
    await flow.receive({ body: by("1", "api") });
    expect(flow.runs).toHaveLength(1);
  });

  test("asks who the user is when the state is lost", async () => {
    const flow = await deployed({ ignoreOwnChanges: true, httpAuthPassword: "swordfish" });
    flow.forget("crossFlowState");
    const headers = { authorization: basic("prismatic:swordfish") };
    await flow.receive({ body: by("1", "api"), headers });
    await flow.receive({ body: by("1", "api"), headers });
    expect(flow.runs).toEqual([]);
  });
});
