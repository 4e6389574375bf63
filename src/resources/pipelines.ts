// Pipelines: https://developers.pipedrive.com/docs/api/v1/Pipelines
import { date, required } from "../fields";
import { operation } from "../operation";
import { name, pipelineId, retired, userId, zeroOne } from "../vocabulary";

const id = required(pipelineId());

const orderNr = retired("Order Nr", {
  since: "read-only in API v2",
  instead: "Pipedrive appends new pipelines; drag them into order in its settings",
});

const active = retired("Active", {
  since: "not part of API v2",
  instead: "Use Delete Pipeline to remove a pipeline",
  harmless: ["1", "true"],
});

const isDealProbabilityEnabled = zeroOne("Deal Probability", {
  key: "dealProbability",
  help: "Whether deals of this pipeline carry a probability.",
});

export const getPipelines = operation("GET /api/v2/pipelines", {
  label: "Get Pipelines",
  description: "Gets all pipelines.",
  pages: "all",
});

export const getPipeline = operation("GET /api/v2/pipelines/{id}", {
  label: "Get Pipeline",
  description: "Gets one pipeline.",
  path: { id },
  retired: {
    totalsConvertCurrency: retired("Totals Convert Currency", {
      since: "removed on 2025-05-18",
      instead: "Use Get Deals Summary for sums in one currency",
    }),
  },
});

export const addPipeline = operation("POST /api/v2/pipelines", {
  label: "Add Pipeline",
  description: "Adds a pipeline.",
  body: { name: required(name()), isDealProbabilityEnabled },
  retired: { orderNr, active },
});

export const updatePipeline = operation("PATCH /api/v2/pipelines/{id}", {
  label: "Update Pipeline",
  description: "Changes a pipeline; blank inputs keep their value.",
  path: { id },
  body: { name: name(), isDealProbabilityEnabled },
  retired: { orderNr, active },
});

export const deletePipeline = operation("DELETE /api/v2/pipelines/{id}", {
  label: "Delete Pipeline",
  description: "Marks a pipeline as deleted.",
  path: { id },
});

const period = {
  startDate: required(date("Start Date", { help: "First day of the period, YYYY-MM-DD." })),
  endDate: required(date("End Date", { help: "Last day of the period, YYYY-MM-DD." })),
  userId: userId({ help: "Only deals of this user. Blank means the connection's user." }),
};

export const getPipelineConversionStatistics = operation(
  "GET /v1/pipelines/{id}/conversion_statistics",
  {
    label: "Get Pipeline Conversion Statistics",
    description: "Gets the rates at which deals moved from stage to stage in a period.",
    path: { id },
    query: period,
  },
);

export const getPipelineMovementStatistics = operation(
  "GET /v1/pipelines/{id}/movement_statistics",
  {
    label: "Get Pipeline Movement Statistics",
    description: "Gets the deals that moved in a pipeline in a period.",
    path: { id },
    query: period,
  },
);
