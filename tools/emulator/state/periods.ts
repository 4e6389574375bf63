// Spans of time that statistics ask for. Milliseconds; the end is not included. Days are UTC days.
import { invalid } from "../handler";

export interface Period {
  start: number;
  end: number;
}

export const within = ({ start, end }: Period, time: string | null): boolean =>
  time !== null && Date.parse(time) >= start && Date.parse(time) < end;

const DAY = 24 * 60 * 60 * 1000;

/**
 * From the first day to the last, both included.
 * @throws Refusal 400 when it ends before it starts.
 */
export function periodOf(startDate: string, endDate: string): Period {
  const period = { start: Date.parse(startDate), end: Date.parse(endDate) + DAY };
  if (period.end <= period.start) throw invalid("end_date must not be before start_date");
  return period;
}

export type Interval = "day" | "week" | "month" | "quarter";

const MONTHS: Readonly<Partial<Record<Interval, number>>> = { month: 1, quarter: 3 };
const DAYS: Readonly<Partial<Record<Interval, number>>> = { day: 1, week: 7 };

/** Periods of equal kind, one after the other from the first day on. */
export function consecutivePeriods(start: string, interval: Interval, amount: number): Period[] {
  const first = new Date(Date.parse(start));
  const edge = (count: number): number =>
    Date.UTC(
      first.getUTCFullYear(),
      first.getUTCMonth() + count * (MONTHS[interval] ?? 0),
      first.getUTCDate() + count * (DAYS[interval] ?? 0),
    );
  return Array.from({ length: amount }, (_, at) => ({ start: edge(at), end: edge(at + 1) }));
}
