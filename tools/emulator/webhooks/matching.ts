// Which webhooks an event is for: object, action, version, and whether their user may see the record.
// https://pipedrive.readme.io/docs/guide-for-webhooks-v2
import type { JournalEvent } from "../journal/journal";
import type { Kind } from "../journal/kinds";
import { usersWhoSee } from "../state/visibility";
import type { Webhook } from "../state/webhooks";
import type { World } from "../world";

/** The objects of version 1.0: "object types not available in v1" of the guide taken out. */
const OBJECTS_V1: ReadonlySet<Kind> = new Set([
  "activity",
  "activityType",
  "deal",
  "note",
  "organization",
  "person",
  "pipeline",
  "product",
  "stage",
  "user",
] as const);

const ONLY_POLLED: ReadonlySet<Kind> = new Set(["activityType", "file", "filter"] as const);

/** The webhooks that this event is for, in the order in which they were added. */
export const subscribersOf = (world: World, event: JournalEvent): Webhook[] =>
  world.webhooks.filter(
    (webhook) =>
      sends(webhook, event.kind) &&
      covers(webhook.event_object, event.kind) &&
      covers(webhook.event_action, event.action) &&
      usersWhoSee(world, event.after ?? event.before).includes(webhook.user_id),
  );

const sends = ({ version }: Webhook, kind: Kind): boolean =>
  version === "1.0" ? OBJECTS_V1.has(kind) : !ONLY_POLLED.has(kind);

const covers = (wanted: string, what: string): boolean => wanted === "*" || wanted === what;
