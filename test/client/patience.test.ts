// Limits of time and size, lost answers, and the queue before a full window.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createServer as createTcpServer } from "node:net";
import axios from "axios";
import { agents } from "../../src/agents";
import { UncertainError } from "../../src/errors";
import { stoppedClock } from "../../tools/emulator/clock";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { opened, openedFor, thrownBy, tokenConnection } from "./access";

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ clock: stoppedClock(Date.UTC(2026, 10, 20)), limits: false });
});
afterAll(() => emulator.close());
beforeEach(() => {
  emulator.faults.clear();
  emulator.requests.reset();
});

const newDeal = { body: { title: "Night Shift" } };
const quick = { "retry-after": "0" };

describe("an uncertain change", () => {
  it.each(["reply-lost", "half-a-body", "500"] as const)(
    "has an error of its own kind: %s",
    async (kind) => {
      emulator.faults.add({ kind, call: "POST /api/v2/deals" });
      const { pipedrive } = openedFor(emulator);
      const error = await thrownBy(() => pipedrive.send("POST /api/v2/deals", newDeal));
      expect(error).toBeInstanceOf(UncertainError);
      expect(error.name).toBe("UncertainError");
    },
  );

  it("is not what a refusal is", async () => {
    const { pipedrive } = openedFor(emulator);
    const refused = { body: { title: "A", stage_id: 999_999 } };
    const error = await thrownBy(() => pipedrive.send("POST /api/v2/deals", refused));
    expect(error).not.toBeInstanceOf(UncertainError);
  });

  it("by deletion settles itself: the second answer says that the record is gone", async () => {
    const { pipedrive } = openedFor(emulator);
    const { data } = await pipedrive.send("POST /api/v2/deals", newDeal);
    const id = data?.id ?? 0;
    emulator.faults.add({ kind: "reply-lost", call: "DELETE /api/v2/deals/{id}" });
    const body = await pipedrive.send("DELETE /api/v2/deals/{id}", { path: { id } });
    expect(body).toEqual({ success: true, data: { id } });
    expect(emulator.world.deals.get(id)?.is_deleted).toBe(true);
  });

  it("a deletion of what was gone before is still refused", async () => {
    const { pipedrive } = openedFor(emulator);
    const error = await thrownBy(() =>
      pipedrive.send("DELETE /api/v2/deals/{id}", { path: { id: 999_999 } }),
    );
    expect(error.message).toContain("404");
  });
});

it("a download that breaks off is asked for again, never returned in part", async () => {
  const { pipedrive } = openedFor(emulator);
  const content = Buffer.alloc(100_000, "offer ");
  const file = { content, fileName: "offer.txt" };
  const { data } = await pipedrive.send("POST /v1/files", { body: { file, deal_id: 1 } });
  emulator.faults.add({ kind: "half-a-body", call: "GET /v1/files/{id}/download" });
  const path = { id: data?.id ?? 0 };
  const download = await pipedrive.send("GET /v1/files/{id}/download", { path });
  expect(download.data.equals(content)).toBe(true);
});

describe("the log", () => {
  it("tells once of all attempts, also without debug, and why it ended", async () => {
    emulator.faults.add({ kind: "500", times: null, headers: quick });
    const { pipedrive, lines } = openedFor(emulator);
    await thrownBy(() => pipedrive.send("GET /v1/users/me", {}));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /6 failed attempts, \d+ ms waited between them, ended: tried often enough/,
    );
  });
});

describe("a bare server", () => {
  let server: Server;
  let answer: Parameters<typeof createServer>[1];
  let asked = 0;
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked += 1;
      answer?.(request, response);
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  });
  afterAll(() => server.close());
  beforeEach(() => {
    asked = 0;
  });
  const pipedrive = () =>
    opened(tokenConnection(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)).pipedrive;

  it("that answers 200 with nothing is asked again by a read", async () => {
    answer = (_, response) => {
      response.writeHead(200, { "content-type": "application/json", ...quick });
      response.end(asked === 1 ? "" : '{"success":true,"data":{"id":7}}');
    };
    expect((await pipedrive().send("GET /v1/users/me", {})).data?.id).toBe(7);
    expect(asked).toBe(2);
  });

  it("that answers 200 with nothing leaves a write uncertain", async () => {
    answer = (_, response) => response.writeHead(200).end();
    const error = await thrownBy(() => pipedrive().send("POST /api/v2/deals", newDeal));
    expect(error).toBeInstanceOf(UncertainError);
    expect(asked).toBe(1);
  });

  it("that sends without end is given up after the timeout of the whole request", async () => {
    answer = (_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      const drip = setInterval(() => response.write(" "), 10);
      response.on("close", () => clearInterval(drip));
    };
    const raw = {
      method: "GET",
      url: "/v1/users/me",
      version: "v1",
      query: "",
      headers: {},
    } as const;
    const error = await thrownBy(() =>
      pipedrive().sendRaw({
        ...raw,
        body: undefined,
        timeout: 100,
        expects: "any",
        retry: () => ({ again: false, reason: "refused" }),
      }),
    );
    expect(error.message).toContain("no answer arrived (ETIMEDOUT)");
  });

  it("that sends more than a step can hold is not read to the end, nor asked again", async () => {
    const piece = Buffer.alloc(8 * 1024 * 1024);
    answer = (_, response) => {
      response.writeHead(200, { "content-type": "application/octet-stream" });
      const more = (left: number): void => {
        if (left === 0) response.end();
        else response.write(piece, (failed) => (failed ? undefined : more(left - 1)));
      };
      more(17);
    };
    const error = await thrownBy(() =>
      pipedrive().send("GET /v1/files/{id}/download", { path: { id: 1 } }),
    );
    expect(error.message).toContain("the reply is larger than 128 MB, the most a step can hold");
    expect(asked).toBe(1);
  });

  it("is never sent a body larger than a step can hold", async () => {
    const file = { content: Buffer.alloc(129 * 1024 * 1024), fileName: "a.bin" };
    const error = await thrownBy(() => pipedrive().send("POST /v1/files", { body: { file } }));
    expect(error.message).toMatch(/^The body must be at most 128 MB/);
    expect(asked).toBe(0);
  });
});

it("a connection that never stands is given up, and nothing was sent", async () => {
  const silent = createTcpServer(() => undefined);
  await new Promise<void>((done) => silent.listen(0, "127.0.0.1", done));
  const { port } = silent.address() as AddressInfo;
  const error = await thrownBy(() => axios.get(`https://127.0.0.1:${port}/`, agents(50)));
  silent.close();
  expect(error.code).toBe("NOT_CONNECTED");
});

describe("a full window", () => {
  it("makes calls queue instead of failing, and leaves other connections alone", async () => {
    const lite = await startEmulator({ plan: "lite" });
    const other = await startEmulator({ plan: "lite" });
    const call = ({ pipedrive }: ReturnType<typeof openedFor>) =>
      pipedrive.send("GET /v1/users/me", {});
    const [busy, free] = [openedFor(lite), openedFor(other)];
    const many = Promise.all(Array.from({ length: 30 }, () => call(busy)));
    await call(free);
    const before = lite.requests.all().length;
    await many;
    const refused = lite.requests.all().filter(({ status }) => status === 429);
    await Promise.all([lite.close(), other.close()]);
    expect(before).toBeLessThanOrEqual(20);
    expect(refused).toEqual([]);
  });
});
