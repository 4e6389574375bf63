// The watermark of a list sorted by update_time: a page goes in, events and the next watermark come out.
// Pure. The watermark is the latest time seen in records, never our clock's.
//
// A second is read again until a later one has been seen, since `updated_since` includes it and more may
// happen in it. Every request therefore begins at the watermark, not behind a cursor: a record that moves
// to the end meanwhile can't be passed by. Only inside a second that fills a whole page are pages walked,
// and then once more from its beginning when it is known to be over.

/** How a source tells its records apart. */
export interface Reading<R> {
  id(record: R): string;
  /** When it was changed last: RFC 3339 in UTC with whole seconds; "" where nothing is known. */
  time(record: R): string;
  /** When it was added, in the same form. */
  born(record: R): string;
  /** Grows from one new record to the next. */
  birth(record: R): Birth;
  version(record: R): string;
  deleted(record: R): boolean;
}

/** A number, or a time as text where ids are UUIDs. */
export type Birth = number | string;

/** The youngest records known: their birth and, where several can share one, their ids. */
export interface Youngest {
  at: Birth;
  ids: string[];
}

/** Where to go on inside a second or a list. By `start`, the page must begin with the record `after`. */
export type Spot = { cursor: string } | { start: number; after: string };

/**
 * What the next poll needs; plain JSON. Its size: one entry for each record of a single second, one for
 * each record that was added since the list was last read to its end.
 */
export interface Feed {
  /** The watermark; "" before the first record. */
  since: string;
  /** Versions, by id, of the records of that second which were delivered or are not to be. */
  edge: Record<string, string>;
  /** Younger records are new. */
  youngest: Youngest;
  /** The youngest read since the list was last at its end. */
  reached?: Youngest;
  /** Ids delivered as created since then. */
  fresh?: string[];
  /** Versions, by id, that an initial sync has delivered and this list will show again. */
  seeded?: Record<string, string>;
  /** Where in the second `since` the walk stands. */
  inside?: Spot;
  /** The second `since` was known to be over when this walk of it began. */
  over?: true;
  /** This walk was left off by an earlier poll: what it passed then may have changed since. */
  resumed?: true;
}

/** One page of the list, asked for at `since` and the feed's place inside it. */
export interface FeedPage<R> {
  records: readonly R[];
  /** Where the next page of this walk is; undefined at the end of the list. */
  next: Spot | undefined;
  /** Records moved while their second was walked: the page does not follow on the one before. */
  shifted?: boolean;
}

export type Kind = "created" | "updated" | "deleted" | "matched";

export interface PollEvent<R> {
  kind: Kind;
  record: R;
  /** A created record that was changed after it was added. */
  changed?: boolean;
}

export interface Step<R, State> {
  events: PollEvent<R>[];
  state: State;
  /** False when the list was read to its end. */
  more: boolean;
}

/** Whether a record is younger than all that are known. */
export const isYounger = (youngest: Youngest, birth: Birth, id: string): boolean =>
  birth > youngest.at || (birth === youngest.at && !youngest.ids.includes(id));

/** The youngest of those known and of some records. */
export function youngestOf<R>(
  known: Youngest,
  records: readonly R[],
  of: Pick<Reading<R>, "birth" | "id">,
): Youngest {
  let { at, ids } = known;
  for (const record of records) {
    const birth = of.birth(record);
    if (birth > at) [at, ids] = [birth, [of.id(record)]];
    else if (birth === at && !ids.includes(of.id(record))) ids = [...ids, of.id(record)];
  }
  return { at, ids };
}

/** The feed as a new poll finds it. */
export const resume = (feed: Feed): Feed =>
  feed.inside === undefined ? feed : { ...feed, resumed: true };

/** What a page says, and the feed after it. Reading it again with the old feed gives the same. */
export function takePage<R>(feed: Feed, page: FeedPage<R>, of: Reading<R>): Step<R, Feed> {
  const { inside, resumed, ...start } = feed;
  if (page.shifted) return { events: [], state: start, more: true };
  const { since, over } = feed;
  const final = page.records.at(-1);
  const reachesOn = final !== undefined && of.time(final) > since;
  // What stood before the walk's place may have changed within the same second: walk it again, now that
  // a later second shows that nothing more is added to it.
  const again = reachesOn && inside !== undefined && over !== true;
  const records = again ? page.records.filter((record) => of.time(record) <= since) : page.records;
  const last = again || final === undefined ? since : maximum(since, of.time(final));
  const read = readRecords(feed, records, last, of);
  const state: Feed = { ...start, ...read.state, since: last };
  if (again) return { ...read, state: { ...state, over: true }, more: true };
  if (last > since) delete state.over;
  if (page.next === undefined) {
    const unsure = inside !== undefined && over !== true;
    if (unsure && resumed) return { ...read, state, more: true };
    return { ...read, state: atEnd(state, unsure), more: false };
  }
  if (last === since) Object.assign(state, { inside: page.next }, resumed && { resumed });
  return { ...read, state, more: true };
}

/** At the end of the list everything was seen, but for changes behind the place of a walk in a running second. */
function atEnd({ over: _over, ...state }: Feed, unsure: boolean): Feed {
  if (unsure) return state;
  const { reached, fresh: _fresh, seeded: _seeded, ...rest } = state;
  return { ...rest, youngest: reached ?? state.youngest };
}

function readRecords<R>(
  feed: Feed,
  records: readonly R[],
  last: string,
  of: Reading<R>,
): Pick<Step<R, Feed>, "events"> & { state: Pick<Feed, "edge" | "fresh" | "reached"> } {
  const fresh = new Set(feed.fresh);
  const edge: Record<string, string> = last > feed.since ? {} : { ...feed.edge };
  const events: PollEvent<R>[] = [];
  for (const record of records) {
    const time = of.time(record);
    const id = of.id(record);
    const version = of.version(record);
    if (time === last) edge[id] = version;
    if (time < feed.since || (time === feed.since && feed.edge[id] === version)) continue;
    if (feed.seeded?.[id] === version) continue;
    const isNew = isYounger(feed.youngest, of.birth(record), id) && !fresh.has(id);
    if (of.deleted(record)) {
      // Nobody was told of a record that came and went between two polls.
      if (!isNew) events.push({ kind: "deleted", record });
    } else if (isNew) {
      fresh.add(id);
      events.push({ kind: "created", record, changed: time > of.born(record) });
    } else events.push({ kind: "updated", record });
  }
  const reached = youngestOf(feed.reached ?? feed.youngest, records, of);
  return { events, state: { edge, fresh: [...fresh], reached } };
}

const maximum = (one: string, other: string): string => (one > other ? one : other);
