// Roles and who has them, as v1 sends them; counts are text.
import { levelOf, type Role, subRolesOf, usersOf } from "../state/roles";
import type { User } from "../state/users";
import type { World } from "../world";

export const roleV1 = (world: World, role: Role) => ({
  id: role.id,
  parent_role_id: role.parent_role_id,
  name: role.name,
  active_flag: role.active_flag,
  assignment_count: String(usersOf(world, role).length),
  sub_role_count: String(subRolesOf(world, role).length),
});

/** In a list a role tells its level as well. */
export const listedRoleV1 = (world: World, role: Role) => ({
  ...roleV1(world, role),
  level: levelOf(world, role),
});

/** The published sample has the type "1"; nothing says what else there is. */
export const assignmentV1 = (role: Role, user: User) => ({
  user_id: user.id,
  role_id: role.id,
  parent_role_id: role.parent_role_id,
  name: role.name,
  active_flag: role.active_flag,
  type: "1",
});
