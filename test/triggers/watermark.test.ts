// The watermark by itself: what a page of a list sorted by update_time says, and what comes next.
import {
  type Feed,
  type FeedPage,
  type Reading,
  resume,
  takePage,
} from "../../src/triggers/watermark";

interface Row {
  id: number;
  at: number;
  text: string;
  added?: number;
  gone?: boolean;
  minute?: number;
}

const second = (at: number, minute = 0): string =>
  `2026-11-20T12:0${minute}:${String(at).padStart(2, "0")}Z`;

const reading: Reading<Row> = {
  id: ({ id }) => String(id),
  time: ({ at, minute }) => second(at, minute),
  born: ({ added, at, minute }) => second(added ?? at, minute),
  birth: ({ id }) => id,
  version: ({ text }) => text,
  deleted: ({ gone }) => gone === true,
};

const row = (id: number, at: number, text: string): Row => ({ id, at, text });

/** Records 1 and 2 are known, both of second 10. */
const known: Feed = {
  since: second(10),
  covered: second(10),
  edge: { "1": `${second(10)} a`, "2": `${second(10)} b` },
  youngest: { at: 2, ids: ["2"] },
};

const page = (records: Row[], next?: FeedPage<Row>["next"]): FeedPage<Row> => ({ records, next });
const next = { cursor: "next" };

const told = ({ events }: { events: { kind: string; record: Row }[] }) =>
  events.map(({ kind, record }) => `${kind} ${record.id} ${record.text}`);

test("the second of the watermark is read again; what was known of it is no news", () => {
  const step = takePage(known, page([row(1, 10, "a"), row(2, 10, "c")]), reading);
  expect(told(step)).toEqual(["updated 2 c"]);
  expect(step.state).toMatchObject({ since: second(10), edge: { "2": `${second(10)} c` } });
  expect(step.more).toBe(false);
});

test("the watermark moves to the latest time of a record; who was seen up to a minute before stays known", () => {
  const step = takePage(known, page([row(2, 11, "c"), row(3, 12, "d")]), reading);
  expect(told(step)).toEqual(["updated 2 c", "created 3 d"]);
  expect(step.state).toEqual({
    since: second(12),
    covered: second(10),
    edge: { "1": `${second(10)} a`, "2": `${second(11)} c`, "3": `${second(12)} d` },
    youngest: { at: 3, ids: ["3"] },
    news: true,
    ended: true,
  });
  const late = { ...row(3, 13, "e"), minute: 1 };
  const third = takePage(step.state, page([late]), reading);
  expect(third.state.edge).toEqual({ "3": "2026-11-20T12:01:13Z e" });
});

/** A page of 500 records, and 20 of them. */
const roomy = { page: 500, poll: 10_000 };

describe("a poll after news", () => {
  const news = takePage(known, page([row(3, 30, "c"), { ...row(2, 40, "d"), minute: 2 }]), reading);
  const later = resume(news.state, roomy);

  test("looks a minute back, for what was stamped before and became visible since", () => {
    expect(later.since).toBe("2026-11-20T12:01:40Z");
    const shown = [
      { ...row(1, 50, "late"), minute: 1, added: 0 },
      { ...row(2, 40, "d"), minute: 2 },
    ];
    const step = takePage(later, page(shown), reading);
    expect(told(step)).toEqual(["updated 1 late"]);
    expect(step.state.since).toBe("2026-11-20T12:02:40Z");
  });

  test("takes a late one that was added in that minute for new, though younger ones are known", () => {
    const added = { ...row(2.5, 50, "late"), minute: 1 };
    expect(told(takePage(later, page([added]), reading))).toEqual(["created 2.5 late"]);
  });

  test("never looks back beyond the time of which every record seen is known", () => {
    const first = takePage(known, page([row(3, 11, "c")]), reading);
    expect(resume(first.state, roomy).since).toBe(known.since);
  });

  test("one without news looks back as well where that costs no page more", () => {
    const quiet = takePage(later, page([{ ...row(2, 40, "d"), minute: 2 }]), reading);
    expect(quiet.events).toEqual([]);
    expect(resume(quiet.state, roomy).since).toBe("2026-11-20T12:01:40Z");
    expect(resume(quiet.state, { page: 1, poll: 20 }).since).toBe("2026-11-20T12:02:40Z");
  });

  test("one that goes on where the last was cut short looks back where it still gets on", () => {
    const cut = takePage(known, page([row(3, 30, "c")], next), reading);
    expect(resume(cut.state, roomy).since).toBe(known.covered);
    expect(resume(cut.state, { page: 6, poll: 6 }).since).toBe(second(30));
    const inside = takePage(known, page([row(1, 10, "a"), row(2, 10, "b")], next), reading);
    expect(resume(inside.state, roomy).inside).toBeUndefined();
    expect(resume(inside.state, { page: 2, poll: 2 })).toMatchObject({
      inside: next,
      resumed: true,
    });
  });
});

