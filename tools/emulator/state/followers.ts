// Users who follow a deal, person, organization, product or another user.
import { timestamp } from "../clock";
import { invalid, notFound } from "../handler";
import type { World } from "../world";
import { mustExist } from "./lookup";
import type { Follower } from "./records";

/** A record that can be followed. */
export interface Followed {
  followers: Follower[];
}

/** Makes a user follow a record; 400 when they do already (v1 answered 200) or do not exist. */
export function addFollower(world: World, record: Followed, userId: number): Follower {
  mustExist(world.users, userId, "user_id");
  if (record.followers.some((follower) => follower.user_id === userId)) {
    throw invalid(`user_id: user ${userId} follows this already`);
  }
  const follower = { user_id: userId, add_time: timestamp(world.clock.now()) };
  record.followers = [...record.followers, follower];
  return follower;
}

/** In v2 a follower is named by the id of the user; 404 when that user does not follow. */
export function removeFollower(record: Followed, userId: number): void {
  const left = record.followers.filter((follower) => follower.user_id !== userId);
  if (left.length === record.followers.length) throw notFound("Follower");
  record.followers = left;
}
