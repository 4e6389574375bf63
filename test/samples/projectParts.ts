// Boards, phases, templates and plans of projects.
import { cursor, type Samples } from "./sample";

export const projectParts: Samples = {
  getProjectsBoards: {
    inputs: {},
    requests: [{ call: "GET /api/v2/boards" }],
    returns: { data: [{ id: 1 }, { id: 2 }] },
  },
  getProjectsBoard: {
    inputs: { id: "2" },
    requests: [{ call: "GET /api/v2/boards/{id}", path: { id: 2 } }],
  },
  addProjectBoard: [
    {
      shows: "in the first place",
      inputs: { name: "Fair & Show", orderNr: "1" },
      requests: [{ call: "POST /api/v2/boards", body: { name: "Fair & Show", order_nr: 1 } }],
    },
    {
      shows: "at the end",
      inputs: { name: "Fairs", orderNr: "" },
      requests: [{ call: "POST /api/v2/boards", body: { name: "Fairs" } }],
      returns: { data: { order_nr: 3 } },
    },
  ],
  updateProjectBoard: {
    inputs: { id: "2", name: "Care", orderNr: "1" },
    requests: [
      { call: "PATCH /api/v2/boards/{id}", path: { id: 2 }, body: { name: "Care", order_nr: 1 } },
    ],
  },
  deleteProjectBoard: {
    inputs: { id: "2" },
    requests: [{ call: "DELETE /api/v2/boards/{id}", path: { id: 2 } }],
  },
  getProjectsPhases: {
    inputs: { boardId: "2" },
    requests: [{ call: "GET /api/v2/phases", query: { board_id: 2 } }],
    returns: { data: [{ id: 5 }, { id: 6 }, { id: 7 }] },
  },
  getProjectsPhase: {
    inputs: { id: "5" },
    requests: [{ call: "GET /api/v2/phases/{id}", path: { id: 5 } }],
  },
  addProjectPhase: {
    inputs: { name: "Waiting for Parts", boardId: "2", orderNr: "2" },
    requests: [
      {
        call: "POST /api/v2/phases",
        body: { name: "Waiting for Parts", board_id: 2, order_nr: 2 },
      },
    ],
  },
  updateProjectPhase: [
    {
      shows: "to another board",
      inputs: { id: "3", name: "Driving", boardId: "2", orderNr: "4" },
      requests: [
        {
          call: "PATCH /api/v2/phases/{id}",
          path: { id: 3 },
          body: { name: "Driving", board_id: 2, order_nr: 4 },
        },
      ],
    },
    {
      shows: "the name alone",
      inputs: { id: "3", name: "Driving" },
      requests: [{ call: "PATCH /api/v2/phases/{id}", path: { id: 3 }, body: { name: "Driving" } }],
      returns: { data: { board_id: 1, order_nr: 3 } },
    },
  ],
  deleteProjectPhase: {
    inputs: { id: "7" },
    requests: [{ call: "DELETE /api/v2/phases/{id}", path: { id: 7 } }],
  },
  getProjectTemplates: [
    {
      shows: "one page",
      inputs: { limit: "1", cursor: cursor(1) },
      requests: [{ call: "GET /api/v2/projectTemplates", query: { limit: 1, cursor: cursor(1) } }],
      returns: { data: [{ id: 2 }] },
    },
    {
      shows: "all of them",
      inputs: { fetchAll: "true" },
      requests: [{ call: "GET /api/v2/projectTemplates", query: { limit: 500 } }],
      returns: { additional_data: { fetch_all: { records: 2, pages: 1, api_tokens: 10 } } },
    },
  ],
  getProjectTemplate: {
    inputs: { id: "1" },
    requests: [{ call: "GET /api/v2/projectTemplates/{id}", path: { id: 1 } }],
  },
  getProjectPlan: {
    inputs: { id: "1" },
    requests: [{ call: "GET /v1/projects/{id}/plan", path: { id: 1 } }],
  },
  putProjectPlanActivity: {
    inputs: { id: "1", activityId: "8", phaseId: "3", groupId: "2" },
    requests: [
      {
        call: "PUT /v1/projects/{id}/plan/activities/{activityId}",
        path: { id: 1, activityId: 8 },
        body: { phase_id: 3, group_id: 2 },
      },
    ],
    returns: { data: { item_id: 8, item_type: "activity", phase_id: 3, group_id: 2 } },
  },
  putProjectPlanTask: [
    {
      shows: "both",
      inputs: { id: "1", taskId: "2", phaseId: "3", groupId: "1" },
      requests: [
        {
          call: "PUT /v1/projects/{id}/plan/tasks/{taskId}",
          path: { id: 1, taskId: 2 },
          body: { phase_id: 3, group_id: 1 },
        },
      ],
    },
    {
      shows: "another group in the same phase",
      inputs: { id: "1", taskId: "1", groupId: "2" },
      requests: [
        {
          call: "PUT /v1/projects/{id}/plan/tasks/{taskId}",
          path: { id: 1, taskId: 1 },
          body: { group_id: 2 },
        },
      ],
      returns: { data: { item_id: 1, item_type: "task", phase_id: 2, group_id: 2 } },
    },
  ],
  getProjectGroups: {
    inputs: { id: "1" },
    requests: [{ call: "GET /v1/projects/{id}/groups", path: { id: 1 } }],
    returns: { data: [{ name: "Workshop" }, { name: "Transport" }] },
  },
  getProjectTasks: {
    inputs: { id: "1" },
    requests: [{ call: "GET /v1/projects/{id}/tasks", path: { id: 1 } }],
  },
  getProjectActivities: {
    inputs: { id: "1" },
    requests: [{ call: "GET /v1/projects/{id}/activities", path: { id: 1 } }],
    returns: { data: [{ id: 8, project_id: 1 }] },
  },
};
