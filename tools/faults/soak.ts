// 2,000 calls of every kind, each request with a chance of 20 % to meet a fault; then the books are checked.
import type { Strike } from "../emulator/faults";
import type { Emulator } from "../emulator/server";
import { judge, type Said, saidOf, type Verdict } from "./judge";
import { KINDS, type Kind, type Task } from "./kinds";
import { openScene, type Scene } from "./scene";
import { AT_ONCE, STRIKING, strikesOf } from "./table";

export interface SoakOptions {
  calls: number;
  /** Chance of a request to be struck. */
  probability: number;
  seed: number;
}

/** One call, what the component said of it and what struck it. */
interface Entry {
  kind: Kind;
  task: Task;
  said: Said;
  struck: readonly Strike[];
  requests: number;
}

/** An entry with what the store has of it in the end. */
export interface Judged extends Entry {
  times: number;
  verdict: Verdict;
}

export interface Books {
  judged: readonly Judged[];
  requests: number;
  /** Faults that struck, delays included. */
  faults: number;
  /** Records in the store that no call was to make. */
  strangers: number;
}

/** Runs the kinds side by side, the calls of one kind in their order, and looks everything up at the end. */
export async function soak({ calls, probability, seed }: SoakOptions): Promise<Books> {
  const scene = await openScene(calls);
  const { emulator } = scene;
  const deals = emulator.world.deals
    .filter(({ is_deleted, is_archived, title }) => !is_deleted && !is_archived && title !== "")
    .slice(-calls)
    .map(({ id }) => id);
  const before = sizesOf(emulator);
  for (const [index, kind] of KINDS.entries()) {
    // Two seeds in a row draw much the same.
    const chance = { call: kind.call, probability, seed: seed + 7919 * index };
    const kinds = STRIKING.filter((fault) => kind.givesUp || fault !== "hang");
    emulator.faults.random({ ...AT_ONCE, ...chance, kinds });
  }
  const lanes = KINDS.map((kind, index) => {
    const tasks = deals
      .filter((_, place) => place % KINDS.length === index)
      .map((deal, place) => ({ mark: `Soak ${kind.name} ${place}`, deal }));
    return laneOf(scene, kind, tasks);
  });
  const done = await Promise.all(lanes);
  await emulator.close();
  const judged = done.flat().map((entry) => lookedUp(emulator, entry));
  const added = judged
    .filter(({ kind }) => kind.call.startsWith("POST "))
    .reduce((sum, { times }) => sum + times, 0);
  return {
    judged,
    requests: emulator.requests.all().length,
    faults: emulator.faults.struck().length,
    strangers: sizesOf(emulator) - before - added,
  };
}

function lookedUp(emulator: Emulator, entry: Entry): Judged {
  const { kind, task, said, struck, requests } = entry;
  const times = kind.done(emulator, task);
  return { ...entry, times, verdict: judge(kind, said, times, struck, requests) };
}

const sizesOf = ({ world }: Emulator): number =>
  world.deals.size + world.persons.size + world.files.size;

/** The calls of one kind, one after the other: so it is plain which fault struck which. */
async function laneOf(
  { emulator, platform }: Scene,
  kind: Kind,
  tasks: readonly Task[],
): Promise<Entry[]> {
  const requests = fresh(() =>
    emulator.requests.all().filter((request) => request.call === kind.call),
  );
  const struck = fresh(() => strikesOf(emulator, kind));
  const entries: Entry[] = [];
  for (const task of tasks) {
    const said = await saidOf(() => kind.run(platform, task, emulator));
    entries.push({ kind, task, said, struck: struck(), requests: requests().length });
  }
  return entries;
}

/** What came to a list since it was last asked for. */
function fresh<Item>(list: () => readonly Item[]): () => readonly Item[] {
  let place = 0;
  return () => {
    const all = list();
    const added = all.slice(place);
    place = all.length;
    return added;
  };
}
