// What was done to which record: the source of flow ("updates") and changelog replies.
import { isDeepStrictEqual } from "node:util";
import { timestamp } from "../clock";
import type { World } from "../world";

export type ChangedEntity = "deal" | "person" | "organization";

export interface Change {
  id: number;
  entity: ChangedEntity;
  entity_id: number;
  /** Field code of v2; a custom field by its 40 hexadecimal digits. */
  field: string;
  old_value: unknown;
  new_value: unknown;
  user_id: number;
  time: string;
  /** `api`, `app` (the web interface) or `merge`. */
  source: string;
}

/** Notes one changed field, stamped with the emulator's time. */
export function recordChange(world: World, change: Omit<Change, "id" | "time">): Change {
  return world.changes.put({
    ...change,
    id: world.changes.nextId(),
    time: timestamp(world.clock.now()),
  });
}

/** Notes every field in which `after` differs from `before`; custom fields one by one. */
export function recordChanges(
  world: World,
  entity: ChangedEntity,
  before: { id: number; custom_fields: Readonly<Record<string, unknown>> },
  after: { id: number; custom_fields: Readonly<Record<string, unknown>> },
  userId: number,
  source = "api",
): void {
  const old = flat(before);
  const now = flat(after);
  for (const field of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const [old_value, new_value] = [old[field] ?? null, now[field] ?? null];
    if (silent.has(field) || isDeepStrictEqual(old_value, new_value)) continue;
    const of = { entity, entity_id: after.id, field };
    recordChange(world, { ...of, old_value, new_value, user_id: userId, source });
  }
}

// Stamped by every write, or kept as lists of their own.
const silent = new Set(["update_time", "custom_fields", "followers"]);

const flat = (record: { custom_fields: Readonly<Record<string, unknown>> }) =>
  ({ ...record, ...record.custom_fields }) as Record<string, unknown>;
