// Pipelines and their stages: what they hold, and the rules by which they change.
import { timestamp } from "../clock";
import { invalid } from "../handler";
import type { World } from "../world";
import { mustBeNamed, mustExist, present } from "./lookup";
import type { Stamped } from "./records";

export interface Pipeline extends Stamped {
  id: number;
  name: string;
  order_nr: number;
  is_deal_probability_enabled: boolean;
}

export interface Stage extends Stamped {
  id: number;
  pipeline_id: number;
  name: string;
  order_nr: number;
  deal_probability: number;
  is_deal_rot_enabled: boolean;
  days_to_rotten: number | null;
}

export type PipelineChange = Partial<Pick<Pipeline, "name" | "is_deal_probability_enabled">>;

export type StageChange = Partial<
  Pick<
    Stage,
    "name" | "pipeline_id" | "deal_probability" | "is_deal_rot_enabled" | "days_to_rotten"
  >
>;

/** A new pipeline goes last; its place cannot be chosen through v2. It starts without stages. */
export function addPipeline(world: World, sent: PipelineChange): Pipeline {
  mustBeNamed(sent.name ?? "", "name must not be empty");
  const now = timestamp(world.clock.now());
  return world.pipelines.put({
    id: world.pipelines.nextId(),
    name: sent.name ?? "",
    order_nr: nextPlace(present(world.pipelines)),
    is_deal_probability_enabled: sent.is_deal_probability_enabled ?? false,
    add_time: now,
    update_time: now,
    is_deleted: false,
  });
}

export function changePipeline(world: World, pipeline: Pipeline, sent: PipelineChange): Pipeline {
  mustBeNamed(sent.name, "name must not be empty");
  const update_time = timestamp(world.clock.now());
  return world.pipelines.put({ ...pipeline, ...sent, update_time });
}

/** Marks a pipeline and its stages as deleted; its deals stay where they are. */
export function deletePipeline(world: World, pipeline: Pipeline): void {
  for (const stage of stagesOf(world, pipeline.id)) deleteStage(world, stage);
  const update_time = timestamp(world.clock.now());
  world.pipelines.put({ ...pipeline, is_deleted: true, update_time });
}

export function deleteStage(world: World, stage: Stage): void {
  world.stages.put({ ...stage, is_deleted: true, update_time: timestamp(world.clock.now()) });
}

/** Adds a stage at the end of its pipeline. Recorded defaults: probability 100, no rotting. */
export function addStage(world: World, sent: StageChange & { pipeline_id: number }): Stage {
  mustBeNamed(sent.name ?? "", "name must not be empty");
  checkStage(world, sent);
  const now = timestamp(world.clock.now());
  return world.stages.put({
    id: world.stages.nextId(),
    pipeline_id: sent.pipeline_id,
    name: sent.name ?? "",
    order_nr: nextPlace(stagesOf(world, sent.pipeline_id)),
    deal_probability: sent.deal_probability ?? 100,
    is_deal_rot_enabled: sent.is_deal_rot_enabled ?? false,
    days_to_rotten: sent.days_to_rotten ?? null,
    add_time: now,
    update_time: now,
    is_deleted: false,
  });
}

export function changeStage(world: World, stage: Stage, sent: StageChange): Stage {
  mustBeNamed(sent.name, "name must not be empty");
  checkStage(world, sent);
  const moves = sent.pipeline_id !== undefined && sent.pipeline_id !== stage.pipeline_id;
  const order_nr = moves ? nextPlace(stagesOf(world, sent.pipeline_id)) : stage.order_nr;
  const update_time = timestamp(world.clock.now());
  if (moves) takeDealsAlong(world, stage.id, sent.pipeline_id as number);
  return world.stages.put({ ...stage, ...sent, order_nr, update_time });
}

/** Live stages of a pipeline in their order on the board. */
export const stagesOf = (world: World, pipelineId: number | undefined): Stage[] =>
  present(world.stages)
    .filter((stage) => stage.pipeline_id === pipelineId)
    .sort((a, b) => a.order_nr - b.order_nr);

/** Where a deal starts: the first stage of the pipeline, or of the first pipeline. */
export function firstStage(world: World, pipelineId?: number): Stage | undefined {
  const first = present(world.pipelines).sort((a, b) => a.order_nr - b.order_nr)[0];
  return stagesOf(world, pipelineId ?? first?.id)[0];
}

// Validation in force since 20 February 2025 (changelog): probability 0–100, the pipeline exists.
function checkStage(world: World, sent: StageChange): void {
  mustExist(world.pipelines, sent.pipeline_id, "pipeline_id");
  const { deal_probability, days_to_rotten } = sent;
  if (deal_probability !== undefined && (deal_probability < 0 || deal_probability > 100)) {
    throw invalid("deal_probability must be between 0 and 100");
  }
  if (typeof days_to_rotten === "number" && days_to_rotten < 1) {
    throw invalid("days_to_rotten must be at least 1");
  }
}

const nextPlace = (rows: readonly { order_nr: number }[]): number =>
  rows.reduce((highest, row) => Math.max(highest, row.order_nr), 0) + 1;

// A deal is always in the pipeline of its stage.
function takeDealsAlong(world: World, stageId: number, pipeline_id: number): void {
  for (const deal of world.deals.filter((deal) => deal.stage_id === stageId)) {
    world.deals.put({ ...deal, pipeline_id });
  }
}
