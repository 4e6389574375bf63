// Whether a record already holds what would be written: Pipedrive shows some values in another form than it
// takes them. Pure.
import { isObject } from "../json";

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === "" ||
  (Array.isArray(value) && value.length === 0);

/**
 * True when writing `given` would change nothing. Members that `given` leaves out do not count: Pipedrive
 * fills them in itself (currency, time zone, parts of an address, the label of an e-mail). The order of a
 * list does not count, nor do blanks around a text, the notation of a time, or a number sent as text.
 */
export function sameAsStored(given: unknown, stored: unknown): boolean {
  if (isEmpty(given) || isEmpty(stored)) return isEmpty(given) && isEmpty(stored);
  if (Array.isArray(given)) return Array.isArray(stored) && sameList(given, stored);
  if (isObject(given)) {
    const members = Object.entries(given);
    return isObject(stored) && members.every(([name, value]) => sameAsStored(value, stored[name]));
  }
  // A linked record or an option may be shown as an object around its number.
  return sameScalar(given, isObject(stored) ? (stored.id ?? stored.value) : stored);
}

function sameList(given: readonly unknown[], stored: readonly unknown[]): boolean {
  if (given.length !== stored.length) return false;
  const left = [...stored];
  return given.every((entry) => {
    const place = left.findIndex((other) => sameAsStored(entry, other));
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  });
}

function sameScalar(given: unknown, stored: unknown): boolean {
  if (given === stored) return true;
  if (typeof given === "number" || typeof stored === "number") {
    return isPlain(given) && isPlain(stored) && Number(given) === Number(stored);
  }
  if (typeof given !== "string" || typeof stored !== "string") return false;
  if (given.trim() === stored.trim()) return true;
  const time = instantOf(given);
  return time !== undefined && time === instantOf(stored);
}

const isPlain = (value: unknown): boolean =>
  typeof value === "number" || (typeof value === "string" && value.trim() !== "");

const TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2}(?:\.\d+)?)(Z)?$/;

/** v1 writes `2026-01-31 08:30:00`, v2 `2026-01-31T08:30:00Z`, leads milliseconds as well; all UTC. */
function instantOf(text: string): number | undefined {
  const [, day, clock] = TIME.exec(text) ?? [];
  return day === undefined ? undefined : Date.parse(`${day}T${clock}Z`);
}

/** Several options as v1 writes them, in any order: `12,7`. */
export const sameOptions = (given: unknown, stored: unknown): boolean =>
  typeof given === "string" &&
  typeof stored === "string" &&
  sameList(given.split(","), stored.split(","));
