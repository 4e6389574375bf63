// Persons one by one and in lists, and what hangs on them.
import { activitiesOf, followersOf, hanging, listed, paged, shown } from "./lists";
import { cursor, type Samples } from "./sample";

const CALL = "GET /api/v2/persons";
const SEARCH = "GET /api/v2/persons/search";
const followers = followersOf("/api/v2/persons/{id}/followers");

export const persons: Samples = {
  getPersons: [
    {
      shows: "every condition",
      inputs: {
        userId: "2",
        orgId: "1",
        sort: "update_time DESC",
        debugRequest: "true",
        ...listed.inputs,
      },
      requests: [
        {
          call: CALL,
          query: {
            owner_id: 2,
            org_id: 1,
            sort_by: "update_time",
            sort_direction: "desc",
            ...listed.query,
          },
        },
      ],
    },
    {
      shows: "a saved filter",
      inputs: { filterId: "3" },
      requests: [{ call: CALL, query: { filter_id: 3, limit: 100 } }],
    },
    {
      shows: "a first letter is heeded by the connector",
      inputs: { firstChar: "l" },
      requests: [{ call: CALL, query: { limit: 500 } }],
      returns: { data: [{ id: 3 }, { id: 11 }] },
    },
    {
      shows: "the page is read again up to the last record wanted, for its cursor",
      inputs: { firstChar: "L", limit: "1" },
      requests: [
        { call: CALL, query: { limit: 500 } },
        { call: CALL, query: { limit: 3 } },
      ],
      returns: { data: [{ id: 3 }], additional_data: { next_cursor: cursor(3) } },
    },
    ...paged(CALL, {}, {}),
  ],
  getPerson: [
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
  deletePerson: {
    inputs: { id: "14" },
    requests: [{ call: "DELETE /api/v2/persons/{id}", path: { id: 14 } }],
  },
  searchPersons: [
    {
      shows: "every condition",
      inputs: {
        term: "henrik.voss@example.com",
        fields: "email",
        exactMatch: "true",
        organizationId: "1",
        includeFields: "person.picture",
        limit: "10",
      },
      requests: [
        {
          call: SEARCH,
          query: {
            term: "henrik.voss@example.com",
            fields: "email",
            exact_match: true,
            organization_id: 1,
            include_fields: "person.picture",
            limit: 10,
          },
        },
      ],
      returns: { data: { items: [{ item: { id: 1 } }] } },
    },
    {
      shows: "everywhere, from a cursor to the end",
      inputs: {
        term: "lena",
        start: "3",
        cursor: cursor("person 3", "result_score", 1, "desc"),
        fetchAll: "true",
      },
      requests: [
        {
          call: SEARCH,
          query: {
            term: "lena",
            fields: "custom_fields,email,notes,phone,name",
            exact_match: false,
            cursor: cursor("person 3", "result_score", 1, "desc"),
            limit: 500,
          },
        },
      ],
    },
  ],
  mergePersons: {
    inputs: { id: "11", mergeWithId: "3" },
    requests: [
      { call: "PUT /v1/persons/{id}/merge", path: { id: 11 }, body: { merge_with_id: 3 } },
    ],
  },
  deletePersonPicture: {
    inputs: { id: "1" },
    requests: [{ call: "DELETE /v1/persons/{id}/picture", path: { id: 1 } }],
  },

  getPersonFollowers: followers.list,
  addPersonFollower: followers.add,
  deletePersonFollower: followers.remove,

  getPersonActivities: activitiesOf("person_id", [1, 3]),
  getPersonFiles: hanging(
    "GET /v1/persons/{id}/files",
    100,
    { sort: "update_time" },
    { sort: "update_time ASC" },
  ),
  getPersonMailMessages: hanging(
    "GET /v1/persons/{id}/mailMessages",
    500,
    { includeBody: "0" },
    { include_body: 0 },
  ),
  getPersonProducts: hanging("GET /v1/persons/{id}/products", 500),
  getPersonUpdates: hanging(
    "GET /v1/persons/{id}/flow",
    500,
    { allChanges: "1", items: "note, file" },
    { all_changes: "1", items: "note,file" },
  ),
  getPersonUsers: {
    inputs: { id: "1" },
    requests: [{ call: "GET /v1/persons/{id}/permittedUsers", path: { id: 1 } }],
  },
};
