// Lists of deals, their counts and sums.
import type { Request } from "../support/wire";
import { listed, paged } from "./lists";
import type { Samples } from "./sample";

const CALL = "GET /api/v2/deals";
const ME: Request = { call: "GET /v1/users/me" };

const list = (query: Request["query"]): Request => ({ call: CALL, ...(query && { query }) });

export const dealLists: Samples = {
  getDeals: [
    {
      shows: "every condition",
      inputs: {
        userId: "2",
        status: "open, won",
        stageId: "4",
        pipelineId: "1",
        personId: "1",
        orgId: "1",
        sort: "update_time desc",
        debugRequest: "true",
        ...listed.inputs,
      },
      requests: [
        list({
          owner_id: 2,
          status: "open,won",
          stage_id: 4,
          pipeline_id: 1,
          person_id: 1,
          org_id: 1,
          sort_by: "update_time",
          sort_direction: "desc",
          ...listed.query,
        }),
      ],
    },
    {
      shows: "all that are not deleted is what v2 gives without a status",
      inputs: { status: "all_not_deleted" },
      requests: [list({ limit: 100 })],
    },
    {
      shows: "Owned By You asks who that is",
      inputs: { ownedByYou: "1", userId: "4" },
      requests: [ME, list({ owner_id: 1, limit: 100 })],
    },
    {
      shows: "a saved filter needs no owner",
      inputs: { filterId: "1", ownedByYou: "1" },
      requests: [list({ filter_id: 1, limit: 100 })],
      returns: { data: [{ id: 1 }, { id: 3 }, { id: 4 }, { id: 7 }] },
    },
    {
      shows: "a place beside a saved filter is heeded by the connector",
      inputs: { filterId: "1", stageId: "8" },
      requests: [list({ filter_id: 1, stage_id: 8, limit: 500 })],
      returns: { data: [{ id: 3 }] },
    },
    {
      shows: "sorted by a field that Pipedrive does not sort by",
      inputs: { sort: "value DESC, title", fetchAll: "true", start: "1" },
      requests: [list({ limit: 500 })],
      returns: {
        data: [10, 8, 9, 4, 7, 1, 2, 6, 5].map((id) => ({ id })),
        additional_data: { fetch_all: { records: 9, pages: 1, api_tokens: 10 } },
      },
    },
    {
      shows: "sorted page after page",
      inputs: { sort: "add_time DESC", fetchAll: "true", limit: "500" },
      requests: [list({ sort_by: "add_time", sort_direction: "desc", limit: 500 })],
    },
    ...paged(CALL, {}, {}),
  ],
  getPersonDeals: [
    {
      shows: "every condition",
      inputs: { id: "1", status: "won", sort: "id", ...listed.inputs },
      requests: [
        list({
          person_id: 1,
          status: "won",
          sort_by: "id",
          sort_direction: "asc",
          ...listed.query,
        }),
      ],
    },
    ...paged(CALL, { id: "1" }, { query: { person_id: 1 } }),
  ],
  getOrganizationDeals: [
    {
      shows: "every condition",
      inputs: { id: "3", status: "open,lost", sort: "add_time ASC", ...listed.inputs },
      requests: [
        list({
          org_id: 3,
          status: "open,lost",
          sort_by: "add_time",
          sort_direction: "asc",
          ...listed.query,
        }),
      ],
    },
    {
      shows: "Only Primary Association is heeded by the connector",
      inputs: { id: "3", onlyPrimaryAssociation: "1" },
      requests: [list({ org_id: 3, limit: 500 })],
      returns: {
        data: [
          { id: 3, org_id: 3 },
          { id: 10, org_id: 3 },
        ],
      },
    },
    ...paged(CALL, { id: "3", onlyPrimaryAssociation: "0" }, { query: { org_id: 3 } }),
  ],
  getPipelineDeals: [
    {
      shows: "every condition",
      inputs: { id: "1", stageId: "4", userId: "2", status: "open", ...listed.inputs },
      requests: [
        list({ pipeline_id: 1, stage_id: 4, owner_id: 2, status: "open", ...listed.query }),
      ],
    },
    {
      shows: "everyone's, whatever else is said",
      inputs: { id: "2", everyone: "1", userId: "2", filterId: "1" },
      requests: [list({ pipeline_id: 2, limit: 100 })],
    },
    {
      shows: "one's own",
      inputs: { id: "2", everyone: "0" },
      requests: [ME, list({ pipeline_id: 2, owner_id: 1, limit: 100 })],
    },
    {
      shows: "a saved filter, the pipeline heeded by the connector",
      inputs: { id: "2", filterId: "1" },
      requests: [list({ pipeline_id: 2, filter_id: 1, limit: 500 })],
      returns: { data: [{ id: 3 }, { id: 4 }] },
    },
    {
      shows: "with its summary",
      inputs: { id: "2", userId: "3", stageId: "8", getSummary: "1" },
      requests: [
        list({ pipeline_id: 2, stage_id: 8, owner_id: 3, limit: 100 }),
        {
          call: "GET /v1/deals/summary",
          query: { pipeline_id: 2, stage_id: 8, user_id: 3 },
        },
      ],
      returns: { additional_data: { deals_summary: { total_count: 2 } } },
    },
    ...paged(CALL, { id: "1", getSummary: "0" }, { query: { pipeline_id: 1 } }),
  ],
  getStageDeals: [
    {
      shows: "every condition",
      inputs: { id: "8", userId: "3", status: "lost", ...listed.inputs },
      requests: [list({ stage_id: 8, owner_id: 3, status: "lost", ...listed.query })],
    },
    {
      shows: "one's own",
      inputs: { id: "8", everyone: "0" },
      requests: [ME, list({ stage_id: 8, owner_id: 1, limit: 100 })],
    },
    {
      shows: "a saved filter, the stage heeded by the connector",
      inputs: { id: "8", filterId: "1" },
      requests: [list({ stage_id: 8, filter_id: 1, limit: 500 })],
      returns: { data: [{ id: 3 }] },
    },
    ...paged(CALL, { id: "8" }, { query: { stage_id: 8 } }),
  ],
  getDealsSummary: [
    {
      shows: "every condition",
      inputs: { status: "open", filterId: "1", userId: "3", pipelineId: "2", stageId: "8" },
      requests: [
        {
          call: "GET /v1/deals/summary",
          query: { status: "open", filter_id: 1, user_id: 3, pipeline_id: 2, stage_id: 8 },
        },
      ],
    },
    { shows: "of all deals", inputs: {}, requests: [{ call: "GET /v1/deals/summary" }] },
  ],
  getDealsTimeline: [
    {
      shows: "every condition",
      inputs: {
        startDate: "2026-10-01",
        interval: "month",
        amount: "3",
        fieldKey: "add_time",
        userId: "2",
        pipelineId: "1",
        filterId: "1",
        excludeDeals: "1",
        totalsConvertCurrency: "default_currency",
      },
      requests: [
        {
          call: "GET /v1/deals/timeline",
          query: {
            start_date: "2026-10-01",
            interval: "month",
            amount: 3,
            field_key: "add_time",
            user_id: 2,
            pipeline_id: 1,
            filter_id: 1,
            exclude_deals: 1,
            totals_convert_currency: "default_currency",
          },
        },
      ],
    },
    {
      shows: "the least of it",
      inputs: {
        startDate: "2026-01-01",
        interval: "quarter",
        amount: "4",
        fieldKey: "expected_close_date",
        excludeDeals: "0",
      },
      requests: [
        {
          call: "GET /v1/deals/timeline",
          query: {
            start_date: "2026-01-01",
            interval: "quarter",
            amount: 4,
            field_key: "expected_close_date",
            exclude_deals: 0,
          },
        },
      ],
    },
  ],
};
