// Leads, their labels and sources: reading, searching, deleting.
import { cursor, type Samples } from "./sample";

export const lead = (number: number) => `00000000-1ead-4000-8000-00000000000${number}`;
export const label = (number: number) => `00000000-1abe-4000-8000-00000000000${number}`;

export const leads: Samples = {
  getLead: {
    inputs: { id: lead(2) },
    requests: [{ call: "GET /v1/leads/{id}", path: { id: lead(2) } }],
  },
  deleteLead: {
    inputs: { id: lead(1) },
    requests: [{ call: "DELETE /v1/leads/{id}", path: { id: lead(1) } }],
  },
  getLeads: [
    {
      shows: "nothing filled",
      inputs: {},
      requests: [{ call: "GET /v1/leads" }],
      returns: { data: [{ id: lead(1) }, { id: lead(2) }, { id: lead(3) }] },
    },
    {
      shows: "conditions, order and a window",
      inputs: {
        archivedStatus: "not_archived",
        ownerId: "3",
        personId: "10",
        organizationId: "3",
        updatedSince: "2026-01-01",
        sort: "title DESC, id",
        limit: "50",
        start: "0",
      },
      requests: [
        {
          call: "GET /v1/leads",
          query: {
            owner_id: 3,
            person_id: 10,
            organization_id: 3,
            updated_since: "2026-01-01T00:00:00Z",
            sort: "title DESC, id ASC",
            limit: 50,
            start: 0,
          },
        },
      ],
    },
    {
      shows: "a saved filter",
      inputs: { filterId: "2" },
      requests: [{ call: "GET /v1/leads", query: { filter_id: 2 } }],
    },
    {
      shows: "the archive has a list of its own",
      inputs: { archivedStatus: "archived", limit: "10" },
      requests: [{ call: "GET /v1/leads/archived", query: { limit: 10 } }],
      returns: { data: [{ id: lead(4) }] },
    },
    {
      shows: "all: both lists, leads first",
      inputs: { archivedStatus: "all", start: "2", limit: "2" },
      requests: [
        { call: "GET /v1/leads", query: { limit: 500 } },
        { call: "GET /v1/leads/archived", query: { limit: 500 } },
      ],
      returns: {
        data: [{ id: lead(3) }, { id: lead(4) }],
        additional_data: {
          pagination: { start: 2, limit: 2, more_items_in_collection: false },
        },
      },
    },
    {
      shows: "Fetch All goes from page to page",
      inputs: { limit: "2", fetchAll: "true" },
      requests: [
        { call: "GET /v1/leads", query: { limit: 2 } },
        { call: "GET /v1/leads", query: { start: 2, limit: 2 } },
      ],
      returns: {
        data: [{ id: lead(1) }, { id: lead(2) }, { id: lead(3) }],
        additional_data: { fetch_all: { records: 3, pages: 2, api_tokens: 40 } },
      },
    },
  ],
  searchLeads: [
    {
      shows: "every condition",
      inputs: {
        term: "Bike & Co",
        fields: "title, notes",
        exactMatch: "false",
        personId: "10",
        organizationId: "3",
        includeFields: "lead.was_seen",
        limit: "20",
      },
      requests: [
        {
          call: "GET /api/v2/leads/search",
          query: {
            term: "Bike & Co",
            fields: "title,notes",
            exact_match: false,
            person_id: 10,
            organization_id: 3,
            include_fields: "lead.was_seen",
            limit: 20,
          },
        },
      ],
    },
    {
      shows: "a window: what is passed over is read as well",
      inputs: { term: "ku", start: "1", limit: "1" },
      requests: [
        { call: "GET /api/v2/leads/search", query: { term: "ku", exact_match: false, limit: 2 } },
      ],
    },
    {
      shows: "a cursor goes on where a page ended; Start is ignored",
      inputs: { term: "bike", start: "7", cursor: cursor("lead 1", "result_score", 1, "desc") },
      requests: [
        {
          call: "GET /api/v2/leads/search",
          query: {
            term: "bike",
            exact_match: false,
            cursor: cursor("lead 1", "result_score", 1, "desc"),
            limit: 100,
          },
        },
      ],
    },
    {
      shows: "a whole title",
      inputs: { term: "Old newsletter reply", exactMatch: "true", fetchAll: "true" },
      requests: [
        {
          call: "GET /api/v2/leads/search",
          query: { term: "Old newsletter reply", exact_match: true, limit: 500 },
        },
      ],
      returns: { data: { items: [{ item: { id: lead(4) } }] } },
    },
  ],
  getLeadSources: { inputs: {}, requests: [{ call: "GET /v1/leadSources" }] },
  getLeadLabels: { inputs: {}, requests: [{ call: "GET /v1/leadLabels" }] },
  addLeadLabel: {
    inputs: { name: "Über-hot", color: "dark-gray" },
    requests: [{ call: "POST /v1/leadLabels", body: { name: "Über-hot", color: "dark-gray" } }],
  },
  updateLeadLabel: [
    {
      shows: "both",
      inputs: { id: label(1), name: "Hottest", color: "pink" },
      requests: [
        {
          call: "PATCH /v1/leadLabels/{id}",
          path: { id: label(1) },
          body: { name: "Hottest", color: "pink" },
        },
      ],
    },
    {
      shows: "the color alone",
      inputs: { id: label(1), color: "Green" },
      requests: [
        { call: "PATCH /v1/leadLabels/{id}", path: { id: label(1) }, body: { color: "green" } },
      ],
    },
  ],
  deleteLeadLabel: {
    inputs: { id: label(3) },
    requests: [{ call: "DELETE /v1/leadLabels/{id}", path: { id: label(3) } }],
  },
};
