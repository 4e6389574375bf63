// Two goals, one of the administrator, one of the company. Their ids are fixed, so that a script can name them.
import { addGoal, type GoalChange } from "../state/goals";
import type { World } from "../world";
import { dayFromNow } from "./times";
import { as } from "./users";

/** Id of the nth seeded goal. */
export const goalId = (number: number): string => String(number).padStart(32, "0");

export function seedGoals(world: World): void {
  const duration = { start: dayFromNow(world, -300), end: dayFromNow(world, 65) };
  const goals: GoalChange[] = [
    {
      title: "Deals won this year",
      type: { name: "deals_won", params: { pipeline_id: [1] } },
      assignee: { id: 1, type: "person" },
      expected_outcome: { target: 40, tracking_metric: "quantity" },
      interval: "monthly",
      duration,
    },
    {
      title: "Calls and meetings",
      type: { name: "activities_completed", params: { activity_type_id: [1, 2] } },
      assignee: { id: world.company.id, type: "company" },
      expected_outcome: { target: 20, tracking_metric: "quantity" },
      interval: "weekly",
      duration: { ...duration, end: null },
    },
  ];
  const { user } = as(world, 1);
  for (const [index, goal] of goals.entries()) addGoal(world, user, goal, goalId(index + 1));
}
