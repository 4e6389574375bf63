// Tasks of projects.
import { cursor, type Samples } from "./sample";

export const tasks: Samples = {
  getTasks: [
    {
      shows: "every condition",
      inputs: {
        projectId: "1",
        parentTaskId: "1",
        assigneeId: "3",
        isDone: "false",
        isMilestone: "No",
        limit: "5",
        cursor: cursor(1),
      },
      requests: [
        {
          call: "GET /api/v2/tasks",
          query: {
            project_id: 1,
            parent_task_id: "1",
            assignee_id: 3,
            is_done: false,
            is_milestone: false,
            limit: 5,
            cursor: cursor(1),
          },
        },
      ],
      returns: { data: [{ id: 2 }] },
    },
    {
      shows: "no subtasks, from page to page",
      inputs: { parentTaskId: "NULL", limit: "2", fetchAll: "true" },
      requests: [
        { call: "GET /api/v2/tasks", query: { parent_task_id: "null", limit: 2 } },
        {
          call: "GET /api/v2/tasks",
          query: { parent_task_id: "null", limit: 2, cursor: cursor(4) },
        },
      ],
      returns: { data: [{ id: 1 }, { id: 4 }, { id: 5 }] },
    },
  ],
  getTask: {
    inputs: { id: "4" },
    requests: [{ call: "GET /api/v2/tasks/{id}", path: { id: 4 } }],
  },
  addTask: [
    {
      shows: "several assignees",
      inputs: {
        title: "Bells, “engraved”",
        projectId: "1",
        description: "Twelve.\nNo thirteenth.",
        parentTaskId: "4",
        startDate: "2026-11-23",
        dueDate: "2026-11-30",
        assigneeIds: "3, 2",
        priority: "0",
        milestone: "0",
        done: "1",
      },
      requests: [
        {
          call: "POST /api/v2/tasks",
          body: {
            title: "Bells, “engraved”",
            project_id: 1,
            description: "Twelve.\nNo thirteenth.",
            parent_task_id: 4,
            start_date: "2026-11-23",
            due_date: "2026-11-30",
            assignee_ids: [3, 2],
            priority: 0,
            milestone: 0,
            done: 1,
          },
        },
      ],
    },
    {
      shows: "one assignee",
      inputs: { title: "Load the van", projectId: "2", assigneeId: "4" },
      requests: [
        {
          call: "POST /api/v2/tasks",
          body: { title: "Load the van", project_id: 2, assignee_id: 4 },
        },
      ],
      returns: { data: { assignee_ids: [4], is_done: false } },
    },
  ],
  updateTask: [
    {
      shows: "every input but the several assignees",
      inputs: {
        id: "5",
        title: "Make two appointments",
        projectId: "1",
        description: "Both halls.",
        parentTaskId: "4",
        startDate: "2026-12-01",
        dueDate: "2026-12-02",
        assigneeId: "2",
        priority: "2",
        milestone: "1",
        done: "0",
      },
      requests: [
        {
          call: "PATCH /api/v2/tasks/{id}",
          path: { id: 5 },
          body: {
            title: "Make two appointments",
            project_id: 1,
            description: "Both halls.",
            parent_task_id: 4,
            start_date: "2026-12-01",
            due_date: "2026-12-02",
            assignee_id: 2,
            priority: 2,
            milestone: 1,
            done: 0,
          },
        },
      ],
    },
    {
      shows: "several assignees",
      inputs: { id: "1", assigneeIds: "2,4" },
      requests: [
        { call: "PATCH /api/v2/tasks/{id}", path: { id: 1 }, body: { assignee_ids: [2, 4] } },
      ],
    },
    {
      shows: "fields emptied by name",
      inputs: {
        id: "2",
        fieldsToClear: [
          "description",
          "parent_task_id",
          "start_date",
          "due_date",
          "assignee_ids",
          "priority",
        ],
      },
      requests: [
        {
          call: "PATCH /api/v2/tasks/{id}",
          path: { id: 2 },
          body: {
            description: null,
            parent_task_id: null,
            start_date: null,
            due_date: null,
            assignee_ids: [],
            priority: null,
          },
        },
      ],
    },
  ],
  deleteTask: {
    inputs: { id: "1" },
    requests: [{ call: "DELETE /api/v2/tasks/{id}", path: { id: 1 } }],
  },
};
