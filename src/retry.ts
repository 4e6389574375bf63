// Which failures deserve another try, and after how long. Pure: no clock, no network, no log.
// Limits: https://pipedrive.readme.io/docs/core-api-concepts-rate-limiting

/** How one attempt ended. Header names are lower-case. */
export interface Outcome {
  /** HTTP status; undefined when no reply arrived. */
  status: number | undefined;
  headers: Readonly<Record<string, string>>;
  /** Pipedrive's `error`, as far as there was one. */
  error: string;
  /** Node's code of a network failure: `ECONNREFUSED`, `ECONNRESET`, `ECONNABORTED` … */
  network: string | undefined;
}

export type Verdict = { again: true; wait: number } | { again: false };

const STOP: Verdict = { again: false };

/** Most attempts after the first, and the longest all their waits may add up to, in milliseconds. */
const MOST_RETRIES = 5;
const LONGEST_WAIT = 60_000;

/** Codes of failures that happen before a single byte of the request has left. */
const NOT_SENT = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"]);

/** True for the 429 that lasts until the company's daily budget is reset. */
export const isDailyBudget = ({ status, error, headers }: Outcome): boolean =>
  status === 429 && (/daily/i.test(error) || headers["x-daily-ratelimit-token-remaining"] === "0");

/** True when Pipedrive surely did nothing: it said so, or never heard of the request. */
export const surelyNotDone = ({ status, network }: Outcome): boolean =>
  status === 429 || (status === undefined && network !== undefined && NOT_SENT.has(network));

/** True for requests that may be repeated without harm. */
export const isRepeatable = (method: string): boolean => /^(GET|HEAD|DELETE)$/.test(method);

const isPassing = ({ status }: Outcome): boolean => status === undefined || status >= 500;

/**
 * The policy of every action. `attempt` counts from 1, `waited` is the sum of earlier waits in
 * milliseconds, `random` lies in [0, 1).
 */
export function verdict(
  method: string,
  attempt: number,
  waited: number,
  outcome: Outcome,
  random: number,
): Verdict {
  if (attempt > MOST_RETRIES || isDailyBudget(outcome)) return STOP;
  const safe = surelyNotDone(outcome) || (isRepeatable(method) && isPassing(outcome));
  if (!safe) return STOP;
  const wait = waitFor(attempt, outcome, random);
  return waited + wait > LONGEST_WAIT ? STOP : { again: true, wait };
}

/** The retry inputs of Raw Request. */
export interface RetryInputs {
  maxRetries: number;
  retryDelayMS: number;
  retryAllErrors: boolean;
  useExponentialBackoff: boolean;
}

/** The policy of Raw Request: the builder's inputs decide, but a 429's own wait is never cut short. */
export function rawVerdict(
  inputs: RetryInputs,
  method: string,
  attempt: number,
  outcome: Outcome,
  random: number,
): Verdict {
  if (attempt > inputs.maxRetries || isDailyBudget(outcome)) return STOP;
  const safe = surelyNotDone(outcome) || (isRepeatable(method) && isPassing(outcome));
  if (!safe && !inputs.retryAllErrors) return STOP;
  const chosen = inputs.useExponentialBackoff
    ? backoff(attempt, random)
    : Math.max(inputs.retryDelayMS, 0);
  return { again: true, wait: Math.max(chosen, serverWait(outcome) ?? 0) };
}

function waitFor(attempt: number, outcome: Outcome, random: number): number {
  const told = serverWait(outcome);
  // A little jitter keeps steps that were refused together from returning together.
  return told === undefined ? backoff(attempt, random) : told + Math.round(random * 250);
}

/** What the reply asks for, in milliseconds: `retry-after`, else `x-ratelimit-reset` on a 429. */
function serverWait({ status, headers }: Outcome): number | undefined {
  const seconds = headers["retry-after"] ?? (status === 429 ? headers["x-ratelimit-reset"] : "");
  return seconds !== undefined && /^\d+(\.\d+)?$/.test(seconds)
    ? Math.round(Number(seconds) * 1000)
    : undefined;
}

/** Exponential from half a second, with full jitter. */
const backoff = (attempt: number, random: number): number =>
  Math.round(500 * 2 ** (attempt - 1) * (0.5 + random / 2));
