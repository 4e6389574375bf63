// The inputs of lists: where to begin, how many, all of it.
import { type Field, type Fields, integer, renamed, text, toggle } from "./fields";
import type { Call } from "./generated/calls";
import { facts } from "./generated/facts";
import { largestPage } from "./pages";

/**
 * How an action offers a list. `start`: as v1 did, with Start as well as Cursor. `all`: v1 gave the whole
 * list at once, so Fetch All is on by default.
 */
export type Paging = "start" | "all";

/** Records to pass over. */
export const start = integer("Start", {
  help: "How many records to pass over, counted from 0. Ignored when Cursor is filled.",
  default: "0",
  least: 0,
});

/** Where an earlier page ended. */
export const cursor = text("Cursor", {
  help: "Where to go on: next_cursor from additional_data of an earlier page. Blank begins at the top.",
  placeholder: "eyJmaWVsZCI6ImlkIn0",
});

/** Every page instead of one. */
export const fetchAll = toggle("Fetch All", {
  help: "Yes reads page after page and returns every record; Limit is then the size of a page. Each page costs API tokens.",
});

/** The floor of the company's budget that a walk keeps off. */
export const stopBelow = integer("Stop Below", {
  help: "How many of the company's API tokens of today to leave for others. With Fetch All, reading ends before the page that would leave fewer: the result holds what was read, fetch_all.stopped and where to go on. Blank reads to the end.",
  example: "5000",
  least: 0,
});

/** Records to return, up to the largest page of the call. */
export const limit = (call: Call): Field<number | undefined> => {
  const most = largestPage(call);
  return integer("Limit", {
    help: `How many records to return, 1 to ${most}. Pipedrive returns ${Math.min(most, 100)} when this is blank.`,
    example: "50",
    least: 1,
    most,
  });
};

/** The paging inputs of a list; none for a call that is not paged. */
export function pagingInputs(call: Call, paging: Paging | undefined): Fields {
  const { pages } = facts[call];
  if (pages === undefined) return {};
  return {
    limit: limit(call),
    ...(paging === "start" || pages === "offset" ? { start } : {}),
    ...(pages === "cursor" ? { cursor } : {}),
    fetchAll: paging === "all" ? renamed(fetchAll, { default: "true" }) : fetchAll,
    stopBelow,
  };
}
