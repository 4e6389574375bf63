// Leads: record → v1, v1 body → change. https://developers.pipedrive.com/docs/api/v1/Leads
import { nextActivity } from "../state/activityDates";
import type { Lead, LeadChange, LeadLabel } from "../state/leads";
import type { Visibility } from "../state/records";
import type { User } from "../state/users";
import type { World } from "../world";
import { customFieldsFromV1, customFieldsV1 } from "./customFields";

/** Custom fields stand at the root, and only those that are set. */
export function leadV1(world: World, lead: Lead) {
  const { custom_fields, visible_to, ...members } = lead;
  return {
    ...members,
    next_activity_id: nextActivity(world, "lead_id", lead.id)?.id ?? null,
    visible_to: String(visible_to),
    ...customFieldsV1(world, "deal", custom_fields, { onlySet: true }),
  };
}

const MEMBERS = [
  "title",
  "owner_id",
  "label_ids",
  "person_id",
  "organization_id",
  "value",
  "expected_close_date",
  "was_seen",
  "is_archived",
  "origin_id",
  "channel",
  "channel_id",
] as const;

/**
 * What a body changes on a lead (`current` undefined: on a new one). v1 sends visibility as text.
 * @throws Refusal 400 for a custom field value of the wrong type.
 */
export function leadChange(
  world: World,
  user: User,
  body: Readonly<Record<string, unknown>>,
  current?: Lead,
): LeadChange {
  const change: Record<string, unknown> = {};
  for (const member of MEMBERS) if (body[member] !== undefined) change[member] = body[member];
  if (body.visible_to !== undefined) change.visible_to = Number(body.visible_to) as Visibility;
  const values = current?.custom_fields ?? {};
  change.custom_fields = customFieldsFromV1(world, "deal", values, body, user);
  return change;
}

export const leadLabelV1 = (label: LeadLabel): LeadLabel => ({ ...label });
