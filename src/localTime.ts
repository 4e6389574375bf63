// A local date and time of a zone as the UTC pair that Pipedrive keeps, and back. Pure; the zones are those
// of the runtime's own database. https://pipedrive.readme.io/docs/core-api-concepts-date-format

/** A day, `YYYY-MM-DD`, and a time of it, `HH:MM:SS`. */
export interface DateAndTime {
  date: string;
  time: string;
}

const asUtc = ({ date, time }: DateAndTime): number => Date.parse(`${date}T${time}Z`);

const pairOf = (milliseconds: number): DateAndTime => {
  const text = new Date(milliseconds).toISOString();
  return { date: text.slice(0, 10), time: text.slice(11, 19) };
};

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const numeric = "numeric" as const;
  const format = new Intl.DateTimeFormat("en", {
    timeZone,
    calendar: "iso8601",
    hourCycle: "h23",
    year: numeric,
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    second: numeric,
  });
  formats.set(timeZone, format);
  return format;
}

/** What clocks in the zone show at an instant, as if it were UTC, in milliseconds. */
function shownAt(instant: number, zone: string): number {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * The UTC pair of a local one. A time that occurs twice, when clocks go back, is the first of the two; one
 * that clocks skip when they go forward is as much later as they skip, which is how calendars take it
 * (RFC 5545, 3.3.5).
 */
export function utcOf(local: DateAndTime, zone: string): DateAndTime {
  const wanted = asUtc(local);
  // The zone's offset a day before and a day after: around a change of clocks they differ.
  const before = shownAt(wanted - DAY, zone) - (wanted - DAY);
  const after = shownAt(wanted + DAY, zone) - (wanted + DAY);
  const fits = [before, after].find((offset) => shownAt(wanted - offset, zone) === wanted);
  return pairOf(wanted - (fits ?? before));
}

/** The local pair of a UTC one. */
export const localOf = (utc: DateAndTime, zone: string): DateAndTime =>
  pairOf(shownAt(asUtc(utc), zone));
