// Goals, as far as a row can say it; adding and changing one are recipes.
// https://developers.pipedrive.com/docs/api/v1/Goals
import { choice, date, flag, required, text } from "../fields";
import {
  activityTypeIds,
  assigneeId,
  assigneeType,
  currencyId,
  goalId,
  KINDS,
  pipelineIds,
  target,
  trackingMetric,
} from "../inputs/goals";
import { operation } from "../operation";
import { stageId } from "../vocabulary";

export const getGoals = operation("GET /v1/goals/find", {
  label: "Get Goals",
  description:
    "Gets goals, those of the connection's user unless a condition below says otherwise.",
  query: {
    title: text("Title", { help: "Only goals with this title." }),
    isActive: flag("Is Active", {
      help: "Yes returns goals that run, No those that have ended. Blank means Yes.",
    }),
    typeName: choice("Type Name", KINDS, {
      help: "Only goals of this kind, of all users: deals_won, deals_progressed, deals_started, activities_completed or activities_added.",
    }),
    assigneeType: assigneeType(
      "Only goals assigned to a person, the company or a team; of all users.",
    ),
    assigneeId: assigneeId("Only goals of this user. Blank means the connection's user."),
    expectedOutcomeTarget: target("Only goals with this target, of all users."),
    expectedOutcomeTrackingMetric: trackingMetric(
      "Only goals counted by quantity or by sum, of all users.",
    ),
    expectedOutcomeCurrencyId: currencyId(
      "Only goals of this currency, of all users; Get Currencies lists the numbers.",
    ),
    typeParamsPipelineId: pipelineIds(
      "Only goals for these pipelines, separated by commas; of all users.",
    ),
    typeParamsStageId: stageId({
      help: "Only deals_progressed goals for this stage, of all users.",
    }),
    typeParamsActivityTypeId: activityTypeIds(
      "Only activity goals for these types, separated by commas; of all users.",
    ),
    periodStart: date("Period Start", {
      help: "Only goals of a period: its first day, YYYY-MM-DD. Period End must be filled too.",
    }),
    periodEnd: date("Period End", { help: "Its last day, YYYY-MM-DD." }),
  },
});

export const deleteGoal = operation("DELETE /v1/goals/{id}", {
  label: "Delete Goal",
  description: "Marks a goal as deleted.",
  path: { id: goalId },
});

export const getGoalResult = operation("GET /v1/goals/{id}/results", {
  label: "Get Goal Result",
  description: "Gets a goal and what was reached of it in a period.",
  path: { id: goalId },
  query: {
    periodStart: required(
      date("Period Start", { help: "First day, YYYY-MM-DD; not before the goal starts." }),
    ),
    periodEnd: required(
      date("Period End", { help: "Last day, YYYY-MM-DD; not after the goal ends." }),
    ),
  },
});
