// The daily token budget of the company: every call costs, all users and apps share it.
// https://pipedrive.readme.io/docs/core-api-concepts-rate-limiting
import type { Company, Plan } from "./state/company";

const TOKENS_PER_SEAT = 30_000;

const MULTIPLIER: Readonly<Record<Plan, number>> = { lite: 1, growth: 2, premium: 5, ultimate: 7 };

const DAY_MILLISECONDS = 86_400_000;

export const dailyBudget = (company: Pick<Company, "plan" | "seats">): number =>
  TOKENS_PER_SEAT * MULTIPLIER[company.plan] * company.seats;

/** Which budget day a moment belongs to. Pipedrive's "server timezone" is unnamed; UTC is assumed. */
export const budgetDay = (now: number): number => Math.floor(now / DAY_MILLISECONDS);

/** Whole seconds until the budget is full again. */
export const secondsToReset = (now: number): number =>
  Math.ceil(((budgetDay(now) + 1) * DAY_MILLISECONDS - now) / 1000);

export interface Budget {
  limit(): number;
  spent(now: number): number;
  remaining(now: number): number;
  /** Takes the cost of one call; false when there is not enough left (then nothing is taken). */
  charge(cost: number, now: number): boolean;
  /** Makes as if all but `tokens` of today's budget were spent. */
  leave(tokens: number, now: number): void;
}

/** A budget that follows the company's plan and seats and is full again every day. */
export function budgetOf(company: Company): Budget {
  let day = Number.NaN;
  let used = 0;
  const spent = (now: number): number => {
    if (budgetDay(now) !== day) {
      day = budgetDay(now);
      used = 0;
    }
    return used;
  };
  const remaining = (now: number): number => Math.max(0, dailyBudget(company) - spent(now));
  return {
    limit: () => dailyBudget(company),
    spent,
    remaining,
    charge(cost, now) {
      if (cost > remaining(now)) return false;
      used += cost;
      return true;
    },
    leave(tokens, now) {
      spent(now);
      used = dailyBudget(company) - tokens;
    },
  };
}

/** Undocumented, but recorded live on nearly every reply. */
export const budgetHeaders = (budget: Budget, now: number): Record<string, string> => ({
  "x-daily-ratelimit-token-limit": String(budget.limit()),
  "x-daily-ratelimit-token-remaining": String(budget.remaining(now)),
});
