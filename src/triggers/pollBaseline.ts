// Where polling begins when there is no state: at what the list holds now. Nothing of it is delivered.
import { feedPage, hintAfter, lastBy, type Run } from "./pollReader";
import { changeTime, readingOf } from "./sources";
import { type Feed, lookedBack, printOf, type Spot, type Youngest, youngestOf } from "./watermark";

/** Tries before a list that gets new records all the while is taken as it is. */
const MOST_TRIES = 3;

/**
 * The watermark at the latest change, with the versions of the minute before it, and the youngest record. The
 * first poll looks back as well: what is being written while polling begins may bear an earlier time.
 */
export async function baselineOf(run: Run): Promise<{ feed: Feed; hint: number }> {
  const youngest = await youngestIn(run);
  for (let tries = 1; ; tries += 1) {
    const since = (await lastBy(run, "update_time")).map(changeTime)[0] ?? "";
    const covered = lookedBack(since);
    const { edge, hint } = await edgeOf(run, covered, since);
    const after = await youngestIn(run);
    // A record that was added between the two can't be told from one that is to be delivered as created.
    if (after.at === youngest.at || tries === MOST_TRIES) {
      return { feed: { since, covered, edge, youngest, news: true, ended: true }, hint };
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

/** The versions of every record changed between two times, both included. */
async function edgeOf(
  run: Run,
  from: string,
  to: string,
): Promise<{ edge: Feed["edge"]; hint: number }> {
  const reading = readingOf(run.source);
  const edge: Feed["edge"] = {};
  if (to === "") return { edge, hint: 0 };
  let [hint, inside]: [number, Spot | undefined] = [0, undefined];
  const youngest = noneOf(run.source);
  for (;;) {
    const feed: Feed = { since: from, covered: from, edge, youngest, ...(inside && { inside }) };
    const page = await feedPage(run, feed, hint);
    hint = hintAfter(page, to);
    for (const record of page.records) {
      const time = changeTime(record);
      if (time >= from && time <= to) edge[reading.id(record)] = printOf(record, reading);
    }
    const beyond = page.records.some((record) => changeTime(record) > to);
    if (page.next === undefined || beyond) return { edge, hint };
    inside = page.shifted ? undefined : page.next;
  }
}
