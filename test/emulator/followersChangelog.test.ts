// Who began and who ceased to follow a record.
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

test.each(["deals", "persons", "organizations"])(
  "%s tell who came, who went and who did it",
  async (kind) => {
    const followers = `/api/v2/${kind}/2/followers`;
    await call(`POST ${followers}`, { user_id: 3 });
    await call(`DELETE ${followers}/3`);
    await call(`DELETE ${followers}/3`);
    const { data } = (await call(`GET ${followers}/changelog`)).body;
    const by = { actor_user_id: 1, follower_user_id: 3, time: "2026-11-20T12:00:00Z" };
    expect(data).toEqual([
      { action: "added", ...by },
      { action: "removed", ...by },
    ]);
  },
);

test("a changelog is read page by page", async () => {
  const changelog = "/api/v2/deals/2/followers/changelog";
  const first = (await call(`GET ${changelog}?limit=1`)).body;
  expect(first.data).toMatchObject([{ action: "added" }]);
  const { next_cursor } = first.additional_data;
  const second = (await call(`GET ${changelog}?limit=1&cursor=${next_cursor}`)).body;
  expect(second.data).toMatchObject([{ action: "removed" }]);
  expect(second.additional_data.next_cursor).toBeNull();
});
