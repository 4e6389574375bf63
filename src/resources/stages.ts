// Stages of pipelines: https://developers.pipedrive.com/docs/api/v1/Stages
import { flag, required } from "../fields";
import { dealProbability, rottenDays } from "../inputs/stages";
import { operation } from "../operation";
import { name, pipelineId, retired, stageId } from "../vocabulary";

const id = required(stageId());

export const getStages = operation("GET /api/v2/stages", {
  label: "Get Stages",
  description: "Gets the stages of one pipeline, or of all.",
  query: { pipelineId: pipelineId({ help: "Only stages of this pipeline. Blank means all." }) },
  pages: "all",
});

export const getStage = operation("GET /api/v2/stages/{id}", {
  label: "Get Stage",
  description: "Gets one stage.",
  path: { id },
  retired: {
    everyone: retired("Everyone", {
      since: "removed on 2025-05-18",
      instead: "Use Get Deals Summary with the stage for its sums",
    }),
  },
});

export const updateStage = operation("PATCH /api/v2/stages/{id}", {
  label: "Update Stage",
  description: "Changes a stage; blank inputs keep their value.",
  path: { id },
  body: {
    name: name(),
    pipelineId: pipelineId({ help: "Moves the stage to this pipeline." }),
    dealProbability,
    isDealRotEnabled: flag("Rotten Flag", {
      key: "rottenFlag",
      help: "Whether deals in this stage can rot. Blank keeps the setting.",
    }),
    daysToRotten: rottenDays,
  },
  retired: {
    orderNr: retired("Order Nr", {
      since: "read-only in API v2",
      instead: "Drag the stages into order in Pipedrive's settings",
    }),
  },
});

export const deleteStage = operation("DELETE /api/v2/stages/{id}", {
  label: "Delete Stage",
  description: "Marks a stage as deleted.",
  path: { id },
});
