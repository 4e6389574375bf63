// What the component said of a call, beside what the emulator's store holds: is it the truth?
import { messageOf } from "../demo/story";
import type { FaultKind, Strike } from "../emulator/faults";
import type { Kind } from "./kinds";

/** `done`; `refused`: nothing was changed; `uncertain`: it may have happened. */
export interface Said {
  what: "done" | "refused" | "uncertain";
  /** Whether what came through is Pipedrive's whole reply. */
  whole?: boolean;
  /** The text of the error. */
  error: string;
}

/** A flow tells it by the name of the error, a person by its words: both have to say so. */
const isUncertain = (thrown: unknown): boolean =>
  thrown instanceof Error && thrown.name === "UncertainError";

const MAYBE = /may have happened/;

const isWhole = (reply: unknown): boolean =>
  typeof reply === "object" && reply !== null && "success" in reply && reply.success === true;

/** Runs a call and reads what the component says of it, as a builder would. */
export async function saidOf(run: () => Promise<unknown>): Promise<Said> {
  try {
    return { what: "done", whole: isWhole(await run()), error: "" };
  } catch (thrown) {
    const error = messageOf(thrown);
    return { what: isUncertain(thrown) && MAYBE.test(error) ? "uncertain" : "refused", error };
  }
}

/** Refusals after which there is nothing to doubt: Pipedrive did not act, and its reply says so. */
const PLAIN_REFUSALS: ReadonlySet<FaultKind> = new Set([
  "429",
  "429-search",
  "429-daily",
  "403-html",
]);

/** Faults that replace a file by another one, in a reply that is whole. */
const UNTOLD: ReadonlySet<FaultKind> = new Set(["empty-200", "wrong-content-type"]);

export interface Verdict {
  /** What happened, in a few words. */
  words: string;
  /** The sentence is there when the component said what is not so. */
  lie?: string;
}

/**
 * Judges a call by how often the store has its effect (`times`), the faults that struck it and the number
 * of requests it took. A request that the network itself delivers twice is not the component's doing.
 */
export function judge(
  { writes, anyBytes = false, mayRepeat = false, repeatable = false }: Kind,
  { what, whole = false, error }: Said,
  times: number,
  struck: readonly Strike[],
  requests: number,
): Verdict {
  const retries = requests - 1;
  const after = retries > 0 ? ` after ${retries} ${retries === 1 ? "retry" : "retries"}` : "";
  const twice = struck.filter(({ kind }) => kind === "duplicate").length;
  const lie = (sentence: string): Verdict => ({
    words: `LIE: ${what}${after}, ${times}× in the store`,
    lie: `${sentence}${error === "" ? "" : `: ${error}`}`,
  });
  if (what === "done" && !whole) {
    if (anyBytes && UNTOLD.has(struck.at(-1)?.kind ?? "delay")) {
      return { words: `came through${after} as another file, which nobody can tell` };
    }
    return lie("It was said to have come through, but the reply is not whole");
  }
  if (!writes) {
    if (what === "uncertain") return lie("A read was said to have changed something");
    return { words: `${what === "done" ? "came through" : "refused"}${after}` };
  }
  const more = times > 1 && times <= 1 + twice ? ", delivered twice by the network" : "";
  const sentAgain = struck.some(({ acted }, place) => acted && requests > place + 1);
  if (sentAgain && !repeatable && !mayRepeat) return lie("It was sent again after it was done");
  if (times > 1 + twice && !mayRepeat) return lie(`It was done ${times} times`);
  const doubled = times > 1 + twice ? `, ${times}× as asked for` : more;
  if (what === "done") {
    return times === 0
      ? lie("It was said to be done and was not")
      : { words: `came through${after}${doubled}` };
  }
  if (what === "refused") {
    return times > 0
      ? lie("It was said not to be done and was")
      : { words: `refused, nothing done${after}` };
  }
  if (struck.every(({ kind }) => PLAIN_REFUSALS.has(kind))) {
    return lie("It was said to be uncertain, and nothing gave reason to doubt");
  }
  return { words: `may have happened; it had${times > 0 ? "" : " not"}${after}${doubled}` };
}
