// Stages: the v2 calls.
import type { Routes } from "../handler";
import {
  addStage,
  changeStage,
  deleteStage,
  type Stage,
  type StageChange,
} from "../state/pipelines";
import { add, change, list, one, type Resource, remove } from "./crud";

const resource: Resource<Stage, StageChange> = {
  name: "Stage",
  table: (world) => world.stages,
  shape: () => (stage) => stage,
  add: addStage,
  change: changeStage,
  remove: deleteStage,
};

export const stages: Routes = {
  "GET /api/v2/stages": list(resource, () => ({
    quick: { pipeline_id: (stage, id) => stage.pipeline_id === id },
  })),
  "GET /api/v2/stages/{id}": one(resource),
  "POST /api/v2/stages": add(resource),
  "PATCH /api/v2/stages/{id}": change(resource),
  "DELETE /api/v2/stages/{id}": remove(resource),
};
