// How deals moved through a pipeline in a period, and how many went on. The exact formulas are not
// published; what is counted here is said at each function.
// https://developers.pipedrive.com/docs/api/v1/Pipelines
import type { World } from "../world";
import type { Deal } from "./deals";
import { present } from "./lookup";
import { type Period, within } from "./periods";
import { stagesOf } from "./pipelines";
import { type Stay, stageHistory } from "./stageHistory";

interface Course {
  deal: Deal;
  stays: Stay[];
}

/** The living deals that a user owns in a pipeline, with their stays. */
function courses(world: World, pipelineId: number, userId: number): Course[] {
  const historyOf = stageHistory(world);
  return present(world.deals)
    .filter((deal) => deal.pipeline_id === pipelineId && deal.owner_id === userId)
    .map((deal) => ({ deal, stays: historyOf(deal) }));
}

/** Whole percent; nothing out of nothing is 0. */
const percent = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part / whole) * 100);

const startsIn = ({ start, end }: Period, stay: Stay): boolean =>
  stay.from >= start && stay.from < end;

/**
 * For each stage and the next: of the deals that entered the first in the period, the percentage that
 * reached the next or a later one, or were won, before it ended. For the whole pipeline: of the deals
 * that entered any of its stages in the period, the percentages won and lost before it ended.
 */
export function conversions(world: World, pipelineId: number, userId: number, period: Period) {
  const all = courses(world, pipelineId, userId);
  const stages = stagesOf(world, pipelineId);
  const placeOf = new Map(stages.map((stage, place) => [stage.id, place]));
  const wonBefore = ({ deal }: Course) =>
    deal.won_time !== null && Date.parse(deal.won_time) < period.end;
  const reached = (course: Course, place: number) =>
    wonBefore(course) ||
    course.stays.some(
      (stay) => stay.from < period.end && (placeOf.get(stay.stage_id) ?? -1) >= place,
    );
  const entered = all.filter(({ stays }) => stays.some((stay) => startsIn(period, stay)));
  const lost = entered.filter(
    ({ deal }) => deal.lost_time !== null && Date.parse(deal.lost_time) < period.end,
  );
  return {
    stages: stages.slice(1).map((next, at) => {
      const from = stages[at]?.id ?? 0;
      const began = all.filter(({ stays }) =>
        stays.some((stay) => stay.stage_id === from && startsIn(period, stay)),
      );
      const arrived = began.filter((course) => reached(course, at + 1));
      return { from, to: next.id, rate: percent(arrived.length, began.length) };
    }),
    won: percent(entered.filter(wonBefore).length, entered.length),
    lost: percent(lost.length, entered.length),
  };
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * Moves between stages, and the deals added, won, lost in the period and open at its end. Ages are
 * whole days: of the open deals since they were added, and of all deals' time in each stage.
 */
export function movements(world: World, pipelineId: number, userId: number, period: Period) {
  const all = courses(world, pipelineId, userId);
  const deals = all.map(({ deal }) => deal);
  const moves = all.flatMap(({ stays }) => stays.slice(1)).filter((stay) => startsIn(period, stay));
  const open = deals.filter(
    (deal) =>
      Date.parse(deal.add_time) < period.end &&
      (deal.close_time === null || Date.parse(deal.close_time) >= period.end),
  );
  const stays = all.flatMap((course) => course.stays).filter((stay) => stay.from < period.end);
  return {
    moves: moves.length,
    added: deals.filter((deal) => within(period, deal.add_time)),
    open,
    won: deals.filter((deal) => within(period, deal.won_time)),
    lost: deals.filter((deal) => within(period, deal.lost_time)),
    age: averageDays(open.map((deal) => period.end - Date.parse(deal.add_time))),
    ageByStage: stagesOf(world, pipelineId).map(({ id }) => ({
      stage_id: id,
      value: averageDays(
        stays
          .filter((stay) => stay.stage_id === id)
          .map((stay) => Math.min(stay.to ?? period.end, period.end) - stay.from),
      ),
    })),
  };
}

const averageDays = (spans: readonly number[]): number =>
  spans.length === 0
    ? 0
    : Math.round(spans.reduce((sum, span) => sum + span, 0) / spans.length / DAY);
