// Fault × kind of call → what happened. Each fault has an emulator of its own, so that all run at once.
import { mayBeTold } from "../emulator/faultKinds";
import { FAULT_KINDS, type Fault, type FaultKind, type Strike } from "../emulator/faults";
import type { Emulator } from "../emulator/server";
import { judge, saidOf, type Verdict } from "./judge";
import { KINDS, type Kind, RAW_ON_ALL } from "./kinds";
import { openScene, type Scene } from "./scene";

export const COLUMNS: readonly Kind[] = [...KINDS, RAW_ON_ALL];

export interface Row {
  title: string;
  cells: readonly Verdict[];
}

/** The faults ask for no time: what is judged does not depend on it. */
export const AT_ONCE = {
  milliseconds: 5,
  headers: { "retry-after": "0", "x-ratelimit-reset": "0" },
};

/** Only a raw request can be told to give up before a minute is over. */
const NOT_TRIED: Verdict = { words: "not tried: waits 60 s" };

interface Trial {
  title: string;
  faults: readonly Pick<Fault, "kind" | "acts">[];
  forever?: boolean;
  /** Nobody listens any more. */
  closed?: boolean;
}

/** Every kind that strikes these calls; none of them is a search. */
export const STRIKING: readonly FaultKind[] = FAULT_KINDS.filter((kind) => kind !== "429-search");

const once = (...kinds: FaultKind[]): Pick<Trial, "faults"> => ({
  faults: kinds.map((kind) => ({ kind })),
});

const SINGLE = STRIKING.flatMap((kind): Trial[] =>
  mayBeTold(kind)
    ? [
        { title: `${kind}, not acted`, faults: [{ kind, acts: false }] },
        { title: `${kind}, acted`, faults: [{ kind, acts: true }] },
      ]
    : [{ title: kind, ...once(kind) }],
);

const TRIALS: readonly Trial[] = [
  { title: "no fault", faults: [] },
  ...SINGLE,
  { title: "429 twice", ...once("429", "429") },
  { title: "429, then reply-lost", ...once("429", "reply-lost") },
  { title: "reset, then reply-lost", ...once("reset", "reply-lost") },
  { title: "reply-lost, then 503", ...once("reply-lost", "503") },
  { title: "429 every time", ...once("429"), forever: true },
  { title: "503 every time", ...once("503"), forever: true },
  { title: "503, acted, every time", faults: [{ kind: "503", acts: true }], forever: true },
  { title: "reply-lost every time", ...once("reply-lost"), forever: true },
  { title: "no server", faults: [], closed: true },
];

/** Runs every trial; a kind of call for each column. All stand ready first: starting keeps clients waiting. */
export async function runTable(): Promise<readonly Row[]> {
  const scenes = await Promise.all(TRIALS.map(() => openScene(20)));
  return Promise.all(TRIALS.map((trial, index) => rowOf(trial, scenes[index] as Scene)));
}

async function rowOf(trial: Trial, scene: Scene): Promise<Row> {
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
  if (faults.some((fault) => fault.kind === "hang") && !kind.givesUp) return NOT_TRIED;
  for (const fault of faults) {
    const times = forever ? null : 1;
    emulator.faults.add({ ...AT_ONCE, ...fault, call: kind.call, times });
  }
  const before = requestsOf(emulator, kind);
  const earlier = strikesOf(emulator, kind).length;
  const task = { mark: `Trial ${index}`, deal: generatedDeal(emulator, index) };
  const said = await saidOf(() => kind.run(platform, task, emulator));
  const requests = requestsOf(emulator, kind) - before;
  const struck = strikesOf(emulator, kind).slice(earlier);
  return judge(kind, said, kind.done(emulator, task), struck, requests);
}

/** One deal for each kind of call, counted from the last. */
export const generatedDeal = ({ world }: Emulator, index: number): number =>
  world.deals.all().filter(({ is_deleted, is_archived }) => !is_deleted && !is_archived)[index]
    ?.id ?? 0;

const requestsOf = ({ requests }: Emulator, { call }: Kind): number =>
  requests.all().filter((request) => request.call === call).length;

/** What struck this kind of call; a delay alone changes nothing. */
export const strikesOf = ({ faults }: Emulator, { call }: Kind): readonly Strike[] =>
  faults.struck().filter((strike) => strike.call === call && strike.kind !== "delay");
