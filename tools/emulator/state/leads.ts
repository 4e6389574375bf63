// Leads: what one holds, and the rules for adding and changing one. They share deals' custom fields.
// https://developers.pipedrive.com/docs/api/v1/Leads
import { invalid } from "../handler";
import type { World } from "../world";
import { leadCcEmail } from "./ccEmails";
import { mustBeNamed, mustExist } from "./lookup";
import type { Author, CustomFields, Visibility } from "./records";
import { visibilityOfNew } from "./roles";

export interface Lead {
  /** UUID. */
  id: string;
  title: string;
  owner_id: number;
  creator_id: number;
  label_ids: string[];
  person_id: number | null;
  organization_id: number | null;
  source_name: string;
  origin: string;
  origin_id: string | null;
  channel: number | null;
  channel_id: string | null;
  source_deal_id: number | null;
  is_archived: boolean;
  archive_time: string | null;
  was_seen: boolean;
  value: { amount: number; currency: string } | null;
  expected_close_date: string | null;
  /** ISO 8601 with milliseconds, unlike the rest of v1. */
  add_time: string;
  update_time: string;
  visible_to: Visibility;
  cc_email: string;
  custom_fields: CustomFields;
}

export interface LeadLabel {
  /** UUID. */
  id: string;
  name: string;
  color: string;
  add_time: string;
  update_time: string;
}

/** What a body may set; `custom_fields` are all values after the change. */
export type LeadChange = Partial<
  Pick<
    Lead,
    | "title"
    | "owner_id"
    | "label_ids"
    | "person_id"
    | "organization_id"
    | "value"
    | "expected_close_date"
    | "visible_to"
    | "was_seen"
    | "is_archived"
    | "origin_id"
    | "channel"
    | "channel_id"
    | "custom_fields"
  >
>;

/** ISO 8601 with milliseconds, which only leads and their labels have. */
export const leadTime = (world: World): string => new Date(world.clock.now()).toISOString();

/**
 * Adds a lead; it belongs to the caller when no owner is named. What an OAuth app adds carries the
 * app's client id, as recorded live.
 * @throws Refusal 400 for an empty title, no person and organization, or an id that does not exist.
 */
export function addLead(
  world: World,
  { user, app }: Author,
  sent: LeadChange & { title: string },
): Lead {
  check(world, sent);
  const id = world.newUuid();
  const lead: Lead = {
    id,
    owner_id: user.id,
    creator_id: user.id,
    label_ids: [],
    person_id: null,
    organization_id: null,
    source_name: "API",
    origin: app ? "Marketplace" : "API",
    origin_id: app?.client_id ?? null,
    channel: null,
    channel_id: null,
    source_deal_id: null,
    is_archived: false,
    archive_time: null,
    was_seen: false,
    value: null,
    expected_close_date: null,
    visible_to: visibilityOfNew(world, "lead", sent.owner_id ?? user.id),
    cc_email: leadCcEmail(world, id),
    custom_fields: {},
    ...sent,
    add_time: leadTime(world),
    update_time: leadTime(world),
  };
  mustHaveContact(lead);
  return world.leads.put({ ...lead, archive_time: lead.is_archived ? lead.add_time : null });
}

/**
 * Changes what was sent; null unsets.
 * @throws Refusal 400 as for adding, and when neither person nor organization would remain. An archived
 * lead takes nothing until it is un-archived (changelog of July 2025).
 */
export function changeLead(world: World, lead: Lead, sent: LeadChange): Lead {
  if (lead.is_archived && sent.is_archived !== false) {
    throw invalid("an archived lead cannot be changed");
  }
  check(world, sent);
  const now = leadTime(world);
  const { is_archived = lead.is_archived } = sent;
  const archive_time = is_archived ? (lead.archive_time ?? now) : null;
  const changed: Lead = { ...lead, ...sent, archive_time, update_time: now };
  mustHaveContact(changed);
  return world.leads.put(changed);
}

function check(world: World, sent: LeadChange): void {
  if (sent.title === null) throw invalid("title must not be empty");
  mustBeNamed(sent.title, "title must not be empty");
  mustExist(world.users, sent.owner_id, "owner_id");
  mustExist(world.persons, sent.person_id, "person_id");
  mustExist(world.organizations, sent.organization_id, "organization_id");
  const unknown = sent.label_ids?.find((id) => !world.leadLabels.get(id));
  if (unknown !== undefined) throw invalid(`label_ids: ${unknown} does not exist`);
  if (sent.value && !/^[A-Z]{3}$/.test(sent.value.currency)) {
    throw invalid("value.currency must be a code of three letters");
  }
}

function mustHaveContact(lead: Lead): void {
  if (lead.person_id === null && lead.organization_id === null) {
    throw invalid(
      "a lead must be linked to a person or an organization: person_id, organization_id",
    );
  }
}
