// Users of the company, and what belongs to the connection's user.
import { SALES_SET } from "./permissionSets";
import { cursor, type Samples } from "./sample";

const AFTER_USER_1 = cursor(1, "user_id");

export const users: Samples = {
  getCurrentUser: { inputs: {}, requests: [{ call: "GET /v1/users/me" }] },
  getUsers: { inputs: {}, requests: [{ call: "GET /v1/users" }] },
  getUser: {
    inputs: { id: "4" },
    requests: [{ call: "GET /v1/users/{id}", path: { id: 4 } }],
  },
  findUsersByName: [
    {
      shows: "by address",
      inputs: { term: "jonas.brandt@", searchByEmail: "1" },
      requests: [
        { call: "GET /v1/users/find", query: { term: "jonas.brandt@", search_by_email: 1 } },
      ],
      returns: { data: [{ id: 2 }] },
    },
    {
      shows: "by name",
      inputs: { term: "Aylin D", searchByEmail: "0" },
      requests: [{ call: "GET /v1/users/find", query: { term: "Aylin D", search_by_email: 0 } }],
      returns: { data: [{ id: 3 }] },
    },
  ],
  addUser: [
    {
      shows: "every kind of access",
      inputs: {
        email: " lena.voss@example.com ",
        access: `[{"app": "sales", "permission_set_id": "${SALES_SET}"}, {"app": "global", "admin": true}, {"app": "projects"}]`,
        activeFlag: "false",
      },
      requests: [
        {
          call: "POST /v1/users",
          body: {
            email: "lena.voss@example.com",
            access: [
              { app: "sales", permission_set_id: SALES_SET },
              { app: "global", admin: true },
              { app: "projects" },
            ],
            active_flag: false,
          },
        },
      ],
      returns: { data: { name: "lena.voss@example.com", active_flag: false } },
    },
    {
      shows: "the address alone",
      inputs: { email: "lena.voss@example.com", access: "", activeFlag: "" },
      requests: [{ call: "POST /v1/users", body: { email: "lena.voss@example.com" } }],
    },
    {
      shows: "an address that is taken",
      inputs: { email: "tom.hargreaves@example.com" },
      requests: [{ call: "POST /v1/users", body: { email: "tom.hargreaves@example.com" } }],
      refused: "a user with this address exists already",
    },
  ],
  updateUser: {
    inputs: { id: "5", activeFlag: "true" },
    requests: [{ call: "PUT /v1/users/{id}", path: { id: 5 }, body: { active_flag: true } }],
    returns: { data: { id: 5, active_flag: true } },
  },
  getUserFollowers: [
    {
      shows: "all of them, as v1 gave them",
      inputs: { id: "2" },
      requests: [
        { call: "GET /api/v2/users/{id}/followers", path: { id: 2 }, query: { limit: 500 } },
      ],
      returns: { data: [{ user_id: 1 }, { user_id: 3 }] },
    },
    {
      shows: "one page after another",
      inputs: { id: "2", fetchAll: "false", limit: "1", cursor: AFTER_USER_1 },
      requests: [
        {
          call: "GET /api/v2/users/{id}/followers",
          path: { id: 2 },
          query: { limit: 1, cursor: AFTER_USER_1 },
        },
      ],
      returns: { data: [{ user_id: 3 }], additional_data: { next_cursor: null } },
    },
  ],
  getUserPermissions: {
    inputs: { id: "3" },
    requests: [{ call: "GET /v1/users/{id}/permissions", path: { id: 3 } }],
    returns: { data: { can_use_api: true, can_delete_deals: false } },
  },
  getUserRoleAssignments: [
    {
      shows: "from the top",
      inputs: { id: "4", start: "0", limit: "10", fetchAll: "false" },
      requests: [
        {
          call: "GET /v1/users/{id}/roleAssignments",
          path: { id: 4 },
          query: { start: 0, limit: 10 },
        },
      ],
      returns: { data: [{ user_id: 4, role_id: 4, name: "Field Sales" }] },
    },
    {
      shows: "all of them",
      inputs: { id: "4", fetchAll: "true" },
      requests: [
        {
          call: "GET /v1/users/{id}/roleAssignments",
          path: { id: 4 },
          query: { start: 0, limit: 500 },
        },
      ],
      returns: { additional_data: { fetch_all: { records: 1, pages: 1, api_tokens: 10 } } },
    },
  ],
  getUserRoleSettings: {
    inputs: { id: "3" },
    requests: [{ call: "GET /v1/users/{id}/roleSettings", path: { id: 3 } }],
    returns: { data: { deal_default_visibility: 3 } },
  },
  getUserConnections: {
    inputs: {},
    requests: [{ call: "GET /v1/userConnections" }],
    returns: { data: { google: "mara-petersen-1034" } },
  },
  getUserSettings: {
    inputs: {},
    requests: [{ call: "GET /v1/userSettings" }],
    returns: { data: { list_limit: 100 } },
  },
};
