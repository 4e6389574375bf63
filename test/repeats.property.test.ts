// What a flow remembers of events: for any events in any order, bounded, and the same after a trip through JSON.
import fc from "fast-check";
import type { PipedriveEvent } from "../src/triggers/event";
import { eventIn } from "../src/triggers/event";
import {
  hasSeen,
  isStale,
  MOST_KEPT,
  nothingSeen,
  type Seen,
  seenIn,
  together,
  withEvent,
} from "../src/triggers/repeats";

const SEED = 20261120;

const eventOf = (entityId: number, time: number, id: string): PipedriveEvent => {
  const meta = { action: "change", entity: "deal", entity_id: String(entityId), id };
  const event = eventIn({ meta: { ...meta, timestamp: new Date(time).toISOString() }, data: {} });
  if (event === undefined) throw new Error("This is no event");
  return event;
};

const events = fc.array(
  fc.record({
    record: fc.integer({ min: 1, max: 4 }),
    time: fc.integer({ min: Date.UTC(2026, 10, 20), max: Date.UTC(2026, 10, 20) + 20 }),
    id: fc.uuid(),
  }),
  { maxLength: 40 },
);

const seenAfter = (all: readonly { record: number; time: number; id: string }[]): Seen =>
  all.reduce(
    (seen, { record, time, id }) => withEvent(seen, eventOf(record, time, id), id),
    nothingSeen,
  );

test("an event was seen if it came, and only then", () => {
  fc.assert(
    fc.property(events, fc.uuid(), (all, other) => {
      const seen = seenAfter(all);
      for (const { id } of all) expect(hasSeen(seen, id)).toBe(true);
      expect(hasSeen(seen, other)).toBe(all.some(({ id }) => id === other));
    }),
    { seed: SEED },
  );
});

test("an event is stale if a later one of the same record came, and only then", () => {
  fc.assert(
    fc.property(
      events,
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 0, max: 20 }),
      (all, record, ms) => {
        const time = Date.UTC(2026, 10, 20) + ms;
        const later = all.some((one) => one.record === record && one.time > time);
        expect(isStale(seenAfter(all), eventOf(record, time, "new"))).toBe(later);
      },
    ),
    { seed: SEED },
  );
});

test("what two executions saw is seen together, in either order, and survives as JSON", () => {
  fc.assert(
    fc.property(events, events, (one, other) => {
      const [a, b] = [seenAfter(one), seenAfter(other)];
      const both = together(a, b);
      expect([...both.ids].sort()).toEqual([...together(b, a).ids].sort());
      expect(both.versions).toEqual(together(b, a).versions);
      expect(seenIn(JSON.parse(JSON.stringify(both)))).toEqual(both);
    }),
    { seed: SEED },
  );
});

test("no more than 500 events and records are kept, the latest of them", () => {
  const many = Array.from({ length: MOST_KEPT + 20 }, (_, index) => index);
  const seen = many.reduce(
    (before, index) => withEvent(before, eventOf(index, 1e12 + index, `${index}`), `${index}`),
    nothingSeen,
  );
  expect([seen.ids.length, Object.keys(seen.versions).length]).toEqual([MOST_KEPT, MOST_KEPT]);
  expect([hasSeen(seen, "19"), hasSeen(seen, "20")]).toEqual([false, true]);
});

test("anything else in the place of the state counts as nothing", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (state) => {
      const { ids, versions } = seenIn(state);
      expect(ids.every((id) => typeof id === "string")).toBe(true);
      expect(Object.values(versions).every((time) => typeof time === "number")).toBe(true);
    }),
    { seed: SEED },
  );
});
