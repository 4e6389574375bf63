// A deal as v1 sends it: in replies to merge and duplicate, and in the timeline.
// https://developers.pipedrive.com/docs/api/v1/Deals#mergeDeals

import { nextActivity } from "../state/activityDates";
import { dealCcEmail } from "../state/ccEmails";
import { dealTallies } from "../state/counts";
import type { Deal } from "../state/deals";
import { tallier } from "../state/tallies";
import { weightedValue } from "../state/weights";
import type { World } from "../world";
import { activityDatesV1 } from "./activityDatesV1";
import { customFieldsV1 } from "./customFields";
import { formattedMoney } from "./money";
import { v1Time } from "./times";

const COUNTS = [
  "products_count",
  "files_count",
  "notes_count",
  "followers_count",
  "email_messages_count",
  "activities_count",
  "done_activities_count",
  "undone_activities_count",
  "participants_count",
];
const MAIL_TIMES = ["last_incoming_mail_time", "last_outgoing_mail_time"];

/** The shape for all deals of one reply; what the reply needs to count is counted once. */
export function dealsV1(world: World): (deal: Deal) => Record<string, unknown> {
  const counts = tallier(dealTallies, world, COUNTS);
  const mailTimes = tallier(dealTallies, world, MAIL_TIMES);
  return (deal) => ({
    id: deal.id,
    creator_user_id: deal.creator_user_id,
    user_id: deal.owner_id,
    person_id: deal.person_id,
    org_id: deal.org_id,
    stage_id: deal.stage_id,
    title: deal.title,
    value: deal.value,
    currency: deal.currency,
    ...times(deal),
    active: deal.status === "open" && !deal.is_deleted,
    deleted: deal.is_deleted,
    is_archived: deal.is_archived,
    status: deal.is_deleted ? "deleted" : deal.status,
    probability: deal.probability,
    ...activityDatesV1(world, "deal_id", deal.id),
    ...nextActivityDetails(world, deal),
    lost_reason: deal.lost_reason,
    visible_to: String(deal.visible_to),
    pipeline_id: deal.pipeline_id,
    ...counts(deal),
    ...timesOfMail(mailTimes(deal)),
    label: deal.label_ids.length === 0 ? null : deal.label_ids.join(","),
    ...names(world, deal),
    ...money(world, deal),
    rotten_time: rottenTime(world, deal),
    cc_email: dealCcEmail(world, deal.id),
    origin: deal.origin,
    origin_id: deal.origin_id,
    channel: deal.channel,
    channel_id: deal.channel_id,
    ...customFieldsV1(world, "deal", deal.custom_fields),
  });
}

const times = (deal: Deal) => ({
  add_time: v1Time(deal.add_time),
  update_time: v1Time(deal.update_time),
  stage_change_time: v1Time(deal.stage_change_time),
  close_time: v1Time(deal.close_time),
  won_time: v1Time(deal.won_time),
  first_won_time: v1Time(deal.first_won_time),
  lost_time: v1Time(deal.lost_time),
  expected_close_date: deal.expected_close_date,
});

const timesOfMail = (mail: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(mail).map(([name, time]) => [name, v1Time(time as string | null)]),
  );

function nextActivityDetails(world: World, deal: Deal) {
  const next = nextActivity(world, "deal_id", deal.id);
  return {
    next_activity_subject: next?.subject ?? null,
    next_activity_type: next?.type ?? null,
    next_activity_duration: next?.duration ?? null,
    next_activity_note: next?.note ?? null,
  };
}

const names = (world: World, deal: Deal) => ({
  stage_order_nr: world.stages.get(deal.stage_id)?.order_nr ?? null,
  person_name: world.persons.get(deal.person_id ?? 0)?.name ?? null,
  org_name: world.organizations.get(deal.org_id ?? 0)?.name ?? null,
  owner_name: world.users.get(deal.owner_id)?.name ?? null,
  org_hidden: false,
  person_hidden: false,
});

function money(world: World, deal: Deal) {
  const weighted = weightedValue(world, deal);
  return {
    formatted_value: formattedMoney(deal.value, deal.currency),
    weighted_value: weighted,
    formatted_weighted_value: formattedMoney(weighted, deal.currency),
    weighted_value_currency: deal.currency,
    arr: null,
    mrr: null,
    acv: null,
    arr_currency: null,
    mrr_currency: null,
    acv_currency: null,
  };
}

/** When an open deal has been in its stage for longer than the stage allows. */
function rottenTime(world: World, deal: Deal): string | null {
  const stage = world.stages.get(deal.stage_id);
  if (deal.status !== "open" || !stage?.is_deal_rot_enabled) return null;
  if (stage.days_to_rotten === null) return null;
  const entered = Date.parse(deal.stage_change_time ?? deal.add_time);
  const rotten = new Date(entered + stage.days_to_rotten * 24 * 60 * 60 * 1000);
  return v1Time(rotten.toISOString());
}
