// What arrived, byte for byte, and how it was judged: read by tests that compare two clients, and by the
// curious.
import type { IncomingHttpHeaders } from "node:http";

export interface LoggedRequest {
  /** The operation as published, or undefined for an address that is none. */
  call: string | undefined;
  method: string;
  /** Without the query string, still percent-encoded. */
  path: string;
  /** The raw query string without its question mark. */
  query: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
  /** Of the reply; undefined while there is none. */
  status?: number;
  /** What the contract found wrong with it: an unknown parameter, a wrong type … */
  breach?: string;
}

export interface RequestLog {
  all(): readonly LoggedRequest[];
  last(): LoggedRequest | undefined;
  /** Keeps it, and hands it back for its judgement to be added. */
  add(request: LoggedRequest): LoggedRequest;
  reset(): void;
}

/** An emulator that runs for days must not grow without end. */
const KEPT = 10_000;

export function requestLog(): RequestLog {
  let requests: LoggedRequest[] = [];
  return {
    all: () => requests,
    last: () => requests.at(-1),
    add(request) {
      requests.push(request);
      if (requests.length > 2 * KEPT) requests = requests.slice(-KEPT);
      return request;
    },
    reset() {
      requests = [];
    },
  };
}
