// Activities: record → v2. v1 no longer publishes them but inside "updates".
import type { Activity } from "../state/activities";

/** `attendees` only when the reader asked for them by `include_fields`. */
export function activityV2(activity: Activity, extra: readonly string[]) {
  const { custom_fields: _values, attendees, ...members } = activity;
  return {
    ...members,
    location: activity.location ?? null,
    conference_meeting_client: null,
    conference_meeting_url: null,
    conference_meeting_id: null,
    ...(extra.includes("attendees") ? { attendees: attendees ?? [] } : {}),
  };
}
