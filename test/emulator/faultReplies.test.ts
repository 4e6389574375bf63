// Faults that spoil the reply: what the client sees, and whether the request was carried out all the same.
import { stoppedClock } from "../../tools/emulator/clock";
import type { Fault } from "../../tools/emulator/faults";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { API_TOKEN, ask } from "./http";

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({
    clock: stoppedClock(Date.UTC(2026, 10, 20, 12)),
    limits: false,
  });
});
afterAll(() => emulator.close());
afterEach(() => {
  emulator.faults.clear();
  emulator.faults.forgetStruck();
});

const CALL = "POST /api/v2/organizations";
const add = () => ask(emulator.url, CALL, { name: "Boats & Co" });

/** Adds an organization under a fault: the reply, and how many there are more. */
async function under(fault: Fault) {
  const before = emulator.world.organizations.size;
  emulator.faults.add(fault);
  const reply = await add().catch((error: Error) => error.message);
  return { reply, added: emulator.world.organizations.size - before };
}

const bytes = async () => {
  const reply = await fetch(`${emulator.url}/v1/users/me`, {
    headers: { "x-api-token": API_TOKEN },
  });
  return { headers: reply.headers, body: reply.body };
};

describe("before or after the request is carried out, as the fault says", () => {
  test.each(["500", "502", "503"] as const)(
    "a %s did nothing unless it is told to",
    async (kind) => {
      const status = Number(kind);
      expect(await under({ kind })).toMatchObject({ reply: { status }, added: 0 });
      expect(await under({ kind, acts: true })).toMatchObject({ reply: { status }, added: 1 });
      expect(emulator.faults.struck()).toEqual([
        { call: CALL, kind, acted: false },
        { call: CALL, kind, acted: true },
      ]);
    },
  );

  test("a 200 without a body has acted unless it is told not to", async () => {
    const empty = { status: 200, body: "" };
    expect(
      await under({ kind: "empty-200", headers: { "content-type": "text/plain" } }),
    ).toMatchObject({ reply: empty, added: 1 });
    expect(
      await under({ kind: "empty-200", acts: false, headers: { "content-type": "text/plain" } }),
    ).toMatchObject({ reply: empty, added: 0 });
  });

  test("a 200 without a body still says that it is JSON", async () => {
    emulator.faults.add({ kind: "empty-200" });
    const { headers } = await bytes();
    expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(headers.get("content-length")).toBe("0");
    expect(headers.get("x-daily-ratelimit-token-limit")).toBe("60000");
  });

  test("a wrong content type is the true JSON called HTML", async () => {
    const { reply, added } = await under({ kind: "wrong-content-type" });
    expect(added).toBe(1);
    if (typeof reply === "string") throw new Error(reply);
    expect(reply.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(JSON.parse(reply.body).data.name).toBe("Boats & Co");
  });

  test("a wrong content type that did not act is a page called JSON", async () => {
    const before = emulator.world.organizations.size;
    emulator.faults.add({ kind: "wrong-content-type", acts: false });
    await expect(add()).rejects.toThrow(/Unexpected token '<'/);
    expect(emulator.world.organizations.size).toBe(before);
  });
});

test("a reset has done nothing, a lost reply and half a body have", async () => {
  expect(await under({ kind: "reset" })).toEqual({ reply: "fetch failed", added: 0 });
  expect(await under({ kind: "reply-lost" })).toEqual({ reply: "fetch failed", added: 1 });
  expect(await under({ kind: "half-a-body" })).toEqual({ reply: "terminated", added: 1 });
});

test("a duplicate is carried out twice and answered once, by its first delivery", async () => {
  const { reply, added } = await under({ kind: "duplicate" });
  expect(added).toBe(2);
  const twins = emulator.world.organizations.all().slice(-2);
  expect(reply).toMatchObject({ status: 200, body: { data: { id: twins[0]?.id } } });
  expect(twins.map(({ name }) => name)).toEqual(["Boats & Co", "Boats & Co"]);
});

test("a deletion that is delivered twice is answered as if it had been once", async () => {
  const id = (await add()).body.data.id;
  emulator.faults.add({ kind: "duplicate" });
  const { status } = await ask(emulator.url, `DELETE /api/v2/organizations/${id}`);
  expect(status).toBe(200);
});

test("a slow body comes in two halves and whole", async () => {
  emulator.faults.add({ kind: "slow-body", milliseconds: 20 });
  const { headers, body } = await bytes();
  const pieces: number[] = [];
  let text = "";
  for await (const piece of body ?? []) {
    pieces.push(piece.length);
    text += Buffer.from(piece).toString();
  }
  const length = Number(headers.get("content-length"));
  expect(pieces).toEqual([Math.ceil(length / 2), Math.floor(length / 2)]);
  expect(JSON.parse(text).success).toBe(true);
});

test("a request that is refused under a fault did not act", async () => {
  emulator.faults.add({ kind: "reply-lost" });
  await expect(ask(emulator.url, CALL, { nome: "Boats" })).rejects.toThrow("fetch failed");
  expect(emulator.faults.struck()).toEqual([{ call: CALL, kind: "reply-lost", acted: false }]);
});

test("what struck is known in the order of the requests, and by HTTP", async () => {
  emulator.faults.add({ kind: "delay", milliseconds: 1 });
  emulator.faults.add({ kind: "429" });
  await add();
  await add();
  const struck = [
    { call: CALL, kind: "delay", acted: false },
    { call: CALL, kind: "429", acted: false },
  ];
  expect(emulator.faults.struck()).toEqual(struck);
  expect((await ask(emulator.url, "GET /_emulator/faults/struck")).body).toEqual(struck);
  expect((await ask(emulator.url, "DELETE /_emulator/faults/struck")).body).toEqual([]);
  expect(emulator.faults.struck()).toEqual([]);
});

test("the request log knows no status of a reply that was never sent", async () => {
  await under({ kind: "reply-lost" });
  expect(emulator.requests.last()).toMatchObject({ call: CALL });
  expect(emulator.requests.last()?.status).toBeUndefined();
  await under({ kind: "half-a-body" });
  expect(emulator.requests.last()?.status).toBe(200);
});

test.each([
  [{ kind: "429", acts: true }, 'Whether a request acts under "429" is fixed: leave out acts'],
  [{ kind: "duplicate", acts: false }, 'Whether a request acts under "duplicate" is fixed'],
  [{ kind: "500", probability: 0 }, "probability must be above 0 and at most 1, not 0"],
  [{ kind: "500", probability: 1.1 }, "probability must be above 0 and at most 1, not 1.1"],
  [{ kind: "500", probability: 0.5, seed: 0.5 }, "seed must be a whole number, not 0.5"],
] as const)("a fault that contradicts itself is refused: %j", async (fault, sentence) => {
  expect(() => emulator.faults.add(fault)).toThrow(sentence);
  expect((await ask(emulator.url, "POST /_emulator/faults", fault)).status).toBe(400);
  expect(emulator.faults.all()).toEqual([]);
});
