// Sums over deals, and how deals move through a pipeline: worked out from the deals, not made up.
import { stoppedClock } from "../../tools/emulator/clock";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { ask } from "./http";

const START = Date.UTC(2026, 8, 1, 12);
const DAY = 24 * 60 * 60 * 1000;

let emulator: Emulator;
let pipeline: number;
let stages: number[];
const call = (what: string, json?: unknown) => ask(emulator.url, what, json);
const data = async (what: string, json?: unknown) => (await call(what, json)).body.data;
const change = (id: number, json: object) => call(`PATCH /api/v2/deals/${id}`, json);

async function deal(body: object): Promise<number> {
  const { id } = await data("POST /api/v2/deals", {
    title: "Deal",
    pipeline_id: pipeline,
    ...body,
  });
  return id;
}

beforeEach(async () => {
  emulator = await startEmulator({ clock: stoppedClock(START), limits: false });
  const added = await data("POST /api/v2/pipelines", {
    name: "Repairs",
    is_deal_probability_enabled: true,
  });
  pipeline = added.id;
  stages = [];
  for (const deal_probability of [20, 50, 80]) {
    const stage = { name: `Stage ${deal_probability}`, pipeline_id: pipeline, deal_probability };
    stages.push((await data("POST /api/v2/stages", stage)).id);
  }
});
afterEach(() => emulator.close());

describe("the summary", () => {
  const summary = (query = "") => data(`GET /v1/deals/summary?pipeline_id=${pipeline}${query}`);

  test("adds up values by currency and converts them into the caller's", async () => {
    await deal({ value: 100, currency: "EUR" });
    await deal({ value: 50.5, currency: "EUR" });
    await deal({ value: 110, currency: "USD" });
    expect(await summary()).toMatchObject({
      values_total: {
        EUR: { value: 150.5, count: 2, value_converted: 150.5, value_formatted: "€150.50" },
        USD: {
          value: 110,
          count: 1,
          value_converted: 100,
          value_formatted: "US$110",
          value_converted_formatted: "€100",
        },
      },
      total_count: 3,
      total_currency_converted_value: 250.5,
      total_currency_converted_value_formatted: "€250.50",
    });
  });

  test("weighs open deals by their own probability, else by that of their stage", async () => {
    await deal({ value: 1000, stage_id: stages[1] });
    await deal({ value: 1000, probability: 10 });
    const won = await deal({ value: 300 });
    await change(won, { status: "won" });
    const lost = await deal({ value: 700 });
    await change(lost, { status: "lost" });
    const { weighted_values_total, total_count } = await summary();
    expect(weighted_values_total).toEqual({
      EUR: { value: 500 + 100 + 300, count: 4, value_formatted: "€900" },
    });
    expect(total_count).toBe(4);
  });

  test("narrows by status, stage, user or filter, and leaves archived and deleted deals out", async () => {
    await deal({ value: 1, stage_id: stages[2] });
    await deal({ value: 2, owner_id: 3 });
    await change(await deal({ value: 4 }), { status: "won" });
    await change(await deal({ value: 8 }), { is_archived: true });
    await call(`DELETE /api/v2/deals/${await deal({ value: 16 })}`);
    const total = async (query: string) => (await summary(query)).total_currency_converted_value;
    expect(await total("")).toBe(7);
    expect(await total("&status=won")).toBe(4);
    expect(await total(`&stage_id=${stages[2]}`)).toBe(1);
    expect(await total("&user_id=3")).toBe(2);
    expect((await call("GET /v1/deals/summary?status=deleted")).status).toBe(400);
    expect((await call("GET /v1/deals/summary?filter_id=99")).status).toBe(404);
  });
});

describe("the timeline", () => {
  const timeline = (query: string) =>
    call(`GET /v1/deals/timeline?pipeline_id=${pipeline}&start_date=2026-09-01&${query}`);

  test("has one entry for each interval, with its open and won deals and their sums", async () => {
    const open = await deal({ value: 100, expected_close_date: "2026-09-30" });
    const won = await deal({ value: 30, expected_close_date: "2026-10-01" });
    await change(won, { status: "won" });
    const lost = await deal({ value: 9, expected_close_date: "2026-10-01" });
    await change(lost, { status: "lost" });
    const reply = await timeline("interval=month&amount=2&field_key=expected_close_date");
    expect(reply.body.data).toMatchObject([
      {
        period_start: "2026-09-01 00:00:00",
        period_end: "2026-09-30 23:59:59",
        deals: [{ id: open, value: 100, weighted_value: 20 }],
        totals: {
          count: 1,
          values: { EUR: 100 },
          weighted_values: { EUR: 20 },
          open_count: 1,
          open_values: { EUR: 100 },
          weighted_open_values: { EUR: 20 },
          won_count: 0,
          won_values: {},
        },
      },
      {
        period_start: "2026-10-01 00:00:00",
        period_end: "2026-10-31 23:59:59",
        deals: [{ id: won, status: "won" }],
        totals: { count: 1, open_count: 0, won_count: 1, won_values: { EUR: 30 } },
      },
    ]);
  });

  test.each([
    ["day", "2026-09-01 23:59:59"],
    ["week", "2026-09-07 23:59:59"],
    ["month", "2026-09-30 23:59:59"],
    ["quarter", "2026-11-30 23:59:59"],
  ])("counts a %s from the start date", async (interval, end) => {
    const { body } = await timeline(`interval=${interval}&amount=1&field_key=add_time`);
    expect(body.data).toMatchObject([{ period_end: end }]);
  });

  test("leaves the deals out and converts the sums on request", async () => {
    await deal({ value: 110, currency: "USD" });
    const query = "interval=day&amount=1&field_key=add_time&exclude_deals=1";
    const { data: periods } = (await timeline(`${query}&totals_convert_currency=EUR`)).body;
    expect(periods[0]).toMatchObject({
      totals: { values: { USD: 110 } },
      totals_converted: { count: 1, value: 100, won_value: 0 },
    });
    expect(periods[0]).not.toHaveProperty("deals");
  });

  test("goes by a date field only", async () => {
    const { status, body } = await timeline("interval=day&amount=1&field_key=title");
    expect(status).toBe(400);
    expect(body.error).toContain("field_key");
  });
});

