// An event as webhooks 2.0 send it. Ids in `meta` are text, those in `data` are what they are.
// https://pipedrive.readme.io/docs/guide-for-webhooks-v2, "Webhook format", "Data and previous"
import { isDeepStrictEqual } from "node:util";
import type { JournalEvent } from "../journal/journal";
import { type AnyRow, isStamp } from "../journal/kinds";
import { usersWhoSee } from "../state/visibility";
import type { Webhook } from "../state/webhooks";
import type { World } from "../world";
import { dataOfEvent } from "./webhookData";
import { webhookType } from "./webhooks";

type Data = Readonly<Record<string, unknown>>;

/** The body for each attempt (1 to 4); undefined for a change that shows in no member of `data`. */
export function eventV2(
  world: World,
  event: JournalEvent,
  webhook: Webhook,
): ((attempt: number) => unknown) | undefined {
  const data = shown(world, event, event.after);
  const before = shown(world, event, event.before);
  const previous = data && before ? differences(before, data) : before;
  if (data && before && Object.keys(previous ?? {}).every(isStamp)) return undefined;
  const meta = metaOf(world, event, webhook);
  return (attempt) => ({ meta: { ...meta, attempt }, data, previous });
}

function shown(world: World, { kind, action }: JournalEvent, row: AnyRow | null): Data | null {
  const data = row && dataOfEvent(world, kind, row);
  if (!data) return null;
  // A deal that was only just added has not been updated: published sample.
  return kind === "deal" && action === "create" ? { ...data, update_time: null } : data;
}

/** The former values of what changed; custom fields one by one. */
function differences(before: Data, after: Data): Data {
  const changed: Record<string, unknown> = {};
  for (const [member, value] of Object.entries(before)) {
    if (isDeepStrictEqual(value, after[member])) continue;
    changed[member] =
      member === "custom_fields" ? differences(value as Data, after[member] as Data) : value;
  }
  return changed;
}

function metaOf(world: World, event: JournalEvent, webhook: Webhook) {
  // The events of users are the odd ones: the id is the user's, the time counts seconds, and nobody is
  // named who may see them. Published samples.
  const ofUser = event.kind === "user";
  return {
    action: event.action,
    entity: event.kind,
    company_id: String(world.company.id),
    correlation_id: event.correlation_id,
    entity_id: String(event.entity_id),
    id: ofUser ? String(event.entity_id) : event.id,
    is_bulk_edit: false,
    timestamp: ofUser ? Math.floor(event.time / 1000) : new Date(event.time).toISOString(),
    type: webhookType(webhook),
    user_id: String(event.user_id),
    version: "2.0",
    webhook_id: String(webhook.id),
    webhook_owner_id: String(webhook.owner_id),
    change_source: event.change_source,
    host: `${world.company.domain}.pipedrive.com`,
    ...(ofUser
      ? {}
      : { permitted_user_ids: usersWhoSee(world, event.after ?? event.before).map(String) }),
    ...(event.merged_to_id === undefined ? {} : { merged_to_id: String(event.merged_to_id) }),
    ...(event.merged_from_id === undefined ? {} : { merged_from_id: String(event.merged_from_id) }),
  };
}
