// Tasks of projects and their subtasks: what one holds and the rules by which it changes.
// https://developers.pipedrive.com/docs/api/v1/Tasks
import { timestamp } from "../clock";
import { invalid } from "../handler";
import type { World } from "../world";
import { mustBeNamed, mustExist, present } from "./lookup";
import type { Author, Stamped } from "./records";

export interface Task extends Stamped {
  id: number;
  title: string;
  creator_id: number;
  description: string | null;
  project_id: number;
  is_done: boolean;
  is_milestone: boolean;
  due_date: string | null;
  start_date: string | null;
  parent_task_id: number | null;
  assignee_ids: number[];
  priority: number | null;
  marked_as_done_time: string | null;
}

/** The body of POST and PATCH /api/v2/tasks; v1 takes a part of it. */
export interface TaskChange
  extends Partial<
    Pick<
      Task,
      | "title"
      | "description"
      | "project_id"
      | "due_date"
      | "start_date"
      | "parent_task_id"
      | "assignee_ids"
      | "priority"
    >
  > {
  done?: 0 | 1;
  milestone?: 0 | 1;
  assignee_id?: number | null;
}

export function addTask(
  world: World,
  sent: TaskChange & { title: string; project_id: number },
  author: Author,
): Task {
  const now = timestamp(world.clock.now());
  const blank: Task = {
    id: world.tasks.nextId(),
    title: sent.title,
    creator_id: author.user.id,
    description: null,
    project_id: sent.project_id,
    is_done: false,
    is_milestone: false,
    due_date: null,
    start_date: null,
    parent_task_id: null,
    assignee_ids: [],
    priority: null,
    marked_as_done_time: null,
    add_time: now,
    update_time: now,
    is_deleted: false,
  };
  return world.tasks.put(changed(world, blank, sent, now));
}

/** Changes only what was sent; subtasks follow their task into another project (assumed). */
export function changeTask(world: World, task: Task, sent: TaskChange): Task {
  const after = world.tasks.put(changed(world, task, sent, timestamp(world.clock.now())));
  for (const subtask of subtasksOf(world, after.id)) {
    world.tasks.put({ ...subtask, project_id: after.project_id });
  }
  return after;
}

/** Marks a task as deleted, and its subtasks with it (text of DELETE /api/v2/tasks/{id}). */
export function deleteTask(world: World, task: Task): void {
  const update_time = timestamp(world.clock.now());
  for (const one of [task, ...subtasksOf(world, task.id)]) {
    world.tasks.put({ ...one, is_deleted: true, update_time });
  }
}

/** Tasks and subtasks of a project that are not deleted. */
export const tasksOf = (world: World, projectId: number): Task[] =>
  present(world.tasks).filter((task) => task.project_id === projectId);

const subtasksOf = (world: World, id: number): Task[] =>
  present(world.tasks).filter((task) => task.parent_task_id === id);

function changed(world: World, task: Task, sent: TaskChange, now: string): Task {
  mustBeNamed(sent.title, "title must not be empty");
  mustExist(world.projects, sent.project_id, "project_id");
  const { done, milestone, assignee_id, assignee_ids, ...members } = sent;
  const after: Task = {
    ...task,
    ...members,
    is_done: done === undefined ? task.is_done : done === 1,
    is_milestone: milestone === undefined ? task.is_milestone : milestone === 1,
    assignee_ids: assignees(world, task, sent),
    update_time: now,
  };
  if (after.is_done !== task.is_done) after.marked_as_done_time = after.is_done ? now : null;
  mustFitParent(world, after);
  return after;
}

// `assignee_id` overwrites the list: its text in POST /api/v2/tasks.
function assignees(world: World, task: Task, { assignee_id, assignee_ids }: TaskChange): number[] {
  mustExist(world.users, assignee_id, "assignee_id");
  for (const id of assignee_ids ?? []) mustExist(world.users, id, "assignee_ids");
  if (assignee_id !== undefined) return assignee_id === null ? [] : [assignee_id];
  return [...new Set(assignee_ids ?? task.assignee_ids)];
}

/** Two levels only: "Cannot be the ID of a task that is already a subtask". Both in one project (assumed). */
function mustFitParent(world: World, task: Task): void {
  if (task.parent_task_id === null) return;
  mustExist(world.tasks, task.parent_task_id, "parent_task_id");
  const parent = world.tasks.get(task.parent_task_id);
  if (parent?.parent_task_id !== null || task.id === parent.id) {
    throw invalid("parent_task_id: a subtask cannot have subtasks");
  }
  if (subtasksOf(world, task.id).length > 0) {
    throw invalid("parent_task_id: a task that has subtasks cannot become one");
  }
  if (parent.project_id !== task.project_id) {
    throw invalid("parent_task_id: the task belongs to another project");
  }
}
