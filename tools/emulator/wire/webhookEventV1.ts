// An event as webhooks 1.0 send it: the record in v1's shape, whole, before and after.
// https://pipedrive.readme.io/docs/webhooks-v2-migration-guide, "Webhooks v2 format", V1
import type { JournalEvent } from "../journal/journal";
import type { AnyRow } from "../journal/kinds";
import type { Recent } from "../state/recents";
import { usersWhoSee } from "../state/visibility";
import type { Webhook } from "../state/webhooks";
import type { World } from "../world";
import { recentsV1 } from "./recents";

const ACTIONS = { create: "added", change: "updated", delete: "deleted" } as const;

/** The body for each attempt (1 to 4); undefined for a change of nothing but the time of the update. */
export function eventV1(
  world: World,
  event: JournalEvent,
  webhook: Webhook,
  origin: string,
): ((attempt: number) => unknown) | undefined {
  const user = world.users.get(webhook.user_id);
  if (!user || (event.action === "change" && event.changed.length === 0)) return undefined;
  // The kinds of version 1.0 are those of "recents", and so are their shapes.
  const shape = recentsV1({ world, user, origin });
  const shown = (row: AnyRow | null) =>
    row && (shape({ item: event.kind, time: "", row } as Recent) as { data: unknown }).data;
  const action = event.merged_from_id === undefined ? ACTIONS[event.action] : "merged";
  const matches_filters = { current: [], previous: [] };
  const current = shown(event.after);
  const previous = shown(event.before);
  const meta = {
    v: 1,
    action,
    object: event.kind,
    id: event.entity_id,
    company_id: world.company.id,
    user_id: event.user_id,
    host: `${world.company.domain}.pipedrive.com`,
    timestamp: Math.floor(event.time / 1000),
    timestamp_micro: event.time * 1000,
    permitted_user_ids: usersWhoSee(world, event.after ?? event.before),
    trans_pending: false,
    is_bulk_update: false,
    pipedrive_service_name: false,
    change_source: event.change_source,
    matches_filters,
    webhook_id: String(webhook.id),
  };
  return (attempt) => ({
    v: 1,
    matches_filters,
    meta,
    retry: attempt - 1,
    current,
    previous,
    event: `${action}.${event.kind}`,
  });
}