test("a page that is full leads to a request from its last second, not behind its cursor", () => {
  const step = takePage(known, page([row(2, 11, "c"), row(1, 12, "d")], next), reading);
  expect(step).toMatchObject({ more: true, state: { since: second(12) } });
  expect(step.state.inside).toBeUndefined();
});

test("until the list is read to its end a record told as created stays known as such", () => {
  const first = takePage(known, page([row(3, 11, "c"), row(4, 12, "d")], next), reading);
  const second = takePage(first.state, page([row(4, 12, "d"), row(3, 13, "e")]), reading);
  expect([told(first), told(second)]).toEqual([["created 3 c", "created 4 d"], ["updated 3 e"]]);
  expect(second.state.youngest).toEqual({ at: 4, ids: ["4"] });
  expect(second.state.fresh).toBeUndefined();
});

describe("a second that fills a page", () => {
  const full = takePage(known, page([row(1, 10, "a"), row(2, 10, "b")], next), reading);

  test("is walked by cursor", () => {
    expect(full).toMatchObject({ events: [], more: true, state: { inside: next } });
  });

  test("is walked once more when a later one shows that it is over", () => {
    const reached = takePage(full.state, page([row(3, 10, "c"), row(4, 11, "d")]), reading);
    expect(told(reached)).toEqual(["created 3 c"]);
    expect(reached).toMatchObject({ more: true, state: { since: second(10), over: true } });
    // Record 1 changed in that second after its page had been read.
    const again = takePage(reached.state, page([row(1, 10, "z"), row(2, 10, "b")], next), reading);
    expect(told(again)).toEqual(["updated 1 z"]);
    const end = takePage(again.state, page([row(3, 10, "c"), row(4, 11, "d")]), reading);
    expect(told(end)).toEqual(["created 4 d"]);
    expect(end).toMatchObject({ more: false, state: { since: second(11) } });
    expect(end.state.over).toBeUndefined();
  });

  test("is begun again when its records moved while it was walked", () => {
    const moved = takePage(full.state, { records: [], next, shifted: true }, reading);
    expect(moved).toMatchObject({ events: [], more: true });
    expect(moved.state.inside).toBeUndefined();
  });

  test("is not the end of what is new while it may go on", () => {
    const end = takePage(full.state, page([row(5, 10, "e")]), reading);
    // Record 3 may have been added behind the walk's place; it must still count as new.
    expect(end.state.youngest).toEqual(known.youngest);
    expect(end.state.fresh).toEqual(["5"]);
  });
});

test("a page that is read again with the old feed says the same: a failure after it loses nothing", () => {
  const feed = structuredClone(known);
  const read = () => takePage(feed, page([row(2, 11, "c"), row(3, 12, "d")]), reading);
  expect(read()).toEqual(read());
  expect(feed).toEqual(known);
});

test("a deleted record is told of, unless it came and went unseen", () => {
  const gone = [
    { ...row(1, 11, "a"), gone: true },
    { ...row(3, 11, "c"), gone: true },
  ];
  expect(told(takePage(known, page(gone), reading))).toEqual(["deleted 1 a"]);
});

test("records that share their time of birth are told apart by id, as leads added at once", () => {
  const leads: Reading<Row> = { ...reading, birth: ({ added }) => second(added ?? 0) };
  const feed = { ...known, youngest: { at: second(9), ids: ["2"] } };
  const rows = [
    { ...row(2, 11, "c"), added: 9 },
    { ...row(3, 11, "d"), added: 9 },
  ];
  expect(told(takePage(feed, page(rows), leads))).toEqual(["updated 2 c", "created 3 d"]);
});
