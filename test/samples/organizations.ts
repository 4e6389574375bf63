// Organizations, and what hangs on them.
import { activitiesOf, followersOf, hanging, listed, paged, personsOf, shown } from "./lists";
import { cursor, definitions, type Samples } from "./sample";

const CALL = "GET /api/v2/organizations";
const SEARCH = "GET /api/v2/organizations/search";
const ONE = "PATCH /api/v2/organizations/{id}";

const NUMBER = "0979c28c8ef943ff73f0b6f5fa689c620ebcdda5";

const followers = followersOf("/api/v2/organizations/{id}/followers");

export const organizations: Samples = {
  getOrganizations: [
    {
      shows: "every condition",
      inputs: { userId: "2", sort: "id DESC", debugRequest: "true", ...listed.inputs },
      requests: [
        {
          call: CALL,
          query: { owner_id: 2, sort_by: "id", sort_direction: "desc", ...listed.query },
        },
      ],
    },
    {
      shows: "a saved filter",
      inputs: { filterId: "4" },
      requests: [{ call: CALL, query: { filter_id: 4, limit: 100 } }],
    },
    {
      shows: "a first letter is heeded by the connector",
      inputs: { firstChar: "f", sort: "add_time" },
      requests: [{ call: CALL, query: { sort_by: "add_time", sort_direction: "asc", limit: 500 } }],
      returns: { data: [{ id: 5 }] },
    },
    {
      shows: "sorted by name",
      inputs: { sort: "name", fetchAll: "true" },
      requests: [{ call: CALL, query: { limit: 500 } }],
      returns: { data: [4, 5, 6, 8, 7, 1, 3, 2].map((id) => ({ id })) },
    },
    ...paged(CALL, {}, {}),
  ],
  getOrganization: [
    {
      shows: "as it is",
      inputs: { id: "1" },
      requests: [{ call: `${CALL}/{id}`, path: { id: 1 } }],
    },
    {
      shows: "with more of it",
      inputs: { id: "1", ...shown.inputs },
      requests: [{ call: `${CALL}/{id}`, path: { id: 1 }, query: shown.query }],
    },
  ],
  addOrganization: [
    {
      shows: "every input",
      inputs: {
        name: "Møns Cykler & Søn",
        ownerId: "4",
        visibleTo: "1",
        labelIds: "9",
        address: "Storegade 2, 4780 Stege",
        website: "https://moens-cykler.example.com/?a=1&b=2",
        linkedin: "https://www.linkedin.com/company/moens-cykler",
        industry: "12",
        annualRevenue: "2500000",
        employeeCount: "0",
        customFields: [
          { key: "customer number", value: "K-2001" },
          { key: "Dealer tier", value: "" },
        ],
        addTime: "2023-03-04T05:06:07Z",
      },
      requests: [
        definitions("organization"),
        {
          call: "POST /api/v2/organizations",
          body: {
            name: "Møns Cykler & Søn",
            owner_id: 4,
            visible_to: 1,
            label_ids: [9],
            address: { value: "Storegade 2, 4780 Stege" },
            website: "https://moens-cykler.example.com/?a=1&b=2",
            linkedin: "https://www.linkedin.com/company/moens-cykler",
            industry: 12,
            annual_revenue: 2500000,
            employee_count: 0,
            custom_fields: { [NUMBER]: "K-2001" },
            add_time: "2023-03-04T05:06:07Z",
          },
        },
      ],
    },
    {
      shows: "the name alone",
      inputs: { name: "Møns Cykler", address: "", customFields: "{}", visibleTo: "" },
      requests: [{ call: "POST /api/v2/organizations", body: { name: "Møns Cykler" } }],
    },
  ],
  updateOrganization: [
    {
      shows: "every input",
      inputs: {
        id: "1",
        name: "Radhaus Kiel GmbH",
        ownerId: "3",
        visibleTo: "3",
        labelIds: "9,10",
        address: '{"value": "Holtenauer Straße 112, 24105 Kiel", "locality": "Kiel"}',
        website: "https://radhaus.example.com",
        linkedin: "https://www.linkedin.com/company/radhaus",
        industry: "11",
        annualRevenue: "0",
        employeeCount: "15",
        customFields: { [NUMBER]: null },
      },
      requests: [
        definitions("organization"),
        {
          call: ONE,
          path: { id: 1 },
          body: {
            name: "Radhaus Kiel GmbH",
            owner_id: 3,
            visible_to: 3,
            label_ids: [9, 10],
            address: { value: "Holtenauer Straße 112, 24105 Kiel", locality: "Kiel" },
            website: "https://radhaus.example.com",
            linkedin: "https://www.linkedin.com/company/radhaus",
            industry: 11,
            annual_revenue: 0,
            employee_count: 15,
            custom_fields: { [NUMBER]: null },
          },
        },
      ],
    },
    {
      shows: "fields to clear; the name is left alone",
      inputs: { id: "1", fieldsToClear: ["website", "label_ids", "employee_count"] },
      requests: [
        {
          call: ONE,
          path: { id: 1 },
          body: { website: null, label_ids: [], employee_count: null },
        },
      ],
    },
  ],
  deleteOrganization: {
    inputs: { id: "8" },
    requests: [{ call: "DELETE /api/v2/organizations/{id}", path: { id: 8 } }],
  },
  searchOrganization: [
    {
      shows: "every condition",
      inputs: { term: "K-1001", fields: "custom_fields, name", exactMatch: "true", limit: "3" },
      requests: [
        {
          call: SEARCH,
          query: { term: "K-1001", fields: "custom_fields,name", exact_match: true, limit: 3 },
        },
      ],
      returns: { data: { items: [{ item: { id: 1 } }] } },
    },
    {
      shows: "a window everywhere",
      inputs: { term: "kurier", start: "1", limit: "1" },
      requests: [
        {
          call: SEARCH,
          query: {
            term: "kurier",
            fields: "address,custom_fields,notes,name",
            exact_match: false,
            limit: 2,
          },
        },
      ],
    },
    {
      shows: "from a cursor to the end",
      inputs: {
        term: "rad",
        cursor: cursor("organization 1", "result_score", 1, "desc"),
        fetchAll: "true",
      },
      requests: [
        {
          call: SEARCH,
          query: {
            term: "rad",
            fields: "address,custom_fields,notes,name",
            exact_match: false,
            cursor: cursor("organization 1", "result_score", 1, "desc"),
            limit: 500,
          },
        },
      ],
    },
  ],
  mergeOrganizations: {
    inputs: { id: "7", mergeWithId: "2" },
    requests: [
      { call: "PUT /v1/organizations/{id}/merge", path: { id: 7 }, body: { merge_with_id: 2 } },
    ],
  },

  getOrganizationFollowers: followers.list,
  addOrganizationFollower: followers.add,
  deleteOrganizationFollower: followers.remove,

  getOrganizationActivities: activitiesOf("org_id", [1, 2]),
  getOrganizationPersons: personsOf("org_id"),
  getOrganizationFiles: hanging(
    "GET /v1/organizations/{id}/files",
    100,
    { sort: "id" },
    { sort: "id ASC" },
  ),
  getOrganizationMailMessages: hanging(
    "GET /v1/organizations/{id}/mailMessages",
    500,
    { includeBody: "1" },
    { include_body: 1 },
  ),
  getOrganizationUpdates: hanging(
    "GET /v1/organizations/{id}/flow",
    500,
    { allChanges: "1", items: "note,deal" },
    { all_changes: "1", items: "note,deal" },
  ),
  getOrganizationUsers: {
    inputs: { id: "1" },
    requests: [{ call: "GET /v1/organizations/{id}/permittedUsers", path: { id: 1 } }],
  },
};
