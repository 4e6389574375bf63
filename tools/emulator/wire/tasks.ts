// A task as v2 and as v1 send it: v1 says `done` by 0 and 1 and names the first assignee.
import type { Task } from "../state/tasks";
import { v1Time } from "./times";

export function taskV2({ is_deleted, ...plain }: Task) {
  return plain;
}

export const taskV1 = (task: Task) => ({
  id: task.id,
  title: task.title,
  creator_id: task.creator_id,
  description: task.description,
  done: task.is_done ? 1 : 0,
  due_date: task.due_date,
  parent_task_id: task.parent_task_id,
  assignee_id: task.assignee_ids[0] ?? null,
  assignee_ids: task.assignee_ids,
  project_id: task.project_id,
  add_time: v1Time(task.add_time),
  update_time: v1Time(task.update_time),
  marked_as_done_time: v1Time(task.marked_as_done_time),
});
