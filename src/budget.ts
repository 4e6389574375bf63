// API tokens: what a step has spent, what the company has left today, and when a walk had better end.
// https://pipedrive.readme.io/docs/core-api-concepts-rate-limiting

/** The API tokens of one step. */
export interface Budget {
  /** What the company had left today by the last reply that said so; every user and app spends of it. */
  readonly left: number | undefined;
  /**
   * What the answered calls of this step cost by Pipedrive's published prices. A call that was refused for
   * a limit is free; a raw request has no published price and counts nothing.
   */
  readonly spent: number;
}

/** What a reply tells of the budget. Header names are lower-case. */
export interface Told {
  status: number | undefined;
  headers: Readonly<Record<string, string>>;
}

/** A budget that `count` keeps up to date. */
export interface Meter {
  readonly budget: Budget;
  /** One reply, of a call that costs so many API tokens. */
  count(told: Told, cost: number): void;
}

/** A meter at 0. */
export function meter(): Meter {
  const budget: { left: number | undefined; spent: number } = { left: undefined, spent: 0 };
  return {
    budget,
    count({ status, headers }, cost) {
      if (status !== undefined && status !== 429) budget.spent += cost;
      budget.left = tokensLeft(headers) ?? budget.left;
    },
  };
}

/** The company's API tokens of today after a reply; it is undocumented and may be missing. */
export function tokensLeft(headers: Told["headers"]): number | undefined {
  const said = headers["x-daily-ratelimit-token-remaining"] ?? "";
  return /^\d+$/.test(said) ? Number(said) : undefined;
}

/** What a result says of a step's API tokens. */
export const tokensOf = ({ spent, left }: Budget) => ({
  api_tokens: spent,
  ...(left === undefined ? {} : { api_tokens_left: left }),
});

/** Why a walk must end before it spends `cost` more; undefined when it may go on or nothing is known. */
export function reasonToStop(
  { left }: Budget,
  cost: number,
  stopBelow: number | undefined,
): string | undefined {
  if (stopBelow === undefined || left === undefined || left - cost >= stopBelow) return undefined;
  return `${left} API tokens are left today and reading on costs ${cost}, which would leave fewer than Stop Below (${stopBelow})`;
}
