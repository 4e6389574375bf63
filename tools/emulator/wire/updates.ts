// What happened to a record as v1 lists it: mixed "updates" and the log of changed fields.
// https://developers.pipedrive.com/docs/api/v1/Deals#getDealUpdates, #getDealChangelog
import type { Activity } from "../state/activities";
import type { Change } from "../state/changes";
import type { Deal } from "../state/deals";
import type { Note } from "../state/notes";
import type { World } from "../world";
import { pinFlags } from "./notes";
import { v1Time } from "./times";

/** Names of v1 for fields that v2 calls otherwise. */
const V1_KEYS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  deal: { owner_id: "user_id", label_ids: "label", is_deleted: "deleted" },
  person: { emails: "email", phones: "phone", label_ids: "label", is_deleted: "active_flag" },
  organization: { label_ids: "label", is_deleted: "active_flag" },
};

const keyOf = (change: Change): string => V1_KEYS[change.entity]?.[change.field] ?? change.field;

/** `active_flag` is the contrary of what is kept. */
const valueV1 = (change: Change, value: unknown): unknown =>
  keyOf(change) === "active_flag" && value !== null ? !value : value;

/** `api` for a personal token or an app alike, `app` for the web interface. */
const sourceOf = (change: Change): string => (change.source === "app" ? "app" : "api");

/** The data of a `dealChange`, `personChange` or `organizationChange`. */
export const changeUpdateV1 = (change: Change) => ({
  id: change.id,
  item_id: change.entity_id,
  user_id: change.user_id,
  field_key: keyOf(change),
  old_value: valueV1(change, change.old_value),
  new_value: valueV1(change, change.new_value),
  is_bulk_update_flag: null,
  log_time: v1Time(change.time),
  change_source: sourceOf(change),
  change_source_user_agent: null,
  additional_data: {},
});

/** One row of the changelog; values are text. */
export const changelogRowV1 = (change: Change) => ({
  field_key: keyOf(change),
  old_value: asText(valueV1(change, change.old_value)),
  new_value: asText(valueV1(change, change.new_value)),
  actor_user_id: change.user_id,
  time: v1Time(change.time),
  change_source: sourceOf(change),
  change_source_user_agent: null,
  is_bulk_update_flag: false,
});

/** One row of the participants' changelog: a person came or went. */
export const participantChangeV1 = (change: Change) => ({
  actor_user_id: change.user_id,
  person_id: change.new_value ?? change.old_value,
  action: change.new_value === null ? "removed" : "added",
  time: v1Time(change.time),
});

function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

export function activityUpdateV1(world: World, activity: Activity) {
  return {
    id: activity.id,
    company_id: world.company.id,
    user_id: activity.owner_id,
    done: activity.done,
    type: activity.type,
    due_date: activity.due_date,
    due_time: activity.due_time?.slice(0, 5) ?? "",
    duration: activity.duration?.slice(0, 5) ?? "",
    busy_flag: activity.busy,
    add_time: v1Time(activity.add_time),
    update_time: v1Time(activity.update_time),
    marked_as_done_time: v1Time(activity.marked_as_done_time) ?? "",
    subject: activity.subject,
    public_description: activity.public_description,
    location: activity.location?.value ?? null,
    org_id: activity.org_id,
    person_id: activity.person_id,
    deal_id: activity.deal_id,
    lead_id: activity.lead_id,
    project_id: activity.project_id,
    active_flag: !activity.is_deleted,
    note: activity.note,
    created_by_user_id: activity.creator_user_id,
    assigned_to_user_id: activity.owner_id,
    participants: activity.participants.map(({ person_id, primary }) => ({
      person_id,
      primary_flag: primary,
    })),
    org_name: world.organizations.get(activity.org_id ?? 0)?.name ?? null,
    person_name: world.persons.get(activity.person_id ?? 0)?.name ?? null,
    deal_title: world.deals.get(activity.deal_id ?? 0)?.title ?? null,
    owner_name: world.users.get(activity.owner_id)?.name ?? null,
  };
}

export const noteUpdateV1 = ({ pinned_to, ...note }: Note) => ({
  ...note,
  ...pinFlags(pinned_to),
  add_time: v1Time(note.add_time),
  update_time: v1Time(note.update_time),
});

/** A deal in the updates of its person or organization. */
export const dealUpdateV1 = (deal: Deal) => ({
  id: deal.id,
  title: deal.title,
  user_id: deal.owner_id,
  person_id: deal.person_id,
  org_id: deal.org_id,
  stage_id: deal.stage_id,
  pipeline_id: deal.pipeline_id,
  value: deal.value,
  currency: deal.currency,
  status: deal.status,
  add_time: v1Time(deal.add_time),
  update_time: v1Time(deal.update_time),
});
