// Goals: conditions with dots in their names, and four nested parts that plain inputs fill.
import type { Samples } from "./sample";

const OWN = "0".repeat(31).concat("1");
const COMPANY_GOAL = "0".repeat(31).concat("2");

const refused = (shows: string, inputs: Record<string, string>, why: string) => ({
  shows,
  inputs: { id: OWN, ...inputs },
  requests: [],
  refused: why,
});

const needed = {
  typeName: "deals_won",
  assigneeType: "person",
  assigneeId: "2",
  expectedOutcomeTarget: "40",
  expectedOutcomeTrackingMetric: "quantity",
  durationStart: "2026-01-01",
  interval: "monthly",
};

const neededBody = {
  assignee: { id: 2, type: "person" },
  expected_outcome: { target: 40, tracking_metric: "quantity" },
  duration: { start: "2026-01-01", end: null },
  interval: "monthly",
};

export const goals: Samples = {
  getGoals: [
    {
      shows: "one's own",
      inputs: {},
      requests: [{ call: "GET /v1/goals/find" }],
      returns: { data: { goals: [{ id: OWN }] } },
    },
    {
      shows: "every condition",
      inputs: {
        typeName: "deals_progressed",
        title: "Offers out",
        isActive: "false",
        assigneeId: "2",
        assigneeType: "person",
        expectedOutcomeTarget: "50",
        expectedOutcomeTrackingMetric: "sum",
        expectedOutcomeCurrencyId: "1",
        typeParamsPipelineId: "1, 2",
        typeParamsStageId: "3",
        typeParamsActivityTypeId: "1,2",
        periodStart: "2026-01-01",
        periodEnd: "2026-12-31",
      },
      requests: [
        {
          call: "GET /v1/goals/find",
          query: {
            "type.name": "deals_progressed",
            title: "Offers out",
            is_active: false,
            "assignee.id": 2,
            "assignee.type": "person",
            "expected_outcome.target": 50,
            "expected_outcome.tracking_metric": "sum",
            "expected_outcome.currency_id": 1,
            "type.params.pipeline_id": [1, 2],
            "type.params.stage_id": 3,
            "type.params.activity_type_id": [1, 2],
            "period.start": "2026-01-01",
            "period.end": "2026-12-31",
          },
        },
      ],
      returns: { data: { goals: [] } },
    },
  ],
  addGoal: [
    {
      shows: "what is left blank is without restriction",
      inputs: needed,
      requests: [
        {
          call: "POST /v1/goals",
          body: { type: { name: "deals_won", params: { pipeline_id: null } }, ...neededBody },
        },
      ],
    },
    {
      shows: "a sum of deals that reach a stage",
      inputs: {
        ...needed,
        title: "Offers out",
        typeName: "deals_progressed",
        typeParamsPipelineId: "1",
        typeParamsStageId: "3",
        expectedOutcomeTrackingMetric: "sum",
        expectedOutcomeCurrencyId: "1",
        durationEnd: "2026-12-31",
      },
      requests: [
        {
          call: "POST /v1/goals",
          body: {
            ...neededBody,
            title: "Offers out",
            type: { name: "deals_progressed", params: { pipeline_id: [1], stage_id: 3 } },
            expected_outcome: { target: 40, tracking_metric: "sum", currency_id: 1 },
            duration: { start: "2026-01-01", end: "2026-12-31" },
          },
        },
      ],
    },
    {
      shows: "activities of two types",
      inputs: {
        ...needed,
        typeName: "activities_added",
        typeParamsActivityTypeId: "1,2",
        durationEnd: "never",
      },
      requests: [
        {
          call: "POST /v1/goals",
          body: {
            ...neededBody,
            type: {
              name: "activities_added",
              params: { pipeline_id: null, activity_type_id: [1, 2] },
            },
          },
        },
      ],
    },
    {
      shows: "a sum without its currency",
      inputs: { ...needed, expectedOutcomeTrackingMetric: "sum" },
      requests: [],
      refused: "Currency ID is needed beside Target",
    },
  ],
  updateGoal: [
    {
      shows: "the title leaves all parts alone",
      inputs: { id: OWN, title: "Won in 2026", interval: "quarterly" },
      requests: [
        {
          call: "PUT /v1/goals/{id}",
          path: { id: OWN },
          body: { title: "Won in 2026", interval: "quarterly" },
        },
      ],
    },
    {
      shows: "every part, each whole",
      inputs: {
        id: OWN,
        typeName: "deals_progressed",
        typeParamsPipelineId: "all",
        typeParamsStageId: "3",
        assigneeType: "person",
        assigneeId: "3",
        expectedOutcomeTarget: "5000",
        expectedOutcomeTrackingMetric: "sum",
        expectedOutcomeCurrencyId: "1",
        durationStart: "2026-02-01",
        durationEnd: "never",
      },
      requests: [
        {
          call: "PUT /v1/goals/{id}",
          path: { id: OWN },
          body: {
            type: { name: "deals_progressed", params: { pipeline_id: null, stage_id: 3 } },
            assignee: { id: 3, type: "person" },
            expected_outcome: { target: 5000, tracking_metric: "sum", currency_id: 1 },
            duration: { start: "2026-02-01", end: null },
          },
        },
      ],
    },
    {
      shows: "to all types of activities",
      inputs: {
        id: COMPANY_GOAL,
        typeName: "activities_completed",
        typeParamsPipelineId: "2",
        typeParamsActivityTypeId: "ALL",
      },
      requests: [
        {
          call: "PUT /v1/goals/{id}",
          path: { id: COMPANY_GOAL },
          body: {
            type: {
              name: "activities_completed",
              params: { pipeline_id: [2], activity_type_id: null },
            },
          },
        },
      ],
    },
    refused("nothing filled", {}, "Nothing to update"),
    refused("a new end alone", { durationEnd: "2026-12-31" }, "Duration Start is needed beside"),
    refused(
      "a kind without its pipelines",
      { typeName: "deals_won" },
      "Pipeline IDs is needed beside Type Name",
    ),
    refused(
      "a stage that would be lost",
      { typeName: "deals_progressed", typeParamsPipelineId: "1" },
      "Stage ID is needed beside Type Name",
    ),
    refused(
      "a stage that means nothing",
      { typeName: "deals_won", typeParamsPipelineId: "1", typeParamsStageId: "1" },
      "Stage ID is for deals_progressed only",
    ),
    refused(
      "an end before the start",
      { durationStart: "2026-12-31", durationEnd: "2026-01-01" },
      "Duration End must not be before Duration Start",
    ),
  ],
  deleteGoal: {
    inputs: { id: OWN },
    requests: [{ call: "DELETE /v1/goals/{id}", path: { id: OWN } }],
  },
  getGoalResult: {
    inputs: { id: OWN, periodStart: "2026-06-01", periodEnd: "2026-11-20" },
    requests: [
      {
        call: "GET /v1/goals/{id}/results",
        path: { id: OWN },
        query: { "period.start": "2026-06-01", "period.end": "2026-11-20" },
      },
    ],
    returns: { data: { goal: { id: OWN } } },
  },
};
