// Activity types: the six that every company starts with, and its own.
// https://developers.pipedrive.com/docs/api/v1/ActivityTypes
import { timestamp } from "../clock";
import { invalid } from "../handler";
import type { World } from "../world";
import { mustBeNamed } from "./lookup";

export interface ActivityType {
  id: number;
  order_nr: number;
  name: string;
  /** What activities call their type; it never changes. */
  key_string: string;
  icon_key: string;
  /** Six hexadecimal digits. */
  color: string;
  active_flag: boolean;
  is_custom_flag: boolean;
  add_time: string;
  update_time: string;
}

export type ActivityTypeChange = Partial<
  Pick<ActivityType, "name" | "icon_key" | "color" | "order_nr">
>;

/** The types that can be chosen, in their order. */
export const activeTypes = (world: World): ActivityType[] =>
  world.activityTypes
    .filter((type) => type.active_flag)
    .sort((one, other) => one.order_nr - other.order_nr || one.id - other.id);

/** The type behind a `key_string`; undefined for one that was deleted. */
export const typeByKey = (world: World, key: string): ActivityType | undefined =>
  world.activityTypes.find((type) => type.active_flag && type.key_string === key);

/** Adds a type at the end. Its key is made from its name, as `video_call` from "Video call". */
export function addActivityType(
  world: World,
  sent: ActivityTypeChange & { name: string; icon_key: string },
  is_custom_flag = true,
): ActivityType {
  check(sent);
  const now = timestamp(world.clock.now());
  return world.activityTypes.put({
    id: world.activityTypes.nextId(),
    order_nr: 1 + Math.max(0, ...world.activityTypes.all().map((type) => type.order_nr)),
    key_string: freeKey(world, sent.name),
    color: "FFFFFF",
    ...sent,
    active_flag: true,
    is_custom_flag,
    add_time: now,
    update_time: now,
  });
}

export function changeActivityType(
  world: World,
  type: ActivityType,
  sent: ActivityTypeChange,
): ActivityType {
  check(sent);
  return world.activityTypes.put({
    ...type,
    ...sent,
    update_time: timestamp(world.clock.now()),
  });
}

/** Activities of the type keep it; no other can be given it. */
export function deleteActivityType(world: World, type: ActivityType): ActivityType {
  const update_time = timestamp(world.clock.now());
  return world.activityTypes.put({ ...type, active_flag: false, update_time });
}

function check(sent: ActivityTypeChange): void {
  mustBeNamed(sent.name, "name must not be empty");
  if (sent.color !== undefined && !/^[0-9a-f]{6}$/i.test(sent.color)) {
    throw invalid("color must be six hexadecimal digits");
  }
}

function freeKey(world: World, name: string): string {
  const key = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .replace(/^_|_$/g, "");
  const taken = new Set(world.activityTypes.all().map((type) => type.key_string));
  let free = key;
  for (let number = 2; taken.has(free); number += 1) free = `${key}_${number}`;
  return free;
}
