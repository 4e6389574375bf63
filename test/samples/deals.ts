// Deals one by one: reading, deleting, searching, merging; the lists that hang on them.
import { activitiesOf, hanging, personsOf, shown } from "./lists";
import { cursor, type Samples } from "./sample";

export const deals: Samples = {
  getDeal: [
    {
      shows: "as it is",
      inputs: { id: "1" },
      requests: [{ call: "GET /api/v2/deals/{id}", path: { id: 1 } }],
    },
    {
      shows: "with more of it",
      inputs: { id: "1", ...shown.inputs },
      requests: [{ call: "GET /api/v2/deals/{id}", path: { id: 1 }, query: shown.query }],
    },
  ],
  deleteDeal: {
    inputs: { id: "5" },
    requests: [{ call: "DELETE /api/v2/deals/{id}", path: { id: 5 } }],
  },
  searchDeals: [
    {
      shows: "every condition",
      inputs: {
        term: "Räder",
        fields: "title,notes",
        exactMatch: "true",
        personId: "1",
        organizationId: "1",
        status: "won",
        includeFields: "deal.cc_email",
        limit: "5",
      },
      requests: [
        {
          call: "GET /api/v2/deals/search",
          query: {
            term: "Räder",
            fields: "title,notes",
            exact_match: true,
            person_id: 1,
            organization_id: 1,
            status: "won",
            include_fields: "deal.cc_email",
            limit: 5,
          },
        },
      ],
    },
    {
      shows: "a window everywhere",
      inputs: { term: "bikes", start: "1", limit: "2" },
      requests: [
        {
          call: "GET /api/v2/deals/search",
          query: {
            term: "bikes",
            fields: "custom_fields,notes,title",
            exact_match: false,
            limit: 3,
          },
        },
      ],
    },
    {
      shows: "from a cursor to the end",
      inputs: {
        term: "bikes",
        fields: "",
        cursor: cursor("deal 2", "result_score", 1, "desc"),
        fetchAll: "true",
      },
      requests: [
        {
          call: "GET /api/v2/deals/search",
          query: {
            term: "bikes",
            exact_match: false,
            cursor: cursor("deal 2", "result_score", 1, "desc"),
            limit: 500,
          },
        },
      ],
    },
  ],
  mergeDeals: {
    inputs: { id: "5", mergeWithId: "2" },
    requests: [{ call: "PUT /v1/deals/{id}/merge", path: { id: 5 }, body: { merge_with_id: 2 } }],
  },
  getDealActivities: activitiesOf("deal_id", [1, 2, 3]),
  getDealPersons: personsOf("deal_id"),
  getDealFiles: hanging("GET /v1/deals/{id}/files", 100, { sort: "id desc" }, { sort: "id DESC" }),
  getDealMailMessages: hanging(
    "GET /v1/deals/{id}/mailMessages",
    500,
    { includeBody: "1" },
    { include_body: 1 },
  ),
  getDealUsers: {
    inputs: { id: "1" },
    requests: [{ call: "GET /v1/deals/{id}/permittedUsers", path: { id: 1 } }],
  },
};
