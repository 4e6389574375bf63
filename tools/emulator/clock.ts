// The emulator's time: real by default, set and moved by tests and by the control endpoints.

/** A clock that can be moved forward; everything that expires or is stamped asks it. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Whether time passes by itself; false: only `advance` moves it. */
  readonly runs: boolean;
  /** Moves the clock forward by some milliseconds without waiting. */
  advance(milliseconds: number): void;
}

/** A clock that runs with the machine's and can be moved ahead of it. */
export function runningClock(): Clock {
  let ahead = 0;
  return {
    runs: true,
    now: () => Date.now() + ahead,
    advance: (milliseconds) => {
      ahead += milliseconds;
    },
  };
}

/** A clock that stands still at `start` until it is moved. */
export function stoppedClock(start: number): Clock {
  let now = start;
  return {
    runs: false,
    now: () => now,
    advance: (milliseconds) => {
      now += milliseconds;
    },
  };
}

/** RFC 3339 in UTC with whole seconds, as v2 sends and takes it. */
export const timestamp = (milliseconds: number): string =>
  `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
