// The version of a record: a short print of what it holds. Two changes within one second leave the same
// update_time, and some lists have none that can be relied on.
import { createHash } from "node:crypto";

/** 8 characters, the same for the same content in any order of members; members in `idle` do not count. */
export function versionOf(record: object, idle: readonly string[]): string {
  const counted = Object.fromEntries(
    Object.entries(record).filter(([member]) => !idle.includes(member)),
  );
  return createHash("sha1")
    .update(JSON.stringify(ordered(counted)))
    .digest("base64")
    .slice(0, 8);
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([member, held]) => [member, ordered(held)]);
}
