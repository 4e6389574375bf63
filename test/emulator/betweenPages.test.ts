// Lists that change while they are read: v2's cursor keeps its place, v1's offset does not.
import { stoppedClock } from "../../tools/emulator/clock";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { ask } from "./http";

let emulator: Emulator;
const call = (what: string, json?: unknown) => ask(emulator.url, what, json);
const START = Date.UTC(2026, 10, 20, 12);

beforeEach(async () => {
  emulator = await startEmulator({ clock: stoppedClock(START), limits: false, seed: false });
});
afterEach(() => emulator.close());

async function addPersons(count: number): Promise<number[]> {
  const ids: number[] = [];
  for (let one = 1; one <= count; one += 1) {
    ids.push((await call("POST /api/v2/persons", { name: `P${one}` })).body.data.id);
  }
  return ids;
}

/** The ids of every page of a v2 list, two rows at a time. */
async function walk(query: string): Promise<number[]> {
  const ids: number[] = [];
  let cursor: string | null = "";
  do {
    const page = cursor === "" ? "" : `&cursor=${encodeURIComponent(String(cursor))}`;
    const { body } = await call(`GET /api/v2/persons?limit=2&${query}${page}`);
    ids.push(...body.data.map((row: { id: number }) => row.id));
    cursor = body.additional_data.next_cursor;
  } while (cursor !== null);
  return ids;
}

const LIST = "GET /api/v2/persons";
const SORTS = ["id", "add_time", "update_time"].flatMap((field) =>
  ["asc", "desc"].map((direction) => `sort_by=${field}&sort_direction=${direction}`),
);

test.each(SORTS)("%s: records of one second are each read once", async (sort) => {
  const ids = await addPersons(7);
  expect((await walk(sort)).sort((a, b) => a - b)).toEqual(ids);
});

test.each(SORTS)(
  "%s: what is deleted between two pages moves nothing out of sight",
  async (sort) => {
    const ids = await addPersons(7);
    emulator.clock.advance(1000);
    emulator.between(LIST, () => call("DELETE /api/v2/persons/1"));
    const read = await walk(sort);
    expect(read).toEqual(expect.arrayContaining(ids.slice(1)));
    expect(new Set(read).size).toBe(read.length);
  },
);

test("a record that is changed while being paged by update_time comes once more, at the end", async () => {
  await addPersons(5);
  emulator.clock.advance(1000);
  emulator.between(LIST, () => call("PATCH /api/v2/persons/1", { name: "New" }));
  expect(await walk("sort_by=update_time")).toEqual([1, 2, 3, 4, 5, 1]);
});

test("a record that is changed before its page leaves its place, and is still read", async () => {
  await addPersons(5);
  emulator.clock.advance(1000);
  emulator.between(LIST, () => call("PATCH /api/v2/persons/4", { name: "New" }), 2);
  expect(await walk("sort_by=update_time")).toEqual([1, 2, 3, 5, 4]);
});

test("updated_since takes the whole of its second", async () => {
  await addPersons(3);
  emulator.clock.advance(400);
  await addPersons(1);
  emulator.clock.advance(600);
  await addPersons(1);
  const since = (time: string) => walk(`sort_by=update_time&updated_since=${time}`);
  expect(await since("2026-11-20T12:00:00Z")).toEqual([1, 2, 3, 4, 5]);
  expect(await since("2026-11-20T12:00:01Z")).toEqual([5]);
});

test("v1 counts rows: one deleted between two pages takes the next one out of sight", async () => {
  await addPersons(1);
  for (let one = 1; one <= 4; one += 1) {
    await call("POST /v1/notes", { content: `N${one}`, person_id: 1 });
  }
  emulator.between("GET /v1/notes", () => call("DELETE /v1/notes/1"));
  const page = async (start: number) =>
    (await call(`GET /v1/notes?limit=2&start=${start}&sort=id%20ASC`)).body.data.map(
      (row: { id: number }) => row.id,
    );
  expect([...(await page(0)), ...(await page(2))]).toEqual([1, 2, 4]);
});

test("what is to happen between two requests happens once, before the one that was named", async () => {
  const happened: string[] = [];
  emulator.between(LIST, () => happened.push("second"));
  emulator.between(LIST, () => happened.push("first"), 1);
  for (let count = 0; count < 3; count += 1) {
    happened.push("asked");
    await call(LIST);
    await call("GET /v1/users");
  }
  expect(happened).toEqual(["asked", "first", "asked", "second", "asked"]);
});
