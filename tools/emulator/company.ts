// The world an emulator starts with: the company, its API token and OAuth app, its records.
import { timestamp } from "./clock";
import { appRecord, type Settings } from "./options";
import { seed } from "./seed";
import { ADMIN, foundAccess } from "./seed/access";
import { seedManyCustomFields } from "./seed/manyCustomFields";
import { seedDeals } from "./seedDeals";
import { grantedAccess } from "./state/permissionSets";
import { newUser, type User } from "./state/users";
import { emptyWorld, type World } from "./world";

/** The company as the settings want it, seeded or bare. */
export function foundCompany(settings: Settings): World {
  const world = emptyWorld(settings.clock, {
    id: 7_654_321,
    name: "Nordlicht Fahrradwerke",
    domain: "nordlicht-fahrradwerke",
    country: "DE",
    plan: settings.plan,
    seats: settings.seats,
  });
  world.apps.set(settings.app.clientId, appRecord(settings.app));
  foundAccess(world);
  if (settings.seed) seed(world);
  if (settings.deals > 0) seedDeals(world, settings.deals);
  if (settings.customFields) seedManyCustomFields(world);
  if (!world.users.get(1)) world.users.put(onlyUser(world));
  world.apiTokens.set(settings.apiToken, 1);
  return world;
}

/** Without a seed someone must still own the API token. */
const onlyUser = (world: World): User => ({
  ...newUser(),
  id: 1,
  name: "Ada Admin",
  email: "ada@example.com",
  is_admin: true,
  active_flag: true,
  timezone_name: "Europe/Berlin",
  default_currency: "EUR",
  created: timestamp(world.clock.now()),
  modified: timestamp(world.clock.now()),
  access: grantedAccess(world, ADMIN),
});
