// API tokens: what a step spent, what is left, walks that end before the budget does or with it.
import { isConnectionError } from "@prismatic-io/spectral";
import { readList, recordsOf, type Walk, type Window } from "../../src/pages";
import { stoppedClock } from "../../tools/emulator/clock";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { opened, openedFor, thrownBy, tokenConnection } from "./access";
import { type Listener, listen } from "./listen";

let emulator: Emulator;
beforeAll(async () => {
  const clock = stoppedClock(Date.UTC(2026, 10, 20, 12));
  emulator = await startEmulator({ clock, deals: 1200, plan: "ultimate" });
});
afterAll(() => emulator.close());
beforeEach(() => {
  emulator.requests.reset();
  emulator.clock.advance(2000);
  leave(1000);
});
afterEach(() => emulator.faults.clear());

const DEALS: Walk = { call: "GET /api/v2/deals", request: {} };
const LEADS: Walk = { call: "GET /v1/leads", request: {} };

const leave = (tokens: number) => emulator.limits.budget.leave(tokens, emulator.clock.now());
const remaining = () => emulator.limits.budget.remaining(emulator.clock.now());

const read = (window: Window, walk = DEALS) =>
  readList(openedFor(emulator).pipedrive, walk, { fetchAll: true, ...window });

const ids = (body: Awaited<ReturnType<typeof read>>) =>
  recordsOf(body).map((record) => (record as { id: number }).id);

interface Additional {
  next_cursor?: string | null;
  pagination?: object;
  fetch_all: {
    records: number;
    pages: number;
    api_tokens: number;
    api_tokens_left?: number;
    stopped?: boolean;
    reason?: string;
  };
}

const additional = (body: Awaited<ReturnType<typeof read>>) => body.additional_data as Additional;

describe("the meter of a step", () => {
  const getDeal = (id: number) => ({ path: { id } });

  it("is empty before the first reply", () => {
    expect(openedFor(emulator).pipedrive.budget).toEqual({ left: undefined, spent: 0 });
  });

  it("adds what each answered call costs, refused ones too, and knows what is left", async () => {
    const { pipedrive } = openedFor(emulator);
    await pipedrive.send("GET /api/v2/deals/{id}", getDeal(1));
    await pipedrive.send("PATCH /api/v2/deals/{id}", { ...getDeal(1), body: { value: 1 } });
    await thrownBy(() => pipedrive.send("GET /api/v2/deals/{id}", getDeal(999_999)));
    expect(pipedrive.budget).toEqual({ left: 993, spent: 7 });
    expect(remaining()).toBe(993);
  });

  it("does not count what a limit refused", async () => {
    emulator.faults.add({ kind: "429", headers: { "x-ratelimit-reset": "0" } });
    const { pipedrive } = openedFor(emulator);
    await pipedrive.send("GET /api/v2/deals/{id}", getDeal(1));
    leave(0);
    await thrownBy(() => pipedrive.send("GET /api/v2/deals/{id}", getDeal(1)));
    expect(pipedrive.budget).toEqual({ left: 0, spent: 1 });
  });

  it("does not count what no answer came for", async () => {
    emulator.faults.add({ kind: "reset", call: "POST /api/v2/deals" });
    const { pipedrive } = openedFor(emulator);
    await thrownBy(() => pipedrive.send("POST /api/v2/deals", { body: { title: "Lost" } }));
    expect(pipedrive.budget).toEqual({ left: undefined, spent: 0 });
  });

  it("of two steps are two", async () => {
    const one = openedFor(emulator).pipedrive;
    const other = openedFor(emulator).pipedrive;
    await one.send("GET /api/v2/deals/{id}", getDeal(1));
    expect([one.budget.spent, other.budget.spent]).toEqual([1, 0]);
  });
});

