// Deals: the v2 calls, archived deals, and who may see one.
import type { Asked, Routes } from "../handler";
import { type ListRules, wordList } from "../query";
import { addDeal, changeDeal, type Deal, type DealChange, deleteDeal } from "../state/deals";
import { findPresent, isReadable } from "../state/lookup";
import { permittedUsers } from "../state/visibility";
import { dealsV2 } from "../wire/deals";
import { add, change, list, one, type Resource, remove } from "./crud";
import { reply } from "./reply";

const resource: Resource<Deal, DealChange> = {
  name: "Deal",
  table: (world) => world.deals,
  shape: dealsV2,
  add: addDeal,
  change: changeDeal,
  remove: deleteDeal,
};

/** v2 lists archived deals apart; `status=deleted` adds those deleted less than 30 days ago. */
const rules =
  (archived: boolean) =>
  ({ world, query }: Asked): ListRules<Deal> => {
    const statuses = query.filter_id === undefined ? wordList(query.status) : undefined;
    const listsDeleted = statuses?.includes("deleted") ?? false;
    return {
      rows: world.deals.filter(
        (deal) =>
          deal.is_archived === archived &&
          (!deal.is_deleted || (listsDeleted && isReadable(world, deal))),
      ),
      filterType: "deals",
      quick: {
        owner_id: (deal, id) => deal.owner_id === id,
        person_id: (deal, id) => deal.person_id === id,
        org_id: (deal, id) => deal.org_id === id,
        pipeline_id: (deal, id) => deal.pipeline_id === id,
        stage_id: (deal, id) => deal.stage_id === id,
        status: (deal) => statuses?.includes(deal.is_deleted ? "deleted" : deal.status) ?? true,
      },
    };
  };

export const deals: Routes = {
  "GET /api/v2/deals": list(resource, rules(false)),
  "GET /api/v2/deals/archived": list(resource, rules(true)),
  "GET /api/v2/deals/{id}": one(resource),
  "POST /api/v2/deals": add(resource),
  "PATCH /api/v2/deals/{id}": change(resource),
  "DELETE /api/v2/deals/{id}": remove(resource),
  "GET /v1/deals/{id}/permittedUsers": ({ world, path }) =>
    reply(permittedUsers(world, findPresent(world, world.deals, path.id, "Deal"))),
};
