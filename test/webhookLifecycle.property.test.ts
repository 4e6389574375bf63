// Deploys, deletes, lost states and meddling in any order: a flow has at most one webhook and touches no other.
import fc from "fast-check";
import { API_TOKEN } from "./support/company";
import { withToken } from "./support/component";
import type { Instance } from "./support/instance";
import { stage } from "./support/webhookFlow";

const { company, addresses } = stage();

const instance = (): Instance =>
  addresses().instance(withToken(company().url, API_TOKEN), {
    inputs: { eventAction: "change", eventObject: "deal" },
  });

test("whatever happens in whatever order, a flow has at most one webhook and touches no other", async () => {
  const step = fc.constantFrom(
    "deploy",
    "delete",
    "change",
    "lose state",
    "move",
    "remove by hand",
    "double",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      company().reset();
      const foreign = instance();
      await foreign.deploy();
      const others = company().world.webhooks.filter(() => true);
      const isOther = ({ id }: { id: number }) => others.some((other) => other.id === id);
      const own = () => company().world.webhooks.filter((webhook) => !isOther(webhook));
      const flow = instance();
      let action = "create";
      for (const one of steps) {
        if (one === "deploy") await flow.deploy({ eventObject: "deal", eventAction: action });
        if (one === "delete") await flow.delete();
        if (one === "change") action = action === "create" ? "delete" : "create";
        if (one === "lose state") flow.forget("crossFlowState");
        // An address that changes while the state is lost leaves a webhook that leads nowhere.
        if (one === "move" && own().length === 0) flow.move();
        if (one === "remove by hand") own().map(({ id }) => company().world.webhooks.delete(id));
        const [first] = own();
        if (one === "double" && first) {
          company().world.webhooks.put({ ...first, id: company().world.webhooks.nextId() });
        }
        if (one === "deploy") {
          expect(own()).toMatchObject([{ subscription_url: flow.url, event_action: action }]);
        }
        if (one === "delete") expect(own()).toEqual([]);
      }
      expect(company().world.webhooks.filter(isOther)).toEqual(others);
    }),
    { numRuns: 100, seed: 20261120 },
  );
});
