// Sums and statistics of deals as v1 sends them. https://developers.pipedrive.com/docs/api/v1/Deals

import { converted } from "../state/currencies";
import type { Deal } from "../state/deals";
import { sumIn, type Total, totalsByCurrency } from "../state/dealTotals";
import type { Period } from "../state/periods";
import type { conversions, movements } from "../state/pipelineStatistics";
import type { World } from "../world";
import { formattedMoney } from "./money";
import { v1Time } from "./times";

/** Totals by currency, and all of them converted into `currency`. */
export function summaryV1(world: World, deals: readonly Deal[], currency: string) {
  const totals = totalsByCurrency(world, deals);
  const value = sumIn(totals, currency, "value");
  const weighted = sumIn(totals, currency, "weighted");
  return {
    values_total: byCurrency(totals, (total, from) => {
      const inCurrency = converted(total.value, from, currency);
      return {
        value: total.value,
        count: total.count,
        value_converted: inCurrency,
        value_formatted: formattedMoney(total.value, from),
        value_converted_formatted: formattedMoney(inCurrency, currency),
      };
    }),
    weighted_values_total: byCurrency(totals, (total, from) => ({
      value: total.weighted,
      count: total.count,
      value_formatted: formattedMoney(total.weighted, from),
    })),
    total_count: deals.length,
    total_currency_converted_value: value,
    total_weighted_currency_converted_value: weighted,
    total_currency_converted_value_formatted: formattedMoney(value, currency),
    total_weighted_currency_converted_value_formatted: formattedMoney(weighted, currency),
  };
}

const byCurrency = <Shape>(
  totals: ReadonlyMap<string, Total>,
  shape: (total: Total, currency: string) => Shape,
): Record<string, Shape> =>
  Object.fromEntries([...totals].map(([currency, total]) => [currency, shape(total, currency)]));

/**
 * One period of the timeline over its open and won deals, with sums by currency. With a `currency` it
 * also has `totals_converted`: the same sums in that currency, as plain numbers (read like that by
 * github.com/guillaumepotier/pipewatch, pipewatch.js).
 */
export function timelinePeriodV1(
  world: World,
  { start, end }: Period,
  deals: readonly Deal[],
  currency: string | undefined,
) {
  const open = deals.filter((deal) => deal.status === "open");
  const won = deals.filter((deal) => deal.status === "won");
  const totals = {
    all: totalsByCurrency(world, deals),
    open: totalsByCurrency(world, open),
    won: totalsByCurrency(world, won),
  };
  const counts = { count: deals.length, open_count: open.length, won_count: won.length };
  return {
    period_start: v1Time(new Date(start).toISOString()),
    period_end: v1Time(new Date(end - 1).toISOString()),
    totals: {
      ...counts,
      values: byCurrency(totals.all, (total) => total.value),
      weighted_values: byCurrency(totals.all, (total) => total.weighted),
      open_values: byCurrency(totals.open, (total) => total.value),
      weighted_open_values: byCurrency(totals.open, (total) => total.weighted),
      won_values: byCurrency(totals.won, (total) => total.value),
    },
    ...(currency === undefined
      ? {}
      : {
          totals_converted: {
            ...counts,
            value: sumIn(totals.all, currency, "value"),
            weighted_value: sumIn(totals.all, currency, "weighted"),
            open_value: sumIn(totals.open, currency, "value"),
            weighted_open_value: sumIn(totals.open, currency, "weighted"),
            won_value: sumIn(totals.won, currency, "value"),
          },
        }),
  };
}

export const conversionsV1 = (result: ReturnType<typeof conversions>) => ({
  stage_conversions: result.stages.map(({ from, to, rate }) => ({
    from_stage_id: from,
    to_stage_id: to,
    conversion_rate: rate,
  })),
  won_conversion: result.won,
  lost_conversion: result.lost,
});

export const movementsV1 = (world: World, result: ReturnType<typeof movements>) => ({
  movements_between_stages: { count: result.moves },
  new_deals: dealsPart(world, result.added),
  deals_left_open: dealsPart(world, result.open),
  won_deals: dealsPart(world, result.won),
  lost_deals: dealsPart(world, result.lost),
  average_age_in_days: { across_all_stages: result.age, by_stages: result.ageByStage },
});

// The sums are published as whole numbers.
function dealsPart(world: World, deals: readonly Deal[]) {
  const totals = totalsByCurrency(world, deals);
  const whole = byCurrency(totals, (total) => Math.round(total.value));
  return {
    count: deals.length,
    deals_ids: deals.map((deal) => deal.id),
    values: whole,
    formatted_values: Object.fromEntries(
      Object.entries(whole).map(([currency, value]) => [currency, formattedMoney(value, currency)]),
    ),
  };
}
