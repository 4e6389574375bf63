// Which list tells of which records, and how: one row per resource type of the polling trigger.
// /v1/recents is not among them: since December 2024 it reaches back one month at most.
import type { PlainRequest } from "../client";
import type { Call } from "../generated/calls";
import { facts } from "../generated/facts";
import { isObject } from "../json";
import { versionOf } from "./pollVersion";
import type { Reading } from "./watermark";

/** A record as Pipedrive sends it. */
export type Entry = Readonly<Record<string, unknown>>;

interface Row {
  label: string;
  call: Call;
  /**
   * "since": the list takes `updated_since`. "place": it is sorted by update_time, but nothing can be left
   * out, so the place of the last change is looked for. "all": it is read whole and compared.
   */
  by: "since" | "place" | "all";
  /** What grows with every new record: the number, or for UUIDs the time. */
  births?: "add_time";
  /** Whether the list takes `filter_id`. */
  filterable?: boolean;
  /** The list has no parameter for its order. */
  unsorted?: boolean;
  /** Deleted records are part of the list when it is asked so; elsewhere only the ids tell. */
  tellsDeleted?: PlainRequest["query"];
  /**
   * Members that change while the record does not: names of other records, what was last looked at, what
   * a clock counts. They are no part of a record's version.
   */
  idle?: readonly string[];
}

export const SOURCES = {
  deal: {
    label: "Deals",
    call: "GET /api/v2/deals",
    by: "since",
    filterable: true,
    // Those deleted within 30 days; `update_time` is then the time of the deletion (migration guide).
    tellsDeleted: { status: "open,won,lost,deleted" },
  },
  person: { label: "Persons", call: "GET /api/v2/persons", by: "since", filterable: true },
  organization: {
    label: "Organizations",
    call: "GET /api/v2/organizations",
    by: "since",
    filterable: true,
  },
  lead: {
    label: "Leads",
    call: "GET /v1/leads",
    by: "since",
    births: "add_time",
    filterable: true,
    idle: ["next_activity_id"],
  },
  activity: { label: "Activities", call: "GET /api/v2/activities", by: "since", filterable: true },
  product: { label: "Products", call: "GET /api/v2/products", by: "since", filterable: true },
  note: {
    label: "Notes",
    call: "GET /v1/notes",
    by: "since",
    idle: ["deal", "lead", "organization", "person", "project", "task", "user"],
  },
  file: {
    label: "Files",
    call: "GET /v1/files",
    by: "place",
    idle: ["deal", "lead", "org", "person", "product", "project"].map((kind) => `${kind}_name`),
  },
  project: {
    label: "Projects",
    call: "GET /api/v2/projects",
    by: "all",
    filterable: true,
    unsorted: true,
  },
  task: { label: "Tasks", call: "GET /api/v2/tasks", by: "all", unsorted: true },
  pipeline: { label: "Pipelines", call: "GET /api/v2/pipelines", by: "all" },
  stage: { label: "Stages", call: "GET /api/v2/stages", by: "all" },
  user: {
    label: "Users",
    call: "GET /v1/users",
    by: "all",
    unsorted: true,
    idle: ["is_you", "last_login", "timezone_offset"],
  },
  filter: {
    label: "Filters",
    call: "GET /v1/filters",
    by: "all",
    unsorted: true,
    idle: ["last_used_time"],
  },
  activityType: {
    label: "Activity Types",
    call: "GET /v1/activityTypes",
    by: "all",
    unsorted: true,
  },
} as const satisfies Record<string, Row>;

/** A value of Resource Type; the twelve of the public component and leads, projects and tasks. */
export type ResourceType = keyof typeof SOURCES;

export interface Source extends Row {
  type: ResourceType;
}

export const sourceOf = (type: ResourceType): Source => ({ type, ...SOURCES[type] });

/** A record of a list; anything else can't be told apart and is an error of Pipedrive's. */
export function entryOf(record: unknown): Entry {
  if (isObject(record) && (typeof record.id === "number" || typeof record.id === "string")) {
    return record;
  }
  throw new TypeError("A record without an id can't be told from others");
}

/** v1 writes a space and no zone, leads milliseconds: all as RFC 3339 in whole seconds, which compare as text. */
const second = (time: unknown): string =>
  typeof time === "string" ? `${time.slice(0, 19).replace(" ", "T")}Z` : "";

/** When a record was changed last; `update_time` can be null for one that nobody has changed. */
export const changeTime = ({ update_time, modified, add_time, created }: Entry): string =>
  second(update_time ?? modified ?? add_time ?? created);

/** How the records of a source are told apart. */
export const readingOf = ({ births, idle }: Source): Reading<Entry> => ({
  id: ({ id }) => String(id),
  time: changeTime,
  born: ({ add_time }) => second(add_time),
  birth: (record) => (births === undefined ? Number(record.id) : String(record.add_time)),
  version: (record) => versionOf(record, idle ?? []),
  deleted: ({ is_deleted }) => is_deleted === true,
});

/** The order of a list, as its version of the API takes it. v1 gets a second field: equal times must keep theirs. */
export function sortedBy(
  { call, births, unsorted }: Source,
  field: "update_time" | "birth",
  direction: "asc" | "desc",
): PlainRequest["query"] {
  if (unsorted) return {};
  const name = field === "birth" ? (births ?? "id") : field;
  if (call.startsWith("GET /api/v2/")) return { sort_by: name, sort_direction: direction };
  const word = direction.toUpperCase();
  return { sort: name === "id" ? `id ${word}` : `${name} ${word}, id ${word}` };
}

/** The largest page of a list; undefined for one that always comes whole. */
export const pageSizeOf = ({ call }: Source, wanted: number | undefined): number | undefined => {
  const { pages, limit = 500 } = facts[call];
  return pages === undefined ? undefined : Math.min(wanted ?? limit, limit);
};
