// Where polling begins when there is no state: at what the list holds now. Nothing of it is delivered.
import { feedPage, hintAfter, lastBy, type Run } from "./pollReader";
import { changeTime, type Entry, readingOf } from "./sources";
import { type Feed, printOf, type Spot, type Youngest, youngestOf } from "./watermark";

/** Tries before a list that gets new records all the while is taken as it is. */
const MOST_TRIES = 3;

/** The watermark at the latest change, with the versions of its whole second, and the youngest record. */
export async function baselineOf(run: Run): Promise<{ feed: Feed; hint: number }> {
  const youngest = await youngestIn(run);
  for (let tries = 1; ; tries += 1) {
    const since = (await lastBy(run, "update_time")).map(changeTime)[0] ?? "";
    const { edge, hint } = await edgeOf(run, since);
    const after = await youngestIn(run);
    // A record that was added between the two can't be told from one that is to be delivered as created.
    if (after.at === youngest.at || tries === MOST_TRIES) {
      return { feed: { since, covered: since, edge, youngest }, hint };
    }
    Object.assign(youngest, after);
  }
}

const NONE: Record<"number" | "text", Youngest> = {
  number: { at: 0, ids: [] },
  text: { at: "", ids: [] },
};

/** Younger than nothing: every record is new. */
export const noneOf = ({ births }: Run["source"]): Youngest => ({
  ...NONE[births === undefined ? "number" : "text"],
});

async function youngestIn(run: Run): Promise<Youngest> {
  return youngestOf(noneOf(run.source), await lastBy(run, "birth"), readingOf(run.source));
}

/** The versions of every record changed in one second. */
async function edgeOf(run: Run, since: string): Promise<{ edge: Feed["edge"]; hint: number }> {
  const { id, time, version } = readingOf(run.source);
  const edge: Feed["edge"] = {};
  if (since === "") return { edge, hint: 0 };
  let [hint, inside]: [number, Spot | undefined] = [0, undefined];
  for (;;) {
    const feed: Feed = {
      since,
      covered: since,
      edge,
      youngest: noneOf(run.source),
      ...(inside && { inside }),
    };
    const page = await feedPage(run, feed, hint);
    hint = hintAfter(page, since);
    const within = page.records.filter((record: Entry) => changeTime(record) === since);
    for (const record of within) edge[id(record)] = printOf(record, { time, version });
    const beyond = page.records.some((record) => changeTime(record) > since);
    if (page.next === undefined || beyond) return { edge, hint };
    inside = page.shifted ? undefined : page.next;
  }
}
