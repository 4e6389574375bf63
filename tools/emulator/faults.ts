// Faults on demand: what goes wrong, for which call, how often. Deciding only; server.ts sends.
import { type Budget, secondsToReset } from "./budget";
import type { Clock } from "./clock";
import { gateway } from "./errors";
import { type Headers, html, json, type Outcome } from "./outcome";

export const FAULT_KINDS = [
  "delay",
  "429",
  "429-daily",
  "500",
  "502",
  "503",
  "403-html",
  "reset",
  "reply-lost",
  "half-a-body",
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

export interface Fault {
  /** The call it strikes, as published (`GET /api/v2/deals`, `POST /oauth/token`); left out: every call. */
  call?: string;
  kind: FaultKind;
  /** How many requests it strikes, 1 unless said; null strikes until it is removed. */
  times?: number | null;
  /** Milliseconds of real time for "delay". */
  milliseconds?: number;
  /** Added to the faulty reply. */
  headers?: Headers;
  /** In place of the usual status or body of the faulty reply. */
  status?: number;
  body?: unknown;
}

export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  all(): readonly Fault[];
  /** The faults that strike a request to `call`: at most one delay and one other kind. */
  take(call: string | undefined): { delay: number; fault: Fault | undefined };
}

export function faultSwitch(): Faults {
  let waiting: Fault[] = [];
  const strike = (call: string | undefined, test: (fault: Fault) => boolean): Fault | undefined => {
    const found = waiting.find(
      (fault) => test(fault) && (fault.call === undefined || fault.call === call),
    );
    if (!found || found.times === null) return found;
    const left = (found.times ?? 1) - 1;
    waiting = waiting.flatMap((fault) => {
      if (fault !== found) return [fault];
      return left > 0 ? [{ ...fault, times: left }] : [];
    });
    return found;
  };
  return {
    add: (fault) => {
      waiting.push(fault);
    },
    clear: () => {
      waiting = [];
    },
    all: () => waiting,
    take: (call) => ({
      delay: strike(call, (fault) => fault.kind === "delay")?.milliseconds ?? 0,
      fault: strike(call, (fault) => fault.kind !== "delay"),
    }),
  };
}

/** How the connection ends: as it should, before anything was said, or in the middle of the body. */
export type Ending = "reply" | "nothing" | "half";

/** Faults of this kind let the request act and spoil only the reply. */
const AFTER_ACTING: ReadonlySet<FaultKind> = new Set(["reply-lost", "half-a-body"]);

/** What a fault needs of the emulator it strikes. */
export interface Struck {
  faults: Faults;
  clock: Clock;
  budget: Budget;
  /** Waits in real time. */
  wait(milliseconds: number): Promise<void>;
}

/** What is to be sent, and how the connection ends. */
export interface Delivery {
  outcome: Outcome;
  ending: Ending;
}

/**
 * Runs a request under the faults that wait for its call: most kinds answer without acting, two act
 * and lose the reply. `act` is what happens without a fault.
 */
export async function underFaults(
  { faults, clock, budget, wait }: Struck,
  call: string | undefined,
  act: () => Outcome | Promise<Outcome>,
): Promise<Delivery> {
  const { delay, fault } = faults.take(call);
  if (delay > 0) await wait(delay);
  if (!fault) return { outcome: await act(), ending: "reply" };
  if (AFTER_ACTING.has(fault.kind)) {
    return { outcome: await act(), ending: fault.kind === "reply-lost" ? "nothing" : "half" };
  }
  const outcome = changed(spoiled(fault, budget, clock.now()), fault);
  return { outcome, ending: fault.kind === "reset" ? "nothing" : "reply" };
}

function spoiled(fault: Fault, budget: Budget, now: number): Outcome {
  switch (fault.kind) {
    case "429":
      return gateway(429, BURST_MESSAGE, {
        "x-ratelimit-remaining": "0",
        "x-ratelimit-reset": "2",
      });
    case "429-daily":
      return dailyRefusal(now, { "x-daily-ratelimit-token-limit": String(budget.limit()) });
    case "403-html":
      return html(403, BLOCK_PAGE);
    case "502":
      return html(502, "<html><body><h1>502 Bad Gateway</h1></body></html>");
    case "503":
      return html(503, "<html><body><h1>503 Service Unavailable</h1></body></html>");
    default:
      return json(500, { success: false, error: "Internal server error", error_info: null });
  }
}

function changed(outcome: Outcome, fault: Fault): Outcome {
  return {
    status: fault.status ?? outcome.status,
    headers: { ...outcome.headers, ...fault.headers },
    body: bodyOf(fault.body) ?? outcome.body,
  };
}

function bodyOf(body: unknown): string | undefined {
  if (body === undefined) return undefined;
  return typeof body === "string" ? body : JSON.stringify(body);
}

/** The documented text of a burst 429; its JSON is unpublished, so the gateway's shape is assumed. */
export const BURST_MESSAGE = "Request over limit";

/** The daily 429 as recorded live: gateway shape and `retry-after` in seconds. */
export const dailyRefusal = (now: number, headers: Headers = {}): Outcome =>
  gateway(429, "daily request budget exceeded", {
    "retry-after": String(secondsToReset(now)),
    "x-daily-ratelimit-token-remaining": "0",
    ...headers,
  });

/** Stands for the block page that follows 429s a client keeps ignoring: HTML, not JSON. */
const BLOCK_PAGE =
  "<!DOCTYPE html><html><head><title>Access denied</title></head>" +
  "<body><h1>Access denied</h1><p>The owner of this website has banned you temporarily.</p></body></html>";