describe("a pipeline's statistics", () => {
  const statistics = (kind: string, query = "start_date=2026-09-01&end_date=2026-09-30") =>
    call(`GET /v1/pipelines/${pipeline}/${kind}_statistics?${query}`);

  /** Four deals over ten days: one goes on twice and is won, one goes on once, one is lost, one waits. */
  async function tenDays(): Promise<number[]> {
    const deals: number[] = [];
    for (const value of [1000, 200, 30, 4]) deals.push(await deal({ value }));
    const [first = 0, second = 0, third = 0] = deals;
    emulator.clock.advance(4 * DAY);
    await change(first, { stage_id: stages[1] });
    await change(second, { stage_id: stages[1] });
    emulator.clock.advance(6 * DAY);
    await change(first, { stage_id: stages[2] });
    await change(first, { status: "won" });
    await change(third, { status: "lost" });
    return deals;
  }

  test("count the moves and list the deals that came, stayed, were won or lost", async () => {
    const [first, second, third, fourth] = await tenDays();
    const { data: moved } = (await statistics("movement")).body;
    expect(moved).toMatchObject({
      movements_between_stages: { count: 3 },
      new_deals: {
        count: 4,
        deals_ids: [first, second, third, fourth],
        values: { EUR: 1234 },
        formatted_values: { EUR: "€1,234" },
      },
      deals_left_open: { count: 2, deals_ids: [second, fourth], values: { EUR: 204 } },
      won_deals: { count: 1, deals_ids: [first] },
      lost_deals: { count: 1, deals_ids: [third] },
    });
  });

  // In the first stage 4, 4, 10 and 10½ days, in the second 6 and 6½, until the end of 11 September.
  test("tell the age of the deals, as a whole and in each stage", async () => {
    await tenDays();
    const { data: moved } = (
      await statistics("movement", "start_date=2026-09-01&end_date=2026-09-11")
    ).body;
    expect(moved.average_age_in_days).toEqual({
      across_all_stages: 11,
      by_stages: [
        { stage_id: stages[0], value: 7 },
        { stage_id: stages[1], value: 6 },
        { stage_id: stages[2], value: 0 },
      ],
    });
  });

  test("give the percentage of deals that went from each stage to the next", async () => {
    await tenDays();
    expect((await statistics("conversion")).body.data).toEqual({
      stage_conversions: [
        { from_stage_id: stages[0], to_stage_id: stages[1], conversion_rate: 50 },
        { from_stage_id: stages[1], to_stage_id: stages[2], conversion_rate: 50 },
      ],
      won_conversion: 25,
      lost_conversion: 25,
    });
  });

  test("are the caller's own unless another user is named", async () => {
    await deal({ owner_id: 3 });
    const count = async (query: string) =>
      (await statistics("movement", `start_date=2026-09-01&end_date=2026-09-30${query}`)).body.data
        .new_deals.count;
    expect(await count("")).toBe(0);
    expect(await count("&user_id=3")).toBe(1);
  });

  test("look at the period alone", async () => {
    await tenDays();
    const { data: moved } = (
      await statistics("movement", "start_date=2026-09-02&end_date=2026-09-06")
    ).body;
    expect(moved).toMatchObject({
      movements_between_stages: { count: 2 },
      new_deals: { count: 0, deals_ids: [] },
      deals_left_open: { count: 4 },
      won_deals: { count: 0 },
    });
  });

  test("need a period that ends after it starts, and a pipeline that exists", async () => {
    const backwards = "start_date=2026-09-30&end_date=2026-09-01";
    expect((await statistics("conversion", backwards)).status).toBe(400);
    expect((await statistics("conversion", "start_date=2026-09-01")).status).toBe(400);
    const missing = "GET /v1/pipelines/999/movement_statistics";
    const period = "start_date=2026-09-01&end_date=2026-09-30";
    expect((await call(`${missing}?${period}`)).status).toBe(404);
  });
});
