// 2,000 calls of every kind, each request with a chance of 20 % to meet a fault; then the books are checked.
import { FAULT_KINDS } from "../emulator/faults";
import type { Emulator } from "../emulator/server";
import { judge, type Said, saidOf, type Verdict } from "./judge";
import { KINDS, type Kind, type Task } from "./kinds";
import { randomOf } from "./random";
import { openScene, type Scene } from "./scene";
import { withoutWaiting } from "./table";

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
  struck: readonly string[];
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
  const lanes = KINDS.map((kind, index) => {
    const tasks = deals
      .filter((_, place) => place % KINDS.length === index)
      .map((deal, place) => ({ mark: `Soak ${kind.name} ${place}`, deal }));
    return laneOf(scene, kind, tasks, probability, randomOf(seed + index));
  });
  const done = await Promise.all(lanes);
  await emulator.close();
  const judged = done.flatMap(({ entries }) => entries).map((entry) => lookedUp(emulator, entry));
  const added = judged
    .filter(({ kind }) => kind.call.startsWith("POST "))
    .reduce((sum, { times }) => sum + times, 0);
  return {
    judged,
    requests: emulator.requests.all().length,
    faults: done.reduce((sum, { faults }) => sum + faults, 0),
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

async function laneOf(
  { emulator, platform }: Scene,
  kind: Kind,
  tasks: readonly Task[],
  probability: number,
  random: () => number,
): Promise<{ entries: Entry[]; faults: number }> {
  const possible = FAULT_KINDS.filter((fault) => kind.givesUp || String(fault) !== "hang");
  const waiting = () => emulator.faults.all().filter(({ call }) => call === kind.call);
  const seen = requestCounter(emulator, kind);
  const entries: Entry[] = [];
  let faults = 0;
  for (const task of tasks) {
    // Each request meets a fault by chance; the first that meets none ends the row of them.
    while (waiting().length < LONGEST_ROW && random() < probability) {
      const fault = possible[Math.floor(random() * possible.length)] ?? "500";
      emulator.faults.add({ ...withoutWaiting(fault), call: kind.call });
    }
    const planned = waiting().map((fault) => fault.kind);
    const said = await saidOf(() => kind.run(platform, task));
    const left = waiting().map((fault) => fault.kind);
    const struck = planned.slice(0, planned.length - left.length);
    faults += struck.length;
    entries.push({ kind, task, said, struck, requests: seen() });
  }
  return { entries, faults };
}

/** More faults in a row than any retry outlasts add nothing but time. */
const LONGEST_ROW = 4;

/** Tells how many requests of this kind arrived since it was last asked. */
function requestCounter({ requests }: Emulator, { call }: Kind): () => number {
  let place = 0;
  return () => {
    const all = requests.all();
    const count = all.slice(place).filter((request) => request.call === call).length;
    place = all.length;
    return count;
  };
}
