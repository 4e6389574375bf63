// What went over the wire while a step ran: each request of this process with its status and its price.
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { ClientRequest, IncomingMessage } from "node:http";

/** One request and its reply. */
export interface Exchange {
  /** Method and path as sent, without the query. */
  call: string;
  status: number;
  /** API tokens spent; undefined when the reply does not tell. */
  tokens: number | undefined;
}

/** What one party did: an action or a picker, the browser, the platform. */
export interface Line {
  by: string;
  exchanges: readonly Exchange[];
  milliseconds: number;
}

export interface Journal {
  /** Runs something and writes down which requests it made, also when it fails. */
  note<T>(by: string, work: () => Promise<T>): Promise<T>;
  /** `fetch` that follows no redirect, written down. */
  fetch(by: string, address: string | URL, init?: RequestInit): Promise<Response>;
  /** The lines since they were last taken. */
  take(): readonly Line[];
  /** Every request so far, in the order in which the replies came. */
  all(): readonly Exchange[];
  close(): void;
}

const REPLIES = "http.client.response.finish";

/**
 * Listens to this process's requests to one host: the component sends them on its own and knows nothing
 * of being watched. `budget` is how many API tokens are left today, where that is known.
 */
export function watch(origin: string, budget?: number): Journal {
  const { host } = new URL(origin);
  let lines: Line[] = [];
  let exchanges: Exchange[] = [];
  const all: Exchange[] = [];
  let left = budget;

  const write = (exchange: Exchange): void => {
    exchanges.push(exchange);
    all.push(exchange);
  };
  const onReply = (message: unknown): void => {
    const { request, response } = message as { request: ClientRequest; response: IncomingMessage };
    if (request.getHeader("host") !== host) return;
    const before = left;
    left = numberIn(response, "x-daily-ratelimit-token-remaining") ?? left;
    write({
      call: `${request.method} ${request.path.split("?", 1)[0]}`,
      status: response.statusCode ?? 0,
      tokens: spent(before, response),
    });
  };
  subscribe(REPLIES, onReply);

  const note: Journal["note"] = async (by, work) => {
    exchanges = [];
    const started = performance.now();
    try {
      return await work();
    } finally {
      lines.push({ by, exchanges, milliseconds: performance.now() - started });
    }
  };
  return {
    note,
    fetch: (by, address, init) =>
      note(by, async () => {
        const reply = await fetch(address, { ...init, redirect: "manual" });
        const call = `${init?.method ?? "GET"} ${new URL(address).pathname}`;
        write({ call, status: reply.status, tokens: undefined });
        return reply;
      }),
    take() {
      const taken = lines;
      lines = [];
      return taken;
    },
    all: () => all,
    close: () => {
      unsubscribe(REPLIES, onReply);
    },
  };
}

function spent(before: number | undefined, reply: IncomingMessage): number | undefined {
  const left = numberIn(reply, "x-daily-ratelimit-token-remaining");
  const limit = numberIn(reply, "x-daily-ratelimit-token-limit");
  if (before === undefined || left === undefined) return undefined;
  // More left than before: a new day began, and today's first call paid out of a full budget.
  return left <= before ? before - left : (limit ?? left) - left;
}

function numberIn(reply: IncomingMessage, header: string): number | undefined {
  const text = reply.headers[header];
  return typeof text === "string" && /^\d+$/.test(text) ? Number(text) : undefined;
}

/** Every request of some lines. */
export const exchangesOf = (lines: readonly Line[]): readonly Exchange[] =>
  lines.flatMap((line) => line.exchanges);

/** API tokens that some requests spent; undefined when none of the replies told. */
export function tokensOf(exchanges: readonly Exchange[]): number | undefined {
  const told = exchanges.flatMap(({ tokens }) => (tokens === undefined ? [] : [tokens]));
  return told.length === 0 ? undefined : told.reduce((sum, tokens) => sum + tokens, 0);
}
