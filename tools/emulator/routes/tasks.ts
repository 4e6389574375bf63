// Tasks of projects in both versions. https://developers.pipedrive.com/docs/api/v1/Tasks
import { type Asked, invalid, type Routes } from "../handler";
import { type ListRules, listPage } from "../query";
import { findPresent, present } from "../state/lookup";
import { addTask, changeTask, deleteTask, type Task, type TaskChange } from "../state/tasks";
import { taskV1, taskV2 } from "../wire/tasks";
import { reply, replyPage } from "./reply";

type NewTask = TaskChange & { title: string; project_id: number };

const quick: NonNullable<ListRules<Task>["quick"]> = {
  project_id: (task, id) => task.project_id === id,
  assignee_id: (task, id) => task.assignee_ids.includes(id as number),
  parent_task_id: (task, parent) => task.parent_task_id === parentId(parent),
  is_done: (task, done) => task.is_done === done,
  is_milestone: (task, milestone) => task.is_milestone === milestone,
  done: (task, done) => task.is_done === (done === 1),
};

// v2 takes a number or the word null as text, v1 a number.
function parentId(value: unknown): number | null {
  if (value === "null") return null;
  if (/^\d+$/.test(String(value))) return Number(value);
  throw invalid("parent_task_id must be a whole number or null");
}

const taskAsked = ({ world, path }: Asked): Task =>
  findPresent(world, world.tasks, path.id, "Task");

function page(asked: Asked) {
  if (asked.query.parent_task_id !== undefined) parentId(asked.query.parent_task_id);
  return listPage(asked, { rows: present(asked.world.tasks), quick });
}

const added = (asked: Asked): Task => addTask(asked.world, asked.body as unknown as NewTask, asked);
const changed = (asked: Asked): Task =>
  changeTask(asked.world, taskAsked(asked), asked.body as TaskChange);

function remove(asked: Asked) {
  const task = taskAsked(asked);
  deleteTask(asked.world, task);
  return reply({ id: task.id });
}

export const tasks: Routes = {
  "GET /api/v2/tasks": (asked) => replyPage(page(asked), taskV2),
  "GET /api/v2/tasks/{id}": (asked) => reply(taskV2(taskAsked(asked))),
  "POST /api/v2/tasks": (asked) => reply(taskV2(added(asked))),
  "PATCH /api/v2/tasks/{id}": (asked) => reply(taskV2(changed(asked))),
  "DELETE /api/v2/tasks/{id}": remove,

  "GET /v1/tasks": (asked) => replyPage(page(asked), taskV1),
  "GET /v1/tasks/{id}": (asked) => reply(taskV1(taskAsked(asked))),
  "POST /v1/tasks": (asked) => reply(taskV1(added(asked))),
  "PUT /v1/tasks/{id}": (asked) => reply(taskV1(changed(asked))),
  "DELETE /v1/tasks/{id}": remove,
};
