// Date values of filter conditions: a day, or one of the relative words of
// https://developers.pipedrive.com/docs/api/v1/Filters, as a span of days.

/** First and last day, both included, as `YYYY-MM-DD`; null is open-ended. */
export interface Span {
  from: string | null;
  to: string | null;
}

const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

const daysLater = (today: Date, days: number): Date =>
  new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate() + days));

/** The same day some months later, or the last of that month when it is shorter. */
function monthsLater(today: Date, months: number): Date {
  const year = today.getUTCFullYear();
  const month = today.getUTCMonth() + months;
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(today.getUTCDate(), lastDay)));
}

const singleDay = (date: Date): Span => ({ from: isoDay(date), to: isoDay(date) });

function week(today: Date, weeks: number): Span {
  const sinceMonday = (today.getUTCDay() + 6) % 7;
  const monday = daysLater(today, weeks * 7 - sinceMonday);
  return { from: isoDay(monday), to: isoDay(daysLater(monday, 6)) };
}

function monthsFrom(year: number, firstMonth: number, count: number): Span {
  return {
    from: isoDay(new Date(Date.UTC(year, firstMonth, 1))),
    to: isoDay(new Date(Date.UTC(year, firstMonth + count, 0))),
  };
}

const WORDS: Readonly<Record<string, (today: Date) => Span>> = {
  last_week: (today) => week(today, -1),
  this_week: (today) => week(today, 0),
  next_week: (today) => week(today, 1),
  last_month: (today) => monthsFrom(today.getUTCFullYear(), today.getUTCMonth() - 1, 1),
  this_month: (today) => monthsFrom(today.getUTCFullYear(), today.getUTCMonth(), 1),
  next_month: (today) => monthsFrom(today.getUTCFullYear(), today.getUTCMonth() + 1, 1),
  last_quarter: (today) =>
    monthsFrom(today.getUTCFullYear(), Math.floor(today.getUTCMonth() / 3) * 3 - 3, 3),
  this_quarter: (today) =>
    monthsFrom(today.getUTCFullYear(), Math.floor(today.getUTCMonth() / 3) * 3, 3),
  yesterday: (today) => singleDay(daysLater(today, -1)),
  today: singleDay,
  now: singleDay,
  tomorrow: (today) => singleDay(daysLater(today, 1)),
  before_today: (today) => ({ from: null, to: isoDay(daysLater(today, -1)) }),
  before_tomorrow: (today) => ({ from: null, to: isoDay(today) }),
  later_or_today: (today) => ({ from: isoDay(today), to: null }),
  later_or_tomorrow: (today) => ({ from: isoDay(daysLater(today, 1)), to: null }),
};

/**
 * The days that a filter's date value names, seen from `now` (milliseconds); undefined for a value
 * that is neither a day nor a known word.
 */
export function spanOf(value: string, now: number): Span | undefined {
  const day = /^(\d{4}-\d{2}-\d{2})([T ].*)?$/.exec(value)?.[1];
  if (day !== undefined) return Number.isNaN(Date.parse(day)) ? undefined : { from: day, to: day };
  const today = new Date(now);
  const counted = /^(in_)?(\d)_(week|month)s?(_ago)?$/.exec(value);
  if (counted && (counted[1] === undefined) !== (counted[4] === undefined)) {
    const count = Number(counted[2]) * (counted[1] === undefined ? -1 : 1);
    return singleDay(
      counted[3] === "week" ? daysLater(today, count * 7) : monthsLater(today, count),
    );
  }
  return Object.hasOwn(WORDS, value) ? WORDS[value]?.(today) : undefined;
}
