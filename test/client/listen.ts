// A small server for what the emulator never does: redirects and endless lists.
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A bare server that is not Pipedrive, and what reached it. */
export interface Listener {
  url: string;
  seen: IncomingMessage[];
  server: Server;
}

/** A server that answers each path from a table of redirects, and 200 with JSON otherwise. */
export async function listen(
  redirects: Record<string, [number, string]> = {},
  body = '{"success":true,"data":{"id":7}}',
): Promise<Listener> {
  const seen: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    seen.push(request);
    const [status, location] = redirects[request.url ?? ""] ?? [200, ""];
    const type = { "content-type": "application/json" };
    response.writeHead(status, location === "" ? type : { ...type, location });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen, server };
}
