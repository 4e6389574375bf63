// Two pipelines: bikes for shops, bikes for fleets. Stages 1–5 and 6–9.
import { addPipeline, addStage } from "../state/pipelines";
import type { World } from "../world";
import { daysAgo } from "./times";

const shops = ["Qualified", "Contact Made", "Test Ride", "Proposal Made", "Negotiations Started"];

const fleets = [
  { name: "Inquiry", deal_probability: 10 },
  { name: "Needs Analysis", deal_probability: 30 },
  { name: "Offer Sent", deal_probability: 60, is_deal_rot_enabled: true, days_to_rotten: 14 },
  { name: "Contract", deal_probability: 90 },
];

export function seedPipelines(world: World): void {
  const then = daysAgo(world, 650);
  const shop = addPipeline(then, { name: "Bike Shops" });
  for (const name of shops) addStage(then, { name, pipeline_id: shop.id });
  const fleet = addPipeline(then, { name: "Fleets", is_deal_probability_enabled: true });
  for (const stage of fleets) addStage(then, { ...stage, pipeline_id: fleet.id });
}
