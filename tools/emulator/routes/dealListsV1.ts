// Lists of deals that v1 still has: archived ones, and those of a pipeline or a stage, which v2 has folded
// into its one list. https://developers.pipedrive.com/docs/api/v1/Pipelines#getPipelineDeals
import type { Answer, Asked, Routes } from "../handler";
import { offsetPage } from "../pages";
import { type SortFields, sortedV1 } from "../sorting";
import type { Deal } from "../state/deals";
import { appliedFilter, filterTest } from "../state/filters";
import { findPresent, isReadable, present } from "../state/lookup";
import { dealsV1 } from "../wire/dealsV1";
import { nestedDealsV1, relatedToDeals } from "../wire/nestedDealsV1";
import { reply } from "./reply";

export const dealListsV1: Routes = {
  "GET /v1/deals/archived": (asked) => {
    const { world, query } = asked;
    const deals = world.deals.filter((deal) => deal.is_archived).filter(chosenArchived(asked));
    const { rows, additional_data } = offsetPage(sortedV1(deals, query.sort, SORT_FIELDS), query);
    const related_objects = relatedToDeals(world, rows);
    return reply(rows.map(nestedDealsV1(world)), { additional_data, related_objects });
  },

  "GET /v1/pipelines/{id}/deals": (asked) => {
    const { world, path, query } = asked;
    const { id } = findPresent(world, world.pipelines, path.id, "Pipeline");
    const inStage = ({ stage_id }: Deal) =>
      query.stage_id === undefined || stage_id === query.stage_id;
    return list(asked, (deal) => deal.pipeline_id === id && inStage(deal));
  },

  "GET /v1/stages/{id}/deals": (asked) => {
    const { world, path } = asked;
    const { id } = findPresent(world, world.stages, path.id, "Stage");
    return list(asked, (deal) => deal.stage_id === id);
  },
};

/** The published reply has no place for the summary that `get_summary` asks for: it is left out. */
function list(asked: Asked, belongs: (deal: Deal) => boolean): Answer {
  const { world, query } = asked;
  const passes = chosen(asked);
  const deals = present(world.deals).filter(
    (deal) => !deal.is_archived && belongs(deal) && passes(deal),
  );
  const { rows, additional_data } = offsetPage(deals, query);
  return reply(rows.map(dealsV1(world)), { additional_data });
}

// `everyone` goes before `user_id`, which goes before `filter_id`; with none of them it is the open deals of
// the user who asks: the parameters' own texts.
function chosen({ world, query, user }: Asked): (deal: Deal) => boolean {
  if (query.everyone === 1) return isOpen;
  if (query.user_id === undefined && typeof query.filter_id === "number") {
    return filterTest(world, appliedFilter(world, query.filter_id, "deals"));
  }
  const owner = query.user_id ?? user.id;
  return (deal) => isOpen(deal) && deal.owner_id === owner;
}

const SORT_FIELDS: SortFields<Deal> = {
  id: (deal) => deal.id,
  title: (deal) => deal.title,
  value: (deal) => deal.value,
  currency: (deal) => deal.currency,
  stage_id: (deal) => deal.stage_id,
  status: (deal) => deal.status,
  probability: (deal) => deal.probability,
  add_time: (deal) => deal.add_time,
  update_time: (deal) => deal.update_time,
  stage_change_time: (deal) => deal.stage_change_time,
  close_time: (deal) => deal.close_time,
  won_time: (deal) => deal.won_time,
  lost_time: (deal) => deal.lost_time,
  expected_close_date: (deal) => deal.expected_close_date,
};

/** Of the archived deals those that are asked for; a deleted one is listed as such for 30 days. */
function chosenArchived({ world, query, user }: Asked): (deal: Deal) => boolean {
  const { status = "all_not_deleted" } = query;
  const passes = narrowed({ world, query, user });
  return (deal) => {
    if (status === "deleted") return deal.is_deleted && isReadable(world, deal) && passes(deal);
    const listed = status === "all_not_deleted" || deal.status === status;
    return !deal.is_deleted && listed && passes(deal);
  };
}

// `filter_id` goes before everything else, `owned_by_you` before `user_id`: the parameters' own texts.
function narrowed({ world, query, user }: Pick<Asked, "world" | "query" | "user">) {
  if (typeof query.filter_id === "number") {
    return filterTest(world, appliedFilter(world, query.filter_id, "deals"));
  }
  const { person_id, org_id, product_id, pipeline_id, stage_id } = query;
  const owner_id = query.owned_by_you === 1 ? user.id : query.user_id;
  const wanted = Object.entries({ owner_id, person_id, org_id, pipeline_id, stage_id }).filter(
    ([, value]) => value !== undefined,
  );
  const holding = new Set(
    world.dealProducts.filter((row) => row.product_id === product_id).map(({ deal_id }) => deal_id),
  );
  return (deal: Deal) =>
    wanted.every(([name, value]) => deal[name as keyof Deal] === value) &&
    (product_id === undefined || holding.has(deal.id));
}

const isOpen = ({ status }: Deal): boolean => status === "open";
