// Which of several matching records is meant. Pure.
import type { Shown } from "./differences";

/** What When Several Match may say. */
export type WhenSeveral = "fail" | "oldest" | "newest" | "most_recently_updated";

/** A record in short. */
export interface Named {
  id: number | string;
  name: string;
}

export const namedOf = ({ id, name, title }: Shown): Named => ({
  id: typeof id === "number" ? id : String(id),
  name: String(name ?? title ?? ""),
});

/** Several records match, and the step was told to choose none of them. */
export class SeveralMatchError extends Error {
  override readonly name = "SeveralMatchError";
  constructor(
    message: string,
    readonly matches: readonly Named[],
  ) {
    super(message);
  }
}

/** Milliseconds since the epoch; what shows no time comes last. */
const timeOf = (value: unknown): number => {
  const time = typeof value === "string" ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time;
};

const byId = (one: Shown, other: Shown): number =>
  typeof one.id === "number" && typeof other.id === "number"
    ? one.id - other.id
    : String(one.id) < String(other.id)
      ? -1
      : 1;

/** By the time of adding; of two of the same second the lower ID is the older one, for everybody. */
export const byAge = (one: Shown, other: Shown): number => {
  const [time, later] = [timeOf(one.add_time), timeOf(other.add_time)];
  return time === later ? byId(one, other) : time - later;
};

/** What was never changed shows no time of a change, and was written last when it was added. */
const byUpdate = (one: Shown, other: Shown): number => {
  const time = timeOf(one.update_time ?? one.add_time);
  const later = timeOf(other.update_time ?? other.add_time);
  return time === later ? byAge(one, other) : time - later;
};

/** Errors stay readable: a company may have hundreds of the same name. */
const MOST_LISTED = 10;

/**
 * The record meant; undefined when there is none. Throws a SeveralMatchError that lists ID and name of the
 * matches where there are several and `when` is fail.
 */
export function choose(
  matches: readonly Shown[],
  when: WhenSeveral,
  words: { records: string; sought: string },
): Shown | undefined {
  if (matches.length < 2) return matches[0];
  if (when === "oldest") return [...matches].sort(byAge)[0];
  if (when === "newest") return [...matches].sort(byAge).at(-1);
  if (when === "most_recently_updated") return [...matches].sort(byUpdate).at(-1);
  const named = [...matches].sort(byAge).map(namedOf);
  const listed = named.slice(0, MOST_LISTED).map(({ id, name }) => `${id} "${name}"`);
  const more = named.length - listed.length;
  throw new SeveralMatchError(
    `${named.length} ${words.records} have ${words.sought}: ${listed.join(", ")}${more > 0 ? ` and ${more} more` : ""}. Nothing was changed: merge them, or say in When Several Match which one is meant`,
    named,
  );
}
