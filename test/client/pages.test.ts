// Lists: one page, a window by start and limit over a cursor list, all of it.
import { readList, recordsOf, type Walk, type Window } from "../../src/pages";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { opened, openedFor, thrownBy, tokenConnection } from "./access";
import { listen } from "./listen";

let emulator: Emulator;
let all: number[];
beforeAll(async () => {
  emulator = await startEmulator({ deals: 1200, limits: false });
  all = ids(await read({ fetchAll: true }));
});
afterAll(() => emulator.close());
beforeEach(() => emulator.requests.reset());

const DEALS: Walk = { call: "GET /api/v2/deals", request: {} };
const OPEN_ONLY: Walk = {
  ...DEALS,
  keep: (record) => (record as { status: string }).status === "open",
};

const read = (window: Window, walk = DEALS) =>
  readList(openedFor(emulator).pipedrive, walk, window);
const ids = (body: Awaited<ReturnType<typeof read>>) =>
  recordsOf(body).map((record) => (record as { id: number }).id);
const limitsAsked = () =>
  emulator.requests.all().map(({ query }) => new URLSearchParams(query).get("limit"));

describe("one page", () => {
  it("is one request, as Pipedrive sends it", async () => {
    const body = await read({ limit: 3 });
    expect(ids(body)).toEqual(all.slice(0, 3));
    expect(body.additional_data).toEqual({ next_cursor: expect.any(String) });
    expect(limitsAsked()).toEqual(["3"]);
  });

  it("goes on where a cursor stands", async () => {
    const first = await read({ limit: 3 });
    const { next_cursor: cursor } = first.additional_data as { next_cursor: string };
    expect(ids(await read({ limit: 3, cursor }))).toEqual(all.slice(3, 6));
  });

  it("of v1 goes by start and limit", async () => {
    const users: Walk = { call: "GET /v1/files", request: {} };
    const body = await read({ start: 0, limit: 1 }, users);
    expect(body.additional_data).toMatchObject({ pagination: { start: 0, limit: 1 } });
  });
});

describe("a window over a cursor list", () => {
  it("tells where the next one starts", async () => {
    const body = await read({ start: 0, limit: 5 });
    expect(body.additional_data).toEqual({
      next_cursor: expect.any(String),
      pagination: { start: 0, limit: 5, more_items_in_collection: true, next_start: 5 },
    });
  });

  it("passes over start records in pages of the largest size", async () => {
    const body = await read({ start: 700, limit: 40 });
    expect(ids(body)).toEqual(all.slice(700, 740));
    expect(limitsAsked()).toEqual(["500", "240"]);
  });

  it("leaves a cursor that goes on exactly behind it", async () => {
    const body = await read({ start: 700, limit: 40 });
    const { next_cursor: cursor } = body.additional_data as { next_cursor: string };
    expect(ids(await read({ cursor, limit: 2 }))).toEqual(all.slice(740, 742));
  });

  it("ends with the list", async () => {
    const body = await read({ start: all.length - 2, limit: 40 });
    expect(ids(body)).toEqual(all.slice(-2));
    expect(body.additional_data).toMatchObject({
      next_cursor: null,
      pagination: { more_items_in_collection: false },
    });
  });

  it("beyond the end is empty", async () => {
    expect(ids(await read({ start: all.length + 10 }))).toEqual([]);
  });

  it("ignores start beside a cursor", async () => {
    const first = await read({ limit: 3 });
    const { next_cursor: cursor } = first.additional_data as { next_cursor: string };
    const next = await read({ cursor, start: 50, limit: 1 });
    expect(ids(next)).toEqual([all[3]]);
    expect(next.additional_data).toEqual({ next_cursor: expect.any(String) });
  });
});

describe("a window over the records that match", () => {
  it("counts only those, and its cursor goes on behind the last of them", async () => {
    const everyOpen = ids(await read({ fetchAll: true }, OPEN_ONLY));
    const body = await read({ start: 2, limit: 7 }, OPEN_ONLY);
    expect(ids(body)).toEqual(everyOpen.slice(2, 9));
    const { next_cursor: cursor } = body.additional_data as { next_cursor: string };
    expect(ids(await read({ cursor, limit: 3 }, OPEN_ONLY))).toEqual(everyOpen.slice(9, 12));
  });
});

