// What a fault does to the request it strikes: carried out or not, which reply, how the connection ends.
import { type Budget, secondsToReset } from "./budget";
import type { Clock } from "./clock";
import { gateway } from "./errors";
import { actsUnder } from "./faultKinds";
import type { Fault, FaultKind, Faults } from "./faults";
import { type Headers, html, json, type Outcome, withHeaders } from "./outcome";

/**
 * How the connection ends: as it should; cut before anything was said, or in the middle of the body; after
 * a pause in the middle of the body; never, until the client gives up or the emulator is closed.
 */
export type Ending = "reply" | "nothing" | "half" | "slow" | "never";

/** Kinds that end the connection otherwise than with a whole reply. */
const ENDINGS: Readonly<Partial<Record<FaultKind, Ending>>> = {
  reset: "nothing",
  "reply-lost": "nothing",
  "half-a-body": "half",
  "slow-body": "slow",
  hang: "never",
};

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
  /** Milliseconds of real time in the middle of a slow body. */
  pause?: number;
}

/** The limits that a request can run into. */
export type Limit = "429" | "429-search" | "429-daily";

/** The headers that a caller who has reached a limit is answered with. */
export type HeadersAtLimit = (limit: Limit) => Headers;

/**
 * Runs a request under the faults that wait for its call. `act` is what happens without a fault;
 * `atLimit` is left out where no limit is kept (the OAuth server).
 */
export async function underFaults(
  { faults, clock, wait }: Struck,
  call: string | undefined,
  act: () => Outcome | Promise<Outcome>,
  atLimit: HeadersAtLimit = () => ({}),
): Promise<Delivery> {
  const { delay, fault } = faults.take(call);
  if (delay > 0) await wait(delay);
  const note = (kind: FaultKind, judged: Outcome | undefined) =>
    faults.note({ call, kind, acted: judged !== undefined && judged.status < 400 });
  if (!fault) {
    const outcome = await act();
    if (delay > 0) note("delay", outcome);
    return { outcome, ending: "reply" };
  }
  const judged = actsUnder(fault.kind, fault.acts) ? await act() : undefined;
  if (fault.kind === "duplicate") await act();
  if (delay > 0) note("delay", judged);
  note(fault.kind, judged);
  const outcome = spoiled(fault.kind, judged, clock.now(), atLimit);
  const ending = ENDINGS[fault.kind] ?? "reply";
  return { outcome: changed(outcome, fault), ending, pause: fault.milliseconds };
}

/** The reply of a kind; `judged` is what was really done, if anything was. */
function spoiled(
  kind: FaultKind,
  judged: Outcome | undefined,
  now: number,
  atLimit: HeadersAtLimit,
): Outcome {
  switch (kind) {
    case "429":
    case "429-search":
      return gateway(429, BURST_MESSAGE, atLimit(kind));
    case "429-daily":
      return withHeaders(dailyRefusal(now), atLimit(kind));
    case "403-html":
      return html(403, BLOCK_PAGE);
    case "500":
      return json(500, { success: false, error: "Internal server error", error_info: null });
    case "502":
      return html(502, "<html><body><h1>502 Bad Gateway</h1></body></html>");
    case "503":
      return html(503, "<html><body><h1>503 Service Unavailable</h1></body></html>");
    case "empty-200":
      return { ...(judged ?? json(200, {})), status: 200, body: "" };
    case "wrong-content-type":
      return judged ? labelled(judged, "text/html") : labelled(html(200, PAGE), "application/json");
    default:
      return judged ?? { status: 0, headers: {}, body: "" };
  }
}

const labelled = (outcome: Outcome, mediaType: string): Outcome => ({
  ...outcome,
  headers: { ...outcome.headers, "content-type": `${mediaType}; charset=utf-8` },
});

function changed(outcome: Outcome, fault: Fault): Outcome {
  return {
    ...outcome,
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
export const dailyRefusal = (now: number): Outcome =>
  gateway(429, "daily request budget exceeded", {
    "retry-after": String(secondsToReset(now)),
    "x-daily-ratelimit-token-remaining": "0",
  });

/** Stands for the block page that follows 429s a client keeps ignoring: HTML, not JSON. */
const BLOCK_PAGE =
  "<!DOCTYPE html><html><head><title>Access denied</title></head>" +
  "<body><h1>Access denied</h1><p>The owner of this website has banned you temporarily.</p></body></html>";

/** Stands for the page of a proxy that answers in place of the API. */
const PAGE =
  "<!DOCTYPE html><html><head><title>Just a moment</title></head>" +
  "<body><p>Checking your connection.</p></body></html>";
