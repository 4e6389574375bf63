// Between fastify and the rest: a request as it arrived, a reply as it was decided. Knows no Pipedrive.
import { randomUUID } from "node:crypto";
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from "fastify";
import type { ApiRequest } from "./api";
import type { Delivery } from "./faults";
import { json, type Outcome } from "./outcome";

const LARGEST_BODY = 100 * 1024 * 1024;

/** A server that hands on every body as bytes: what they mean is for the contract to say. */
export function bareServer(): FastifyInstance {
  const server = Fastify({
    bodyLimit: LARGEST_BODY,
    forceCloseConnections: true,
    frameworkErrors: (error, _request, reply) => sendError(reply, error),
  });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) =>
    done(null, body),
  );
  server.setErrorHandler((error: FastifyError, _request, reply) => sendError(reply, error));
  return server;
}

/** Serves one method and path. */
export function serve(
  server: FastifyInstance,
  call: string,
  answer: (request: ApiRequest) => Promise<Delivery>,
): void {
  const [method = "", url = ""] = call.split(" ");
  server.route({
    method,
    url,
    handler: async (request, reply) => send(reply, await answer(arrived(request))),
  });
}

/** Serves everything that no path was named for. */
export function serveOthers(
  server: FastifyInstance,
  answer: (request: ApiRequest) => Promise<Delivery>,
): void {
  server.setNotFoundHandler(async (request, reply) => send(reply, await answer(arrived(request))));
}

/** What fastify itself refuses: an address that is none, a body that is too large. */
function sendError(reply: FastifyReply, { statusCode = 500, message }: FastifyError): FastifyReply {
  const body = { success: false, error: message, error_info: null, data: null };
  return send(reply, { outcome: json(statusCode, body), ending: "reply" });
}

function arrived(request: FastifyRequest): ApiRequest {
  const address = request.raw.url ?? "/";
  const mark = address.indexOf("?");
  return {
    method: request.method,
    path: mark < 0 ? address : address.slice(0, mark),
    query: mark < 0 ? "" : address.slice(mark + 1),
    headers: request.headers,
    body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
  };
}

function send(reply: FastifyReply, { outcome, ending }: Delivery): FastifyReply {
  if (ending !== "reply") return breakOff(reply, outcome, ending);
  return reply
    .code(outcome.status)
    .headers({ "x-correlation-id": randomUUID(), ...outcome.headers })
    .send(outcome.body);
}

/** The connection is cut: before a single byte, or in the middle of the body. */
function breakOff(reply: FastifyReply, outcome: Outcome, ending: "nothing" | "half"): FastifyReply {
  reply.hijack();
  const { socket } = reply.raw;
  if (ending === "nothing") {
    socket?.resetAndDestroy();
    return reply;
  }
  const body = Buffer.from(outcome.body);
  reply.raw.writeHead(outcome.status, { ...outcome.headers, "content-length": body.length });
  reply.raw.write(body.subarray(0, Math.ceil(body.length / 2)), () => socket?.destroy());
  return reply;
}
