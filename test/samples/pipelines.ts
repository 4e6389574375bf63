// Pipelines and their stages.
import { cursor, type Samples } from "./sample";

export const pipelines: Samples = {
  getPipelines: [
    {
      shows: "all of them, as v1 gave them",
      inputs: {},
      requests: [{ call: "GET /api/v2/pipelines", query: { limit: 500 } }],
      returns: { data: [{ id: 1 }, { id: 2 }] },
    },
    {
      shows: "one page",
      inputs: { fetchAll: "false", limit: "1", cursor: cursor(1) },
      requests: [{ call: "GET /api/v2/pipelines", query: { cursor: cursor(1), limit: 1 } }],
      returns: { data: [{ id: 2 }], additional_data: { next_cursor: null } },
    },
  ],
  getPipeline: {
    inputs: { id: "2", totalsConvertCurrency: "" },
    requests: [{ call: "GET /api/v2/pipelines/{id}", path: { id: 2 } }],
  },
  addPipeline: [
    {
      shows: "with probabilities; an active pipeline is what Pipedrive makes anyway",
      inputs: { name: "Workshops", dealProbability: "1", active: "1" },
      requests: [
        {
          call: "POST /api/v2/pipelines",
          body: { name: "Workshops", is_deal_probability_enabled: true },
        },
      ],
    },
    {
      shows: "the name alone",
      inputs: { name: "Workshops", dealProbability: "", orderNr: "", active: "" },
      requests: [{ call: "POST /api/v2/pipelines", body: { name: "Workshops" } }],
    },
  ],
  updatePipeline: {
    inputs: { id: "1", name: "Shops", dealProbability: "0" },
    requests: [
      {
        call: "PATCH /api/v2/pipelines/{id}",
        path: { id: 1 },
        body: { name: "Shops", is_deal_probability_enabled: false },
      },
    ],
  },
  deletePipeline: {
    inputs: { id: "2" },
    requests: [{ call: "DELETE /api/v2/pipelines/{id}", path: { id: 2 } }],
  },
  getPipelineConversionStatistics: {
    inputs: { id: "1", startDate: "2026-01-01", endDate: "2026-11-20", userId: "2" },
    requests: [
      {
        call: "GET /v1/pipelines/{id}/conversion_statistics",
        path: { id: 1 },
        query: { start_date: "2026-01-01", end_date: "2026-11-20", user_id: 2 },
      },
    ],
  },
  getPipelineMovementStatistics: {
    inputs: { id: "1", startDate: "2026-01-01", endDate: "2026-11-20", userId: "2" },
    requests: [
      {
        call: "GET /v1/pipelines/{id}/movement_statistics",
        path: { id: 1 },
        query: { start_date: "2026-01-01", end_date: "2026-11-20", user_id: 2 },
      },
    ],
  },
};

export const stages: Samples = {
  getStages: [
    {
      shows: "of one pipeline",
      inputs: { pipelineId: "2" },
      requests: [{ call: "GET /api/v2/stages", query: { pipeline_id: 2, limit: 500 } }],
      returns: { data: [{ id: 6 }, { id: 7 }, { id: 8 }, { id: 9 }] },
    },
    {
      shows: "of all pipelines, in pages of five",
      inputs: { limit: "5" },
      requests: [
        { call: "GET /api/v2/stages", query: { limit: 5 } },
        { call: "GET /api/v2/stages", query: { cursor: cursor(5), limit: 5 } },
      ],
      returns: { additional_data: { fetch_all: { records: 9, pages: 2, api_tokens: 10 } } },
    },
    {
      shows: "one page, from a cursor on",
      inputs: { fetchAll: "false", cursor: cursor(8) },
      requests: [{ call: "GET /api/v2/stages", query: { cursor: cursor(8), limit: 100 } }],
      returns: { data: [{ id: 9 }] },
    },
  ],
  getStage: {
    inputs: { id: "8" },
    requests: [{ call: "GET /api/v2/stages/{id}", path: { id: 8 } }],
  },
  addStage: [
    {
      shows: "every input",
      inputs: {
        name: "Signed",
        pipelineId: "2",
        dealProbability: "95",
        rottenFlag: "true",
        rottenDays: "30",
      },
      requests: [
        {
          call: "POST /api/v2/stages",
          body: {
            name: "Signed",
            pipeline_id: 2,
            deal_probability: 95,
            is_deal_rot_enabled: true,
            days_to_rotten: 30,
          },
        },
      ],
    },
    {
      shows: "an untouched Rotten Flag",
      inputs: { name: "Signed", pipelineId: "2" },
      requests: [
        {
          call: "POST /api/v2/stages",
          body: { name: "Signed", pipeline_id: 2, is_deal_rot_enabled: false },
        },
      ],
    },
    {
      shows: "Rotten Days turn rotting on",
      inputs: { name: "Signed", pipelineId: "2", rottenDays: "7" },
      requests: [
        {
          call: "POST /api/v2/stages",
          body: { name: "Signed", pipeline_id: 2, is_deal_rot_enabled: true, days_to_rotten: 7 },
        },
      ],
    },
  ],
  updateStage: [
    {
      shows: "every input",
      inputs: {
        id: "3",
        name: "Test Ride Done",
        pipelineId: "1",
        dealProbability: "0",
        rottenFlag: "true",
        rottenDays: "10",
      },
      requests: [
        {
          call: "PATCH /api/v2/stages/{id}",
          path: { id: 3 },
          body: {
            name: "Test Ride Done",
            pipeline_id: 1,
            deal_probability: 0,
            is_deal_rot_enabled: true,
            days_to_rotten: 10,
          },
        },
      ],
    },
    {
      shows: "a new name leaves rotting alone",
      inputs: { id: "8", name: "Offer Out" },
      requests: [
        { call: "PATCH /api/v2/stages/{id}", path: { id: 8 }, body: { name: "Offer Out" } },
      ],
    },
  ],
  deleteStage: {
    inputs: { id: "9" },
    requests: [{ call: "DELETE /api/v2/stages/{id}", path: { id: 9 } }],
  },
};
