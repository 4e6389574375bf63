// A receiver of webhooks on this machine: keeps what arrives, and answers as a test wants it to.
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

export interface Arrived {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever came
  body: any;
}

export interface Receiver {
  url: string;
  arrived: Arrived[];
  /** The status of each answer from now on; `null` never answers. */
  answer(status: number | null): void;
  /** Called once, when the next delivery has arrived. */
  onArrival(act: () => void): void;
  close(): Promise<void>;
}

export async function startReceiver(): Promise<Receiver> {
  const arrived: Arrived[] = [];
  let status: number | null = 200;
  let told = () => {};
  const server = createServer(async (request, reply) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = "", url = "", headers } = request;
    arrived.push({
      method,
      path: url,
      headers,
      body: JSON.parse(Buffer.concat(chunks).toString()),
    });
    told();
    told = () => {};
    if (status !== null) reply.writeHead(status, { location: "/elsewhere" }).end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hook`,
    arrived,
    answer(next) {
      status = next;
    },
    onArrival(act) {
      told = act;
    },
    close() {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}
