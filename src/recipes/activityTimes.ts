// When an activity is due, typed in the time of a place and sent in UTC.
import { InputError } from "../errors";
import { localOf, utcOf } from "../localTime";

/** The pair as Pipedrive takes it, in UTC. */
export interface Due {
  due_date?: string | undefined;
  due_time?: string | undefined;
}

interface Given {
  /** A day, or an instant in UTC as RFC 3339. */
  dueDate: string | undefined;
  dueTime: string | undefined;
  timeZone: string | undefined;
}

/** Throws an InputError for a zone that nothing is meant in. */
export function mustUseZone({ dueDate, dueTime, timeZone }: Given): void {
  if (timeZone === undefined || dueDate !== undefined || dueTime !== undefined) return;
  throw new InputError(
    "Time Zone is for Due Date and Due Time: fill in one of them, or leave Time Zone blank",
  );
}

/** Whether half of the pair is given: the other half is what the activity has, in the time of the zone. */
export const needsStored = ({ dueDate, dueTime, timeZone }: Given): boolean =>
  timeZone !== undefined && (dueDate === undefined) !== (dueTime === undefined);

/** What of an activity tells when it is due, in UTC; Pipedrive shows the time as HH:MM or HH:MM:SS. */
interface Stored {
  due_date?: string | null;
  due_time?: string | null;
}

/**
 * When it is due, in UTC. Half of a pair is completed from what is stored, in the time of the zone; a day
 * without a time, all day, is the same day everywhere. Throws an InputError for a time without a day.
 */
export function dueOf(given: Given, stored: Stored = {}): Due {
  const { dueDate, dueTime, timeZone } = given;
  if (timeZone === undefined) return { due_date: dueDate?.slice(0, 10), due_time: dueTime };
  const had = storedIn(stored, timeZone);
  const date = dueDate === undefined ? had.date : dayIn(dueDate, timeZone);
  const time = dueTime ?? had.time;
  if (date === undefined) {
    throw new InputError("Due Time with Time Zone needs a day: fill in Due Date as well");
  }
  if (time === undefined) return { due_date: date };
  const utc = utcOf({ date, time }, timeZone);
  return { due_date: utc.date, due_time: utc.time };
}

function dayIn(given: string, zone: string): string {
  const [date = "", time] = given.replace("Z", "").split("T");
  return time === undefined ? date : localOf({ date, time }, zone).date;
}

function storedIn(
  { due_date: date, due_time: time }: Stored,
  zone: string,
): { date?: string; time?: string } {
  if (!date) return {};
  if (!time) return { date };
  return localOf({ date, time: time.length === 5 ? `${time}:00` : time }, zone);
}
