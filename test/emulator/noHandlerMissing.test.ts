// The emulator stands for every operation that Pipedrive publishes: none answers 501.
import { loadContract } from "../../tools/contract/contract";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { ask } from "./http";

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ limits: false });
});
afterAll(() => emulator.close());

const contract = loadContract();

/** The OAuth server's operations stand on a host of its own, with tests of their own. */
const calls = [...contract.byCall].flatMap(([call, { server }]) =>
  server === undefined ? [call] : [],
);

test.each(calls)("%s", async (call) => {
  const { status, body } = await ask(emulator.url, call.replace(/\{[^}]+\}/g, "1"));
  expect(emulator.requests.last()?.call).toBe(call);
  const unserved = status === 501 || status === 500 ? body.error : undefined;
  expect(unserved).toBeUndefined();
});
