// Goals and what was reached of them. https://developers.pipedrive.com/docs/api/v1/Goals
import type { Routes } from "../handler";
import { goalProgress } from "../state/goalResults";
import { addGoal, changeGoal, findGoal, type GoalChange, goalsFound } from "../state/goals";
import { GOALS_SERVICE, goalV1 } from "../wire/goals";
import { reply } from "./reply";

export const goals: Routes = {
  "GET /v1/goals/find": ({ world, user, query }) => {
    const found = goalsFound(world, user, query).map((goal) => goalV1(world, goal));
    return reply({ goals: found }, GOALS_SERVICE);
  },

  "POST /v1/goals": ({ world, user, body }) => {
    const goal = addGoal(world, user, body as GoalChange);
    return reply({ goal: goalV1(world, goal) }, GOALS_SERVICE);
  },

  "PUT /v1/goals/{id}": ({ world, path, body }) => {
    const goal = changeGoal(world, findGoal(world, path.id), body as GoalChange);
    return reply({ goal: goalV1(world, goal) }, GOALS_SERVICE);
  },

  "DELETE /v1/goals/{id}": ({ world, path }) => {
    world.goals.delete(findGoal(world, path.id).id);
    return { body: { success: true, ...GOALS_SERVICE } };
  },

  "GET /v1/goals/{id}/results": ({ world, path, query }) => {
    const goal = findGoal(world, path.id);
    const period = { start: String(query["period.start"]), end: String(query["period.end"]) };
    const progress = goalProgress(world, goal, period);
    return reply({ progress, goal: goalV1(world, goal) }, GOALS_SERVICE);
  },
};
