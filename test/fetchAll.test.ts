// Fetch All, on every action that has it: all pages, of the largest size there is, by the way the list is
// paged, with the sum at the end.
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

/** The builder pages a raw request by hand. */
const BY_HAND = ["rawRequest"];

/** The first sample of an action that is not refused, without what it says about pages. */
function filled(key: string): Record<string, unknown> {
  const sample = samples.get(key)?.find(({ refused }) => refused === undefined);
  if (sample === undefined) throw new Error(`${key} has no sample that goes through`);
  const { limit: _limit, start: _start, cursor: _cursor, ...inputs } = sample.inputs;
  return inputs;
}

/** Everything, and the requests for pages that it took. */
async function everything(key: string, more: Record<string, unknown> = {}) {
  company.requests.reset();
  const inputs = { ...filled(key), fetchAll: "true", ...more };
  const result = await run(key, withToken(company.url, API_TOKEN), inputs);
  const pages = company.requests
    .all()
    .map(({ call, query }) => ({ call, query: Object.fromEntries(new URLSearchParams(query)) }))
    .filter(({ call }) => pagingOf(call) !== null && call !== READ_BESIDE[key]);
  return { records: recordsOf(result), sum: sumOf(result), pages };
}

const bodyOf = ({ data }: Result) => data as { data: unknown; additional_data: object };

function recordsOf(result: Result): unknown[] {
  const { data } = bodyOf(result);
  return Array.isArray(data) ? data : (data as { items: unknown[] }).items;
}

const sumOf = (result: Result) =>
  (bodyOf(result).additional_data as { fetch_all?: Record<string, number> }).fetch_all;

const costOf = (pages: readonly { call: string | undefined }[]): number =>
  pages.reduce((sum, { call = "" }) => sum + (byCall.get(call)?.tokenCost ?? 0), 0);

describe.each(paged.map(({ key }) => key))("%s", (key) => {
  test("asks for the largest pages and tells what they took", async () => {
    const { records, sum, pages } = await everything(key);
    for (const { call = "", query } of pages) {
      const limit = byCall.get(call)?.params.find(({ name }) => name === "limit");
      expect(query.limit).toBe(String(limit?.max ?? limit?.docMax));
    }
    expect(sum).toEqual({
      records: records.length,
      pages: pages.length,
      api_tokens: costOf(pages),
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
});

test("every action whose list is paged has it", () => {
  const without = [...samples]
    .filter(([key]) => !BY_HAND.includes(key) && !paged.some((action) => action.key === key))
    .flatMap(([key, given]) =>
      given.flatMap(({ requests }) =>
        requests.filter(({ call }) => pagingOf(call) !== null).map(({ call }) => `${key}: ${call}`),
      ),
    );
  expect([...new Set(without)]).toEqual([]);
});
