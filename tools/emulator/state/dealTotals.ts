// Sums over deals, by currency: for the summary, the timeline and the pipeline statistics.
import type { World } from "../world";
import { converted, toCents } from "./currencies";
import type { Deal } from "./deals";
import { weightedValue } from "./weights";

export interface Total {
  value: number;
  weighted: number;
  count: number;
}

/** Totals by currency code, in the order in which the currencies come up. */
export function totalsByCurrency(world: World, deals: Iterable<Deal>): Map<string, Total> {
  const totals = new Map<string, Total>();
  for (const deal of deals) {
    const total = totals.get(deal.currency) ?? { value: 0, weighted: 0, count: 0 };
    totals.set(deal.currency, {
      value: toCents(total.value + deal.value),
      weighted: toCents(total.weighted + weightedValue(world, deal)),
      count: total.count + 1,
    });
  }
  return totals;
}

/** One sum in one currency over totals in several. */
export function sumIn(
  totals: ReadonlyMap<string, Total>,
  currency: string,
  part: "value" | "weighted",
): number {
  let sum = 0;
  for (const [from, total] of totals) sum += converted(total[part], from, currency);
  return toCents(sum);
}
