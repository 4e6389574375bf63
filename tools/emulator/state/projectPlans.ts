// The plan of a project: its tasks and activities, each in a phase and a group, or in none.
// https://developers.pipedrive.com/docs/api/v1/Projects#getProjectPlan
import { invalid, notFound } from "../handler";
import type { World } from "../world";
import type { Activity } from "./activities";
import { present } from "./lookup";
import type { Project } from "./projects";
import { groupsOf } from "./projectTemplates";
import { tasksOf } from "./tasks";

export type PlanItemType = "task" | "activity";

/** Where a task or an activity stands; kept once it was put somewhere. */
export interface PlanItem {
  id: number;
  project_id: number;
  item_type: PlanItemType;
  item_id: number;
  phase_id: number | null;
  group_id: number | null;
}

export interface PlanChange {
  phase_id?: number;
  group_id?: number;
}

export const activitiesOf = (world: World, projectId: number): Activity[] =>
  present(world.activities).filter((activity) => activity.project_id === projectId);

/** Every task and activity of a project with its place. */
export function planOf(world: World, project: Project): Omit<PlanItem, "id" | "project_id">[] {
  const tasks = tasksOf(world, project.id).map((task) => itemOf(world, project, "task", task.id));
  const activities = activitiesOf(world, project.id).map((activity) =>
    itemOf(world, project, "activity", activity.id),
  );
  return [...tasks, ...activities];
}

/**
 * Puts an item into a phase of the project's board or a group of the project.
 * @throws Refusal 404 for an item that is not of this project, 400 naming the phase or group that is not.
 */
export function putInPlan(
  world: World,
  project: Project,
  type: PlanItemType,
  itemId: number,
  sent: PlanChange,
): Omit<PlanItem, "id" | "project_id"> {
  const items = type === "task" ? tasksOf(world, project.id) : activitiesOf(world, project.id);
  if (!items.some((item) => item.id === itemId)) {
    throw notFound(type === "task" ? "Task" : "Activity");
  }
  const phase = sent.phase_id === undefined ? undefined : world.projectPhases.get(sent.phase_id);
  if (
    sent.phase_id !== undefined &&
    (!phase || phase.is_deleted || phase.board_id !== project.board_id)
  ) {
    throw invalid(`phase_id: ${sent.phase_id} is not a phase of the project's board`);
  }
  const groups = groupsOf(world, project.id);
  if (sent.group_id !== undefined && !groups.some((group) => group.id === sent.group_id)) {
    throw invalid(`group_id: ${sent.group_id} is not a group of the project`);
  }
  const kept = placeOf(world, project, type, itemId);
  world.projectPlanItems.put({
    id: kept?.id ?? world.projectPlanItems.nextId(),
    project_id: project.id,
    item_type: type,
    item_id: itemId,
    phase_id: sent.phase_id ?? kept?.phase_id ?? null,
    group_id: sent.group_id ?? kept?.group_id ?? null,
  });
  return itemOf(world, project, type, itemId);
}

const placeOf = (world: World, project: Project, type: PlanItemType, itemId: number) =>
  world.projectPlanItems.find(
    (item) => item.project_id === project.id && item.item_type === type && item.item_id === itemId,
  );

function itemOf(world: World, project: Project, item_type: PlanItemType, item_id: number) {
  const { phase_id = null, group_id = null } = placeOf(world, project, item_type, item_id) ?? {};
  return { item_id, item_type, phase_id, group_id };
}
