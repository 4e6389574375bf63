// Faults on demand: what goes wrong, for which call, how often, by chance or surely; and what has struck.
// Deciding only: strike.ts carries it out.
import { canStrike, type FaultKind, mayBeTold } from "./faultKinds";
import type { Headers } from "./outcome";
import { randomNumbers } from "./random";

export { FAULT_KINDS, type FaultKind } from "./faultKinds";

/** What is said of a fault, whether it waits for a request or comes by chance. */
interface Manner {
  /** The call it strikes, as published (`GET /api/v2/deals`, `POST /oauth/token`); left out: every call. */
  call?: string;
  /** How likely it strikes a request, above 0 and up to 1. */
  probability?: number;
  /** The same seed and the same order of requests give the same strikes. A whole number; 1 unless said. */
  seed?: number;
  /** Whether the request is carried out, for kinds that can strike before and after that. */
  acts?: boolean;
  /** Milliseconds of real time that a "delay" and the second half of a "slow-body" take. */
  milliseconds?: number;
  /** Added to the faulty reply. */
  headers?: Headers;
}

export interface Fault extends Manner {
  kind: FaultKind;
  /** How many requests it strikes, 1 unless said; null strikes until it is removed. */
  times?: number | null;
  /** In place of the usual status or body of the faulty reply. */
  status?: number;
  body?: unknown;
}

/**
 * Strikes requests by chance until it is removed, each with one of `kinds`, equally likely (a kind named
 * twice is twice as likely). Where a kind can strike before and after acting and `acts` is left out, chance
 * decides that too.
 */
export interface RandomFaults extends Manner {
  kinds: readonly FaultKind[];
  probability: number;
  seed: number;
}

/** A fault that struck, as it was when the request was done with. */
export interface Strike {
  call: string | undefined;
  kind: FaultKind;
  /** Whether the request was carried out: judged, and not refused. */
  acted: boolean;
}

export interface Faults {
  /** Throws a RangeError for a fault that contradicts itself. */
  add(fault: Fault): void;
  random(faults: RandomFaults): void;
  /** Removes every fault; what has struck stays known. */
  clear(): void;
  all(): readonly (Fault | RandomFaults)[];
  /** The faults that strike a request to `call`: at most one delay and one other kind. */
  take(call: string | undefined): { delay: number; fault: Fault | undefined };
  /** Everything that struck, in the order in which the requests were done with. */
  struck(): readonly Strike[];
  note(strike: Strike): void;
  forgetStruck(): void;
}

/** A fault that waits, and whether it strikes this time. */
interface Waiting {
  fault: Fault;
  hits(): boolean;
}

/** Faults by chance, and what they do to the next request to a call. */
interface Chance {
  faults: RandomFaults;
  draw(call: string | undefined): Fault | undefined;
}

/** An emulator that runs for days must not grow without end. */
const KEPT = 10_000;

export function faultSwitch(): Faults {
  let waiting: Waiting[] = [];
  let chances: Chance[] = [];
  let strikes: Strike[] = [];

  const surely = (call: string | undefined, delays: boolean): Fault | undefined => {
    const found = waiting.find(
      ({ fault, hits }) =>
        (fault.kind === "delay") === delays &&
        concerns(fault, call) &&
        canStrike(fault.kind, call) &&
        hits(),
    );
    const fault = found?.fault;
    if (!found || !fault || fault.times === null) return fault;
    const left = (fault.times ?? 1) - 1;
    found.fault = { ...fault, times: left };
    if (left === 0) waiting = waiting.filter((other) => other !== found);
    return fault;
  };
  const byChance = (call: string | undefined): Fault | undefined => {
    for (const { draw } of chances) {
      const fault = draw(call);
      if (fault) return fault;
    }
    return undefined;
  };

  return {
    add(fault) {
      agree(fault, [fault.kind]);
      waiting.push({ fault, hits: hitsOf(fault) });
    },
    random(faults) {
      agree(faults, faults.kinds);
      chances.push({ faults, draw: drawOf(faults) });
    },
    clear() {
      waiting = [];
      chances = [];
    },
    all: () => [...waiting.map(({ fault }) => fault), ...chances.map(({ faults }) => faults)],
    take(call) {
      const delay = surely(call, true)?.milliseconds ?? 0;
      const fault = surely(call, false) ?? byChance(call);
      if (fault?.kind !== "delay") return { delay, fault };
      return { delay: delay + (fault.milliseconds ?? 0), fault: undefined };
    },
    struck: () => strikes,
    note(strike) {
      strikes.push(strike);
      if (strikes.length > 2 * KEPT) strikes = strikes.slice(-KEPT);
    },
    forgetStruck() {
      strikes = [];
    },
  };
}

const concerns = ({ call }: Manner, asked: string | undefined): boolean =>
  call === undefined || call === asked;

function hitsOf({ probability, seed }: Fault): () => boolean {
  if (probability === undefined) return () => true;
  const random = randomNumbers(seed ?? 1);
  return () => random() < probability;
}

/** Takes three numbers for every request, so that one outcome does not shift those after it. */
function drawOf({ kinds, probability, seed, acts, ...manner }: RandomFaults): Chance["draw"] {
  const random = randomNumbers(seed);
  return (call) => {
    if (!concerns(manner, call)) return undefined;
    const possible = kinds.filter((kind) => canStrike(kind, call));
    const struck = random() < probability;
    const kind = possible[Math.floor(random() * possible.length)];
    const acted = random() < 0.5;
    if (!struck || kind === undefined) return undefined;
    return { ...manner, kind, ...(mayBeTold(kind) ? { acts: acts ?? acted } : {}) };
  };
}

/** A fault that could not do what it says would make a test prove nothing. */
function agree({ probability = 1, seed = 1, acts }: Manner, kinds: readonly FaultKind[]): void {
  if (!(probability > 0 && probability <= 1)) {
    throw new RangeError(`probability must be above 0 and at most 1, not ${probability}`);
  }
  if (!Number.isInteger(seed)) throw new RangeError(`seed must be a whole number, not ${seed}`);
  if (kinds.length === 0) throw new RangeError("kinds must name at least one kind of fault");
  const fixed = kinds.find((kind) => acts !== undefined && !mayBeTold(kind));
  if (fixed !== undefined) {
    throw new RangeError(`Whether a request acts under "${fixed}" is fixed: leave out acts`);
  }
}
