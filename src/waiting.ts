// Waiting for a job that Pipedrive works off later: how long between two looks. Pure but for the wait itself.

/** Seconds between two looks. */
const LEAST = 1;
const MOST = 10;

/**
 * Seconds to wait before the next look when so many were waited in all; undefined when `longest` is used
 * up. Each wait is half of what was waited before: a job of a minute costs a dozen looks, one of seconds few.
 */
export function nextWait(waited: number, longest: number): number | undefined {
  if (waited >= longest) return undefined;
  const wait = Math.min(Math.max(LEAST, waited / 2), MOST);
  return Math.min(wait, longest - waited);
}

/** Ends after so many seconds. */
export type Sleep = (seconds: number) => Promise<void>;

export const sleep: Sleep = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000));

/**
 * Looks at once and then again until `look` finds something or `longest` seconds were waited between the
 * looks; undefined then. Throws what `look` throws.
 */
export async function untilFound<Found>(
  look: () => Promise<Found | undefined>,
  longest: number,
  pause: Sleep = sleep,
): Promise<Found | undefined> {
  for (let waited = 0; ; ) {
    const found = await look();
    if (found !== undefined) return found;
    const wait = nextWait(waited, longest);
    if (wait === undefined) return undefined;
    await pause(wait);
    waited += wait;
  }
}
