// Next and last activity as v1 spreads them over a deal, person or organization.
import { type ActivityLink, lastActivity, nextActivity } from "../state/activityDates";
import type { World } from "../world";

/** The members that deals, persons and organizations have in common. */
export function activityDatesV1(world: World, link: ActivityLink, id: number) {
  const next = nextActivity(world, link, id);
  const last = lastActivity(world, link, id);
  return {
    next_activity_date: next?.due_date ?? null,
    next_activity_time: next?.due_time ?? null,
    next_activity_id: next?.id ?? null,
    last_activity_id: last?.id ?? null,
    last_activity_date: last?.due_date ?? null,
  };
}
