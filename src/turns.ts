// One at a time: what reads a record and then writes it must not run twice at once for the same record, or
// the second one undoes the first. It holds within this process; Pipedrive itself offers no such lock.

const last = new Map<string, Promise<unknown>>();

/** Runs `work` when all earlier work under the same key has ended, well or badly. */
export async function inTurn<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const before = last.get(key) ?? Promise.resolve();
  const mine = before.then(work, work);
  last.set(key, mine);
  try {
    return await mine;
  } finally {
    if (last.get(key) === mine) last.delete(key);
  }
}
