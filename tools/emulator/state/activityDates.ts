// Which activity of a record is next, which was last: shown on deals, persons, organizations, leads.
import type { World } from "../world";
import type { Activity } from "./activities";

export type ActivityLink = "deal_id" | "person_id" | "org_id" | "lead_id";

const dueAt = (activity: Activity): string =>
  `${activity.due_date ?? "9999-12-31"} ${activity.due_time ?? "24:00:00"}`;

/** The undone activity of a record that is due first; those without a date come last. */
export function nextActivity(
  world: World,
  link: ActivityLink,
  id: number | string,
): Activity | undefined {
  return of(world, link, id, false).reduce<Activity | undefined>(
    (first, one) => (first && dueAt(first) <= dueAt(one) ? first : one),
    undefined,
  );
}

/** The done activity of a record that was due last. */
export function lastActivity(
  world: World,
  link: ActivityLink,
  id: number | string,
): Activity | undefined {
  return of(world, link, id, true).reduce<Activity | undefined>(
    (last, one) => (last && dueAt(last) > dueAt(one) ? last : one),
    undefined,
  );
}

const of = (world: World, link: ActivityLink, id: number | string, done: boolean): Activity[] =>
  world.activities.filter((row) => row[link] === id && row.done === done && !row.is_deleted);
