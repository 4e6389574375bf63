// Webhooks as they are managed: added, listed, deleted, at most 40, an app's apart from the others.
import { stoppedClock } from "../../tools/emulator/clock";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { ask } from "./http";

let emulator: Emulator;
const call = (what: string, json?: unknown) => ask(emulator.url, what, json);

beforeEach(async () => {
  const clock = stoppedClock(Date.UTC(2026, 10, 20, 12));
  emulator = await startEmulator({ clock, limits: false });
});
afterEach(() => emulator.close());

const HOOK = {
  name: "Flow",
  subscription_url: "https://hooks.example.com/1",
  event_action: "*",
  event_object: "deal",
};

/** What an app sends for user 2. */
function asApp(): Record<string, string> {
  const { tokens, clock } = emulator;
  const grant = { clientId: "demo-client", userId: 2, scopes: ["admin"] };
  const pair = tokens.redeem(tokens.issueCode(grant, clock.now()), "demo-client", clock.now());
  if (typeof pair === "string") throw new Error(pair);
  return { authorization: `Bearer ${pair.accessToken}` };
}

test("a webhook is of version 2.0 and of the caller, unless it says otherwise", async () => {
  const { status, body } = await call("POST /v1/webhooks", HOOK);
  expect(status).toBe(201);
  expect(body).toMatchObject({ success: true, status: "ok" });
  expect(body.data).toMatchObject({
    ...HOOK,
    id: 1,
    version: "2.0",
    user_id: 1,
    type: "general",
    is_active: 1,
    http_auth_user: null,
    add_time: "2026-11-20T12:00:00.000Z",
  });
  const other = { ...HOOK, version: "1.0", user_id: 2, http_auth_user: "me" };
  expect((await call("POST /v1/webhooks", other)).body.data).toMatchObject(other);
});

test.each([
  ["subscription_url", { subscription_url: "ftp://example.com" }],
  ["subscription_url", { subscription_url: "https://acme.pipedrive.com/api/v1/deals" }],
  ["name", { name: " " }],
  ["user_id", { user_id: 99 }],
])("a wrong %s is refused in the shape of webhooks", async (member, part) => {
  const { status, body } = await call("POST /v1/webhooks", { ...HOOK, ...part });
  expect(status).toBe(400);
  expect(body).toMatchObject({
    status: "error",
    success: false,
    errors: { [member]: [expect.anything()] },
  });
});

test("the 41st webhook of a user is refused with 422", async () => {
  for (let count = 0; count < 40; count += 1) await call("POST /v1/webhooks", HOOK);
  expect((await call("POST /v1/webhooks", HOOK)).status).toBe(422);
  expect((await call("POST /v1/webhooks", { ...HOOK, user_id: 2 })).status).toBe(201);
});

test("a deleted webhook is gone, and one that never was is not found", async () => {
  await call("POST /v1/webhooks", HOOK);
  expect((await call("DELETE /v1/webhooks/1")).body).toEqual({ success: true, status: "ok" });
  const { status, body } = await call("DELETE /v1/webhooks/1");
  expect([status, body.errors]).toEqual([404, { id: ["not found"] }]);
});

test("an app sees and deletes its own only, and they go when it is uninstalled", async () => {
  const { url } = emulator;
  await call("POST /v1/webhooks", HOOK);
  const headers = asApp();
  const { data } = (await ask(url, "POST /v1/webhooks", HOOK, headers)).body;
  expect(data.type).toBe("application");
  const ids = async (as?: Record<string, string>) =>
    (await ask(url, "GET /v1/webhooks", undefined, as)).body.data.map(
      (row: { id: number }) => row.id,
    );
  expect([await ids(headers), await ids()]).toEqual([[data.id], [1]]);
  const forbidden = await ask(url, "DELETE /v1/webhooks/1", undefined, headers);
  expect([forbidden.status, forbidden.body.message]).toEqual([403, "Forbidden"]);
  await call("POST /_emulator/uninstall", { client_id: "demo-client" });
  expect(emulator.world.webhooks.all().map(({ id }) => id)).toEqual([1]);
});
