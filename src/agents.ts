// How connections are made: kept alive as by Node's own agents, but given up when they take too long.
import http from "node:http";
import https from "node:https";
import type { Duplex } from "node:stream";
import { NOT_CONNECTED } from "./retry";

/** Longest wait for a connection, encryption included, in milliseconds. */
const LONGEST_CONNECT = 10_000;

/** Ends a socket that is not ready in time, with an error that says that nothing was sent. */
function impatient<Socket extends Duplex | null | undefined>(
  socket: Socket,
  ready: "connect" | "secureConnect",
  longest: number,
): Socket {
  if (!socket) return socket;
  const timer = setTimeout(() => {
    const error = new Error(`no connection within ${longest} ms`);
    socket.destroy(Object.assign(error, { code: NOT_CONNECTED }));
  }, longest);
  const enough = () => clearTimeout(timer);
  socket.once(ready, enough).once("close", enough);
  return socket;
}

/** Agents for http and https whose connections stand within `longest` milliseconds. */
export function agents(longest = LONGEST_CONNECT): {
  httpAgent: http.Agent;
  httpsAgent: https.Agent;
} {
  const httpAgent = new http.Agent({ keepAlive: true });
  const httpsAgent = new https.Agent({ keepAlive: true });
  const plain = httpAgent.createConnection.bind(httpAgent);
  httpAgent.createConnection = (options, done) =>
    impatient(plain(options, done), "connect", longest);
  const secure = httpsAgent.createConnection.bind(httpsAgent);
  httpsAgent.createConnection = (options, done) =>
    impatient(secure(options, done), "secureConnect", longest);
  return { httpAgent, httpsAgent };
}
