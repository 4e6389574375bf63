// The webhook of a flow in Pipedrive when there is no room for it, or a call fails half-way.
import { DEALS, lifecycle } from "./support/lifecycle";

const { company, instance, held, forbid, callsOf, appWith } = lifecycle();

describe("the ceiling of 40 webhooks per user", () => {
  const fill = (count: number): void => {
    const [sample] = company().world.webhooks.filter(() => true);
    if (sample === undefined) throw new Error("The company has no webhook");
    while (company().world.webhooks.filter(({ user_id: user }) => user === 1).length < count) {
      company().world.webhooks.put({ ...sample, id: company().world.webhooks.nextId() });
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
    expect(company().world.webhooks.size).toBe(40);
    expect(held().filter(({ event_action: action }) => action === "create")).toHaveLength(1);
  });

  test("does not keep an app from changing its own webhook, though it does not see the others", async () => {
    const flow = instance();
    flow.connect(appWith(["admin"]));
    await flow.deploy();
    fill(40);
    await flow.deploy({ eventAction: "create", eventObject: "deal" });
    const own = company().world.webhooks.filter((one) => one.subscription_url === flow.url);
    expect(own).toMatchObject([{ event_action: "create" }]);
  });

  test("says that the former webhook is gone when the new one can't be registered after all", async () => {
    const flow = instance();
    await flow.deploy();
    const [own] = held();
    fill(40);
    const body = { success: false, error: "Forbidden" };
    company().faults.add({ call: "POST /v1/webhooks", kind: "500", status: 403, body });
    await expect(flow.deploy({ ...DEALS, eventAction: "create" })).rejects.toThrow(
      `The flow's former webhook ${own?.id} was removed to make room: deploy again.`,
    );
  });

  test("does not count webhooks that Pipedrive has given up", async () => {
    const [sample] = company().world.webhooks.filter(() => true);
    if (sample)
      company().world.webhooks.put({ ...sample, remove_time: "2026-11-19T12:00:00.000Z" });
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
    company().faults.add({ kind: "reply-lost", call: "POST /v1/webhooks" });
    const flow = instance();
    await flow.deploy();
    expect(held()).toHaveLength(1);
  });

  test("a replacement whose answer was lost is told from the webhook it replaces", async () => {
    const flow = instance();
    await flow.deploy();
    company().faults.add({ kind: "reply-lost", call: "POST /v1/webhooks" });
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
    for (const { id } of held()) company().world.webhooks.delete(id);
    await flow.delete();
    expect(held()).toHaveLength(0);
  });

  test("one that can't be deleted does not keep the others, and is named", async () => {
    const flow = instance();
    await flow.deploy();
    const [own] = held();
    if (own) company().world.webhooks.put({ ...own, id: company().world.webhooks.nextId() });
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
