// Teams: 1 Northern Shops, 2 Export, 3 Trade Fairs, which is no longer active.
import type { Samples } from "./sample";

export const legacyTeams: Samples = {
  getTeams: [
    {
      shows: "sorted, without members",
      inputs: { orderBy: "name", skipUsers: "1" },
      requests: [{ call: "GET /v1/legacyTeams", query: { order_by: "name", skip_users: 1 } }],
      returns: { data: [{ id: 2 }, { id: 1 }, { id: 3 }] },
    },
    {
      shows: "as they come",
      inputs: {},
      requests: [{ call: "GET /v1/legacyTeams" }],
      returns: { data: [{ id: 1, users: [2, 3] }, { id: 2 }, { id: 3, active_flag: 0 }] },
    },
  ],
  getUserTeams: {
    inputs: { id: "3", orderBy: "manager_id", skipUsers: "0" },
    requests: [
      {
        call: "GET /v1/legacyTeams/user/{id}",
        path: { id: 3 },
        query: { order_by: "manager_id", skip_users: 0 },
      },
    ],
    returns: { data: [{ id: 1 }, { id: 2 }] },
  },
  getTeam: {
    inputs: { id: "2", skipUsers: "1" },
    requests: [{ call: "GET /v1/legacyTeams/{id}", path: { id: 2 }, query: { skip_users: 1 } }],
    returns: { data: { name: "Export", manager_id: 4 } },
  },
  addTeam: {
    inputs: { name: "Fleets", managerId: "3", description: "Large orders", users: "2, 3" },
    requests: [
      {
        call: "POST /v1/legacyTeams",
        body: { name: "Fleets", manager_id: 3, description: "Large orders", users: [2, 3] },
      },
    ],
    returns: { data: { id: 4, active_flag: 1, created_by_user_id: 1 } },
  },
  updateTeam: [
    {
      shows: "every input",
      inputs: {
        id: "3",
        name: "Fairs",
        managerId: "2",
        description: "Fairs at home and abroad",
        users: "2,4",
        activeFlag: "1",
        deletedFlag: "0",
      },
      requests: [
        {
          call: "PUT /v1/legacyTeams/{id}",
          path: { id: 3 },
          body: {
            name: "Fairs",
            manager_id: 2,
            description: "Fairs at home and abroad",
            users: [2, 4],
            active_flag: 1,
            deleted_flag: 0,
          },
        },
      ],
    },
    {
      shows: "one field",
      inputs: { id: "3", deletedFlag: "1" },
      requests: [{ call: "PUT /v1/legacyTeams/{id}", path: { id: 3 }, body: { deleted_flag: 1 } }],
      returns: { data: { name: "Trade Fairs", users: [1, 2], deleted_flag: 1 } },
    },
  ],
  getTeamUsers: {
    inputs: { id: "1" },
    requests: [{ call: "GET /v1/legacyTeams/{id}/users", path: { id: 1 } }],
    returns: { data: [2, 3] },
  },
  addTeamUser: {
    inputs: { id: "1", users: "4" },
    requests: [{ call: "POST /v1/legacyTeams/{id}/users", path: { id: 1 }, body: { users: [4] } }],
    returns: { data: [2, 3, 4] },
  },
  deleteTeamUser: {
    inputs: { id: "1", users: "3" },
    requests: [
      { call: "DELETE /v1/legacyTeams/{id}/users", path: { id: 1 }, body: { users: [3] } },
    ],
    returns: { data: [2] },
  },
};
