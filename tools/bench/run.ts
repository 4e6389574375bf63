// Many calls at once through one connection: how long they take, and how many of them fail.
import { messageOf } from "../demo/story";

export interface Measured {
  milliseconds: number;
  failures: readonly string[];
}

/** Makes `calls` calls, at most `atOnce` of them under way at the same time. */
export async function measure(
  calls: number,
  atOnce: number,
  call: (index: number) => Promise<unknown>,
): Promise<Measured> {
  const failures: string[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < calls; index = next++) {
      await call(index).catch((thrown: unknown) => failures.push(messageOf(thrown)));
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: atOnce }, work));
  return { milliseconds: performance.now() - started, failures };
}

/**
 * Milliseconds below which nobody can come through a window of `limit` requests in `span` milliseconds:
 * the first of them pass at once, each further one of that size waits for a whole window.
 */
export const bound = (calls: number, limit: number, span: number): number =>
  (Math.ceil(calls / limit) - 1) * span;
