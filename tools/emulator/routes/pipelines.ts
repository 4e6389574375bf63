// Pipelines: the v2 calls.
import type { Routes } from "../handler";
import {
  addPipeline,
  changePipeline,
  deletePipeline,
  type Pipeline,
  type PipelineChange,
} from "../state/pipelines";
import { add, change, list, one, type Resource, remove } from "./crud";

const resource: Resource<Pipeline, PipelineChange> = {
  name: "Pipeline",
  table: (world) => world.pipelines,
  shape: () => (pipeline) => pipeline,
  add: addPipeline,
  change: changePipeline,
  remove: deletePipeline,
};

export const pipelines: Routes = {
  "GET /api/v2/pipelines": list(resource),
  "GET /api/v2/pipelines/{id}": one(resource),
  "POST /api/v2/pipelines": add(resource),
  "PATCH /api/v2/pipelines/{id}": change(resource),
  "DELETE /api/v2/pipelines/{id}": remove(resource),
};
