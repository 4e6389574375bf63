// Between fastify and the rest: a request as it arrived, a reply as it was decided. Knows no Pipedrive.
import { randomUUID } from "node:crypto";
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from "fastify";
import type { ApiRequest } from "./api";
import { type Headers, json } from "./outcome";
import type { Delivery } from "./strike";

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

function send(reply: FastifyReply, delivery: Delivery): FastifyReply {
  if (delivery.ending !== "reply") return spoil(reply, delivery);
  const { status, headers, body } = delivery.outcome;
  return reply.code(status).headers(marked(headers)).send(body);
}

const marked = (headers: Headers): Headers => ({ "x-correlation-id": randomUUID(), ...headers });

/** The connection is left silent, cut before a single byte, or cut or slow in the middle of the body. */
function spoil(reply: FastifyReply, { outcome, ending, pause }: Delivery): FastifyReply {
  reply.hijack();
  if (ending === "never") return reply;
  const { socket } = reply.raw;
  if (ending === "nothing") {
    socket?.resetAndDestroy();
    return reply;
  }
  const body = Buffer.from(outcome.body);
  const middle = Math.ceil(body.length / 2);
  const headers = { ...marked(outcome.headers), "content-length": body.length };
  reply.raw.writeHead(outcome.status, headers);
  reply.raw.write(body.subarray(0, middle), () => {
    if (ending === "half") socket?.destroy();
    else setTimeout(() => reply.raw.end(body.subarray(middle)), pause ?? 0).unref();
  });
  return reply;
}
