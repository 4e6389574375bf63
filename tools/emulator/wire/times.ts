// v1 writes moments as `YYYY-MM-DD HH:MM:SS` in UTC.
// https://pipedrive.readme.io/docs/core-api-concepts-date-format

/** RFC 3339 as kept in the state → v1; null stays null. */
export function v1Time(time: string): string;
export function v1Time(time: string | null): string | null;
export function v1Time(time: string | null): string | null {
  return time === null ? null : `${time.slice(0, 10)} ${time.slice(11, 19)}`;
}
