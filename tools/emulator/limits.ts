// The burst limits: rolling windows of two seconds, per token. Time is always passed in.
// https://pipedrive.readme.io/docs/core-api-concepts-rate-limiting
import type { Plan } from "./state/company";

export type TokenKind = "apiToken" | "oauth";

export const WINDOW_MILLISECONDS = 2000;

/** Requests per window for a personal API token; an OAuth token has four times as many. */
const REQUESTS_PER_WINDOW: Readonly<Record<Plan, number>> = {
  lite: 20,
  growth: 40,
  premium: 100,
  ultimate: 120,
};

const OAUTH_FACTOR = 4;

/** Searches per window, whatever the plan and the kind of token. */
export const SEARCHES_PER_WINDOW = 10;

export const requestsPerWindow = (plan: Plan, kind: TokenKind): number =>
  REQUESTS_PER_WINDOW[plan] * (kind === "oauth" ? OAUTH_FACTOR : 1);

/** Item search and the searches of single kinds of record: `/itemSearch…`, `/deals/search` … */
export const isSearch = (path: string): boolean =>
  /\/itemSearch(\/|$)/.test(path) || /\/search$/.test(path);

/** When the requests of the last two seconds came, in milliseconds, oldest first. */
export type Window = readonly number[];

export interface Admission {
  admitted: boolean;
  limit: number;
  remaining: number;
  /** Whole seconds until the oldest counted request leaves the window, at least 1. */
  reset: number;
  window: Window;
}

/** One more request at `now`. A refused request is not counted against later ones. */
export function admit(window: Window, limit: number, now: number): Admission {
  const recent = window.filter((time) => now - time < WINDOW_MILLISECONDS);
  const admitted = recent.length < limit;
  const counted = admitted ? [...recent, now] : recent;
  const oldest = counted[0] ?? now;
  return {
    admitted,
    limit,
    remaining: limit - counted.length,
    reset: Math.max(1, Math.ceil((oldest + WINDOW_MILLISECONDS - now) / 1000)),
    window: counted,
  };
}

/** What a window says when all its places were taken this very moment. */
export const fullWindow = (limit: number, now: number): Admission =>
  admit(Array<number>(limit).fill(now), limit, now);

/** `x-ratelimit-reset` counts seconds; recorded live with the value 2. */
export const windowHeaders = (admission: Admission): Record<string, string> => ({
  "x-ratelimit-limit": String(admission.limit),
  "x-ratelimit-remaining": String(admission.remaining),
  "x-ratelimit-reset": String(admission.reset),
});

/** The windows of every token, kept by the token's text. */
export interface Windows {
  request(token: string, kind: TokenKind, plan: Plan, search: boolean, now: number): Admission;
}

/** A search counts in both windows: that of all requests and its own. Its headers show the tighter. */
export function windows(): Windows {
  const requests = new Map<string, Window>();
  const searches = new Map<string, Window>();
  return {
    request(token, kind, plan, search, now) {
      const all = admit(requests.get(token) ?? [], requestsPerWindow(plan, kind), now);
      const own = search ? admit(searches.get(token) ?? [], SEARCHES_PER_WINDOW, now) : undefined;
      const admitted = all.admitted && (own?.admitted ?? true);
      if (admitted) {
        requests.set(token, all.window);
        if (own) searches.set(token, own.window);
      }
      if (own && all.admitted && own.remaining < all.remaining) return { ...own, admitted };
      return { ...all, admitted };
    },
  };
}
