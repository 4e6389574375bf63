// Deals of a pipeline and of a stage as v1 lists them: the two lists that v2 has folded into its list of
// deals. https://developers.pipedrive.com/docs/api/v1/Pipelines#getPipelineDeals
import type { Answer, Asked, Routes } from "../handler";
import { offsetPage } from "../pages";
import type { Deal } from "../state/deals";
import { appliedFilter, filterTest } from "../state/filters";
import { findPresent, present } from "../state/lookup";
import { dealsV1 } from "../wire/dealsV1";
import { reply } from "./reply";

export const dealListsV1: Routes = {
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

const isOpen = ({ status }: Deal): boolean => status === "open";
