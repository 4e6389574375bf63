// Permission sets; their ids are UUIDs.
import type { Samples } from "./sample";

/** The regular set for deals and leads; users 2 to 5 have it. */
export const SALES_SET = "5e7a0000-ac5e-4000-8000-000000000002";

export const permissionSets: Samples = {
  getPermissionSets: [
    {
      shows: "of one app",
      inputs: { app: "account_settings" },
      requests: [{ call: "GET /v1/permissionSets", query: { app: "account_settings" } }],
      returns: { data: [{ name: "Account settings", type: "admin", assignment_count: 1 }] },
    },
    { shows: "of every app", inputs: {}, requests: [{ call: "GET /v1/permissionSets" }] },
  ],
  getPermissionSet: [
    {
      shows: "with what it allows",
      inputs: { id: SALES_SET },
      requests: [{ call: "GET /v1/permissionSets/{id}", path: { id: SALES_SET } }],
      returns: { id: SALES_SET, app: "sales", type: "regular", assignment_count: 4 },
    },
    {
      shows: "one that is not there",
      inputs: { id: "5e7a0000-ac5e-4000-8000-0000000000ff" },
      requests: [
        {
          call: "GET /v1/permissionSets/{id}",
          path: { id: "5e7a0000-ac5e-4000-8000-0000000000ff" },
        },
      ],
      refused: "Permission set not found",
    },
  ],
  getPermissionSetAssignments: [
    {
      shows: "from the second to the third",
      inputs: { id: SALES_SET, start: "1", limit: "2" },
      requests: [
        {
          call: "GET /v1/permissionSets/{id}/assignments",
          path: { id: SALES_SET },
          query: { start: 1, limit: 2 },
        },
      ],
      returns: { data: [{ user_id: 3, permission_set_id: SALES_SET }, { user_id: 4 }] },
    },
    {
      shows: "all of them",
      inputs: { id: SALES_SET, fetchAll: "true" },
      requests: [
        {
          call: "GET /v1/permissionSets/{id}/assignments",
          path: { id: SALES_SET },
          query: { start: 0, limit: 500 },
        },
      ],
      returns: { data: [{ user_id: 2 }, { user_id: 3 }, { user_id: 4 }, { user_id: 5 }] },
    },
  ],
};
