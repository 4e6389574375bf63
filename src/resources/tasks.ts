// Tasks of projects: https://developers.pipedrive.com/docs/api/v1/Tasks
import { flag, id as idField, required } from "../fields";
import { parentTaskOrNone, projectId, taskId } from "../inputs/projects";
import { operation } from "../operation";

const id = required(taskId());

export const getTasks = operation("GET /api/v2/tasks", {
  label: "Get Tasks",
  description: "Gets the tasks of projects.",
  query: {
    projectId: projectId({ help: "Only tasks of this project." }),
    parentTaskId: parentTaskOrNone,
    assigneeId: idField("Assignee ID", {
      help: "Only tasks of this user.",
      dataSource: "selectUser",
    }),
    isDone: flag("Is Done", {
      help: "Yes returns only tasks that are done, No only open ones, blank both.",
    }),
    isMilestone: flag("Is Milestone", {
      help: "Yes returns only milestones, No only other tasks, blank both.",
    }),
  },
});

export const getTask = operation("GET /api/v2/tasks/{id}", {
  label: "Get Task",
  description: "Gets one task.",
  path: { id },
});

export const deleteTask = operation("DELETE /api/v2/tasks/{id}", {
  label: "Delete Task",
  description: "Marks a task and its subtasks as deleted.",
  path: { id },
});
