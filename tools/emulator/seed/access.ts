// What every company has from its first day: permission sets for each app and the default role.
import { PERMISSIONS, type Permission, type PermissionSet } from "../state/permissionSets";
import { addDefaultRole } from "../state/roles";
import type { World } from "../world";

const IN_SALES: readonly Permission[] = PERMISSIONS.filter((name) =>
  /deals|products|prospects|leads/.test(name),
);
const SECURITY: readonly Permission[] = ["can_see_security_dashboard"];
const GLOBAL = PERMISSIONS.filter((name) => !IN_SALES.includes(name) && !SECURITY.includes(name));

/** What needs no more than the regular set. */
const regular = (all: readonly Permission[]): Permission[] =>
  all.filter((name) => !/delete_deals|custom_fields|merge|company_wide|import/.test(name));

const set = (
  number: number,
  app: string,
  type: "admin" | "regular",
  name: string,
  description: string,
  contents: readonly Permission[],
): PermissionSet => ({
  id: `5e7a0000-ac5e-4000-8000-00000000000${number}`,
  name,
  description,
  app,
  type,
  contents,
});

const SETS: readonly PermissionSet[] = [
  set(1, "sales", "admin", "Deals admin", "Everything about deals and leads.", IN_SALES),
  set(2, "sales", "regular", "Deals regular user", "Work with deals and leads.", regular(IN_SALES)),
  set(3, "global", "admin", "Global admin", "Everything the apps share.", GLOBAL),
  set(4, "global", "regular", "Global regular user", "Work with contacts.", regular(GLOBAL)),
  set(5, "account_settings", "admin", "Account settings", "Users, billing, security.", SECURITY),
  set(6, "projects", "admin", "Projects admin", "Everything about projects.", []),
  set(7, "projects", "regular", "Projects regular user", "Work with projects.", []),
  set(8, "campaigns", "admin", "Campaigns admin", "Everything about campaigns.", []),
  set(9, "campaigns", "regular", "Campaigns regular user", "Work with campaigns.", []),
];

/** The access of an administrator, and of everybody else. */
export const ADMIN = ["sales", "global", "account_settings"].map((app) => ({ app, admin: true }));
export const REGULAR = [{ app: "sales" }, { app: "global" }];

/** Goes before the users: each has access and a role. */
export function foundAccess(world: World): void {
  for (const one of SETS) world.permissionSets.put(one);
  addDefaultRole(world);
}