describe("Stop Below", () => {
  it("ends a walk before the page that would leave fewer, and names the cursor", async () => {
    const body = await read({ stopBelow: 980 });
    expect(additional(body)).toEqual({
      next_cursor: expect.any(String),
      fetch_all: {
        records: 1000,
        pages: 2,
        api_tokens: 20,
        api_tokens_left: 980,
        stopped: true,
        reason:
          "980 API tokens are left today and reading on costs 10, which would leave fewer than Stop Below (980). Go on with Cursor: additional_data.next_cursor.",
      },
    });
    leave(1000);
    const cursor = additional(body).next_cursor ?? undefined;
    const rest = await read({ cursor, stopBelow: 980 });
    expect(additional(rest).fetch_all).not.toHaveProperty("stopped");
    expect([...ids(body), ...ids(rest)]).toEqual(ids(await read({})));
  });

  it("lets a walk go on that leaves exactly as many", async () => {
    expect(additional(await read({ stopBelow: 970 })).fetch_all).toMatchObject({ pages: 3 });
    expect(remaining()).toBe(970);
  });

  it("of 0 reads as far as the budget pays for", async () => {
    leave(25);
    const { fetch_all: sum } = additional(await read({ stopBelow: 0 }));
    expect(sum).toMatchObject({ pages: 2, stopped: true, api_tokens_left: 5 });
  });

  it("always reads one page: only a reply tells what is left", async () => {
    leave(100);
    const { fetch_all: sum } = additional(await read({ stopBelow: 5000 }));
    expect(sum).toMatchObject({ records: 500, pages: 1, stopped: true });
  });

  it("names the start of a list that goes by start", async () => {
    const body = await read({ limit: 1, stopBelow: 1000 }, LEADS);
    const { pagination, fetch_all: sum } = additional(body);
    expect(pagination).toEqual({
      start: 0,
      limit: 1,
      more_items_in_collection: true,
      next_start: 1,
    });
    expect(sum.reason).toContain("Go on with Start: additional_data.pagination.next_start.");
  });

  it("says when Start was not reached", async () => {
    const body = await read({ start: 700, stopBelow: 1000 });
    expect(ids(body)).toEqual([]);
    expect(additional(body).fetch_all.reason).toContain(
      "Start was not reached, pass over 200 more records there.",
    );
  });

  it("counts what the caller is going to spend beside the list", async () => {
    const beside = (records: number) => records / 50;
    const body = await read({ stopBelow: 955 }, { ...DEALS, beside });
    expect(additional(body).fetch_all).toMatchObject({ pages: 2, stopped: true });
    expect(additional(body).fetch_all.reason).toContain("reading on costs 40, ");
  });

  it("changes nothing while nobody says what is left", async () => {
    const server: Listener = await listen({}, ({ searchParams }) => {
      const more = searchParams.has("cursor") ? null : "more";
      return JSON.stringify({ data: [{ id: more }], additional_data: { next_cursor: more } });
    });
    const { pipedrive } = opened(tokenConnection(server.url));
    const body = await readList(pipedrive, DEALS, { fetchAll: true, stopBelow: 1_000_000 });
    server.server.close();
    expect(additional(body).fetch_all).toEqual({ records: 2, pages: 2, api_tokens: 20 });
  });
});

describe("a budget that ends in the middle of a walk", () => {
  it("is an error that says how far it came, where to go on and when", async () => {
    leave(25);
    const error = await thrownBy(() => read({}));
    const progress = error.progress as { next: { cursor: string } };
    expect(progress).toMatchObject({ records: 1000, pages: 2 });
    expect(error.status).toBe(429);
    expect(error.message).toContain("(this call costs 10 API tokens");
    expect(error.message).toContain("it is filled again in ");
    expect(error.message).toContain(
      `1000 records in 2 pages had been read and are not returned: go on with Cursor ${progress.next.cursor}, or let Stop Below end the walk earlier.`,
    );
    expect(error.stack).toContain(error.message);
    leave(1000);
    const rest = await read({ cursor: progress.next.cursor });
    expect(ids(rest)).toEqual(ids(await read({})).slice(1000));
  });

  it("names the start of a list that goes by start", async () => {
    leave(25);
    const error = await thrownBy(() => read({ limit: 1 }, LEADS));
    expect(error.message).toContain(
      "1 record in 1 page had been read and are not returned: go on with Start 1,",
    );
  });

  it.each([
    ["a server error", "500", 500],
    ["a token that was revoked", "500", 401],
  ] as const)("is not the only end that says so: %s", async (_, kind, status) => {
    const headers = { "retry-after": "0" };
    // Once the first page is there, all others fail.
    const keep = (): boolean => {
      if (emulator.faults.all().length === 0) {
        emulator.faults.add({ kind, status, headers, times: null });
      }
      return true;
    };
    const error = await thrownBy(() => read({}, { ...DEALS, keep }));
    expect(error).toMatchObject({ status, progress: { records: 500, pages: 1 } });
    expect(isConnectionError(error)).toBe(status === 401);
    expect(error.message).toContain("500 records in 1 page had been read and are not returned");
  });

  it("has nothing to add when the first page is refused, and says what is left", async () => {
    const headers = { "x-daily-ratelimit-token-remaining": "4" };
    emulator.faults.add({ kind: "429-daily", headers });
    const error = await thrownBy(() => read({}));
    expect(error.message).toContain("is spent (this call costs 10 API tokens, 4 are left)");
    expect(error.message).not.toContain("had been read");
    expect(error).not.toHaveProperty("progress");
  });
});
