// What a project holds, and its plan; v1 only. The lists document a next_cursor but no way to send one.
// https://developers.pipedrive.com/docs/api/v1/Projects#getProjectPlan
import type { Answer, Asked, Routes } from "../handler";
import {
  activitiesOf,
  type PlanChange,
  type PlanItemType,
  planOf,
  putInPlan,
} from "../state/projectPlans";
import { groupsOf } from "../state/projectTemplates";
import { tasksOf } from "../state/tasks";
import { activityCollectionV1 } from "../wire/projectPlans";
import { taskV1 } from "../wire/tasks";
import { projectAsked } from "./projects";
import { reply } from "./reply";

const WHOLE = { additional_data: { next_cursor: null } };

function put(asked: Asked, type: PlanItemType, itemId: unknown): Answer {
  const { world, body } = asked;
  return reply(putInPlan(world, projectAsked(asked), type, Number(itemId), body as PlanChange));
}

export const projectPlans: Routes = {
  "GET /v1/projects/{id}/plan": (asked) => reply(planOf(asked.world, projectAsked(asked))),
  "PUT /v1/projects/{id}/plan/activities/{activityId}": (asked) =>
    put(asked, "activity", asked.path.activityId),
  "PUT /v1/projects/{id}/plan/tasks/{taskId}": (asked) => put(asked, "task", asked.path.taskId),

  "GET /v1/projects/{id}/groups": (asked) => {
    const groups = groupsOf(asked.world, projectAsked(asked).id);
    return reply(groups.map(({ project_id, ...group }) => group));
  },

  "GET /v1/projects/{id}/tasks": (asked) =>
    reply(tasksOf(asked.world, projectAsked(asked).id).map(taskV1), WHOLE),

  "GET /v1/projects/{id}/activities": (asked) => {
    const { world } = asked;
    const activities = activitiesOf(world, projectAsked(asked).id);
    return reply(
      activities.map((activity) => activityCollectionV1(world, activity)),
      WHOLE,
    );
  },
};
