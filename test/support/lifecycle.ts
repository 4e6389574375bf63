// Deploys and deletes of flows, and what Pipedrive holds of them; every test begins with a company as new.
import { API_TOKEN, type Company } from "./company";
import { type ConnectionValue, withToken } from "./component";
import type { Instance, Options } from "./instance";
import { appWith } from "./oauth";
import { stage } from "./webhookFlow";

export const DEALS = { eventAction: "change", eventObject: "deal" };

type Held = ReturnType<Company["world"]["webhooks"]["all"]>;

export interface Lifecycle {
  company(): Company;
  /** A flow that is not deployed yet, for changes of deals unless other inputs are given. */
  instance(options?: Options): Instance;
  /** What Pipedrive holds beside the webhook that every company of these tests has. */
  held(): Held;
  /** The next request of this call gets 403. */
  forbid(call: string, body: object): void;
  callsOf(call: string): readonly unknown[];
  /** The connection of an app that was given these scopes. */
  appWith(scopes: string[]): ConnectionValue;
}

/** To be called once at the top of a file of tests. */
export function lifecycle(): Lifecycle {
  const { company, addresses } = stage();
  return {
    company,
    instance: (options = {}) =>
      addresses().instance(withToken(company().url, API_TOKEN), { inputs: DEALS, ...options }),
    held: () => company().world.webhooks.filter(({ name }) => name !== "Order desk"),
    forbid(call, body) {
      company().faults.add({ call, kind: "500", status: 403, body });
    },
    callsOf: (call) =>
      company()
        .requests.all()
        .filter((one) => one.call === call),
    appWith: (scopes) => appWith(company(), scopes),
  };
}
