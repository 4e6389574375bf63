// Pickers of pipelines and their stages, of filters and goals.
import { choice } from "../fields";
import { FILTER_TYPES } from "../inputs/filterTypes";
import { inWords, option } from "./options";
import { listOf, namesById, narrowedBy, picker, shortList } from "./picker";

const ALL = { query: { limit: 500 } };

export const selectPipeline = shortList({
  label: "Select Pipeline",
  description: "Selects a pipeline.",
  call: "GET /api/v2/pipelines",
  request: ALL,
  option: ({ id, name }) => option(id, name),
  example: { key: "1", label: "Sales" },
});

export const selectStage = picker({
  label: "Select Stage",
  description: "Selects a stage, shown with its pipeline.",
  calls: ["GET /api/v2/stages", "GET /api/v2/pipelines"],
  inputs: {
    pipelineId: narrowedBy(
      "Pipeline ID",
      "The number of the pipeline whose stages are offered. Blank means those of all pipelines.",
    ),
  },
  example: { key: "1", label: "Qualified — Sales" },
  options: async (pipedrive, { pipelineId }) => {
    const [stages, pipelines] = await Promise.all([
      listOf(pipedrive, "GET /api/v2/stages", {
        query: { ...ALL.query, ...(pipelineId === undefined ? {} : { pipeline_id: pipelineId }) },
      }),
      listOf(pipedrive, "GET /api/v2/pipelines", ALL),
    ]);
    const names = namesById(pipelines);
    return stages.map(({ id, name, pipeline_id }) => option(id, name, names.get(pipeline_id)));
  },
});

export const selectFilter = picker({
  label: "Select Filter",
  description: "Selects a saved filter, shown with the kind of records it finds.",
  calls: ["GET /v1/filters"],
  inputs: {
    filterType: choice("Filter Type", FILTER_TYPES, {
      help: "Only filters of this kind. Blank means all of them.",
    }),
  },
  example: { key: "1", label: "Large open deals — deals" },
  options: async (pipedrive, { filterType }) => {
    const query = filterType === undefined ? {} : { type: filterType };
    const filters = await listOf(pipedrive, "GET /v1/filters", { query });
    return filters.map(({ id, name, type }) => option(id, name, kindOf(type)));
  },
});

const kindOf = (type: string | null | undefined) =>
  FILTER_TYPES.find(({ value }) => value === type)?.label.toLowerCase() ?? type;

/**
 * Everyone's goals come only with a condition, else the connection's user's alone; between them these two
 * name every goal. https://developers.pipedrive.com/docs/api/v1/Goals#getGoals
 */
const METRICS = ["quantity", "sum"] as const;

export const selectGoal = picker({
  label: "Select Goal",
  description: "Selects a goal that is active: of a user, a team or the company.",
  calls: ["GET /v1/goals/find", "GET /v1/goals/find"],
  example: {
    key: "00000000000000000000000000000001",
    label: "Deals Won — deals won, company, 2026-01-01 to 2026-12-31",
  },
  options: async (pipedrive) => {
    const replies = await Promise.all(
      METRICS.map((metric) => {
        const query = { "expected_outcome.tracking_metric": metric };
        return pipedrive.send("GET /v1/goals/find", { query });
      }),
    );
    const goals = replies.flatMap(({ data }) => data?.goals ?? []);
    return goals.map(({ id, title, type, assignee, duration }) => {
      const { start, end } = duration ?? {};
      const period = end ? `${start} to ${end}` : start && `from ${start}`;
      return option(id, title, inWords(type?.name), assignee?.type, period);
    });
  },
});
