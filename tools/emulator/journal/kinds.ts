// Which tables the journal watches, and how each kind of record says that it is there.
import type { World } from "../world";

/** Kinds in Pipedrive's own words (`event_object` of webhooks; the last three can only be polled). */
export const WATCHED = {
  activity: "activities",
  deal: "deals",
  deal_installment: "installments",
  deal_product: "dealProducts",
  lead: "leads",
  note: "notes",
  organization: "organizations",
  person: "persons",
  pipeline: "pipelines",
  product: "products",
  project: "projects",
  board: "projectBoards",
  phase: "projectPhases",
  task: "tasks",
  stage: "stages",
  user: "users",
  activityType: "activityTypes",
  file: "files",
  filter: "filters",
} as const satisfies Record<string, keyof World>;

export type Watched = typeof WATCHED;

export type Kind = keyof Watched;

export type RowOf<K extends Kind> = ReturnType<World[Watched[K]]["all"]>[number];

export type AnyRow = RowOf<Kind>;

type Members = Readonly<Record<string, unknown>>;

/** Whether the record is there: not removed, not marked as deleted. A deactivated user is still there. */
export function isThere(kind: Kind, row: AnyRow | undefined): row is AnyRow {
  if (!row || kind === "user") return row !== undefined;
  const { is_deleted, active_flag } = row as unknown as Members;
  return is_deleted !== true && active_flag !== false;
}

/** When it was added and last changed, as the record itself says; null for kinds that do not. */
export function stampsOf(row: AnyRow): { add_time: string | null; update_time: string | null } {
  const held = row as unknown as Members;
  const text = (value: unknown) => (typeof value === "string" ? value : null);
  return {
    add_time: text(held.add_time ?? held.created),
    update_time: text(held.update_time ?? held.modified),
  };
}

/** Members that every write stamps: they differ even where nothing else does. */
const STAMPS: ReadonlySet<string> = new Set(["update_time", "modified"]);

export const isStamp = (member: string): boolean => STAMPS.has(member);
