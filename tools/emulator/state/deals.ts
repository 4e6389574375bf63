// Deals: what one holds, and the rules by which it is added, changed and deleted.
import { timestamp } from "../clock";
import { invalid } from "../handler";
import type { World } from "../world";
import { recordChanges } from "./changes";
import { applyCustomFields } from "./customFields";
import { changeStanding, open } from "./dealStatus";
import { mustBeLabels } from "./fields";
import { findPresent, mustBeNamed, mustBeVisibility, mustExist } from "./lookup";
import { firstStage } from "./pipelines";
import type { Author, CustomFields, Follower, Stamped, Visibility } from "./records";
import { visibilityOfNew } from "./roles";
import { readSpacedMoment } from "./times";

export type DealStatus = "open" | "won" | "lost";

export interface Deal extends Stamped {
  id: number;
  title: string;
  creator_user_id: number;
  owner_id: number;
  person_id: number | null;
  org_id: number | null;
  pipeline_id: number;
  stage_id: number;
  value: number;
  currency: string;
  stage_change_time: string | null;
  is_archived: boolean;
  archive_time: string | null;
  status: DealStatus;
  probability: number | null;
  lost_reason: string | null;
  visible_to: Visibility;
  close_time: string | null;
  won_time: string | null;
  lost_time: string | null;
  first_won_time: string | null;
  expected_close_date: string | null;
  label_ids: number[];
  origin: string;
  origin_id: string | null;
  channel: number | null;
  channel_id: string | null;
  source_lead_id: string | null;
  custom_fields: CustomFields;
  followers: Follower[];
}

/** A person who takes part in a deal beside its main contact. */
export interface Participant {
  id: number;
  deal_id: number;
  person_id: number;
  added_by_user_id: number;
  add_time: string;
}

/** The writable part, as the body of POST and PATCH /api/v2/deals carries it. */
export interface DealChange {
  title?: string;
  owner_id?: number;
  person_id?: number | null;
  org_id?: number | null;
  pipeline_id?: number;
  stage_id?: number;
  value?: number | null;
  currency?: string;
  is_deleted?: boolean;
  is_archived?: boolean;
  archive_time?: string | null;
  status?: string;
  probability?: number | null;
  lost_reason?: string | null;
  visible_to?: number;
  close_time?: string | null;
  won_time?: string | null;
  lost_time?: string | null;
  expected_close_date?: string | null;
  label_ids?: number[];
  custom_fields?: Record<string, unknown>;
}

/** Adds a deal; what the body leaves out gets Pipedrive's defaults. Throws 400 for a broken rule. */
export function addDeal(world: World, sent: DealChange, author: Author): Deal {
  const now = timestamp(world.clock.now());
  mustBeNamed(sent.title ?? "", "Deal title must be given.");
  const { user, app } = author;
  const blank: Deal = {
    id: world.deals.nextId(),
    title: "",
    creator_user_id: user.id,
    owner_id: user.id,
    person_id: null,
    org_id: null,
    ...placeOf(world, sent),
    value: 0,
    currency: user.default_currency,
    add_time: now,
    update_time: now,
    stage_change_time: null,
    is_deleted: false,
    is_archived: false,
    archive_time: null,
    ...open,
    probability: null,
    visible_to: visibilityOfNew(world, "deal", sent.owner_id ?? user.id),
    expected_close_date: null,
    label_ids: [],
    // Recorded: "API" for personal tokens, "Marketplace" with the app's client id for OAuth.
    origin: app ? "Marketplace" : "API",
    origin_id: app?.client_id ?? null,
    channel: null,
    channel_id: null,
    source_lead_id: null,
    custom_fields: {},
    followers: [],
  };
  return world.deals.put(changed(world, blank, sent, author, now));
}

/** Changes only what the body carries. Throws 400 for a broken rule. */
export function changeDeal(world: World, deal: Deal, sent: DealChange, author: Author): Deal {
  const now = timestamp(world.clock.now());
  mustBeNamed(sent.title, "Deal title must be given.");
  mustBeEditable(deal, sent.is_archived === false);
  const after = changed(world, { ...deal, ...movedTo(world, deal, sent, now) }, sent, author, now);
  recordChanges(world, "deal", deal, after, author.user.id);
  return world.deals.put(after);
}

