// What can be made to go wrong with deliveries: a queue of mishaps, and mishaps by chance. Deciding only.
import { randomNumbers } from "../random";

/** Each is said of one attempt to deliver; README.md tells what each does. */
export const MISHAPS = ["lost", "refused", "slow", "doubled", "late"] as const;

export type Mishap = (typeof MISHAPS)[number];

export interface RandomMishaps {
  kinds: readonly Mishap[];
  /** Above 0 and up to 1. */
  probability: number;
  /** The same seed and the same order of attempts give the same mishaps. */
  seed: number;
}

export interface Mishaps {
  /** What befalls the next `times` attempts that nothing else befalls before. */
  add(kind: Mishap, times: number): void;
  /** Until `clear`; instead of the last chance that was given. */
  random(chance: RandomMishaps): void;
  clear(): void;
  /** For the next attempt. */
  take(): Mishap | undefined;
}

export function mishaps(): Mishaps {
  let waiting: Mishap[] = [];
  let draw: () => Mishap | undefined = () => undefined;
  return {
    add(kind, times) {
      waiting.push(...Array<Mishap>(times).fill(kind));
    },
    random({ kinds, probability, seed }) {
      if (!(probability > 0 && probability <= 1) || kinds.length === 0) {
        throw new RangeError("Mishaps need kinds and a probability above 0 and at most 1");
      }
      const next = randomNumbers(seed);
      draw = () => {
        const strikes = next() < probability;
        const kind = kinds[Math.floor(next() * kinds.length)];
        return strikes ? kind : undefined;
      };
    },
    clear() {
      waiting = [];
      draw = () => undefined;
    },
    take: () => waiting.shift() ?? draw(),
  };
}
