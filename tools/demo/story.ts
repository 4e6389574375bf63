// What a run is made of: steps with a title, each ending in a sentence that was checked, or in a failure.
import type { Journal, Line } from "./journal";

/** One thing a flow does. */
export interface Step<Scene> {
  title: string;
  /** Acts, checks what came of it and says so in one sentence; throws when it did not come true. */
  run(scene: Scene): Promise<string>;
}

/** A step that was tried. */
export interface Done {
  title: string;
  lines: readonly Line[];
  /** What was checked and is so; undefined when the step failed. */
  claim: string | undefined;
  /** Why the step failed. */
  failure: string | undefined;
}

/** Runs the steps one by one, tells of each, and stops at the first that fails: the rest build on it. */
export async function play<Scene>(
  steps: readonly Step<Scene>[],
  scene: Scene,
  journal: Journal,
  tell: (done: Done) => void,
): Promise<readonly Done[]> {
  const all: Done[] = [];
  for (const { title, run } of steps) {
    let claim: string | undefined;
    let failure: string | undefined;
    try {
      claim = await run(scene);
    } catch (thrown) {
      failure = messageOf(thrown);
    }
    const done = { title, lines: journal.take(), claim, failure };
    all.push(done);
    tell(done);
    if (failure !== undefined) break;
  }
  return all;
}

/** Throws the sentence unless the condition holds. */
export function check(condition: boolean, sentence: string): asserts condition {
  if (!condition) throw new Error(sentence);
}

/** The text of anything that was thrown. */
export const messageOf = (thrown: unknown): string =>
  typeof thrown === "object" && thrown !== null && "message" in thrown
    ? String(thrown.message)
    : String(thrown);
