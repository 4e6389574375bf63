// Sums over archived deals, which the sums over the others leave out.
import { stoppedClock } from "../../tools/emulator/clock";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { ask } from "./http";

let emulator: Emulator;
const call = (what: string, json?: unknown) => ask(emulator.url, what, json);

beforeAll(async () => {
  const clock = stoppedClock(Date.UTC(2026, 10, 20, 12));
  emulator = await startEmulator({ clock, limits: false });
});
afterAll(() => emulator.close());

describe("archived deals", () => {
  const summed = async (query: string) =>
    (await call(`GET /v1/deals/summary${query}`)).body.data.total_count;

  test("are summed up apart from the others", async () => {
    const [others, archived] = [await summed(""), await summed("/archived")];
    await call("PATCH /api/v2/deals/5", { is_archived: true });
    expect([await summed(""), await summed("/archived")]).toEqual([others - 1, archived + 1]);
  });

  test("have a timeline of their own, without the lost ones", async () => {
    await call("PATCH /api/v2/deals/6", { is_archived: true });
    const query = "start_date=2026-11-01&interval=month&amount=1&field_key=add_time";
    const { data } = (await call(`GET /v1/deals/timeline/archived?${query}`)).body;
    const ids = data[0].deals.map((deal: { id: number }) => deal.id);
    expect(ids).toContain(6);
    expect(ids).not.toContain(11);
  });
});
