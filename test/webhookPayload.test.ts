// What an event hands on to the flow: names and changes in words, once, and marked when it is late.
import { event } from "./support/events";
import { stage } from "./support/webhookFlow";

const { company, deployed, codeOf, optionOf } = stage();

describe("Payload: named", () => {
  test("adds custom fields by name and what changed, in words", async () => {
    const flow = await deployed({ payloadFormat: "named" });
    const [moss, red] = ["Moss green", "Signal red"].map((label) =>
      optionOf("Frame colour", label),
    );
    const colour = codeOf("Frame colour");
    const body = event({
      data: {
        status: "won",
        label_ids: [1],
        custom_fields: {
          [colour]: { type: "enum", id: red },
          [codeOf("Deposit")]: { type: "monetary", value: 200, currency: "EUR" },
          [codeOf("Pickup time")]: null,
        },
      },
      previous: {
        status: "open",
        update_time: "2026-11-19T12:00:00Z",
        label_ids: [1, 2],
        title: "Bikes",
        custom_fields: { [colour]: { type: "enum", id: moss } },
      },
    });
    await flow.receive({ body });
    expect(flow.runs[0]).toMatchObject({
      ...body,
      data: {
        ...body.data,
        custom_fields_by_name: {
          "Frame colour": "Signal red",
          Deposit: "200 EUR",
          "Pickup time": null,
        },
      },
      previous: { custom_fields_by_name: { "Frame colour": "Moss green" } },
      changes: [
        { field: "status", name: "Status", before: "Open", after: "Won" },
        { field: "label_ids", name: "Label", before: ["Hot", "Trade fair"], after: ["Hot"] },
        { field: "title", name: "Title", before: "Bikes", after: "Cargo Bikes" },
        { field: colour, name: "Frame colour", before: "Moss green", after: "Signal red" },
      ],
    });
  });

  test("reads the definitions once, not for each event", async () => {
    const flow = await deployed({ payloadFormat: "named" });
    for (let time = 0; time < 3; time += 1) await flow.receive({ body: event() });
    expect(flow.runs).toHaveLength(3);
    expect(company().requests.all().length).toBeLessThanOrEqual(1);
  });

  test("has no changes for a new record, and asks nothing for a kind without definitions", async () => {
    const flow = await deployed({ payloadFormat: "named", eventObject: "pipeline" });
    await flow.receive({ body: event({ action: "create", entity: "pipeline" }) });
    expect(flow.runs).toMatchObject([{ changes: [] }]);
    expect(company().requests.all()).toEqual([]);
  });
});

describe("repeated and late deliveries", () => {
  test("an event that was delivered before does not run the flow again, and is answered with 200", async () => {
    const flow = await deployed();
    const body = event();
    await flow.receive({ body });
    const again = { ...body, meta: { ...body.meta, attempt: 2 } };
    const { response, resultType } = await flow.receive({ body: again });
    expect([response.statusCode, resultType]).toEqual([200, "polled_no_changes"]);
    expect(flow.runs).toEqual([body]);
  });

  test("of two deliveries at the same time one runs the flow", async () => {
    const flow = await deployed({ payloadFormat: "named" });
    const body = event();
    await Promise.all([flow.receive({ body }), flow.receive({ body })]);
    expect(flow.runs).toHaveLength(1);
  });

  test("the state tells a process that did not see the first delivery", async () => {
    const flow = await deployed();
    const body = event();
    await flow.receive({ body });
    flow.moveTo(1);
    await flow.receive({ body });
    expect(flow.runs).toHaveLength(1);
  });

  test("the process tells where the state does not yet", async () => {
    const flow = await deployed();
    const body = event();
    await flow.receive({ body });
    flow.forget("instanceState");
    await flow.receive({ body });
    expect(flow.runs).toHaveLength(1);
  });

  test("an event whose execution failed on its way runs the flow when it is repeated", async () => {
    const flow = await deployed({ payloadFormat: "named", eventObject: "lead" });
    const lead = { id: "adf21080-0e10-11eb-879b-05d71fb426ec" };
    const body = event({ entity: "lead", data: lead });
    company().faults.add({ call: "GET /v1/leadFields", kind: "500", status: 403, body: {} });
    await expect(flow.receive({ body })).rejects.toThrow("GET /v1/leadFields → 403");
    await flow.receive({ body });
    expect(flow.runs).toHaveLength(1);
  });

  test("events of users bear the user's number as id, and are told apart all the same", async () => {
    const flow = await deployed({ eventObject: "user" });
    const at = (timestamp: number) =>
      event({ entity: "user", data: { id: 7 }, meta: { id: "7", timestamp, correlation_id: "1" } });
    await flow.receive({ body: at(1795176000) });
    await flow.receive({ body: at(1795176060) });
    await flow.receive({ body: at(1795176060) });
    expect(flow.runs).toHaveLength(2);
  });

  test("an event older than one that came before is marked as stale", async () => {
    const flow = await deployed();
    const at = (timestamp: string, id = 7) => event({ data: { id }, meta: { timestamp } });
    await flow.receive({ body: at("2026-11-20T12:00:02.000Z") });
    await flow.receive({ body: at("2026-11-20T12:00:01.999Z") });
    await flow.receive({ body: at("2026-11-20T12:00:01.000Z", 8) });
    await flow.receive({ body: at("2026-11-20T12:00:02.000Z") });
    expect(flow.runs.map(({ stale }) => stale)).toEqual([undefined, true, undefined, undefined]);
  });

  test("an event that the filter kept back makes older ones stale, too", async () => {
    const flow = await deployed({ fieldsToWatch: ["stage_id"] });
    const at = (timestamp: string, previous: object) =>
      event({ previous: previous as never, meta: { timestamp } });
    await flow.receive({ body: at("2026-11-20T12:00:02Z", { title: "Old" }) });
    await flow.receive({ body: at("2026-11-20T12:00:01Z", { stage_id: 1 }) });
    expect(flow.runs).toMatchObject([{ stale: true }]);
  });

  test("what was seen is kept in the state of the flow, beside what others keep there", async () => {
    const flow = await deployed();
    const body = event();
    await flow.receive({ body });
    expect(JSON.parse(flow.states.instanceState)).toEqual({
      own: 7,
      pipedriveEvents: {
        ids: [body.meta.id],
        versions: { "deal 7": Date.UTC(2026, 10, 20, 12) + 120 },
      },
    });
  });
});
