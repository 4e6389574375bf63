// Where a walk over a list ended before the end of the list, in words and in the result.
import { saying } from "./errors";

/** What the next request needs. */
export type Place = { cursor: string } | { start: number };

/** How far a walk came. */
export interface Progress {
  /** Records read, whether they count or not. */
  records: number;
  pages: number;
  next: Place;
  /** Records of Start that are still to be passed over. */
  ahead: number;
  /** The input that leads to this list, where the walk joins several: "Archived Status archived". */
  input?: string | undefined;
}

const counted = (count: number, what: string): string =>
  `${count} ${what}${count === 1 ? "" : "s"}`;

const besides = ({ ahead, input }: Progress): string =>
  [
    ...(input === undefined ? [] : [` and ${input}`]),
    ...(ahead === 0
      ? []
      : [`; Start was not reached, pass over ${counted(ahead, "more record")} there`]),
  ].join("");

/** How to go on after a walk that ended on purpose. */
export const goOn = (progress: Progress): string =>
  `Go on with ${
    "cursor" in progress.next
      ? "Cursor: additional_data.next_cursor"
      : "Start: additional_data.pagination.next_start"
  }${besides(progress)}.`;

/** The paging of a list by start, as v1 writes it; one by cursor has its `next_cursor` already. */
export const placeOf = (next: Place, start: number, limit: number): object =>
  "start" in next
    ? {
        pagination: {
          start,
          limit,
          more_items_in_collection: true,
          next_start: next.start,
        },
      }
    : {};

/**
 * The error of a page, which also says how far the walk had come and where to go on: in its message and as
 * `progress`. The records that were read are not part of it.
 */
export function midway(thrown: unknown, progress: Progress): unknown {
  if (!(thrown instanceof Error && "call" in thrown) || progress.pages === 0) return thrown;
  const { records, pages, next } = progress;
  const place = "cursor" in next ? `Cursor ${next.cursor}` : `Start ${next.start}`;
  const read = `${counted(records, "record")} in ${counted(pages, "page")} had been read and are not returned: go on with ${place}${besides(progress)}, or let Stop Below end the walk earlier`;
  return Object.assign(saying(thrown, read), { progress });
}