describe("Fetch All", () => {
  it("returns every record once and says what it took", async () => {
    const body = await read({ fetchAll: true });
    expect(new Set(ids(body)).size).toBe(emulatorDeals());
    expect(body.additional_data).toEqual({
      next_cursor: null,
      fetch_all: {
        records: emulatorDeals(),
        pages: 3,
        api_tokens: 30,
        api_tokens_left: tokensLeft(),
      },
    });
  });

  it("reads pages of the size that Limit says", async () => {
    await read({ fetchAll: true, limit: 400 });
    expect(new Set(limitsAsked())).toEqual(new Set(["400"]));
  });

  it("goes on from a cursor, or after start records", async () => {
    const first = await read({ limit: 3 });
    const { next_cursor: cursor } = first.additional_data as { next_cursor: string };
    expect(ids(await read({ fetchAll: true, cursor }))).toEqual(all.slice(3));
    expect(ids(await read({ fetchAll: true, start: 3 }))).toEqual(all.slice(3));
  });

  it("stops when a page leads back to one that was read", async () => {
    const stuck = await listen({}, '{"data":[{"id":1}],"additional_data":{"next_cursor":"same"}}');
    const { pipedrive } = opened(tokenConnection(stuck.url));
    const error = await thrownBy(() => readList(pipedrive, DEALS, { fetchAll: true }));
    stuck.server.close();
    expect(error.message).toContain("leads back to a page that was already read");
  });
});

describe("Fetch All of v1", () => {
  it("goes by start where the list is paged so", async () => {
    for (const name of ["a.txt", "b.txt", "c.txt"]) await addFile(name);
    emulator.requests.reset();
    const body = await read({ fetchAll: true, limit: 2 }, { call: "GET /v1/files", request: {} });
    const { length } = [...emulator.world.files.filter(({ active_flag }) => active_flag)];
    expect(new Set(ids(body)).size).toBe(length);
    expect(asked()).toEqual([
      { limit: "2" },
      ...Array.from({ length: Math.ceil(length / 2) - 1 }, (_, page) => ({
        start: String(2 * (page + 1)),
        limit: "2",
      })),
    ]);
    const pages = Math.ceil(length / 2);
    expect(body.additional_data).toMatchObject({
      fetch_all: { records: length, pages, api_tokens: 20 * pages },
    });
  });

  it("goes by cursor where the list is paged so, as changelogs are", async () => {
    const { pipedrive } = openedFor(emulator);
    for (const value of [1, 2, 3, 4, 5]) {
      await pipedrive.send("PATCH /api/v2/deals/{id}", { path: { id: 1 }, body: { value } });
    }
    emulator.requests.reset();
    const changelog: Walk = {
      call: "GET /v1/deals/{id}/changelog",
      request: { path: { id: 1 } },
    };
    const whole = await read({ fetchAll: true }, changelog);
    const values = (body: typeof whole) => recordsOf(body).map((row) => JSON.stringify(row));
    expect(values(whole).length).toBeGreaterThanOrEqual(5);
    expect(whole.additional_data).toEqual({
      next_cursor: null,
      fetch_all: {
        records: values(whole).length,
        pages: 1,
        api_tokens: 20,
        api_tokens_left: tokensLeft(),
      },
    });

    emulator.requests.reset();
    const inTwos = await read({ fetchAll: true, limit: 2 }, changelog);
    expect(values(inTwos)).toEqual(values(whole));
    const [first, ...later] = asked();
    expect(first).toEqual({ limit: "2" });
    expect(later).toHaveLength(Math.ceil(values(whole).length / 2) - 1);
    for (const one of later) expect(one).toEqual({ limit: "2", cursor: expect.any(String) });
  });
});

describe("a list whose reply does not tell of its paging", () => {
  const THREADS: Walk = {
    call: "GET /v1/mailbox/mailThreads",
    request: { query: { folder: "inbox" } },
  };
  const rows = Array.from({ length: 5 }, (_, index) => ({ id: index + 1 }));

  /** What Fetch All makes of a server that answers each request with `page`. */
  async function fetchAll(page: (start: number, limit: number) => unknown[]) {
    const server = await listen({}, ({ searchParams }) => {
      const [start, limit] = [searchParams.get("start"), searchParams.get("limit")].map(Number);
      return JSON.stringify({ success: true, data: page(start ?? 0, limit ?? 0) });
    });
    const { pipedrive } = opened(tokenConnection(server.url));
    try {
      return await readList(pipedrive, THREADS, { fetchAll: true, limit: 2 });
    } finally {
      server.server.close();
    }
  }

  it("is read on while its pages are full", async () => {
    const body = await fetchAll((start, limit) => rows.slice(start, start + limit));
    expect(body.data).toEqual(rows);
    expect(body.additional_data).toEqual({
      fetch_all: { records: 5, pages: 3, api_tokens: 60 },
    });
  });

  it("is not read forever when it does not go by start after all", async () => {
    const error = await thrownBy(() => fetchAll((_start, limit) => rows.slice(0, limit)));
    expect(error.message).toContain("leads back to a page that was already read");
  });
});

const tokensLeft = () => emulator.limits.budget.remaining(emulator.clock.now());

const asked = () =>
  emulator.requests.all().map(({ query }) => Object.fromEntries(new URLSearchParams(query)));

const addFile = (fileName: string) =>
  openedFor(emulator).pipedrive.send("POST /v1/files", {
    body: { file: { content: Buffer.from(fileName), fileName }, deal_id: 1 },
  });

const emulatorDeals = () =>
  emulator.world.deals.filter((deal) => !deal.is_deleted && !deal.is_archived).length;
