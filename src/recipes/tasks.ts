// Adding and changing tasks: one assignee or several, never both, because one would overwrite the other.
// https://developers.pipedrive.com/docs/api/v1/Tasks#addTask
import { pipedriveAction } from "../action";
import type { RequestOf } from "../client";
import { InputError } from "../errors";
import { asId, date, id, integer, list, longText, required, type Values } from "../fields";
import { projectId, taskId, taskTitle } from "../inputs/projects";
import { zeroOneV1 } from "../vocabulary";
import { changes, fieldsToClear } from "./clearing";

const details = {
  description: longText("Description", { help: "What the task is about." }),
  parentTaskId: id("Parent Task ID", {
    help: "The task this one is a part of. It must not be a subtask itself.",
    dataSource: "selectTask",
  }),
  startDate: date("Start Date", { help: "The day work on it begins, YYYY-MM-DD." }),
  dueDate: date("Due Date", { help: "The day it shall be done, YYYY-MM-DD." }),
  assigneeId: id("Assignee ID", {
    help: "The user who shall do it. For several users fill Assignee IDs in its place.",
    dataSource: "selectUser",
  }),
  assigneeIds: list("Assignee IDs", asId, {
    help: "Numbers of the users who shall do it, separated by commas, at most 10. They replace those it has.",
    example: "1,3",
    most: 10,
  }),
  priority: integer("Priority", {
    help: "How urgent it is, as a whole number from 0.",
    example: "1",
    least: 0,
  }),
  milestone: zeroOneV1("Milestone", { help: "Whether the task is a milestone of the project." }),
  done: zeroOneV1("Done", { help: "Whether the task is done." }),
};

function bodyOf(values: Values<typeof details>) {
  if (values.assigneeId !== undefined && values.assigneeIds !== undefined) {
    throw new InputError("Assignee ID and Assignee IDs overwrite each other: fill in one of them");
  }
  return {
    description: values.description,
    parent_task_id: values.parentTaskId,
    start_date: values.startDate,
    due_date: values.dueDate,
    assignee_id: values.assigneeId,
    assignee_ids: values.assigneeIds,
    priority: values.priority,
    milestone: values.milestone,
    done: values.done,
  } satisfies RequestOf<"PATCH /api/v2/tasks/{id}">["body"];
}

export const addTask = pipedriveAction({
  call: "POST /api/v2/tasks",
  label: "Add Task",
  description: "Adds a task to a project.",
  inputs: {
    title: required(taskTitle),
    projectId: required(projectId({ help: "The project the task belongs to." })),
    ...details,
  },
  async perform(pipedrive, values) {
    const body = { title: values.title, project_id: values.projectId, ...bodyOf(values) };
    return { data: await pipedrive.send("POST /api/v2/tasks", { body }) };
  },
});

export const updateTask = pipedriveAction({
  call: "PATCH /api/v2/tasks/{id}",
  label: "Update Task",
  description: "Changes a task; blank inputs keep their value.",
  inputs: {
    id: required(taskId()),
    title: taskTitle,
    projectId: projectId({ help: "Moves the task to this project." }),
    ...details,
    fieldsToClear: fieldsToClear({
      empty: {
        description: null,
        parent_task_id: null,
        start_date: null,
        due_date: null,
        assignee_ids: [],
        priority: null,
      },
      kept: {
        title: "a task must have a title",
        project_id: "a task always belongs to a project",
        milestone: "it is yes or no; set it to No",
        done: "it is yes or no; set it to No",
      },
      called: { "Assignee ID": "assignee_ids" },
    }),
  },
  async perform(pipedrive, values) {
    const filled: RequestOf<"PATCH /api/v2/tasks/{id}">["body"] = {
      title: values.title,
      project_id: values.projectId,
      ...bodyOf(values),
    };
    if (values.assigneeId !== undefined && values.fieldsToClear?.assignee_ids !== undefined) {
      throw new InputError(
        "Fields to Clear names assignee_ids, but Assignee ID is filled in: choose one",
      );
    }
    const body = changes(filled, values.fieldsToClear);
    const path = { id: values.id };
    return { data: await pipedrive.send("PATCH /api/v2/tasks/{id}", { path, body }) };
  },
});
