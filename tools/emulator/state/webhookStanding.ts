// What becomes of a webhook whose receiver fails: retries, the ban, the end. Pure.
// https://pipedrive.readme.io/docs/guide-for-webhooks-v2, "Retry logic" and "Webhooks policy"

export interface Standing {
  /** First attempts that failed since the start or the last ban. */
  first_failures: number;
  /** Milliseconds since the epoch; 0 when it was never banned. */
  banned_until: number;
  /** Days in a row on which deliveries failed and none succeeded, up to `last_failed_day`. */
  failed_days: number;
  /** Days since the epoch (UTC); -1 for none. */
  last_failed_day: number;
  last_good_day: number;
}

/** Whether an attempt to deliver was answered with a 2xx in time. */
export interface Attempted {
  /** 1 to 4. */
  attempt: number;
  succeeded: boolean;
  /** Milliseconds since the epoch. */
  now: number;
}

export const unblemished: Standing = {
  first_failures: 0,
  banned_until: 0,
  failed_days: 0,
  last_failed_day: -1,
  last_good_day: -1,
};

const SECOND = 1000;
const DAY = 24 * 60 * 60 * SECOND;

const RETRIED_AFTER = [3 * SECOND, 30 * SECOND, 150 * SECOND];
const FAILURES_TO_BAN = 10;
const BAN = 30 * 60 * SECOND;
const DAYS_TO_THE_END = 3;

/** Milliseconds from a failed attempt to the next one; undefined when it was the last. */
export const retryAfter = (attempt: number): number | undefined => RETRIED_AFTER[attempt - 1];

export const isBanned = ({ banned_until }: Standing, now: number): boolean => now < banned_until;

/** "No successful deliveries on 3 consecutive days": given up at the first failed delivery of the third. */
export const isGivenUp = ({ failed_days }: Standing): boolean => failed_days >= DAYS_TO_THE_END;

/** The standing after an attempt. Only a first attempt counts for the ban, only a last one for the end. */
export function standingAfter(standing: Standing, attempted: Attempted): Standing {
  const day = Math.floor(attempted.now / DAY);
  if (attempted.succeeded) return { ...standing, failed_days: 0, last_good_day: day };
  const counted = attempted.attempt === 1 ? withFailure(standing, attempted.now) : standing;
  return retryAfter(attempted.attempt) === undefined ? withFailedDay(counted, day) : counted;
}

// "When the ban time is over, the webhook is reactivated, and the ban counter is set back to zero."
function withFailure(standing: Standing, now: number): Standing {
  const first_failures = standing.first_failures + 1;
  if (first_failures < FAILURES_TO_BAN) return { ...standing, first_failures };
  return { ...standing, first_failures: 0, banned_until: now + BAN };
}

function withFailedDay(standing: Standing, day: number): Standing {
  const { failed_days, last_failed_day, last_good_day } = standing;
  if (day === last_good_day || (day === last_failed_day && failed_days > 0)) return standing;
  const inARow = day === last_failed_day + 1 ? failed_days + 1 : 1;
  return { ...standing, failed_days: inARow, last_failed_day: day };
}
