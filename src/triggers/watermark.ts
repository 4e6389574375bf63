// The watermark of a list sorted by update_time: a page goes in, events and the next watermark come out.
// Pure. The watermark is the latest time seen in records, never our clock's.
//
// A second is read again until a later one has been seen, since `updated_since` includes it and more may
// happen in it; and a poll looks a minute back: what is stamped first is not always visible first. What was seen there is told apart by its print, time and version. Every request therefore
// begins at the watermark, not behind a cursor: a record that moves to the end meanwhile can't be passed by.
// Only inside a second that fills a whole page are pages walked, and then once more from its beginning when
// it is known to be over.

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
 * What the next poll needs; plain JSON. Its size: one entry for each record of the minute before the
 * watermark, one for each that was added since the list was last read to its end.
 */
export interface Feed {
  /** The watermark; "" before the first record. */
  since: string;
  /** A minute before the watermark: so far is looked back. */
  covered: string;
  /** Prints, by id, of all records seen that were changed then or later. */
  edge: Record<string, string>;
  /** Younger records are new. */
  youngest: Youngest;
  /** The youngest read since the list was last at its end. */
  reached?: Youngest;
  /** Ids delivered as created since then. */
  fresh?: string[];
  /** Where in the second `since` the walk stands. */
  inside?: Spot;
  /** The second `since` was known to be over when this walk of it began. */
  over?: true;
  /** This walk was left off by an earlier poll: what it passed then may have changed since. */
  resumed?: true;
  /** The last poll brought news: the next one looks back. */
  news?: true;
  /** The list was read to its end. */
  ended?: true;
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
  /** Part of an initial sync, which delivers every record whatever the polls report. */
  seed?: true;
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

/** How far a poll looks back for records that became visible late, in milliseconds. */
const LOOK_BACK = 60_000;

/** The time so far back. */
export const lookedBack = (time: string): string =>
  time === "" ? "" : `${new Date(Date.parse(time) - LOOK_BACK).toISOString().slice(0, 19)}Z`;

/** What a poll may read, in records. */
export interface Room {
  page: number;
  poll: number;
}

/**
 * The feed as a new poll takes it up: where the last one was cut short, and a minute before. That is left
 * out where it would cost too much: pages in which nothing happened, or half of what a poll may read, so that
 * polls with few pages get on.
 */
export function resume({ news, ended, ...feed }: Feed, room: Room): Feed {
  const behind = Object.keys(feed.edge).length;
  const cutShort = feed.inside !== undefined || !ended;
  const looksBack = cutShort ? 2 * behind < room.poll : news || behind < room.page;
  const { inside, over: _over, resumed: _resumed, ...rest } = feed;
  if (looksBack) return { ...rest, ...(cutShort && news && { news }), since: feed.covered };
  if (!cutShort) return feed;
  return { ...feed, ...(news && { news }), ...(inside !== undefined && { resumed: true }) };
}

/** A record as it was at a moment: what is delivered once. */
export const printOf = <R>(record: R, of: Pick<Reading<R>, "time" | "version">): string =>
  `${of.time(record)} ${of.version(record)}`;

/** What a page says, and the feed after it. Reading it again with the old feed gives the same. */
export function takePage<R>(feed: Feed, page: FeedPage<R>, of: Reading<R>): Step<R, Feed> {
  const { inside, resumed, ended: _ended, ...start } = feed;
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
  if (unsure) return { ...state, ended: true };
  const { reached, fresh: _fresh, ...rest } = state;
  return { ...rest, youngest: reached ?? state.youngest, ended: true };
}

function readRecords<R>(
  feed: Feed,
  records: readonly R[],
  last: string,
  of: Reading<R>,
): Pick<Step<R, Feed>, "events"> & { state: Omit<Feed, "since" | "youngest"> } {
  const fresh = new Set(feed.fresh);
  const edge = { ...feed.edge };
  const events: PollEvent<R>[] = [];
  for (const record of records) {
    const time = of.time(record);
    const id = of.id(record);
    if (time < feed.since) continue;
    const seen = edge[id];
    edge[id] = printOf(record, of);
    if (seen === edge[id]) continue;
    const isNew = (isYounger(feed.youngest, of.birth(record), id) && !fresh.has(id)) || cameLate();
    if (of.deleted(record)) {
      // Nobody was told of a record that came and went between two polls.
      if (!isNew) events.push({ kind: "deleted", record });
    } else if (isNew) {
      fresh.add(id);
      events.push({ kind: "created", record, changed: time > of.born(record) });
    } else events.push({ kind: "updated", record });

    /** Added in the time of which every record seen is known, and not seen. */
    function cameLate(): boolean {
      const born = of.born(record);
      return seen === undefined && !fresh.has(id) && born >= feed.covered && born <= time;
    }
  }
  const reached = youngestOf(feed.reached ?? feed.youngest, records, of);
  const covered = maximum(feed.covered, lookedBack(last));
  if (covered > feed.covered) forget(edge, covered);
  const news = feed.news || events.length > 0;
  return { events, state: { covered, edge, fresh: [...fresh], reached, ...(news && { news }) } };
}

function forget(edge: Feed["edge"], before: string): void {
  for (const [id, print] of Object.entries(edge)) if (print < before) delete edge[id];
}

const maximum = (one: string, other: string): string => (one > other ? one : other);
