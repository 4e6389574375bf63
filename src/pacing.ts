// One view of the burst window for all calls of a connection in this process: when it is full, calls queue
import { keepNewest } from "./kept";

// in their order instead of failing. An open window costs nothing.
// https://pipedrive.readme.io/docs/core-api-concepts-rate-limiting

/** Length of Pipedrive's rolling window in milliseconds. */
const SPAN = 2000;

/** The smallest limits there are: Lite plan with an API token, and the search calls of every plan. */
const SMALLEST = { general: 20, search: 10 };

/** What is known of one window. Times are milliseconds of one clock. */
export interface View {
  /** Requests that fit into the window. */
  limit: number;
  /** Requests without an answer yet. */
  open: number;
  /** When each answered request leaves the window, earliest first. */
  leaving: number[];
  /** Nothing goes before this moment: somebody else fills the window, or Pipedrive said so. */
  held: number;
  /** The limit is the same for every plan; headers may tell of another window. */
  fixed: boolean;
}

export const newView = (limit: number, fixed = false): View => ({
  limit,
  open: 0,
  leaving: [],
  held: 0,
  fixed,
});

/**
 * Milliseconds until the next request may go: 0 for now, Infinity for "when an answer arrives". A request
 * leaves the window two seconds after its answer, which is never before Pipedrive thinks so.
 */
export function waitFor(view: View, now: number): number {
  while (view.leaving[0] !== undefined && view.leaving[0] <= now) view.leaving.shift();
  if (now < view.held) return view.held - now;
  if (view.open + view.leaving.length < view.limit) return 0;
  return view.leaving[0] === undefined ? Number.POSITIVE_INFINITY : view.leaving[0] - now;
}

/**
 * Notes an answer: its headers tell the limit, and whether others fill the same window. An answer without
 * them comes from a server that has no such window.
 */
export function answered(
  view: View,
  now: number,
  status: number | undefined,
  headers: Readonly<Record<string, string>>,
): void {
  view.open -= 1;
  view.leaving.push(now + SPAN);
  if (status !== undefined) view.limit = limitIn(headers, view);
  const full = status === 429 || headers["x-ratelimit-remaining"] === "0";
  const byUs = view.open + view.leaving.length >= view.limit;
  const seconds = Number(headers["retry-after"] ?? headers["x-ratelimit-reset"]);
  if (full && !byUs && seconds > 0 && seconds * 1000 <= SPAN) {
    view.held = Math.max(view.held, now + seconds * 1000);
  }
}

function limitIn(headers: Readonly<Record<string, string>>, { limit, fixed }: View): number {
  const told = Number(headers["x-ratelimit-limit"] ?? Number.POSITIVE_INFINITY);
  return fixed && told !== Number.POSITIVE_INFINITY ? limit : told > 0 ? told : limit;
}

/** A window with the calls that wait for it, first come, first served. */
class Lane {
  private readonly waiting: (() => void)[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly view: View) {}

  /** Resolves when the caller may go; at once while the window is open. */
  enter(): Promise<void> {
    return new Promise((go) => {
      this.waiting.push(go);
      this.advance();
    });
  }

  leave(status: number | undefined, headers: Readonly<Record<string, string>>): void {
    answered(this.view, performance.now(), status, headers);
    this.advance();
  }

  private advance(): void {
    clearTimeout(this.timer);
    for (;;) {
      const [next] = this.waiting;
      if (next === undefined) return;
      const wait = waitFor(this.view, performance.now());
      if (wait > 0) {
        if (wait !== Number.POSITIVE_INFINITY) {
          this.timer = setTimeout(() => this.advance(), Math.ceil(wait));
        }
        return;
      }
      this.waiting.shift();
      this.view.open += 1;
      next();
    }
  }
}

/** Admits the requests of one connection. */
export interface Pacer {
  /** Waits for a place in the window; `leave` must follow, whatever happens. */
  enter(search: boolean): Promise<void>;
  leave(
    search: boolean,
    status: number | undefined,
    headers: Readonly<Record<string, string>>,
  ): void;
}

function newPacer(): Pacer {
  const general = new Lane(newView(SMALLEST.general));
  const search = new Lane(newView(SMALLEST.search, true));
  return {
    async enter(isSearch) {
      if (isSearch) await search.enter();
      await general.enter();
    },
    leave(isSearch, status, headers) {
      // A search counts in both windows; its headers tell of the tighter one.
      if (isSearch) search.leave(status, headers);
      general.leave(isSearch ? undefined : status, headers);
    },
  };
}

/** OAuth tokens change every hour: a process that lives long must not keep them all. */
const MOST_PACERS = 500;

const pacers = new Map<string, Pacer>();

/** The pacer of a connection: limits are counted per token, so the same token shares one. */
export function pacerOf({ identity }: { identity: string }): Pacer {
  const known = pacers.get(identity);
  if (known !== undefined) return known;
  const pacer = newPacer();
  keepNewest(pacers, identity, pacer, MOST_PACERS);
  return pacer;
}

/** Search calls have a window of their own. */
export const isSearch = (path: string): boolean =>
  /\/itemSearch(\/|$)/.test(path) || /\/search$/.test(path);
