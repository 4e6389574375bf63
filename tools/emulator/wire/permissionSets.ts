// Permission sets and what they allow, as v1 sends them.
import { holdersOf, PERMISSIONS, type PermissionSet, permissionsOf } from "../state/permissionSets";
import type { User } from "../state/users";
import type { World } from "../world";

/** As the list shows it. */
export function permissionSetV1(world: World, set: PermissionSet) {
  const { contents: _, ...listed } = set;
  return { ...listed, assignment_count: holdersOf(world, set).length };
}

/** As it is shown alone, with its contents. */
export const wholePermissionSetV1 = (world: World, set: PermissionSet) => ({
  ...permissionSetV1(world, set),
  contents: set.contents,
});

export const holderV1 = (set: PermissionSet, user: User) => ({
  user_id: user.id,
  permission_set_id: set.id,
  name: set.name,
});

/** Every permission with true or false. */
export function permissionsV1(world: World, user: User): Record<string, boolean> {
  const allowed = permissionsOf(world, user);
  return Object.fromEntries(PERMISSIONS.map((name) => [name, allowed.has(name)]));
}
