// A small server for what the emulator never does: redirects and endless lists.
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A bare server that is not Pipedrive, and what reached it. */
export interface Listener {
  url: string;
  seen: IncomingMessage[];
  server: Server;
}

/** A server that answers each path from a table of redirects, and 200 with a body otherwise: JSON unless `headers` say more. */
export async function listen(
  redirects: Record<string, [number, string]> = {},
  body: string | ((url: URL) => string) = '{"success":true,"data":{"id":7}}',
  headers: Record<string, string> = {},
): Promise<Listener> {
  const seen: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    seen.push(request);
    const [status, location] = redirects[request.url ?? ""] ?? [200, ""];
    const type = { "content-type": "application/json", ...headers };
    response.writeHead(status, location === "" ? type : { ...type, location });
    response.end(typeof body === "string" ? body : body(new URL(request.url ?? "", "http://it")));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen, server };
}
