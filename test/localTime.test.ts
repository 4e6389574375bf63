// Local times become the UTC pair that was meant, at every edge of every zone: judged by the offsets that the
// runtime's own database prints, hour by hour, and by a table of edges that can be looked up.
import fc from "fast-check";
import { type DateAndTime, localOf, utcOf } from "../src/localTime";

const HOUR = 60 * 60 * 1000;
const milliseconds = ({ date, time }: DateAndTime): number => Date.parse(`${date}T${time}Z`);

const pair = (text: string): DateAndTime => {
  const [date = "", time = ""] = text.split(" ");
  return { date, time };
};
const words = ({ date, time }: DateAndTime): string => `${date} ${time}`;

const printers = new Map<string, Intl.DateTimeFormat>();

/** What is added to UTC in a zone at an instant, in milliseconds, as `GMT+05:30` prints it. */
function offsetAt(instant: number, zone: string): number {
  const known =
    printers.get(zone) ??
    new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
  printers.set(zone, known);
  const printed = known.formatToParts(instant).find(({ type }) => type === "timeZoneName")?.value;
  const [, sign, hours, minutes, seconds] =
    /^GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(printed ?? "") ?? [];
  const size = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  return (sign === "-" ? -1000 : 1000) * size;
}

/** Every instant at which clocks in the zone show a time, and the offsets from which they were sought. */
function instantsOf(local: DateAndTime, zone: string): { instants: number[]; offsets: number[] } {
  const wanted = milliseconds(local);
  const around = Array.from({ length: 107 }, (_, at) => wanted + (at - 53) * (HOUR / 2));
  const offsets = [...new Set(around.map((instant) => offsetAt(instant, zone)))];
  const instants = offsets
    .map((offset) => wanted - offset)
    .filter((instant) => instant + offsetAt(instant, zone) === wanted);
  return { instants: instants.sort((one, other) => one - other), offsets };
}

const zone = fc.constantFrom(...Intl.supportedValuesOf("timeZone"));
const local = fc
  .integer({ min: Date.UTC(2000, 0, 2) / 1000, max: Date.UTC(2040, 0, 1) / 1000 })
  .map((seconds) => pair(new Date(seconds * 1000).toISOString().slice(0, 19).replace("T", " ")));

/** A local time within two and a half hours of a change of clocks in its zone. */
const nearAnEdge = fc
  .record({ zone, year: fc.integer({ min: 2000, max: 2039 }), pick: fc.nat() })
  .map(({ zone, year, pick }) => ({ zone, edges: edgesOf(zone, year), pick }))
  .filter(({ edges }) => edges.length > 0)
  .chain(({ zone, edges, pick }) => {
    const edge = edges[pick % edges.length] ?? 0;
    const shown = edge + offsetAt(edge, zone);
    return fc.integer({ min: -9000, max: 9000 }).map((seconds) => {
      const text = new Date(shown + seconds * 1000).toISOString();
      return { zone, local: pair(text.slice(0, 19).replace("T", " ")) };
    });
  });

const found = new Map<string, number[]>();

/** The hours of a year after which the offset of a zone is another. */
function edgesOf(zone: string, year: number): number[] {
  const key = `${zone} ${year}`;
  const known = found.get(key);
  if (known !== undefined) return known;
  const edges: number[] = [];
  const end = Date.UTC(year + 1, 0, 1);
  const seek = (from: number, until: number): void => {
    if (offsetAt(from, zone) === offsetAt(until, zone)) return;
    if (until - from <= HOUR) edges.push(until);
    else {
      const middle = from + Math.floor((until - from) / 2 / HOUR) * HOUR;
      seek(from, middle);
      seek(middle, until);
    }
  };
  for (let week = Date.UTC(year, 0, 1); week < end; week += 168 * HOUR)
    seek(week, week + 168 * HOUR);
  found.set(key, edges);
  return edges;
}

const RUNS = { seed: 20_261_120, numRuns: 600 };

/** What must hold of a local time in a zone, wherever both come from; returns at how many instants it is shown. */
function mustBeMeant(local: DateAndTime, zone: string): number {
  const utc = utcOf(local, zone);
  const { instants, offsets } = instantsOf(local, zone);
  const [first] = instants;
  if (first !== undefined) {
    expect([zone, words(local), milliseconds(utc)]).toEqual([zone, words(local), first]);
    expect(localOf(utc, zone)).toEqual(local);
    return instants.length;
  }
  const [least = 0, most = 0] = [Math.min(...offsets), Math.max(...offsets)];
  expect(milliseconds(localOf(utc, zone)) - milliseconds(local)).toBe(most - least);
  expect(milliseconds(utc)).toBe(milliseconds(local) - least);
  return 0;
}

