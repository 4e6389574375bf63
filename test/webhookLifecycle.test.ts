// The webhook of a flow in Pipedrive, over deploys, redeploys and deletes in every order.
import { DEALS, lifecycle } from "./support/lifecycle";

const { company, instance, held, callsOf, appWith } = lifecycle();

describe("deploy", () => {
  test("registers a webhook for the flow's address, with a name to tell it by", async () => {
    const flow = instance();
    await flow.deploy();
    expect(held()).toMatchObject([
      {
        subscription_url: flow.url,
        event_action: "change",
        event_object: "deal",
        version: "2.0",
        user_id: 1,
        name: expect.stringMatching(
          /^Prismatic: Orders to Pipedrive, New Orders \[[0-9a-f]{16}\]$/,
        ),
      },
    ]);
  });

  test("three redeploys add none and call nothing that changes", async () => {
    const flow = instance();
    await flow.deploy();
    for (let time = 0; time < 3; time += 1) await flow.deploy();
    expect(held()).toHaveLength(1);
    expect(callsOf("POST /v1/webhooks")).toHaveLength(1);
    expect(callsOf("DELETE /v1/webhooks/{id}")).toHaveLength(0);
  });

  test("deploy, redeploy three times, delete: 1, 1, 0", async () => {
    const flow = instance();
    const counts: number[] = [];
    await flow.deploy();
    counts.push(held().length);
    for (let time = 0; time < 3; time += 1) await flow.deploy();
    counts.push(held().length);
    await flow.delete();
    counts.push(held().length);
    expect(counts).toEqual([1, 1, 0]);
  });

  test("finds its webhook again when the state is lost, and keeps its password", async () => {
    const flow = instance();
    await flow.deploy();
    const before = flow.states.crossFlowState;
    flow.forget("crossFlowState");
    await flow.deploy();
    expect(held()).toHaveLength(1);
    expect(JSON.parse(flow.states.crossFlowState)).toEqual(
      Object.fromEntries(
        Object.entries(JSON.parse(before)).filter(([key]) => key !== "other flow"),
      ),
    );
  });

  test("keeps what other flows have in the shared state", async () => {
    const flow = instance();
    await flow.deploy();
    await flow.delete();
    expect(JSON.parse(flow.states.crossFlowState)).toMatchObject({ "other flow": 7 });
  });

  test("a password that Pipedrive shows as stars is known from the state, else a new one is made", async () => {
    const flow = instance();
    await flow.deploy();
    const [own] = held();
    const hide = () =>
      own && company().world.webhooks.put({ ...own, http_auth_password: "********" });
    const state = flow.states.crossFlowState;
    hide();
    await flow.deploy();
    expect([held(), flow.states.crossFlowState]).toMatchObject([[{ id: own?.id }], state]);
    flow.forget("crossFlowState");
    await flow.deploy();
    expect(held()).toMatchObject([{ http_auth_password: expect.stringMatching(/^[\w-]{43}$/) }]);
  });

  test("another event replaces the webhook", async () => {
    const flow = instance();
    await flow.deploy();
    await flow.deploy({ eventAction: "*", eventObject: "person" });
    expect(held()).toMatchObject([{ event_action: "*", event_object: "person" }]);
  });

  test.each([
    ["user", { userId: "2" }, { user_id: 2 }],
    ["version", { version: "1.0" }, { version: "1.0" }],
    ["password", { httpAuthPassword: "swordfish" }, { http_auth_password: "swordfish" }],
    ["user name", { httpAuthUser: "orders" }, { http_auth_user: "orders" }],
  ])("another %s replaces the webhook", async (_what, changed, expected) => {
    const flow = instance();
    await flow.deploy();
    await flow.deploy({ ...DEALS, ...changed });
    expect(held()).toMatchObject([expected]);
  });

  test.each([
    ["password", { httpAuthPassword: "swordfish" }],
    [
      "password of the length of a random one",
      { httpAuthPassword: `${"sword fish".repeat(4)}ing` },
    ],
  ])("a %s that is blank again is a random one, not the one given before", async (_what, given) => {
    const flow = instance();
    await flow.deploy({ ...DEALS, ...given });
    await flow.deploy(DEALS);
    const passwords = held().map(({ http_auth_password: password }) => password ?? "");
    expect(passwords).toEqual([expect.stringMatching(/^[\w-]{43}$/)]);
    await flow.deploy(DEALS);
    expect(held().map(({ http_auth_password: password }) => password)).toEqual(passwords);
  });

  test("a user name that is blank again is prismatic", async () => {
    const flow = instance();
    await flow.deploy({ ...DEALS, httpAuthUser: "orders" });
    await flow.deploy(DEALS);
    expect(held()).toMatchObject([{ http_auth_user: "prismatic" }]);
  });

  test("a webhook that Pipedrive has given up is replaced", async () => {
    const flow = instance();
    await flow.deploy();
    const [own] = held();
    if (own) company().world.webhooks.put({ ...own, remove_time: "2026-11-19T12:00:00.000Z" });
    await flow.deploy();
    expect(held()).toMatchObject([{ remove_time: null }]);
  });

  test("its webhook is known by address and number when it was renamed", async () => {
    const flow = instance();
    await flow.deploy();
    const [own] = held();
    if (own) company().world.webhooks.put({ ...own, name: "Bikes" });
    await flow.deploy();
    expect(held()).toMatchObject([{ id: own?.id }]);
    await flow.delete();
    expect(held()).toEqual([]);
  });

  test("a kind that has no events in version 1.0 is refused before any request", async () => {
    const inputs = { eventAction: "*", eventObject: "lead", version: "1.0" };
    await expect(instance({ inputs }).deploy()).rejects.toThrow(
      /^Version 1.0 has no events of lead: choose version 2.0$/,
    );
    expect(callsOf("POST /v1/webhooks")).toHaveLength(0);
  });

  test("another address replaces the webhook", async () => {
    const flow = instance();
    await flow.deploy();
    flow.move();
    await flow.deploy();
    expect(held()).toMatchObject([{ subscription_url: flow.url }]);
  });

  test("a random password of 32 bytes is made where none is given", async () => {
    const [one, other] = [instance(), instance()];
    await one.deploy();
    await other.deploy();
    const [first, second] = held().map(({ http_auth_password: password }) => password ?? "");
    expect(Buffer.from(first ?? "", "base64url")).toHaveLength(32);
    expect(first).not.toBe(second);
  });

  test("leaves another instance's webhook alone, and one that somebody else made for the address", async () => {
    const other = instance();
    await other.deploy();
    const flow = instance();
    await company().world.webhooks.put({
      ...(held()[0] as ReturnType<typeof held>[number]),
      id: company().world.webhooks.nextId(),
      name: "By hand",
      subscription_url: flow.url,
    });
    await flow.deploy();
    await flow.delete();
    expect(held().map(({ name }) => name)).toEqual([
      expect.stringMatching(/^Prismatic/),
      "By hand",
    ]);
  });

  test("removes surplus webhooks of its own", async () => {
    const flow = instance();
    await flow.deploy();
    const [own] = held();
    if (own) company().world.webhooks.put({ ...own, id: company().world.webhooks.nextId() });
    expect(held()).toHaveLength(2);
    await flow.deploy();
    expect(held()).toMatchObject([{ id: own?.id }]);
  });

  test("refuses a name that no field bears, before anything is registered", async () => {
    const flow = instance({ inputs: { ...DEALS, fieldsToWatch: ["Expected Clothes Date"] } });
    await expect(flow.deploy()).rejects.toThrow(
      /^Fields to Watch: no field is called "Expected Clothes Date": the nearest names are "Expected close date"/,
    );
    expect(held()).toHaveLength(0);
  });

  test("says in one sentence which scope the app lacks", async () => {
    const flow = instance();
    flow.connect(appWith(["deals:full"]));
    await expect(flow.deploy()).rejects.toThrow(
      "The app lacks a scope: add admin in Pipedrive's Developer Hub and connect again.",
    );
  });
});
