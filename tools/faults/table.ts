// Fault × kind of call → what happened. Each fault has an emulator of its own, so that all run at once.
import { FAULT_KINDS, type Fault, type FaultKind } from "../emulator/faults";
import type { Emulator } from "../emulator/server";
import { judge, saidOf, type Verdict } from "./judge";
import { KINDS, type Kind, RAW_ON_ALL } from "./kinds";
import { openScene, type Scene } from "./scene";

export const COLUMNS: readonly Kind[] = [...KINDS, RAW_ON_ALL];

export interface Row {
  title: string;
  cells: readonly Verdict[];
}

/** Nobody needs to wait in a test: the faults ask for no time. Not the daily refusal, which tells when. */
export const withoutWaiting = (kind: FaultKind): Omit<Fault, "call" | "times"> =>
  kind === "429-daily"
    ? { kind }
    : { kind, milliseconds: 5, headers: { "retry-after": "0", "x-ratelimit-reset": "0" } };

/** Only a raw request can be told to give up before a minute is over. */
const NOT_TRIED: Verdict = { words: "not tried: waits 60 s" };

interface Trial {
  title: string;
  faults: readonly FaultKind[];
  forever?: boolean;
  /** Nobody listens any more. */
  closed?: boolean;
}

const TRIALS: readonly Trial[] = [
  { title: "no fault", faults: [] },
  ...FAULT_KINDS.map((kind) => ({ title: kind, faults: [kind] })),
  { title: "429 twice", faults: ["429", "429"] },
  { title: "429, then reply-lost", faults: ["429", "reply-lost"] },
  { title: "reset, then reply-lost", faults: ["reset", "reply-lost"] },
  { title: "reply-lost, then 503", faults: ["reply-lost", "503"] },
  { title: "429 every time", faults: ["429"], forever: true },
  { title: "503 every time", faults: ["503"], forever: true },
  { title: "reply-lost every time", faults: ["reply-lost"], forever: true },
  { title: "no server", faults: [], closed: true },
];

/** Runs every trial; a kind of call for each column. */
export const runTable = (): Promise<readonly Row[]> => Promise.all(TRIALS.map(rowOf));

async function rowOf(trial: Trial): Promise<Row> {
  const scene = await openScene(20);
  if (trial.closed) await scene.emulator.close();
  const cells = KINDS.map((kind, index) => cellOf(scene, trial, kind, index));
  const raw = cells.at(-1) as Promise<Verdict>;
  // The two raw columns share an operation, so one runs after the other.
  cells.push(raw.then(() => cellOf(scene, trial, RAW_ON_ALL, KINDS.length)));
  const done = await Promise.all(cells);
  if (!trial.closed) await scene.emulator.close();
  return { title: trial.title, cells: done };
}

async function cellOf(
  { emulator, platform }: Scene,
  { faults, forever = false }: Trial,
  kind: Kind,
  index: number,
): Promise<Verdict> {
  if (faults.some((fault) => String(fault) === "hang") && !kind.givesUp) return NOT_TRIED;
  for (const fault of faults) {
    const times = forever ? null : 1;
    emulator.faults.add({ ...withoutWaiting(fault), call: kind.call, times });
  }
  const before = requestsOf(emulator, kind);
  const task = { mark: `Trial ${index}`, deal: generatedDeal(emulator, index) };
  const said = await saidOf(() => kind.run(platform, task));
  const requests = requestsOf(emulator, kind) - before;
  const struck = faults.filter((fault) => fault !== "delay");
  const met = forever ? struck : struck.slice(0, Math.max(requests, 0));
  return judge(kind, said, kind.done(emulator, task), met, requests);
}

/** One deal for each kind of call, counted from the last. */
export const generatedDeal = ({ world }: Emulator, index: number): number =>
  world.deals.all().filter(({ is_deleted, is_archived }) => !is_deleted && !is_archived)[index]
    ?.id ?? 0;

const requestsOf = ({ requests }: Emulator, { call }: Kind): number =>
  requests.all().filter((request) => request.call === call).length;
