// Sums over deals, and how they move through a pipeline.
// https://developers.pipedrive.com/docs/api/v1/Deals, https://developers.pipedrive.com/docs/api/v1/Pipelines
import { type Answer, type Asked, invalid, type Routes } from "../handler";
import type { Deal } from "../state/deals";
import { fieldByCode } from "../state/fields";
import { isDateField, valuesOf } from "../state/filterFields";
import { appliedFilter, filterTest } from "../state/filters";
import { findPresent, present } from "../state/lookup";
import { consecutivePeriods, type Interval, periodOf, within } from "../state/periods";
import { conversions, movements } from "../state/pipelineStatistics";
import { dealsV1 } from "../wire/dealsV1";
import { conversionsV1, movementsV1, summaryV1, timelinePeriodV1 } from "../wire/statistics";
import { reply } from "./reply";

export const statistics: Routes = {
  "GET /v1/deals/summary": (asked) => summary(asked, false),
  "GET /v1/deals/summary/archived": (asked) => summary(asked, true),
  "GET /v1/deals/timeline": (asked) => timeline(asked, false),
  "GET /v1/deals/timeline/archived": (asked) => timeline(asked, true),

  "GET /v1/pipelines/{id}/conversion_statistics": (asked) =>
    reply(conversionsV1(conversions(asked.world, ...pipelineAsked(asked)))),

  "GET /v1/pipelines/{id}/movement_statistics": (asked) =>
    reply(movementsV1(asked.world, movements(asked.world, ...pipelineAsked(asked)))),
};

function summary(asked: Asked, archived: boolean): Answer {
  const { world, query, user } = asked;
  const status = query.status as string | undefined;
  const deals = chosen(asked, archived).filter(
    (deal) => status === undefined || deal.status === status,
  );
  return reply(summaryV1(world, deals, user.default_currency));
}

// Published as one object; a recorded reply (github.com/gosaleskick/pipedrive, deals_spec.rb, 2018)
// is a list with one entry for each interval, as the description says.
function timeline(asked: Asked, archived: boolean): Answer {
  const { world, query, user } = asked;
  const { start_date, interval, amount, field_key, exclude_deals, totals_convert_currency } =
    query as unknown as Timeline;
  const currency =
    totals_convert_currency === "default_currency"
      ? user.default_currency
      : totals_convert_currency;
  mustBeDateField(asked, field_key);
  if (amount < 1) throw invalid("amount must be at least 1");
  const deals = chosen(asked, archived).filter((deal) => deal.status !== "lost");
  const shape = dealsV1(world);
  const periods = consecutivePeriods(start_date, interval, amount).map((period) => {
    const inside = deals.filter((deal) =>
      valuesOf(deal, field_key).some((value) => within(period, String(value))),
    );
    const listed = exclude_deals === 1 ? {} : { deals: inside.map(shape) };
    return { ...timelinePeriodV1(world, period, inside, currency), ...listed };
  });
  return reply(periods);
}

interface Timeline {
  start_date: string;
  interval: Interval;
  amount: number;
  field_key: string;
  exclude_deals?: 0 | 1;
  totals_convert_currency?: string;
}

// A saved filter takes the place of `user_id` only: parameter texts of GET /v1/deals/summary.
function chosen({ world, query }: Asked, archived: boolean): Deal[] {
  const passes =
    typeof query.filter_id === "number"
      ? filterTest(world, appliedFilter(world, query.filter_id, "deals"))
      : (deal: Deal) => query.user_id === undefined || deal.owner_id === query.user_id;
  return present(world.deals).filter(
    (deal) =>
      deal.is_archived === archived &&
      passes(deal) &&
      (query.pipeline_id === undefined || deal.pipeline_id === query.pipeline_id) &&
      (query.stage_id === undefined || deal.stage_id === query.stage_id),
  );
}

function mustBeDateField({ world }: Asked, key: string): void {
  const field = fieldByCode(world, "deal", key);
  if (!field || !isDateField(field))
    throw invalid(`field_key: ${key} is not a date field of deals`);
}

/** The pipeline, the user (the caller when none is named) and the period of a statistics request. */
function pipelineAsked({ world, path, query, user }: Asked) {
  const pipeline = findPresent(world, world.pipelines, path.id, "Pipeline");
  const userId = typeof query.user_id === "number" ? query.user_id : user.id;
  const period = periodOf(String(query.start_date), String(query.end_date));
  return [pipeline.id, userId, period] as const;
}
