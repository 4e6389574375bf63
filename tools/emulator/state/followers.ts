// Users who follow a deal, person, organization or product, and who came and went.
import { timestamp } from "../clock";
import { invalid, notFound } from "../handler";
import type { World } from "../world";
import { mustExist } from "./lookup";
import type { Author, Follower } from "./records";

export type FollowedKind = "deal" | "person" | "organization" | "product";

/** A record that can be followed. */
export interface Followed {
  id: number;
  followers: Follower[];
}

/** One row of a followers' changelog. */
export interface FollowerChange {
  id: number;
  kind: FollowedKind;
  followed_id: number;
  action: "added" | "removed";
  actor_user_id: number;
  follower_user_id: number;
  time: string;
}

/** Makes a user follow a record; 400 when they do already (v1 answered 200) or do not exist. */
export function addFollower(
  world: World,
  kind: FollowedKind,
  record: Followed,
  userId: number,
  author: Author,
): Follower {
  mustExist(world.users, userId, "user_id");
  if (record.followers.some((follower) => follower.user_id === userId)) {
    throw invalid(`user_id: user ${userId} follows this already`);
  }
  const { time } = note(world, kind, record, "added", userId, author);
  const follower = { user_id: userId, add_time: time };
  record.followers = [...record.followers, follower];
  return follower;
}

/** In v2 a follower is named by the id of the user; 404 when that user does not follow. */
export function removeFollower(
  world: World,
  kind: FollowedKind,
  record: Followed,
  userId: number,
  author: Author,
): void {
  const left = record.followers.filter((follower) => follower.user_id !== userId);
  if (left.length === record.followers.length) throw notFound("Follower");
  note(world, kind, record, "removed", userId, author);
  record.followers = left;
}

/** Who began and who ceased to follow one record, oldest first. */
export const followerChangesOf = (world: World, kind: FollowedKind, id: number): FollowerChange[] =>
  world.followerChanges.filter((row) => row.kind === kind && row.followed_id === id);

const note = (
  world: World,
  kind: FollowedKind,
  record: Followed,
  action: FollowerChange["action"],
  follower_user_id: number,
  { user }: Author,
): FollowerChange =>
  world.followerChanges.put({
    id: world.followerChanges.nextId(),
    kind,
    followed_id: record.id,
    action,
    actor_user_id: user.id,
    follower_user_id,
    time: timestamp(world.clock.now()),
  });
