// Moments and days that bodies carry, in the formats the API documents for them.
// https://pipedrive.readme.io/docs/core-api-concepts-date-format
import { timestamp } from "../clock";
import { invalid } from "../handler";

/** RFC 3339 with a zone → RFC 3339 UTC with whole seconds; 400 naming `field` otherwise. */
export function readMoment(text: string, field: string): string {
  const fits = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text);
  return checked(fits ? Date.parse(text) : Number.NaN, text, field, "RFC 3339");
}

/** `YYYY-MM-DD HH:MM:SS` in UTC → RFC 3339; 400 naming `field` otherwise. */
export function readSpacedMoment(text: string, field: string): string {
  const fits = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text);
  const milliseconds = fits ? Date.parse(`${text.replace(" ", "T")}Z`) : Number.NaN;
  return checked(milliseconds, text, field, "YYYY-MM-DD HH:MM:SS");
}

function checked(milliseconds: number, text: string, field: string, format: string): string {
  if (Number.isNaN(milliseconds)) {
    throw invalid(`${field}: "${text}" is not a valid datetime (${format})`);
  }
  return timestamp(milliseconds);
}

const calendars = new Map<string, Intl.DateTimeFormat>();

/** The day of a moment where a user lives: `local_won_date` and its like. */
export function localDate(moment: string | null, timezone: string): string | null {
  if (moment === null) return null;
  let calendar = calendars.get(timezone);
  if (!calendar) {
    // Canada's English writes YYYY-MM-DD.
    calendar = new Intl.DateTimeFormat("en-CA", { timeZone: timezone });
    calendars.set(timezone, calendar);
  }
  return calendar.format(new Date(moment));
}
