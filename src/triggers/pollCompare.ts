// How the records of a list that is read whole are told apart.
import type { Run } from "./pollReader";
import { UNTOLD } from "./pollSweep";
import { type Entry, readingOf } from "./sources";
import { type Feed, isYounger, type Reading } from "./watermark";

/** The version of every record of which only the id counts. */
export const TOLD = "1";

/**
 * By their content; for deletions and saved filters by their ids alone. A record that the feed has not
 * delivered yet is UNTOLD.
 */
export function comparingOf(
  { source, filterId }: Run,
  feed?: Feed,
): Pick<Reading<Entry>, "id" | "version"> {
  const { id, birth, version } = readingOf(source);
  if (source.by === "all" && filterId === undefined) return { id, version };
  const isTold = (record: Entry): boolean =>
    feed === undefined ||
    !isYounger(feed.youngest, birth(record), id(record)) ||
    (feed.fresh?.includes(id(record)) ?? false);
  return { id, version: (record) => (isTold(record) ? TOLD : UNTOLD) };
}
