// How much of a deal's value counts in weighted sums: probability times value.
import type { World } from "../world";
import { toCents } from "./currencies";
import type { Deal } from "./deals";

/** Percent: certain once closed, else the deal's own probability, else its stage's where the pipeline uses it. */
export function probabilityOf(world: World, deal: Deal): number {
  if (deal.status !== "open") return deal.status === "won" ? 100 : 0;
  if (deal.probability !== null) return deal.probability;
  const usesStages = world.pipelines.get(deal.pipeline_id)?.is_deal_probability_enabled;
  return usesStages ? (world.stages.get(deal.stage_id)?.deal_probability ?? 100) : 100;
}

export const weightedValue = (world: World, deal: Deal): number =>
  toCents((deal.value * probabilityOf(world, deal)) / 100);
