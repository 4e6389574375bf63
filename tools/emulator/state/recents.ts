// What was added, changed or deleted of late, of every kind of record.
// https://developers.pipedrive.com/docs/api/v1/Recents

import { timestamp } from "../clock";
import type { World } from "../world";

/** Kinds of records in the words of the API, and the table of each. */
const TABLES = {
  activity: "activities",
  activityType: "activityTypes",
  deal: "deals",
  file: "files",
  filter: "filters",
  note: "notes",
  person: "persons",
  organization: "organizations",
  pipeline: "pipelines",
  product: "products",
  stage: "stages",
} as const satisfies Record<string, keyof World>;

type Tables = typeof TABLES;
type RowOf<Kind extends keyof Tables> = ReturnType<World[Tables[Kind]]["all"]>[number];

/** One record and when it was last changed. */
export type Recent =
  | { [Kind in keyof Tables]: { item: Kind; time: string; row: RowOf<Kind> } }[keyof Tables]
  | { item: "user"; time: string; row: ReturnType<World["users"]["all"]>[number] };

const MONTH = 31 * 24 * 60 * 60 * 1000;

/** Changes further back than a month are not told: changelog, 2024-12-01. */
export const earliest = (world: World): string => timestamp(world.clock.now() - MONTH);

/** The records changed at `since` (RFC 3339) or later, oldest change first; `item` leaves one kind. */
export function recentsOf(world: World, since: string, item: unknown): Recent[] {
  const from = since > earliest(world) ? since : earliest(world);
  const kinds = Object.entries(TABLES).flatMap(([kind, table]) =>
    world[table].all().map((row) => ({ item: kind, time: row.update_time, row }) as Recent),
  );
  const users = world.users.all().map((row): Recent => ({ item: "user", time: row.modified, row }));
  return [...kinds, ...users]
    .filter((recent) => recent.time >= from && (item === undefined || recent.item === item))
    .sort((one, other) => (one.time < other.time ? -1 : one.time > other.time ? 1 : 0));
}
