// What a project holds and where it stands in the plan; v1 only.
// https://developers.pipedrive.com/docs/api/v1/Projects#getProjectPlan
import { id as idField, required } from "../fields";
import { phaseId, projectId, taskId } from "../inputs/projects";
import { operation } from "../operation";

const id = required(projectId());

/** Where a task or an activity stands in the plan. */
const place = {
  phaseId: phaseId({ help: "The phase to put it in: one of the board the project stands on." }),
  groupId: idField("Group ID", {
    help: "The group to put it in; Get Project Groups lists those of the project.",
  }),
};

export const getProjectPlan = operation("GET /v1/projects/{id}/plan", {
  label: "Get Project Plan",
  description: "Gets the tasks and activities of a project with their phases and groups.",
  path: { id },
});

export const putProjectPlanActivity = operation(
  "PUT /v1/projects/{id}/plan/activities/{activityId}",
  {
    label: "Put Project Plan Activity",
    description: "Moves an activity of a project to another phase or group of its plan.",
    path: {
      id,
      activityId: required(
        idField("Activity ID", {
          help: "The activity; it must belong to the project.",
          dataSource: "selectActivity",
        }),
      ),
    },
    body: place,
  },
);

export const putProjectPlanTask = operation("PUT /v1/projects/{id}/plan/tasks/{taskId}", {
  label: "Put Project Plan Task",
  description: "Moves a task of a project to another phase or group of its plan.",
  path: {
    id,
    taskId: required(taskId({ help: "The task; it must belong to the project." })),
  },
  body: place,
});

export const getProjectGroups = operation("GET /v1/projects/{id}/groups", {
  label: "Get Project Groups",
  description: "Gets the groups into which the plan of a project is divided.",
  path: { id },
});

export const getProjectTasks = operation("GET /v1/projects/{id}/tasks", {
  label: "Get Project Tasks",
  description:
    "Gets tasks of a project, one page without a way to the next; Get Tasks reads all of them.",
  path: { id },
});

export const getProjectActivities = operation("GET /v1/projects/{id}/activities", {
  label: "Get Project Activities",
  description: "Gets activities of a project, one page without a way to the next.",
  path: { id },
});
