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
    const { response, resultType, payload } = await flow.receive({
      body: event(),
      headers,
      query: { from: "a stranger" },
    });
    expect([response.statusCode, resultType, flow.runs]).toEqual([401, "polled_no_changes", []]);
    expect(response.headers).toEqual({ "WWW-Authenticate": expect.stringMatching(/^Basic/) });
    expect(payload).toMatchObject({
      body: { data: { run: false, reason: "wrong or missing credentials" } },
      rawBody: { data: null },
    });
    expect([payload.headers, payload.queryParameters]).toEqual([{}, {}]);
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
    const body = event();
    await flow.receive({ body });
    await flow.receive({ body });
    expect(flow.runs).toEqual([body, body]);
    expect(JSON.parse(flow.states.instanceState)).toEqual({ own: 7 });
  });
});

describe("an event that does not run the flow", () => {
  // A platform that runs the flow all the same hands it this: whatever it does, it can tell.
  test.each<[string, object, object]>([
    ["not an event of this trigger", { eventAction: "create" }, {}],
    ["the record filter does not match", { recordFilter: [{ key: "status", value: "won" }] }, {}],
    ["none of the watched fields changed", { fieldsToWatch: ["stage_id"] }, {}],
    ["an own change", { ignoreOwnChanges: true }, { user_id: "1", change_source: "api" }],
  ])("hands on the reason and nothing else: %s", async (reason, inputs, meta) => {
    const flow = await deployed(inputs);
    const { payload } = await flow.receive({ body: event({ meta: meta as never }) });
    expect([payload.body.data, payload.rawBody.data]).toEqual([{ run: false, reason }, null]);
    expect(payload.headers).toEqual({});
  });

  test("says so when it was delivered before", async () => {
    const flow = await deployed();
    const body = event();
    await flow.receive({ body });
    const { payload } = await flow.receive({ body });
    expect(payload.body.data).toEqual({ run: false, reason: "delivered before" });
    expect(JSON.stringify(payload)).not.toContain("Cargo Bikes");
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

  test("a password that was replaced since is asked for again, once a minute", async () => {
    const flow = await deployed();
    flow.forget("crossFlowState");
    await flow.receive({ body: event() });
    const [webhook] = company().world.webhooks.filter((one) => one.subscription_url === flow.url);
    if (webhook) company().world.webhooks.put({ ...webhook, http_auth_password: "another" });
    expect((await flow.receive({ body: event() })).response.statusCode).toBe(401);
    flow.startedAt = "2026-11-20T12:01:00Z";
    expect((await flow.receive({ body: event() })).response.statusCode).toBe(200);
    expect(flow.runs).toHaveLength(2);
  });

  test("a deploy in the same process is believed at once", async () => {
    const flow = await deployed();
    flow.forget("crossFlowState");
    await flow.receive({ body: event() });
    await flow.deploy({ eventAction: "change", eventObject: "deal" });
    flow.forget("crossFlowState");
    await flow.receive({ body: event() });
    expect(flow.runs).toHaveLength(2);
  });

  test("a failed question is not repeated for a minute either", async () => {
    const flow = await deployed();
    flow.forget("crossFlowState");
    company().faults.add({ call: "GET /v1/webhooks", kind: "500", status: 403, body: {} });
    await expect(flow.receive({ body: event() })).rejects.toThrow("GET /v1/webhooks → 403");
    await expect(flow.receive({ body: event() })).rejects.toThrow("GET /v1/webhooks → 403");
    expect(company().requests.all()).toHaveLength(1);
    flow.startedAt = "2026-11-20T12:01:00Z";
    await flow.receive({ body: event() });
    expect(flow.runs).toHaveLength(1);
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

test("what is no event as documented does not run the flow, is logged, and not refused: refusals ban", async () => {
  const flow = await deployed();
  const bodies = [{ hello: "world" }, "not JSON", null, [1], { meta: { action: "explode" } }];
  for (const body of bodies) {
    const { response } = await flow.receive({ body });
    expect(response.statusCode).toBe(200);
  }
  expect(flow.runs).toEqual([]);
  expect(flow.warnings).toEqual(
    bodies.map(() => "A delivery was passed over: it is no event of Pipedrive as documented"),
  );
});
