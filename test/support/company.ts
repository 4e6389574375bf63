// An emulator whose company is as new again before each sample, at the same moment each time.
import { stoppedClock } from "../../tools/emulator/clock";
import { foundCompany } from "../../tools/emulator/company";
import { settingsOf } from "../../tools/emulator/options";
import { as } from "../../tools/emulator/seed/users";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { addFilter } from "../../tools/emulator/state/filters";
import { addFollower } from "../../tools/emulator/state/followers";
import { changePerson } from "../../tools/emulator/state/persons";
import { addWebhook } from "../../tools/emulator/state/webhooks";
import type { World } from "../../tools/emulator/world";

/** What the emulator's clock says: times in samples count from here. */
export const NOW = Date.UTC(2026, 10, 20, 12);

export const API_TOKEN = "emulator-api-token";

export interface Company extends Emulator {
  /**
   * Puts every record and the clock back and forgets what arrived. Connections and ids stay good. From then
   * on so many seconds go by with every request.
   */
  reset(secondsPerRequest?: number): void;
  /** An API token that no step had before: what the component keeps for a connection is kept for others. */
  newToken(): string;
}

/**
 * What the seed lacks and samples need: filters that hold every record of their kind (2 leads, 3 persons,
 * 4 organizations, 5 products, 6 activities; the seed has 1, for deals), user 3 as a follower of
 * person 1, organization 1 and product 1, a webhook, and two e-mail addresses of person 9.
 */
function complete(world: World): void {
  for (const type of ["leads", "people", "org", "products", "activity"] as const) {
    addFilter(world, 1, type, { name: `All ${type}`, all: [], any: [] });
  }
  const followed = {
    person: world.persons.get(1),
    organization: world.organizations.get(1),
    product: world.products.get(1),
  };
  for (const kind of ["person", "organization", "product"] as const) {
    const record = followed[kind];
    if (record) addFollower(world, kind, record, 3, as(world, 1));
  }
  const person = world.persons.get(9);
  const emails = [{ value: "mats@example.com" }, { value: "ekstroem@example.com", label: "home" }];
  if (person) changePerson(world, person, { emails }, as(world, 1));
  const admin = world.users.get(1);
  const event = { event_action: "change", event_object: "deal" };
  const webhook = { ...event, name: "Order desk", subscription_url: "https://example.com/hook" };
  if (admin) addWebhook(world, { user: admin, app: undefined }, webhook);
}

/** UUIDs in the order in which they are asked for. */
function countedUuids(): () => string {
  let asked = 0;
  return () => {
    asked += 1;
    return `00000000-0000-4000-8000-${String(asked).padStart(12, "0")}`;
  };
}

/** Starts an emulator that never refuses for its limits; `customFields` as the emulator's own option. */
export async function startCompany({ customFields = false } = {}): Promise<Company> {
  const clock = stoppedClock(NOW);
  const options = { clock, customFields, apiToken: API_TOKEN };
  const emulator = await startEmulator({ ...options, limits: false });
  let [passing, tokens] = [0, 0];
  const { add } = emulator.requests;
  emulator.requests.add = (request) => {
    clock.advance(passing * 1000);
    return add(request);
  };
  return {
    ...emulator,
    newToken() {
      tokens += 1;
      const token = `${API_TOKEN}-${tokens}`;
      emulator.world.apiTokens.set(token, 1);
      return token;
    },
    reset(secondsPerRequest = 0) {
      passing = secondsPerRequest;
      clock.advance(NOW - clock.now());
      Object.assign(emulator.world, foundCompany(settingsOf(options, [])));
      complete(emulator.world);
      emulator.journal.follow(emulator.world);
      emulator.webhooks.reset();
      emulator.world.newUuid = countedUuids();
      emulator.requests.reset();
    },
  };
}
