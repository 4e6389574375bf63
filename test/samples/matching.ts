// What the samples of Find, Find or Create and Upsert share: the search, the reading of its hits, and the look for
// what others added at the same time.
import type { Request } from "../support/wire";

/** An exact search in one field; all hits in one page. */
export const exactly = (
  call: string,
  fields: string,
  term: string,
  links: Readonly<Record<string, number>> = {},
): Request => ({ call, query: { term, fields, exact_match: true, limit: 100, ...links } });

/** A minute before the emulator's clock, which stands still. */
const JUST_NOW = "2026-11-20T11:59:00Z";

/** What was added lately, newest first. */
export const lately = (call: string): Request => ({
  call,
  query: { sort_by: "add_time", sort_direction: "desc", updated_since: JUST_NOW, limit: 500 },
});

/** The same of leads, whose list is v1's. */
export const latelyLeads: Request = {
  call: "GET /v1/leads",
  query: { sort: "add_time DESC", updated_since: JUST_NOW, limit: 500 },
};
