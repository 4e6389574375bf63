// Roles of the company: management, sales under it, and the field sales under that. Who left has none.
import { addRole } from "../state/roles";
import type { World } from "../world";

const tree = [
  { name: "Management", users: [1] },
  { name: "Sales", users: [2, 3] },
  { name: "Field Sales", users: [4] },
];

/** Each stands under the one before it. */
export function seedRoles(world: World): void {
  let parent_role_id: number | null = null;
  for (const { name, users } of tree) {
    const { id: role_id } = addRole(world, { name, parent_role_id });
    for (const id of users) {
      const user = world.users.get(id);
      if (user) world.users.put({ ...user, role_id });
    }
    parent_role_id = role_id;
  }
}
