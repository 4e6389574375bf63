// Which users may see a record, from its `visible_to`.
// https://developers.pipedrive.com/docs/api/v1/Products#addProduct (visible_to)
import type { World } from "../world";
import { hasVisibilityGroups } from "./lookup";
import type { Follower, Visibility } from "./records";

/**
 * Ids of the active users who may see a record. Admins see everything. 1 is the owner, and with plans
 * that have no visibility groups the followers too; this company has one group, so that every other
 * number is everybody.
 */
export function permittedUsers(
  world: World,
  record: { owner_id: number; visible_to: Visibility; followers: readonly Follower[] },
): number[] {
  const followers = hasVisibilityGroups(world) ? [] : record.followers;
  const named = new Set([record.owner_id, ...followers.map((follower) => follower.user_id)]);
  return world.users
    .filter((user) => user.active_flag)
    .filter((user) => record.visible_to !== 1 || user.is_admin || named.has(user.id))
    .map((user) => user.id);
}

/** The same for a record of any kind: one without visibility is everybody's. */
export function usersWhoSee(world: World, record: object | null): number[] {
  const held = record as Partial<Parameters<typeof permittedUsers>[1]> | null;
  const { owner_id = 0, visible_to = 7, followers = [] } = held ?? {};
  return permittedUsers(world, { owner_id, visible_to, followers });
}
