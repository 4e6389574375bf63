// What arrived, byte for byte: read by tests that compare two clients, and by the curious.
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
}

export interface RequestLog {
  all(): readonly LoggedRequest[];
  last(): LoggedRequest | undefined;
  add(request: LoggedRequest): void;
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
    },
    reset() {
      requests = [];
    },
  };
}
