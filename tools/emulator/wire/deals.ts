// A deal as v2 sends it. The keys are those recorded from live replies on 15 May 2026, with acv, arr and
// mrr of the published schema.
import { dealTallies } from "../state/counts";
import type { Deal } from "../state/deals";
import { tallier } from "../state/tallies";
import { localDate } from "../state/times";
import type { World } from "../world";
import { customFieldsV2 } from "./customFields";
import { labelsOf, type View } from "./view";

/** The shape for all deals of one reply; what the reply needs to count is counted once. */
export function dealsV2(world: World, view: View): (deal: Deal) => Record<string, unknown> {
  const extra = tallier(dealTallies, world, view.extra);
  const local = (moment: string | null) => localDate(moment, view.user.timezone_name);
  return (deal) => {
    const { followers, first_won_time, source_lead_id, custom_fields, ...plain } = deal;
    return {
      ...plain,
      local_won_date: local(deal.won_time),
      local_lost_date: local(deal.lost_time),
      local_close_date: local(deal.close_time),
      // Sums of recurring products; not worked out here.
      acv: null,
      arr: null,
      mrr: null,
      ...labelsOf(world, "deal", deal.label_ids, view),
      custom_fields: customFieldsV2(world, "deal", custom_fields, view),
      ...extra(deal),
    };
  };
}
