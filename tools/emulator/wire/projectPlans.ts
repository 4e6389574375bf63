// Activities in the flat shape of v1, in which a project lists them.
// https://developers.pipedrive.com/docs/api/v1/Projects#getProjectActivities
import type { Activity } from "../state/activities";
import { addressParts } from "../state/customFieldTypes";
import type { World } from "../world";
import { v1Time } from "./times";

export function activityCollectionV1(world: World, activity: Activity) {
  const { location } = activity;
  return {
    id: activity.id,
    company_id: world.company.id,
    user_id: activity.owner_id,
    done: activity.done,
    type: activity.type,
    subject: activity.subject,
    due_date: activity.due_date,
    due_time: activity.due_time?.slice(0, 5) ?? "",
    duration: activity.duration?.slice(0, 5) ?? "",
    busy_flag: activity.busy,
    public_description: activity.public_description,
    org_id: activity.org_id,
    person_id: activity.person_id,
    deal_id: activity.deal_id,
    lead_id: activity.lead_id,
    project_id: activity.project_id,
    conference_meeting_client: null,
    conference_meeting_url: null,
    conference_meeting_id: null,
    active_flag: !activity.is_deleted,
    add_time: v1Time(activity.add_time),
    update_time: v1Time(activity.update_time),
    marked_as_done_time: v1Time(activity.marked_as_done_time) ?? "",
    update_user_id: null,
    source_timezone: null,
    location: location?.value ?? null,
    ...Object.fromEntries(
      addressParts.map((part) => [`location_${part}`, location?.[part] ?? null]),
    ),
  };
}
