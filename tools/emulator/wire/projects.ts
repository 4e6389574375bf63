// A project as v2 and as v1 send it; v1 knows one person, one organization, `labels`, and hash keys at its root.
import type { Change } from "../state/changes";
import { type Project, type ProjectChange, statusOf } from "../state/projects";
import type { User } from "../state/users";
import type { World } from "../world";
import { customFieldsFromV1, customFieldsV1, customFieldsV2 } from "./customFields";
import { v1Time } from "./times";

const HASH_KEY = /^[0-9a-f]{40}/;

const ALL = { codes: undefined, optionLabels: false };

export function projectV2(world: World, project: Project) {
  const { is_deleted, custom_fields, ...plain } = project;
  return {
    ...plain,
    status: statusOf(project),
    custom_fields: customFieldsV2(world, "project", custom_fields, ALL),
  };
}

export function projectV1(world: World, project: Project) {
  const { is_deleted, custom_fields, person_ids, org_ids, label_ids, ...plain } = project;
  return {
    ...plain,
    status: statusOf(project),
    person_id: person_ids[0] ?? null,
    org_id: org_ids[0] ?? null,
    labels: label_ids,
    add_time: v1Time(project.add_time),
    update_time: v1Time(project.update_time),
    status_change_time: v1Time(project.status_change_time),
    archive_time: v1Time(project.archive_time),
    ...customFieldsV1(world, "project", custom_fields),
  };
}

/** A v1 body → what it changes; its one person and organization take the place of v2's lists. */
export function projectChangeV1(
  world: World,
  user: User,
  body: Readonly<Record<string, unknown>>,
  current: Project["custom_fields"] = {},
): ProjectChange {
  const named = Object.entries(body).filter(([name]) => !HASH_KEY.test(name));
  const { person_id, org_id, labels, ...members } = Object.fromEntries(named);
  const values = customFieldsFromV1(world, "project", current, body, user);
  const cleared = Object.keys(current).filter((code) => !(code in values));
  const custom_fields = { ...values, ...Object.fromEntries(cleared.map((code) => [code, null])) };
  return {
    ...members,
    ...(person_id === undefined ? {} : { person_ids: [Number(person_id)] }),
    ...(org_id === undefined ? {} : { org_ids: [Number(org_id)] }),
    ...(labels === undefined ? {} : { label_ids: labels as number[] }),
    ...(named.length === Object.keys(body).length ? {} : { custom_fields }),
  };
}

/** The changes of one write, which stand together in the changelog of v2. */
export const changelogRowV2 = (changes: readonly [Change, ...Change[]]) => ({
  change_source: changes[0].source === "app" ? "app" : "api",
  change_source_user_agent: null,
  time: changes[0].time,
  new_values: Object.fromEntries(changes.map((change) => [change.field, change.new_value])),
  old_values: Object.fromEntries(changes.map((change) => [change.field, change.old_value])),
  actor_user_id: changes[0].user_id,
});

interface Kept {
  is_deleted: boolean;
  add_time: string;
  update_time: string;
}

/** Boards and phases hold the same in both versions. */
export function keptV2<Row extends Kept>({ is_deleted, ...plain }: Row) {
  return plain;
}

/** The same with v1's times. */
export function keptV1<Row extends Kept>({ is_deleted, add_time, update_time, ...plain }: Row) {
  return { ...plain, add_time: v1Time(add_time), update_time: v1Time(update_time) };
}
