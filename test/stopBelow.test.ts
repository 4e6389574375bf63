// Stop Below in actions that do more than walk one list, and the inputs it does not go together with.
import { thrownBy } from "./client/access";
import { API_TOKEN, type Company, startCompany } from "./support/company";
import { run, withToken } from "./support/component";

let company: Company;
beforeAll(async () => {
  company = await startCompany();
});
beforeEach(() => {
  company.reset();
  leave(1000);
});
afterEach(() => company.faults.clear());
afterAll(() => company.close());

const leave = (tokens: number) => company.limits.budget.leave(tokens, company.clock.now());
const calls = () => company.requests.all().map(({ call }) => call);

interface Reply {
  data: { id: string | number }[];
  additional_data: {
    pagination?: { next_start: number; archived_status?: string };
    deals_summary?: object;
    fetch_all: { [count: string]: unknown };
  };
}

const reading = async (key: string, inputs: Record<string, unknown>): Promise<Reply> =>
  (await run(key, withToken(company.url, API_TOKEN), { fetchAll: "true", ...inputs }))
    .data as Reply;

describe("leads and archived leads as one list", () => {
  const ALL = { archivedStatus: "all", limit: "2" };

  test("stopped in the first, the start counts there", async () => {
    const { data, additional_data } = await reading("getLeads", { ...ALL, stopBelow: "1000" });
    expect(data).toHaveLength(2);
    expect(additional_data.pagination).toMatchObject({ next_start: 2, archived_status: "all" });
  });

  test("stopped before the second, nothing of the first is read again", async () => {
    const { data, additional_data } = await reading("getLeads", { ...ALL, stopBelow: "950" });
    expect(data).toHaveLength(3);
    expect(calls()).toEqual(["GET /v1/leads", "GET /v1/leads"]);
    expect(additional_data.pagination).toMatchObject({
      next_start: 0,
      archived_status: "archived",
    });
    expect(additional_data.fetch_all).toMatchObject({
      records: 3,
      pages: 2,
      api_tokens: 40,
      api_tokens_left: 960,
      stopped: true,
      reason: expect.stringContaining("next_start and Archived Status archived."),
    });
  });

  test("stopped in the second, its place leads to the rest and nothing else", async () => {
    const [, , third] = (await reading("getLeads", {})).data;
    const archive = { id: third?.id, isArchived: "true" };
    await run("updateLead", withToken(company.url, API_TOKEN), archive);
    leave(1000);
    // Two leads, then the archive: one page of it leaves 920.
    const first = await reading("getLeads", { ...ALL, limit: "1", stopBelow: "900" });
    const { next_start, archived_status } = first.additional_data.pagination ?? {};
    expect([first.data.length, next_start, archived_status]).toEqual([3, 1, "archived"]);
    const place = { archivedStatus: archived_status, start: String(next_start) };
    const rest = await reading("getLeads", place);
    const whole = await reading("getLeads", { archivedStatus: "all" });
    expect([...first.data, ...rest.data]).toEqual(whole.data);
  });

  test("a budget that ends in the second counts both and names the list", async () => {
    company.faults.add({ call: "GET /v1/leads/archived", kind: "429-daily", times: null });
    const error = await thrownBy(() => reading("getLeads", ALL));
    expect(error.message).toContain(
      "3 records in 2 pages had been read and are not returned: go on with Start 0 and Archived Status archived,",
    );
  });

  test("Start counts in the first", async () => {
    const { data } = await reading("getLeads", { archivedStatus: "all" });
    const later = await reading("getLeads", { archivedStatus: "all", start: "2" });
    expect(later.data).toEqual(data.slice(2));
    expect(later.additional_data.fetch_all).toMatchObject({ records: 2, pages: 2 });
  });
});

describe("what is read beside the list", () => {
  test("the summary of a pipeline counts and is kept in reserve", async () => {
    const inputs = { id: "1", getSummary: "1", limit: "1" };
    const { additional_data } = await reading("getPipelineDeals", { ...inputs, stopBelow: "920" });
    expect(additional_data.deals_summary).toBeDefined();
    expect(additional_data.fetch_all).toMatchObject({
      stopped: true,
      api_tokens_left: company.limits.budget.remaining(company.clock.now()),
    });
    expect(additional_data.fetch_all.api_tokens_left).toBeGreaterThanOrEqual(920);
    expect(additional_data.fetch_all.api_tokens).toBe(calls().length * 10 + 30);
  });

  test("the products of a deal count", async () => {
    const { additional_data } = await reading("getDealProducts", {
      id: "1",
      includeProductData: "1",
    });
    expect(calls()).toEqual(["GET /api/v2/deals/{id}/products", "GET /api/v2/products"]);
    expect(additional_data.fetch_all).toMatchObject({ api_tokens: 20, api_tokens_left: 980 });
  });
});

test("without Fetch All it changes nothing", async () => {
  const inputs = { fetchAll: "false", limit: "2", stopBelow: "100000" };
  const { data, additional_data } = await reading("getDeals", inputs);
  expect(data).toHaveLength(2);
  expect(additional_data.fetch_all).toBeUndefined();
});

test.each([
  ["getDeals", { sort: "title" }, "Sort by title needs the whole list: leave Stop Below blank"],
  ["getProducts", { getSummary: "true" }, "Get Summary counts the whole list: leave Stop Below"],
  ["getDeals", { stopBelow: "-1" }, 'Stop Below must be at least 0, got "-1"'],
  ["getLeads", { stopBelow: "soon" }, 'Stop Below must be a whole number, got "soon"'],
  ["getStages", { stopBelow: "2.5" }, 'Stop Below must be a whole number, got "2.5"'],
])("%s with %j is refused before any request", async (key, inputs, sentence) => {
  const { message } = await thrownBy(() => reading(key, { stopBelow: "100", ...inputs }));
  expect(message).toContain(sentence);
  expect(calls()).toEqual([]);
});
