// The webhook of a flow in Pipedrive, over deploys, redeploys and deletes in every order.
import { API_TOKEN, type Company, startCompany } from "./support/company";
import { withOAuth, withToken } from "./support/component";
import { type Addresses, type Instance, type Options, openAddresses } from "./support/instance";

const DEALS = { eventAction: "change", eventObject: "deal" };

let company: Company;
let addresses: Addresses;

beforeAll(async () => {
  company = await startCompany();
  addresses = await openAddresses();
});
beforeEach(() => company.reset());
afterAll(async () => {
  await addresses.close();
  await company.close();
});

const instance = (options: Options = {}): Instance =>
  addresses.instance(withToken(company.url, API_TOKEN), { inputs: DEALS, ...options });

/** What Pipedrive holds beside the webhook that every company of these tests has. */
const held = () => company.world.webhooks.filter(({ name }) => name !== "Order desk");

const forbid = (call: string, body: object) =>
  company.faults.add({ call, kind: "500", status: 403, body });

const callsOf = (call: string) => company.requests.all().filter((one) => one.call === call);

/** The connection of an app that was given these scopes. */
function appWith(scopes: string[]) {
  const now = company.clock.now();
  const code = company.tokens.issueCode({ clientId: "demo-client", userId: 1, scopes }, now);
  const pair = company.tokens.redeem(code, "demo-client", now);
  if (typeof pair === "string") throw new Error(`No token: ${pair}`);
  return withOAuth(company.url, pair.accessToken, company.url);
}

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
      own && company.world.webhooks.put({ ...own, http_auth_password: "********" });
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
    if (own) company.world.webhooks.put({ ...own, remove_time: "2026-11-19T12:00:00.000Z" });
    await flow.deploy();
    expect(held()).toMatchObject([{ remove_time: null }]);
  });

  test("its webhook is known by address and number when it was renamed", async () => {
    const flow = instance();
    await flow.deploy();
    const [own] = held();
    if (own) company.world.webhooks.put({ ...own, name: "Bikes" });
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
    await company.world.webhooks.put({
      ...(held()[0] as ReturnType<typeof held>[number]),
      id: company.world.webhooks.nextId(),
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
    if (own) company.world.webhooks.put({ ...own, id: company.world.webhooks.nextId() });
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

describe("the ceiling of 40 webhooks per user", () => {
  const fill = (count: number): void => {
    const [sample] = company.world.webhooks.filter(() => true);
    if (sample === undefined) throw new Error("The company has no webhook");
    while (company.world.webhooks.filter(({ user_id: user }) => user === 1).length < count) {
      company.world.webhooks.put({ ...sample, id: company.world.webhooks.nextId() });
    }
  };

  test("is explained, and no request for one more is made", async () => {
    fill(40);
    await expect(instance().deploy()).rejects.toThrow(
      /^40 of 40 webhooks of Pipedrive user 1 are used: remove one in Pipedrive/,
    );
    expect(callsOf("POST /v1/webhooks")).toHaveLength(0);
  });

  test("is explained to an app, which sees its own webhooks only", async () => {
    fill(40);
    const flow = instance();
    flow.connect(appWith(["admin"]));
    await expect(flow.deploy()).rejects.toThrow(
      /^All 40 webhooks of the connection's user are used, 0 that this connection sees: remove one/,
    );
  });

  test("does not keep a flow from changing its own webhook", async () => {
    const flow = instance();
    await flow.deploy();
    fill(40);
    await flow.deploy({ eventAction: "create", eventObject: "deal" });
    expect(company.world.webhooks.size).toBe(40);
    expect(held().filter(({ event_action: action }) => action === "create")).toHaveLength(1);
  });

  test("does not keep an app from changing its own webhook, though it does not see the others", async () => {
    const flow = instance();
    flow.connect(appWith(["admin"]));
    await flow.deploy();
    fill(40);
    await flow.deploy({ eventAction: "create", eventObject: "deal" });
    const own = company.world.webhooks.filter((one) => one.subscription_url === flow.url);
    expect(own).toMatchObject([{ event_action: "create" }]);
  });

  test("says that the former webhook is gone when the new one can't be registered after all", async () => {
    const flow = instance();
    await flow.deploy();
    const [own] = held();
    fill(40);
    const body = { success: false, error: "Forbidden" };
    company.faults.add({ call: "POST /v1/webhooks", kind: "500", status: 403, body });
    await expect(flow.deploy({ ...DEALS, eventAction: "create" })).rejects.toThrow(
      `The flow's former webhook ${own?.id} was removed to make room: deploy again.`,
    );
  });

  test("does not count webhooks that Pipedrive has given up", async () => {
    const [sample] = company.world.webhooks.filter(() => true);
    if (sample) company.world.webhooks.put({ ...sample, remove_time: "2026-11-19T12:00:00.000Z" });
    fill(40);
    const flow = instance();
    await flow.deploy();
    expect(held()).toHaveLength(1);
  });

  test("is warned of from 35 on", async () => {
    fill(33);
    const [one, other] = [instance(), instance()];
    await one.deploy();
    expect(one.warnings).toEqual([]);
    await other.deploy();
    expect(other.warnings).toEqual(["35 of 40 webhooks of Pipedrive user 1 are used"]);
  });
});

describe("failures", () => {
  test("a webhook whose answer was lost is found, not registered again", async () => {
    company.faults.add({ kind: "reply-lost", call: "POST /v1/webhooks" });
    const flow = instance();
    await flow.deploy();
    expect(held()).toHaveLength(1);
  });

  test("a replacement whose answer was lost is told from the webhook it replaces", async () => {
    const flow = instance();
    await flow.deploy();
    company.faults.add({ kind: "reply-lost", call: "POST /v1/webhooks" });
    await flow.deploy({ ...DEALS, eventAction: "create" });
    const [own] = held();
    expect(own).toMatchObject({ event_action: "create" });
    expect(Object.values(JSON.parse(flow.states.crossFlowState))).toContainEqual(
      expect.objectContaining({ id: own?.id }),
    );
  });

  test("when the old webhook can't be removed the new one is taken back", async () => {
    const flow = instance();
    await flow.deploy();
    forbid("DELETE /v1/webhooks/{id}", { success: false, message: "Forbidden" });
    await expect(flow.deploy({ ...DEALS, eventAction: "create" })).rejects.toThrow(
      /^Not every webhook of this flow could be removed\. webhook \d+: DELETE/,
    );
    expect(held()).toMatchObject([{ event_action: "change" }]);
  });

  test("a webhook that is gone already is no failure of a delete", async () => {
    const flow = instance();
    await flow.deploy();
    for (const { id } of held()) company.world.webhooks.delete(id);
    await flow.delete();
    expect(held()).toHaveLength(0);
  });

  test("one that can't be deleted does not keep the others, and is named", async () => {
    const flow = instance();
    await flow.deploy();
    const [own] = held();
    if (own) company.world.webhooks.put({ ...own, id: company.world.webhooks.nextId() });
    forbid("DELETE /v1/webhooks/{id}", { success: false, message: "Forbidden" });
    await expect(flow.delete()).rejects.toThrow(
      `webhook ${own?.id}: DELETE /v1/webhooks/{id} → 403`,
    );
    expect(held()).toMatchObject([{ id: own?.id }]);
  });

  test("a delete that can't look through the webhooks names the one that is left", async () => {
    const flow = instance();
    await flow.deploy();
    const [own] = held();
    forbid("GET /v1/webhooks", { success: false, error: "Forbidden" });
    await expect(flow.delete()).rejects.toThrow(
      `Webhook ${own?.id} may still be in Pipedrive: delete the instance again, or remove it in Pipedrive`,
    );
    await flow.delete();
    expect(held()).toEqual([]);
  });
});
