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
  /** A success whose body is empty or can't be read: what became of the request is unknown. */
  unreadable?: boolean;
}

/** Why no other attempt is made. */
export type Reason =
  | "refused"
  | "daily budget spent"
  | "may have happened"
  | "too large"
  | "tried often enough"
  | "waited long enough";

export type Verdict = { again: true; wait: number } | { again: false; reason: Reason };

const stop = (reason: Reason): Verdict => ({ again: false, reason });

/** Our own code for a reply larger than a step can hold. */
export const TOO_LARGE = "TOO_LARGE";

/** Our own code for a connection that was not made in time: nothing was sent. */
export const NOT_CONNECTED = "NOT_CONNECTED";

/** Most attempts after the first, and the longest all their waits may add up to, in milliseconds. */
const MOST_RETRIES = 5;
const LONGEST_WAIT = 60_000;

/** Codes of failures that happen before a single byte of the request has left. */
const NOT_SENT = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  NOT_CONNECTED,
]);

/** True for the 429 that lasts until the company's daily budget is reset. */
export const isDailyBudget = ({ status, error, headers }: Outcome): boolean =>
  status === 429 && (/daily/i.test(error) || headers["x-daily-ratelimit-token-remaining"] === "0");

/** True when Pipedrive surely did nothing: it said so, or never heard of the request. */
const surelyNotDone = ({ status, network }: Outcome): boolean =>
  status === 429 || (status === undefined && network !== undefined && NOT_SENT.has(network));

/** True for requests that may be repeated without harm. */
const isRepeatable = (method: string): boolean => /^(GET|HEAD|DELETE)$/.test(method);

/** True when the request may have been carried out although no readable answer says so. */
export const mayHaveHappened = (outcome: Outcome): boolean =>
  !surelyNotDone(outcome) && isPassing(outcome);

const isPassing = ({ status, unreadable = false }: Outcome): boolean =>
  status === undefined || status >= 500 || unreadable;

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
  const end = endOf(method, outcome);
  if (end !== undefined) return stop(end);
  if (attempt > MOST_RETRIES) return stop("tried often enough");
  const wait = waitFor(attempt, outcome, random);
  return waited + wait > LONGEST_WAIT ? stop("waited long enough") : { again: true, wait };
}

/** Why another attempt would be wrong, whatever the patience; undefined when it is fine. */
function endOf(method: string, outcome: Outcome): Reason | undefined {
  if (isDailyBudget(outcome)) return "daily budget spent";
  if (outcome.network === TOO_LARGE) return "too large";
  if (surelyNotDone(outcome)) return undefined;
  if (!isPassing(outcome)) return "refused";
  return isRepeatable(method) ? undefined : "may have happened";
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
  const end = endOf(method, outcome);
  const final = end === "daily budget spent" || end === "too large";
  if (end !== undefined && (final || !inputs.retryAllErrors)) return stop(end);
  if (attempt > inputs.maxRetries) return stop("tried often enough");
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
