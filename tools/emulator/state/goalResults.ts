// How much of a goal was reached in a period: worked out from deals and activities.
// https://developers.pipedrive.com/docs/api/v1/Goals#getGoalResult
import { invalid } from "../handler";
import type { World } from "../world";
import type { Activity } from "./activities";
import { converted } from "./currencies";
import { currencyById } from "./currencyList";
import type { Deal } from "./deals";
import { activityTypeKey, isOfActivities } from "./goalParts";
import type { Goal } from "./goals";
import { present } from "./lookup";
import { stageHistory } from "./stageHistory";
import { probabilityOf } from "./weights";

/** Days, YYYY-MM-DD, both included. */
export interface Period {
  start: string;
  end: string;
}

/**
 * Deals or activities that count, or their sum, as a whole number.
 * @throws Refusal 400 for a period outside the goal's own.
 */
export function goalProgress(world: World, goal: Goal, period: Period): number {
  const { duration } = goal;
  if (period.end < period.start) throw invalid("period.end must not be before period.start");
  if (period.start < duration.start) throw invalid("period.start is before the goal starts");
  if (duration.end !== null && period.end > duration.end) {
    throw invalid("period.end is after the goal ends");
  }
  if (isOfActivities(goal.type)) return activitiesOf(world, goal, period).length;
  const deals = dealsOf(world, goal, period);
  if (goal.expected_outcome.tracking_metric === "quantity") return deals.length;
  return Math.round(deals.reduce((sum, deal) => sum + worth(world, goal, deal), 0));
}

const within = ({ start, end }: Period, moment: string | null): boolean =>
  moment !== null && moment.slice(0, 10) >= start && moment.slice(0, 10) <= end;

const isAssigned = ({ assignee }: Goal, ownerId: number): boolean =>
  assignee.type === "company" || assignee.id === ownerId;

function activitiesOf(world: World, goal: Goal, period: Period): Activity[] {
  const { name, params } = goal.type;
  const types = params.activity_type_id?.map((id) => activityTypeKey(world, id)) ?? null;
  return present(world.activities).filter((activity) => {
    const moment = name === "activities_added" ? activity.add_time : activity.marked_as_done_time;
    const deal = world.deals.get(activity.deal_id ?? 0);
    return (
      within(period, moment) &&
      isAssigned(goal, activity.owner_id) &&
      (types === null || types.includes(activity.type)) &&
      (!params.pipeline_id || params.pipeline_id.includes(deal?.pipeline_id ?? 0))
    );
  });
}

function dealsOf(world: World, goal: Goal, period: Period): Deal[] {
  const { pipeline_id = null } = goal.type.params;
  const counts = countedBy(world, goal, period);
  return present(world.deals).filter(
    (deal) =>
      isAssigned(goal, deal.owner_id) &&
      (pipeline_id === null || pipeline_id.includes(deal.pipeline_id)) &&
      counts(deal),
  );
}

/** What each kind of goal looks at; a forecast counts deals won and deals expected in the period. */
function countedBy(world: World, { type }: Goal, period: Period): (deal: Deal) => boolean {
  switch (type.name) {
    case "deals_won":
      return (deal) => within(period, deal.won_time);
    case "deals_progressed":
      return reached(world, type.params.stage_id, period);
    case "revenue_forecast":
      return (deal) =>
        within(period, deal.status === "won" ? deal.won_time : deal.expected_close_date) &&
        deal.status !== "lost";
    default:
      return (deal) => within(period, deal.add_time);
  }
}

/** Came into the stage from another one; into any, where the goal names none. */
function reached(world: World, stageId: number | undefined, period: Period) {
  const history = stageHistory(world);
  return (deal: Deal): boolean =>
    history(deal)
      .slice(1)
      .some(
        (stay) =>
          (stageId === undefined || stay.stage_id === stageId) &&
          within(period, new Date(stay.from).toISOString()),
      );
}

/** In the goal's currency; a forecast weighs open deals by their probability. */
function worth(world: World, goal: Goal, deal: Deal): number {
  const wanted = goal.expected_outcome.currency_id;
  const currency = currencyById(wanted ?? 0)?.code ?? deal.currency;
  const share = goal.type.name === "revenue_forecast" ? probabilityOf(world, deal) / 100 : 1;
  return converted(deal.value * share, deal.currency, currency);
}
