// Archived deals and leads: lists and sums.
import { cursor, type Samples } from "./sample";

const LIST = "GET /api/v2/deals/archived";
const LEADS = "GET /v1/leads/archived";
const CODE = "29b6688f7a1c68a48a51effc7fef643990ed7cfe";

export const archived: Samples = {
  getArchivedDeals: [
    {
      shows: "nothing filled",
      inputs: {},
      requests: [{ call: LIST, query: { limit: 100 } }],
      returns: { data: [{ id: 11, is_archived: true }] },
    },
    {
      shows: "every condition",
      inputs: {
        filterId: "1",
        ownerId: "2",
        personId: "13",
        orgId: "3",
        pipelineId: "1",
        stageId: "2",
        status: "lost, won",
        ids: "11, 12",
        updatedSince: "2026-01-01",
        updatedUntil: "2026-11-20T13:00:00+01:00",
        sortBy: "add_time",
        sortDirection: "desc",
        includeFields: "next_activity_id, products_count",
        customFields: CODE,
        limit: "20",
      },
      requests: [
        {
          call: LIST,
          query: {
            filter_id: 1,
            owner_id: 2,
            person_id: 13,
            org_id: 3,
            pipeline_id: 1,
            stage_id: 2,
            status: "lost,won",
            ids: "11,12",
            updated_since: "2026-01-01T00:00:00Z",
            updated_until: "2026-11-20T12:00:00Z",
            sort_by: "add_time",
            sort_direction: "desc",
            include_fields: "next_activity_id,products_count",
            custom_fields: CODE,
            limit: 20,
          },
        },
      ],
    },
    {
      shows: "all from a cursor on",
      inputs: { cursor: cursor(3), fetchAll: "true" },
      requests: [{ call: LIST, query: { limit: 500, cursor: cursor(3) } }],
      returns: { data: [{ id: 11 }] },
    },
  ],
  getArchivedDealsSummary: [
    {
      shows: "of all archived deals",
      inputs: {},
      requests: [{ call: "GET /v1/deals/summary/archived" }],
      returns: { data: { total_count: 1, values_total: { EUR: { value: 5400, count: 1 } } } },
    },
    {
      shows: "every condition",
      inputs: { status: "lost", filterId: "1", userId: "2", pipelineId: "1", stageId: "2" },
      requests: [
        {
          call: "GET /v1/deals/summary/archived",
          query: { status: "lost", filter_id: 1, user_id: 2, pipeline_id: 1, stage_id: 2 },
        },
      ],
    },
  ],
  getArchivedDealsTimeline: [
    {
      shows: "every condition",
      inputs: {
        startDate: "2026-04-01",
        interval: "quarter",
        amount: "2",
        fieldKey: "add_time",
        userId: "2",
        pipelineId: "1",
        filterId: "1",
        excludeDeals: "1",
        totalsConvertCurrency: "USD",
      },
      requests: [
        {
          call: "GET /v1/deals/timeline/archived",
          query: {
            start_date: "2026-04-01",
            interval: "quarter",
            amount: 2,
            field_key: "add_time",
            user_id: 2,
            pipeline_id: 1,
            filter_id: 1,
            exclude_deals: 1,
            totals_convert_currency: "USD",
          },
        },
      ],
    },
    {
      shows: "the least of it",
      inputs: { startDate: "2026-01-01", interval: "day", amount: "1", fieldKey: "add_time" },
      requests: [
        {
          call: "GET /v1/deals/timeline/archived",
          query: { start_date: "2026-01-01", interval: "day", amount: 1, field_key: "add_time" },
        },
      ],
    },
  ],
  getArchivedLeads: [
    {
      shows: "nothing filled",
      inputs: {},
      requests: [{ call: LEADS, query: { start: 0 } }],
      returns: { data: [{ title: "Old newsletter reply", is_archived: true }] },
    },
    {
      shows: "every condition",
      inputs: {
        ownerId: "2",
        personId: "14",
        organizationId: "1",
        filterId: "2",
        sort: "add_time desc",
        limit: "10",
        start: "1",
      },
      requests: [
        {
          call: LEADS,
          query: {
            owner_id: 2,
            person_id: 14,
            organization_id: 1,
            filter_id: 2,
            sort: "add_time DESC",
            limit: 10,
            start: 1,
          },
        },
      ],
    },
    {
      shows: "Fetch All in the largest pages",
      inputs: { fetchAll: "true" },
      requests: [{ call: LEADS, query: { limit: 500, start: 0 } }],
    },
  ],
};
