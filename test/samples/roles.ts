// Roles: 1 is the default one, 2 Management, 3 Sales under it, 4 Field Sales under that.
import type { Samples } from "./sample";

export const roles: Samples = {
  getRoles: [
    {
      shows: "one page",
      inputs: { start: "1", limit: "2" },
      requests: [{ call: "GET /v1/roles", query: { start: 1, limit: 2 } }],
      returns: {
        data: [
          { id: 2, level: 1 },
          { id: 3, level: 2 },
        ],
        additional_data: { pagination: { more_items_in_collection: true, next_start: 3 } },
      },
    },
    {
      shows: "all of them, three at a time",
      inputs: { limit: "3", fetchAll: "true" },
      requests: [
        { call: "GET /v1/roles", query: { start: 0, limit: 3 } },
        { call: "GET /v1/roles", query: { start: 3, limit: 3 } },
      ],
      returns: { additional_data: { fetch_all: { records: 4, pages: 2, api_tokens: 40 } } },
    },
  ],
  getRole: {
    inputs: { id: "2" },
    requests: [{ call: "GET /v1/roles/{id}", path: { id: 2 } }],
    returns: {
      data: { name: "Management", assignment_count: "1", sub_role_count: "1" },
      additional_data: { settings: { lead_default_visibility: 3 } },
    },
  },
  addRole: [
    {
      shows: "under another role",
      inputs: { name: "Fleet Sales", parentRoleId: "3" },
      requests: [{ call: "POST /v1/roles", body: { name: "Fleet Sales", parent_role_id: 3 } }],
      returns: { data: { id: 5 } },
    },
    {
      shows: "at the top",
      inputs: { name: "Workshop" },
      requests: [{ call: "POST /v1/roles", body: { name: "Workshop" } }],
    },
  ],
  updateRole: [
    {
      shows: "another name and parent",
      inputs: { id: "4", name: "Sales on the Road", parentRoleId: "2" },
      requests: [
        {
          call: "PUT /v1/roles/{id}",
          path: { id: 4 },
          body: { name: "Sales on the Road", parent_role_id: 2 },
        },
      ],
    },
    {
      shows: "moved to the top",
      inputs: { id: "4", name: "", fieldsToClear: ["parent_role_id"] },
      requests: [{ call: "PUT /v1/roles/{id}", path: { id: 4 }, body: { parent_role_id: null } }],
    },
    {
      shows: "under a role of its own",
      inputs: { id: "2", parentRoleId: "4" },
      requests: [{ call: "PUT /v1/roles/{id}", path: { id: 2 }, body: { parent_role_id: 4 } }],
      refused: "a role cannot stand under itself",
    },
  ],
  deleteRole: {
    inputs: { id: "3" },
    requests: [{ call: "DELETE /v1/roles/{id}", path: { id: 3 } }],
    returns: { data: { id: 3 } },
  },
  getRoleAssignments: [
    {
      shows: "one page",
      inputs: { id: "3", start: "1", limit: "5", fetchAll: "false" },
      requests: [
        { call: "GET /v1/roles/{id}/assignments", path: { id: 3 }, query: { start: 1, limit: 5 } },
      ],
      returns: { data: [{ user_id: 3, role_id: 3, name: "Sales" }] },
    },
    {
      shows: "all of them",
      inputs: { id: "3", fetchAll: "true" },
      requests: [
        {
          call: "GET /v1/roles/{id}/assignments",
          path: { id: 3 },
          query: { start: 0, limit: 500 },
        },
      ],
      returns: { data: [{ user_id: 2 }, { user_id: 3 }] },
    },
  ],
  addRoleAssignment: {
    inputs: { id: "4", userId: "3" },
    requests: [{ call: "POST /v1/roles/{id}/assignments", path: { id: 4 }, body: { user_id: 3 } }],
    returns: { data: { user_id: 3, role_id: 4 } },
  },
  deleteRoleAssignment: [
    {
      shows: "back to the default role",
      inputs: { id: "3", userId: "2" },
      requests: [
        { call: "DELETE /v1/roles/{id}/assignments", path: { id: 3 }, body: { user_id: 2 } },
      ],
      returns: { data: { id: 3 } },
    },
    {
      shows: "a role the user does not have",
      inputs: { id: "3", userId: "1" },
      requests: [
        { call: "DELETE /v1/roles/{id}/assignments", path: { id: 3 }, body: { user_id: 1 } },
      ],
      refused: "1 does not have this role",
    },
  ],
  getRoleSettings: {
    inputs: { id: "2" },
    requests: [{ call: "GET /v1/roles/{id}/settings", path: { id: 2 } }],
    returns: { data: { person_default_visibility: 3 } },
  },
  addOrUpdateRoleSetting: [
    {
      shows: "deals for their owner",
      inputs: { id: "3", settingKey: "deal_default_visibility", value: "1" },
      requests: [
        {
          call: "POST /v1/roles/{id}/settings",
          path: { id: 3 },
          body: { setting_key: "deal_default_visibility", value: 1 },
        },
      ],
      returns: { data: { id: 3, deal_default_visibility: 1 } },
    },
    {
      shows: "a value of a larger plan",
      inputs: { id: "3", settingKey: "org_default_visibility", value: "7" },
      requests: [
        {
          call: "POST /v1/roles/{id}/settings",
          path: { id: 3 },
          body: { setting_key: "org_default_visibility", value: 7 },
        },
      ],
      refused: "value must be 1 or 3",
    },
  ],
  getRolePipelines: [
    {
      shows: "what it sees",
      inputs: { id: "3" },
      requests: [{ call: "GET /v1/roles/{id}/pipelines", path: { id: 3 } }],
      returns: { data: { pipeline_ids: [1, 2], visible: true } },
    },
    {
      shows: "what is hidden",
      inputs: { id: "3", visible: "false" },
      requests: [
        { call: "GET /v1/roles/{id}/pipelines", path: { id: 3 }, query: { visible: false } },
      ],
      returns: { data: { pipeline_ids: [], visible: false } },
    },
  ],
  updateRolePipelines: [
    {
      shows: "one shown, one hidden",
      inputs: { id: "4", add: "1", remove: "2" },
      requests: [
        {
          call: "PUT /v1/roles/{id}/pipelines",
          path: { id: 4 },
          body: { visible_pipeline_ids: { add: "[1]", remove: "[2]" } },
        },
      ],
      returns: { data: { pipeline_ids: [1], visible: true } },
    },
    {
      shows: "two hidden",
      inputs: { id: "4", remove: "1, 2" },
      requests: [
        {
          call: "PUT /v1/roles/{id}/pipelines",
          path: { id: 4 },
          body: { visible_pipeline_ids: { remove: "[1,2]" } },
        },
      ],
      returns: { data: { pipeline_ids: [], visible: true } },
    },
  ],
};
