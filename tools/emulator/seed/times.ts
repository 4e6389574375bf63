// A seeded company has a past: the same rules write it, under a clock that stands some days back.
import { stoppedClock, timestamp } from "../clock";
import type { World } from "../world";

const day = 24 * 60 * 60 * 1000;

/** The same tables as `world`, with a clock that stands `days` before now. */
export const daysAgo = (world: World, days: number): World => ({
  ...world,
  clock: stoppedClock(world.clock.now() - days * day),
});

/** A day relative to today, YYYY-MM-DD. */
export const dayFromNow = (world: World, days: number): string =>
  timestamp(world.clock.now() + days * day).slice(0, 10);
