// A request that is never answered: until the client gives up, or the emulator is closed.
import { once } from "node:events";
import { type ClientRequest, request } from "node:http";
import { stoppedClock } from "../../tools/emulator/clock";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { API_TOKEN, ask } from "./http";

const start = () => startEmulator({ clock: stoppedClock(Date.UTC(2026, 10, 20)), limits: false });

const CALL = "POST /api/v2/organizations";

/** Sends the request and comes back when the emulator has been struck; the reply is still open. */
async function hanging({ url, faults }: Emulator): Promise<ClientRequest> {
  const sent = request(`${url}/api/v2/organizations`, {
    method: "POST",
    headers: { "x-api-token": API_TOKEN, "content-type": "application/json" },
  });
  sent.end(JSON.stringify({ name: "Silent Boats" }));
  while (faults.struck().length === 0) await ask(url, "GET /_emulator/state");
  return sent;
}

test.each([
  [undefined, 0],
  [false, 0],
  [true, 1],
])("a hang with acts %s carries out %i request and says nothing", async (acts, added) => {
  const emulator = await start();
  const before = emulator.world.organizations.size;
  emulator.faults.add({ kind: "hang", ...(acts === undefined ? {} : { acts }) });
  const sent = await hanging(emulator);
  expect(emulator.world.organizations.size - before).toBe(added);
  expect(emulator.faults.struck()).toEqual([{ call: CALL, kind: "hang", acted: added === 1 }]);
  sent.destroy(new Error("gave up"));
  expect(await once(sent, "error")).toMatchObject([{ message: "gave up" }]);
  expect((await ask(emulator.url, "GET /v1/users/me")).status).toBe(200);
  await emulator.close();
});

test("closing the emulator ends a request that hangs", async () => {
  const emulator = await start();
  emulator.faults.add({ kind: "hang" });
  const sent = await hanging(emulator);
  const end = new Promise<Error>((failed) => sent.once("error", failed));
  await emulator.close();
  expect(await end).toMatchObject({ code: "ECONNRESET" });
});

test("closing the emulator ends a body that is slow", async () => {
  const emulator = await start();
  emulator.faults.add({ kind: "slow-body", milliseconds: 3_600_000 });
  const reply = await fetch(`${emulator.url}/v1/users/me`, {
    headers: { "x-api-token": API_TOKEN },
  });
  const text = reply.text();
  const [failed] = await Promise.allSettled([text, emulator.close()]);
  expect(failed).toMatchObject({ status: "rejected", reason: { message: "terminated" } });
});
