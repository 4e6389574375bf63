// Inputs of dates and times. v2 takes RFC 3339 without milliseconds, v1 `YYYY-MM-DD HH:MM:SS`; both UTC.
// https://pipedrive.readme.io/docs/core-api-concepts-date-format
import { InputError } from "../errors";
import { adapted, type Field, field, shown, type Words } from "./field";
import { plainText } from "./text";

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;

function dayExists(value: string): boolean {
  const match = DATE.exec(value);
  if (match === null) return false;
  const [, year, month, day] = match.map(Number);
  const time = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day ?? 0));
  return time.toISOString().startsWith(value);
}

/** A calendar day, `YYYY-MM-DD`. A date and time is taken as its day in UTC. */
export const date = (label: string, words: Words): Field<string | undefined> =>
  field(label, { example: "2026-12-31", ...words }, {}, (raw) => {
    const value = raw instanceof Date ? raw.toISOString() : String(raw).trim();
    if (dayExists(value)) return value;
    const instant = instantOf(value);
    if (instant === undefined) {
      throw new InputError(`${label} must be a date such as "2026-12-31", got ${shown(raw)}`);
    }
    return instant.slice(0, 10);
  });

/** A date and time as RFC 3339 in UTC with whole seconds; without a zone it is taken as UTC. */
export const dateTime = (label: string, words: Words): Field<string | undefined> =>
  field(label, { example: "2026-12-31T08:30:00Z", ...words }, {}, (raw) => {
    const value = raw instanceof Date ? raw.toISOString() : String(raw).trim();
    const instant = dayExists(value) ? `${value}T00:00:00Z` : instantOf(value);
    if (instant === undefined) {
      throw new InputError(
        `${label} must be a date and time such as "2026-12-31T08:30:00Z", got ${shown(raw)}`,
      );
    }
    return instant;
  });

/** The same, written as v1 takes it: `2026-12-31 08:30:00`, UTC. */
export const dateTimeV1 = (label: string, words: Words): Field<string | undefined> =>
  adapted(dateTime(label, words), (value) => value?.replace("T", " ").replace("Z", ""));

/**
 * A calendar day, or what tells one only in a zone: a date and time that names its own, as RFC 3339 in UTC.
 */
export const dayOrInstant = (label: string, words: Words): Field<string | undefined> => {
  const [day, instant] = [date(label, words), dateTime(label, words)];
  const read = (raw: unknown): string | undefined => {
    const zoned = raw instanceof Date || /:\d\d.*(Z|[+-]\d\d:?\d\d)\s*$/i.test(String(raw));
    return zoned ? instant.read(raw) : day.read(raw);
  };
  return { ...day, read };
};

const CLOCK = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/;

/** A time of day or a length in hours and minutes as `HH:MM:SS`; undefined when it is neither. */
const clockOf = (raw: unknown, label: string): string | undefined => {
  const [, hours, minutes, seconds = "00"] = CLOCK.exec(plainText(raw, label)) ?? [];
  return hours === undefined ? undefined : `${hours.padStart(2, "0")}:${minutes}:${seconds}`;
};

/** Checks one time of day; seconds may be left out. */
export function asClock(raw: unknown, label: string): string {
  const time = clockOf(raw, label);
  if (time !== undefined && time < "24") return time;
  throw new InputError(`${label} must be a time such as "08:30" or "08:30:00", got ${shown(raw)}`);
}

/** A time of day, `HH:MM` or `HH:MM:SS`. */
export const clock = (label: string, words: Words): Field<string | undefined> =>
  field(label, { example: "08:30", ...words }, {}, asClock);

/** A length of time, `HH:MM` or `HH:MM:SS`, less than 100 hours. */
export const duration = (label: string, words: Words): Field<string | undefined> =>
  field(label, { example: "01:30", ...words }, {}, (raw) => {
    const length = clockOf(raw, label);
    if (length !== undefined) return length;
    throw new InputError(
      `${label} must be hours and minutes such as "01:30" or "01:30:00", got ${shown(raw)}`,
    );
  });

/**
 * Checks the IANA name of a time zone, such as `Europe/Berlin`, and gives it its capitals. An offset such
 * as `+02:00` is none: newer runtimes take it, Pipedrive does not.
 */
export function asZone(raw: unknown, label: string): string {
  const name = plainText(raw, label);
  const known = /^[a-z]/i.test(name) ? zoneCalled(name) : undefined;
  if (known === undefined) {
    throw new InputError(
      `${label} must name a time zone such as "Europe/Berlin", got ${shown(raw)}`,
    );
  }
  // The runtime's own name of a zone that has several may be an old one: only its capitals are taken.
  return known.toLowerCase() === name.toLowerCase() ? known : name;
}

function zoneCalled(timeZone: string): string | undefined {
  try {
    return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/** The IANA name of a time zone. */
export const timeZone = (label: string, words: Words): Field<string | undefined> =>
  field(label, { example: "Europe/Berlin", ...words }, {}, asZone);

function instantOf(value: string): string | undefined {
  const match = TIME.exec(value);
  if (match === null || !dayExists(match[1] ?? "")) return undefined;
  const [, day, minutes, seconds = "00", zone = "Z"] = match;
  const time = new Date(`${day}T${minutes}:${seconds}${zone.toUpperCase()}`);
  return Number.isNaN(time.getTime()) ? undefined : `${time.toISOString().slice(0, 19)}Z`;
}