/** Marks a deal as deleted; it stays readable by id for 30 days. */
export function deleteDeal(world: World, deal: Deal, author: Author): void {
  const after = { ...deal, is_deleted: true, update_time: timestamp(world.clock.now()) };
  recordChanges(world, "deal", deal, after, author.user.id);
  world.deals.put(after);
}

/** A deal that something may be attached to: neither deleted (404) nor archived (400). */
export function editableDeal(world: World, id: unknown): Deal {
  const deal = findPresent(world, world.deals, id, "Deal");
  mustBeEditable(deal, false);
  return deal;
}

// Archived deals are read-only but for un-archiving: Pipedrive changelog, 15 July 2025.
function mustBeEditable(deal: Deal, unarchives: boolean): void {
  if (deal.is_archived && !unarchives) {
    throw invalid(`Deal ${deal.id} is archived and cannot be changed until it is un-archived`);
  }
}

function changed(world: World, deal: Deal, sent: DealChange, { user }: Author, now: string): Deal {
  checkRules(world, sent);
  return {
    ...deal,
    title: sent.title ?? deal.title,
    owner_id: sent.owner_id ?? deal.owner_id,
    person_id: sent.person_id === undefined ? deal.person_id : sent.person_id,
    org_id: sent.org_id === undefined ? deal.org_id : sent.org_id,
    value: sent.value === undefined ? deal.value : (sent.value ?? 0),
    currency: sent.currency ?? deal.currency,
    probability: sent.probability === undefined ? deal.probability : sent.probability,
    visible_to: (sent.visible_to as Visibility | undefined) ?? deal.visible_to,
    expected_close_date:
      sent.expected_close_date === undefined ? deal.expected_close_date : sent.expected_close_date,
    label_ids: sent.label_ids ?? deal.label_ids,
    ...changeStanding(deal, sent, now),
    ...archiving(deal, sent, now),
    custom_fields: applyCustomFields(world, "deal", deal.custom_fields, sent.custom_fields, user),
    update_time: now,
  };
}

function checkRules(world: World, sent: DealChange): void {
  mustExist(world.users, sent.owner_id, "owner_id");
  mustExist(world.persons, sent.person_id, "person_id");
  mustExist(world.organizations, sent.org_id, "org_id");
  mustBeVisibility(sent.visible_to);
  mustBeLabels(world, "deal", sent.label_ids);
  if (sent.currency !== undefined && !/^[A-Z]{3}$/.test(sent.currency)) {
    throw invalid(`currency: "${sent.currency}" is not a currency code`);
  }
  const { probability } = sent;
  if (typeof probability === "number" && (probability < 0 || probability > 100)) {
    throw invalid("probability must be between 0 and 100");
  }
  // v2 can neither add a deleted record nor delete by PATCH: migration guide, "Deletion".
  if (sent.is_deleted) throw invalid("is_deleted cannot be set; use DELETE /api/v2/deals/{id}");
}

function archiving(deal: Deal, sent: DealChange, now: string) {
  const is_archived = sent.is_archived ?? deal.is_archived;
  if (!is_archived) {
    if (sent.archive_time) throw invalid("archive_time can only be set if is_archived is true");
    return { is_archived, archive_time: null };
  }
  const archive_time = sent.archive_time
    ? readSpacedMoment(sent.archive_time, "archive_time")
    : (deal.archive_time ?? now);
  return { is_archived, archive_time };
}

// A stage names its pipeline and wins over `pipeline_id`; a pipeline alone means its first stage.
function placeOf(world: World, sent: DealChange): { pipeline_id: number; stage_id: number } {
  mustExist(world.pipelines, sent.pipeline_id, "pipeline_id");
  mustExist(world.stages, sent.stage_id, "stage_id");
  const asked = sent.stage_id === undefined ? undefined : world.stages.get(sent.stage_id);
  const stage = asked ?? firstStage(world, sent.pipeline_id);
  if (!stage) throw invalid("pipeline_id: the pipeline has no stage");
  return { pipeline_id: stage.pipeline_id, stage_id: stage.id };
}

function movedTo(world: World, deal: Deal, sent: DealChange, now: string): Partial<Deal> {
  const samePipeline = sent.pipeline_id === undefined || sent.pipeline_id === deal.pipeline_id;
  if (sent.stage_id === undefined && samePipeline) return {};
  const place = placeOf(world, sent);
  return place.stage_id === deal.stage_id ? {} : { ...place, stage_change_time: now };
}
