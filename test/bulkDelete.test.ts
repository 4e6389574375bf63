// Deleting by list: every record has an outcome of its own, and nothing stops half-way unnoticed.
import { stoppedClock } from "../tools/emulator/clock";
import { type Emulator, startEmulator } from "../tools/emulator/server";
import { thrownBy } from "./client/access";
import { API_TOKEN } from "./support/company";
import { run, withToken } from "./support/component";

let emulator: Emulator;
beforeEach(async () => {
  const clock = stoppedClock(Date.UTC(2026, 10, 20, 12));
  emulator = await startEmulator({ clock, apiToken: API_TOKEN });
});
afterEach(() => emulator.close());

const tokensLeft = () => emulator.limits.budget.remaining(emulator.clock.now());

interface Outcome {
  id: number;
  status: string;
  reason: string | null;
}

interface Returned {
  success: boolean;
  data: Outcome[];
  additional_data: Record<string, number>;
}

const deleting = async (key: string, ids: string, token = API_TOKEN): Promise<Returned> =>
  (await run(key, withToken(emulator.url, token), { ids })).data as Returned;

test("what is gone already is told apart, and is no failure", async () => {
  await deleting("deletePersons", "4");
  const { success, data, additional_data } = await deleting("deletePersons", "3,4,999");
  expect(success).toBe(true);
  expect(data).toEqual([
    { id: 3, status: "deleted", reason: null },
    { id: 4, status: "already gone", reason: expect.stringContaining("→ 410") },
    { id: 999, status: "already gone", reason: expect.stringContaining("→ 404") },
  ]);
  expect(additional_data).toEqual({
    deleted: 1,
    already_gone: 2,
    failed: 0,
    api_tokens: 9,
    api_tokens_left: tokensLeft(),
  });
  expect(emulator.world.persons.get(3)?.is_deleted).toBe(true);
});

test("a refused record does not keep the others", async () => {
  emulator.faults.add({ call: "DELETE /api/v2/deals/{id}", kind: "403-html", times: 1 });
  const { success, data, additional_data } = await deleting("deleteDeals", "1,2,3,4,5,6");
  expect(success).toBe(false);
  expect(additional_data).toMatchObject({ deleted: 5, already_gone: 0, failed: 1 });
  expect(data.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(data.find(({ status }) => status === "failed")?.reason).toContain("→ 403");
});

test("when the daily budget ends, the rest is not tried and says so", async () => {
  emulator.limits.budget.leave(6, emulator.clock.now());
  const { data, additional_data } = await deleting("deleteDeals", "1,2,3,4,5,6,7,8,9");
  expect(additional_data).toEqual({
    deleted: 2,
    already_gone: 0,
    failed: 7,
    api_tokens: 6,
    api_tokens_left: tokensLeft(),
  });
  const failed = data.filter(({ status }) => status === "failed");
  expect(failed.every(({ reason }) => reason?.includes("→ 429"))).toBe(true);
  expect(failed.filter(({ reason }) => reason?.startsWith("Not tried: ")).length).toBeGreaterThan(
    2,
  );
  expect(emulator.requests.all().length).toBeLessThan(9);
});

test("a connection that does not work stops the step before anything is deleted", async () => {
  const { message } = await thrownBy(() => deleting("deleteDeals", "1,2,3", "unknown"));
  expect(message).toContain("DELETE /api/v2/deals/{id} → 401");
  expect(emulator.world.deals.get(1)?.is_deleted).toBe(false);
});

test("a user who may not delete gets a reason for each record", async () => {
  emulator.world.apiTokens.set("seller", 2);
  const { success, data } = await deleting("deleteActivityTypes", "6,7", "seller");
  expect(success).toBe(false);
  expect(data.map(({ status }) => status)).toEqual(["failed", "failed"]);
  expect(data[0]?.reason).toContain("→ 403");
});

test.each([
  ["", "IDs is required: fill it in"],
  ["1,two", 'IDs must be a whole number, got "two"'],
  ["0", 'IDs must be at least 1, got "0"'],
])("%j is refused before any request", async (ids, sentence) => {
  const { message } = await thrownBy(() => deleting("deleteStages", ids));
  expect(message).toContain(sentence);
  expect(emulator.requests.all()).toEqual([]);
});
