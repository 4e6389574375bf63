// Fetch All, on every action that has it: all pages, of the largest size there is, by the way the list is
// paged, with the sum at the end; and Stop Below, which ends it at a place from which it can be gone on.
import { loadContract } from "../tools/contract/contract";
import { samples } from "./samples";
import { API_TOKEN, type Company, startCompany } from "./support/company";
import { component, type Result, run, withToken } from "./support/component";

let company: Company;
beforeAll(async () => {
  company = await startCompany();
});
beforeEach(() => company.reset());
afterAll(() => company.close());

const { byCall } = loadContract();

const pagingOf = (call = "") => byCall.get(call)?.success.pagination ?? null;

const paged = Object.values(component.actions).filter(({ inputs }) =>
  inputs.some(({ key }) => key === "fetchAll"),
);

/** Lists that an action reads beside its own, to complete the records. */
const READ_BESIDE: Readonly<Record<string, string>> = {
  getDealProducts: "GET /api/v2/products",
};

/** Field definitions, which any action reads whole that knows custom fields by name. */
const DEFINITIONS = /^GET \S+Fields$/;

/** The builder pages a raw request by hand. */
const BY_HAND = ["rawRequest"];

/** They read every page of what they need in any case: there is nothing to ask for. */
const ALWAYS_WHOLE = ["addLabel", "getDealComplete", "removeLabel"];

/** They look for one record, and read as far as that takes. */
const LOOKS_FOR_ONE =
  /^((find|findOrCreate|upsert)(Person|Organization|Deal|Lead|Product)|createDealWithContact)$/;

/** The first sample of an action that is not refused, without what it says about pages. */
function filled(key: string): Record<string, unknown> {
  const sample = samples.get(key)?.find(({ refused }) => refused === undefined);
  if (sample === undefined) throw new Error(`${key} has no sample that goes through`);
  const { limit: _limit, start: _start, cursor: _cursor, ...inputs } = sample.inputs;
  return inputs;
}

/** Switches that need a whole list: the action refuses Stop Below beside them. */
const NEED_ALL = ["sort", "getSummary"];

/** What the company has left today, so that no test takes from the next. */
const LEFT = 5000;

const remaining = () => company.limits.budget.remaining(company.clock.now());

/** Everything, the requests for pages that it took, and the API tokens that the company paid for it. */
async function everything(key: string, more: Record<string, unknown> = {}) {
  company.requests.reset();
  company.limits.budget.leave(LEFT, company.clock.now());
  const inputs = { ...filled(key), fetchAll: "true", ...more };
  const result = await run(key, withToken(company.url, API_TOKEN), inputs);
  const pages = company.requests
    .all()
    .map(({ call, query }) => ({ call, query: Object.fromEntries(new URLSearchParams(query)) }))
    .filter(({ call }) => pagingOf(call) !== null && call !== READ_BESIDE[key]);
  const left = remaining();
  return { records: recordsOf(result), sum: sumOf(result), pages, paid: LEFT - left, left };
}

const bodyOf = ({ data }: Result) => data as { data: unknown; additional_data: object };

function recordsOf(result: Result): unknown[] {
  const { data } = bodyOf(result);
  return Array.isArray(data) ? data : (data as { items: unknown[] }).items;
}

const sumOf = (result: Result) =>
  (bodyOf(result).additional_data as { fetch_all?: Record<string, unknown> }).fetch_all;

/** What to fill in to go on where a walk was stopped. */
function placeOf(result: Result): Record<string, unknown> {
  const { next_cursor: cursor, pagination } = bodyOf(result).additional_data as {
    next_cursor?: string;
    pagination?: { next_start?: number; archived_status?: string };
  };
  const { next_start: start, archived_status: archivedStatus } = pagination ?? {};
  if (typeof cursor === "string") return { cursor };
  return { start: String(start), ...(archivedStatus === undefined ? {} : { archivedStatus }) };
}

/** Everything page by page: each time Stop Below ends the walk after one, and the next goes on from there. */
async function inSteps(key: string, inputs: Record<string, unknown>) {
  const records: unknown[] = [];
  for (let [steps, place] = [1, {}]; ; steps += 1) {
    company.limits.budget.leave(LEFT, company.clock.now());
    const given = { ...inputs, ...place, fetchAll: "true", limit: "1", stopBelow: String(LEFT) };
    const result = await run(key, withToken(company.url, API_TOKEN), given);
    records.push(...recordsOf(result));
    const sum = sumOf(result);
    expect(sum?.pages).toBe(1);
    if (sum?.stopped === undefined) return { records, steps };
    expect(sum).toMatchObject({ stopped: true, api_tokens_left: remaining() });
    expect(sum.reason).toContain(`would leave fewer than Stop Below (${LEFT}). Go on with `);
    place = placeOf(result);
  }
}

describe.each(paged.map(({ key }) => key))("%s", (key) => {
  test("asks for the largest pages and tells what they took", async () => {
    const { records, sum, pages, paid, left } = await everything(key);
    for (const { call = "", query } of pages) {
      const limit = byCall.get(call)?.params.find(({ name }) => name === "limit");
      expect(query.limit).toBe(String(limit?.max ?? limit?.docMax));
    }
    expect(sum).toEqual({
      records: records.length,
      pages: pages.length,
      api_tokens: paid,
      api_tokens_left: left,
    });
  });

  test("gives the same when it reads them one by one", async () => {
    const { records } = await everything(key);
    const { records: oneByOne, sum, pages } = await everything(key, { limit: "1" });
    expect(oneByOne).toEqual(records);
    expect(sum?.pages).toBe(pages.length);
    for (const [at, { call, query }] of pages.entries()) {
      if (call !== pages[at - 1]?.call) continue;
      const place =
        pagingOf(call) === "offset"
          ? { start: expect.any(String) }
          : { cursor: expect.any(String) };
      expect(query).toMatchObject({ limit: "1", ...place });
    }
  });

  test("ends where Stop Below says, and goes on from there without a gap", async () => {
    const whole = Object.fromEntries(NEED_ALL.map((name) => [name, undefined]));
    const { records, pages } = await everything(key, { limit: "1", ...whole });
    const { records: inTurn, steps } = await inSteps(key, { ...filled(key), ...whole });
    expect(inTurn).toEqual(records);
    expect(steps).toBe(pages.length);
  });
});

test("every action that has Stop Below reads lists, and every list has it", () => {
  const having = (input: string) =>
    Object.values(component.actions)
      .filter(({ inputs }) => inputs.some(({ key }) => key === input))
      .map(({ key }) => key);
  expect(having("stopBelow")).toEqual(having("fetchAll"));
});

test("every action whose list is paged has it", () => {
  const without = [...samples]
    .filter(
      ([key]) =>
        ![...BY_HAND, ...ALWAYS_WHOLE].includes(key) &&
        !LOOKS_FOR_ONE.test(key) &&
        !paged.some((action) => action.key === key),
    )
    .flatMap(([key, given]) =>
      given.flatMap(({ requests }) =>
        requests
          .filter(({ call }) => pagingOf(call) !== null)
          .filter(({ call }) => requests.length === 1 || !DEFINITIONS.test(call))
          .map(({ call }) => `${key}: ${call}`),
      ),
    );
  expect([...new Set(without)]).toEqual([]);
});
