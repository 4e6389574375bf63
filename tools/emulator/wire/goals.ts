// Goals: record → v1. https://developers.pipedrive.com/docs/api/v1/Goals
import { type Goal, isActive } from "../state/goals";
import type { World } from "../world";

export const goalV1 = (world: World, goal: Goal) => ({ ...goal, is_active: isActive(world, goal) });

/** What stands beside `success` in every reply about goals. */
export const GOALS_SERVICE = {
  service: "statistics-goals-api",
  statusCode: 20000,
  statusText: "OK",
};
