// What the polling trigger keeps between runs. It lies where spectral keeps the state of every polling
// trigger, `instanceState.__prismaticInternal.polling`: the initial sync, which is handed no
// `context.polling`, writes to the same place as spectral's own batch triggers do.
import { isObject } from "../json";
import type { Sweep } from "./pollSweep";
import type { ResourceType } from "./sources";
import type { Feed, Spot, Youngest } from "./watermark";

/** How far the initial sync of a deployment came. */
export interface Sync {
  /** Its Look-Back Date; "" for everything. Another one makes a redeployment sync again. */
  from: string;
  /** Pages read; tells the polls whether it still moves. */
  pages: number;
  /** What it has delivered, so that nothing is delivered twice when it has to begin again. */
  walked: Youngest;
  /** The same for a list that is compared: versions by id. */
  seen?: Record<string, string>;
  spot?: Spot;
  /** It failed or stood still: the polls go on with it, and do not wait any more. */
  taken?: true;
  done?: true;
}

/** Plain JSON; see Feed and Sweep for its size. */
export interface PollState {
  /** What it is the state of: another resource type or filter begins anew. */
  of: string;
  /** Grows with every page read: of two states the one with more is the later. */
  turn?: number;
  feed?: Feed;
  /** About where in a list by place the last change stood. */
  hint?: number;
  sweep?: Sweep;
  sync?: Sync;
  /** Polls in a row that found the initial sync unfinished at so many pages. */
  held?: { pages: number; polls: number };
}

/** What a state belongs to. */
export const subjectOf = (type: ResourceType, filterId: number | undefined): string =>
  filterId === undefined ? type : `${type}, filter ${filterId}`;

/** A copy of what is stored, to work on; an empty state where nothing is, or something else was polled. */
export function stateFor(of: string, stored: unknown): PollState {
  return isObject(stored) && stored.of === of
    ? (structuredClone(stored) as unknown as PollState)
    : { of };
}

/**
 * What a page goes on with: the state that the page before handed over, or the stored one when another run
 * has read on meanwhile, as a scheduled poll may while a long run's batches are worked off.
 */
export function latestOf(of: string, stored: unknown, carried: unknown): PollState {
  const [kept, own] = [stateFor(of, stored), stateFor(of, carried)];
  return (kept.turn ?? 0) > (own.turn ?? 0) ? kept : { ...kept, ...own };
}

/** The state of a page that was read. */
export const turned = (state: PollState): PollState => ({ ...state, turn: (state.turn ?? 0) + 1 });
