// Reading records by their ids: how many one call may name, and parts of that size.
// https://developers.pipedrive.com/docs/api/v1/Deals#getDeals (ids)

/** The most that `ids` of a list may name at once. */
export const MOST_IDS = 100;

/** The same entries in parts of so many each; the last one may hold fewer. */
export function chunks<Entry>(entries: readonly Entry[], most: number = MOST_IDS): Entry[][] {
  const parts: Entry[][] = [];
  for (let at = 0; at < entries.length; at += most) parts.push(entries.slice(at, at + most));
  return parts;
}