describe("in every zone", () => {
  test("a local time is the first instant that clocks show it at, and reads back", () => {
    fc.assert(
      fc.property(local, zone, (given, where) => void mustBeMeant(given, where)),
      RUNS,
    );
  });

  test("near a change of clocks too: the first of two, or as much later as clocks skip", () => {
    const shown: number[] = [];
    fc.assert(
      fc.property(nearAnEdge, (given) => {
        shown.push(mustBeMeant(given.local, given.zone));
      }),
      RUNS,
    );
    for (const times of [0, 1, 2]) {
      expect(shown.filter((count) => count === times).length).toBeGreaterThan(50);
    }
  });

  test("an instant is shown with the offset that the zone has then", () => {
    fc.assert(
      fc.property(local, zone, (utc, where) => {
        const shown = milliseconds(localOf(utc, where)) - milliseconds(utc);
        expect([where, shown]).toEqual([where, offsetAt(milliseconds(utc), where)]);
      }),
      RUNS,
    );
  });
});

describe("edges that can be looked up", () => {
  test.each([
    ["Europe/Berlin", "a summer's day", "2026-07-01 12:00:00", "2026-07-01 10:00:00"],
    ["Europe/Berlin", "a winter's day", "2026-12-01 12:00:00", "2026-12-01 11:00:00"],
    ["Europe/Berlin", "over midnight", "2027-01-01 00:30:00", "2026-12-31 23:30:00"],
    [
      "Europe/Berlin",
      "the last second before the gap",
      "2026-03-29 01:59:59",
      "2026-03-29 00:59:59",
    ],
    ["Europe/Berlin", "in the gap", "2026-03-29 02:30:00", "2026-03-29 01:30:00"],
    [
      "Europe/Berlin",
      "the first second after the gap",
      "2026-03-29 03:00:00",
      "2026-03-29 01:00:00",
    ],
    ["Europe/Berlin", "the last before the overlap", "2026-10-25 01:59:59", "2026-10-24 23:59:59"],
    ["Europe/Berlin", "twice: the first", "2026-10-25 02:30:00", "2026-10-25 00:30:00"],
    ["Europe/Berlin", "after the overlap", "2026-10-25 03:00:00", "2026-10-25 02:00:00"],
    ["America/New_York", "over midnight", "2026-07-04 20:00:00", "2026-07-05 00:00:00"],
    ["America/New_York", "in the gap", "2026-03-08 02:30:00", "2026-03-08 07:30:00"],
    ["America/New_York", "after the gap", "2026-03-08 03:00:00", "2026-03-08 07:00:00"],
    ["America/New_York", "twice: the first", "2026-11-01 01:30:00", "2026-11-01 05:30:00"],
    ["America/New_York", "after the overlap", "2026-11-01 02:00:00", "2026-11-01 07:00:00"],
    ["Australia/Lord_Howe", "in a gap of 30 minutes", "2026-10-04 02:15:00", "2026-10-03 15:45:00"],
    ["Australia/Lord_Howe", "after it", "2026-10-04 02:30:00", "2026-10-03 15:30:00"],
    ["Australia/Lord_Howe", "twice in 30 minutes", "2026-04-05 01:45:00", "2026-04-04 14:45:00"],
    ["Australia/Lord_Howe", "after them", "2026-04-05 02:00:00", "2026-04-04 15:30:00"],
    ["Pacific/Apia", "the last second of the 29th", "2011-12-29 23:59:59", "2011-12-30 09:59:59"],
    ["Pacific/Apia", "the day that was skipped", "2011-12-30 12:00:00", "2011-12-30 22:00:00"],
    ["Pacific/Apia", "the first second of the 31st", "2011-12-31 00:00:00", "2011-12-30 10:00:00"],
    ["Africa/Casablanca", "Ramadan begins: twice", "2026-02-15 02:30:00", "2026-02-15 01:30:00"],
    ["Africa/Casablanca", "in Ramadan", "2026-03-01 12:00:00", "2026-03-01 12:00:00"],
    ["Africa/Casablanca", "Ramadan ends: the gap", "2026-03-22 02:30:00", "2026-03-22 02:30:00"],
    ["Africa/Casablanca", "after it", "2026-03-22 03:00:00", "2026-03-22 02:00:00"],
    ["Asia/Kathmandu", "an offset of 5:45", "2026-05-01 05:00:00", "2026-04-30 23:15:00"],
    ["Pacific/Kiritimati", "14 hours ahead", "2026-01-01 08:00:00", "2025-12-31 18:00:00"],
    ["Pacific/Niue", "11 hours behind", "2025-12-31 20:00:00", "2026-01-01 07:00:00"],
    ["UTC", "a leap day", "2028-02-29 12:00:00", "2028-02-29 12:00:00"],
  ])("%s, %s: %s is %s UTC", (where, _why, given, utc) => {
    expect(words(utcOf(pair(given), where))).toBe(utc);
  });
});
