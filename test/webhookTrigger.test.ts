// What the Webhook trigger does with a delivery: who may run the flow, and with what.
import { API_TOKEN, startCompany } from "./support/company";
import { withToken } from "./support/component";
import { event } from "./support/events";
import { basic, stage } from "./support/webhookFlow";

const { company, deployed, credentials } = stage();

describe("an event that belongs to the flow", () => {
  test("runs it as it was sent, is answered with 200, and costs no request", async () => {
    const flow = await deployed();
    const body = event({ previous: { stage_id: 1 } });
    const { response, resultType } = await flow.receive({ body });
    expect(flow.runs).toEqual([body]);
    expect([response.statusCode, resultType]).toEqual([200, undefined]);
    expect(company().requests.all()).toEqual([]);
  });

  test("hands on the headers but for the password", async () => {
    const flow = await deployed();
    const headers = { Authorization: credentials(flow.url) ?? "", "user-agent": "Pipedrive" };
    const { payload } = await flow.receive({ body: event(), headers });
    expect(payload.headers).toEqual({ "user-agent": "Pipedrive" });
  });

  test("is understood as text as well", async () => {
    const flow = await deployed();
    const body = event();
    await flow.receive({ body: JSON.stringify(body) });
    expect(flow.runs).toEqual([body]);
  });

  test("in the format of 1.0 runs a flow that asked for it", async () => {
    const flow = await deployed({ version: "1.0" });
    const meta = {
      v: 1,
      action: "updated",
      object: "deal",
      id: 7,
      timestamp: 1795176000,
      user_id: 2,
    };
    const body = {
      v: 1,
      meta,
      retry: 0,
      current: { id: 7, title: "B" },
      previous: { id: 7, title: "A" },
    };
    await flow.receive({ body });
    await flow.receive({ body: { ...body, retry: 1 } });
    expect(flow.runs).toEqual([body]);
  });

  test.each([
    ["another kind of record", {}, { entity: "person" }],
    ["another action", { eventAction: "create" }, { action: "change" as const }],
  ])("is not one of %s", async (_what, inputs, parts) => {
    const flow = await deployed(inputs);
    const { response } = await flow.receive({ body: event(parts) });
    expect([response.statusCode, flow.runs]).toEqual([200, []]);
  });
});

describe("a delivery without the right user name and password", () => {
  test.each([
    ["none", {}],
    ["a wrong password", { authorization: basic("prismatic:guess") }],
    ["another user name", { authorization: basic("someone:swordfish") }],
    ["another scheme", { authorization: "Bearer swordfish" }],
    ["no value", { authorization: "" }],
  ])("is answered with 401 and does not run the flow: %s", async (_what, headers) => {
    const flow = await deployed({ httpAuthPassword: "swordfish" });
    const { response, resultType, payload } = await flow.receive({ body: event(), headers });
    expect([response.statusCode, resultType, flow.runs]).toEqual([401, "polled_no_changes", []]);
    expect(response.headers).toEqual({ "WWW-Authenticate": expect.stringMatching(/^Basic/) });
    expect([payload.body.data, payload.rawBody.data, payload.headers]).toEqual([null, null, {}]);
    expect(flow.warnings).toEqual([
      "A delivery without the right user name and password was refused",
    ]);
  });

  test("is refused where the password was made on deploy, too", async () => {
    const flow = await deployed();
    const { response } = await flow.receive({ body: event(), headers: {} });
    expect([response.statusCode, flow.runs]).toEqual([401, []]);
  });

  test("is refused after the webhook was deleted", async () => {
    const flow = await deployed();
    const authorization = credentials(flow.url) ?? "";
    await flow.delete();
    const { response } = await flow.receive({ body: event(), headers: { authorization } });
    expect([response.statusCode, flow.runs]).toEqual([401, []]);
  });

  test("is refused after a redeploy to another account", async () => {
    const flow = await deployed();
    const authorization = credentials(flow.url) ?? "";
    const elsewhere = await startCompany();
    flow.connect(withToken(elsewhere.url, API_TOKEN));
    await flow.deploy();
    const { response } = await flow.receive({ body: event(), headers: { authorization } });
    await elsewhere.close();
    expect([response.statusCode, flow.runs]).toEqual([401, []]);
  });

  test("runs the flow all the same in the designer's trial", async () => {
    const flow = await deployed({}, { simulated: true, credentials: () => undefined });
    await flow.receive({ body: event() });
    expect(flow.runs).toHaveLength(1);
  });
});

describe("a password that was given", () => {
  test("is the one that Pipedrive sends and that is checked", async () => {
    const flow = await deployed({ httpAuthUser: "orders", httpAuthPassword: "pass:with:colons" });
    expect(credentials(flow.url)).toBe(basic("orders:pass:with:colons"));
    await flow.receive({ body: event() });
    expect(flow.runs).toHaveLength(1);
  });

  test("goes with a user name that has no colon", async () => {
    await expect(deployed({ httpAuthUser: "or:ders" })).rejects.toThrow(
      'HTTP Auth User must not contain a colon, got "or:ders"',
    );
  });
});

describe("when the platform lost the state of the deploy", () => {
  test("Pipedrive is asked once for the password, and deliveries go on", async () => {
    const flow = await deployed();
    flow.forget("crossFlowState");
    await flow.receive({ body: event() });
    await flow.receive({ body: event() });
    expect(flow.runs).toHaveLength(2);
    expect(
      company()
        .requests.all()
        .map(({ call }) => call),
    ).toEqual(["GET /v1/webhooks"]);
  });

  test("a wrong password is still refused", async () => {
    const flow = await deployed();
    flow.forget("crossFlowState");
    const headers = { authorization: basic("prismatic:guess") };
    expect((await flow.receive({ body: event(), headers })).response.statusCode).toBe(401);
    expect((await flow.receive({ body: event(), headers: {} })).response.statusCode).toBe(401);
    expect(flow.runs).toEqual([]);
  });

  test("a stranger's guesses don't spend the company's tokens", async () => {
    const flow = await deployed();
    await flow.delete();
    const headers = { authorization: basic("prismatic:guess") };
    company().requests.reset();
    for (let time = 0; time < 5; time += 1) await flow.receive({ body: event(), headers });
    expect(company().requests.all()).toHaveLength(1);
  });
});

test("what is no event of Pipedrive is answered with 400 and does not run the flow", async () => {
  const flow = await deployed();
  for (const body of [{ hello: "world" }, "not JSON", null, [1], { meta: { action: "explode" } }]) {
    const { response } = await flow.receive({ body });
    expect(response.statusCode).toBe(400);
  }
  expect(flow.runs).toEqual([]);
});
