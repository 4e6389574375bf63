// Which events run a flow: by the record, by what changed, by who did it.
import { API_TOKEN } from "./support/company";
import { run, withToken } from "./support/component";
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

  test("asks again after it failed", async () => {
    const flow = await deployed({ ignoreOwnChanges: true, httpAuthPassword: "swordfish" });
    flow.forget("crossFlowState");
    const delivery = {
      body: by("2", "api"),
      headers: { authorization: basic("prismatic:swordfish") },
    };
    company().faults.add({ call: "GET /v1/users/me", kind: "500", status: 403, body: {} });
    await expect(flow.receive(delivery)).rejects.toThrow("GET /v1/users/me → 403");
    await flow.receive(delivery);
    expect(flow.runs).toHaveLength(1);
  });
});

describe("version 1.0", () => {
  const connection = () => withToken(company().url, API_TOKEN);

  const runsOf = async (
    kind: string,
    inputs: object,
    add: string,
    values: Readonly<Record<string, unknown>>,
  ) => {
    const flow = await deployed({ version: "1.0", eventObject: kind, ...inputs });
    await run(add, connection(), values);
    await company().webhooks.settle();
    return flow.runs;
  };

  const ownerOf = (deal: number) => company().world.deals.get(deal)?.owner_id;
  const another = (deal: number) => (ownerOf(deal) === 1 ? 2 : 1);

  // 1.0 calls these fields otherwise than the definitions do.
  test.each<[string, string, string, string, Record<string, unknown>]>([
    ["deal", "Owner", "1", "addDeal", { title: "Bikes" }],
    ["deal", "owner_id", "1", "addDeal", { title: "Bikes" }],
    ["deal", "Label", "Trade fair", "addDeal", { title: "Bikes", labelIds: "1,2" }],
    ["person", "Email", "ADA@example.com", "addPerson", { name: "Ada", email: "ada@example.com" }],
    ["product", "Active", "Yes", "addProduct", { name: "Bell" }],
    ["activity", "Free/busy", "No", "addActivity", { subject: "Call", type: "call" }],
  ])("a %s passes by %s = %s, and not by another value", async (kind, key, value, add, values) => {
    const by = (wanted: string) => ({ recordFilter: [{ key, value: wanted }] });
    expect(await runsOf(kind, by(value), add, values)).toHaveLength(1);
    expect(await runsOf(kind, by("other"), add, values)).toHaveLength(0);
    expect(await runsOf(kind, by(""), add, values)).toHaveLength(0);
  });

  test("custom fields of every type pass by name", async () => {
    const values: [key: string, value: string][] = [
      ["Order number", "A-17"],
      ["Total weight", "18.5"],
      ["Deposit", "200 EUR"],
      ["Delivery date", "2026-12-01"],
      ["Rental period", "2026-12-01/2026-12-05"],
      ["Frame colour", "Moss green"],
      ["Accessories", "Lights"],
      ["Mechanic", "2"],
      ["Leasing company", "1"],
      ["Test rider", "1"],
      ["Pickup time", "08:30:00"],
      ["Workshop hours", "08:00:00/17:00:00"],
      ["Delivery address", "Deichstraße 12, 20459 Hamburg"],
    ];
    const pairs = values.map(([key, value]) => ({ key, value }));
    const add = { title: "Bikes", customFields: pairs };
    expect(await runsOf("deal", { recordFilter: pairs }, "addDeal", add)).toHaveLength(1);
    const twice = pairs.map(({ key }) => ({ key, value: "other" }));
    for (const other of twice) {
      expect(await runsOf("deal", { recordFilter: [other] }, "addDeal", add)).toHaveLength(0);
    }
  });

  test("changes of the owner and of the currency of a custom field are watched by name and code", async () => {
    const code = codeOf("Deposit");
    const watching = (field: string) => deployed({ version: "1.0", fieldsToWatch: [field] });
    const owner = await watching("Owner");
    const [byName, byPart] = [await watching("Deposit"), await watching(`${code}_currency`)];
    await run("updateDeal", connection(), { id: 1, userId: another(1) });
    const customFields = [{ key: "Deposit", value: "7 USD" }];
    await run("updateDeal", connection(), { id: 1, customFields });
    await company().webhooks.settle();
    expect([owner, byName, byPart].map(({ runs }) => runs.length)).toEqual([1, 1, 1]);
  });

  test("a change has its fields in words under the names of the definitions", async () => {
    const flow = await deployed({ version: "1.0", payloadFormat: "named", eventAction: "change" });
    const [before, after] = [ownerOf(1), another(1)];
    await run("updateDeal", connection(), { id: 1, userId: after });
    await company().webhooks.settle();
    const [{ changes } = { changes: [] }] = flow.runs as { changes?: { field: string }[] }[];
    expect(changes).toContainEqual({ field: "user_id", name: "Owner", before, after });
  });
});

describe("kinds without definitions", () => {
  test("take codes; a name is refused on deploy", async () => {
    const recordFilter = [{ key: "Deal", value: "7" }];
    await expect(deployed({ eventObject: "note", recordFilter })).rejects.toThrow(
      /^Record Filter: "Deal" is no code, and Pipedrive defines no names for note/,
    );
  });

  test("a code that the event does not have is an error, not a filter that never passes", async () => {
    const recordFilter = [{ key: "dael_id", value: "7" }];
    const flow = await deployed({ eventObject: "note", recordFilter });
    const note = event({ entity: "note", data: { id: 7, content: "Hi", deal_id: 7 } });
    await expect(flow.receive({ body: note })).rejects.toThrow(
      /^Record Filter: no field is called "dael_id": the nearest names are "deal_id"/,
    );
  });
});

test("the code of a custom field that is not there fails the deploy", async () => {
  await expect(deployed({ fieldsToWatch: ["f".repeat(40)] })).rejects.toThrow(
    /^Fields to Watch: no field is called "f{40}"/,
  );
});
