// One request with all that may happen on its way: its turn, its retries, its redirects, its debug line.
import type { Access } from "./credentials";
import type { Encoded } from "./encode";
import { InputError, PipedriveError } from "./errors";
import { type Hop, redirect, shownAddress } from "./hosts";
import {
  type Expected,
  failed,
  http,
  type Incoming,
  incoming,
  MOST_BYTES,
  outcomeOf,
} from "./http";
import { isSearch, pacerOf } from "./pacing";
import { mayHaveHappened, type Outcome, type Verdict } from "./retry";
import { scrubbed } from "./secrets";

export type { Incoming } from "./http";

/** Longest wait for one reply in milliseconds, unless a raw request sets its own. */
export const TIMEOUT = 60_000;

const MOST_REDIRECTS = 5;

/** One request, ready to go. */
export interface Outgoing {
  /** Named in errors: an operation, or the method and path of a raw request. */
  call: string;
  method: string;
  url: URL;
  headers: Readonly<Record<string, string>>;
  body: Encoded | undefined;
  timeout: number;
  /** True where a redirect may lead to a file store: followed there without the token. */
  download: boolean;
  /** What a success must hold; anything else is a failure, tried again where that is safe. */
  expects: Expected;
  retry(attempt: number, waited: number, outcome: Outcome): Verdict;
}

/** Takes one line per request; `important` ones are logged even without debug. */
export type Log = (line: string, important: boolean) => void;

/** What came back in the end. */
export interface Exchanged extends Incoming {
  /** An earlier attempt may have been carried out although its answer was lost. */
  mayHaveHappened: boolean;
}

/** Sends a request and follows redirects within the API's host. Never throws for a status. */
export async function exchange(access: Access, outgoing: Outgoing, log: Log): Promise<Exchanged> {
  if ((outgoing.body?.data.length ?? 0) > MOST_BYTES) {
    throw new InputError(
      `The body must be at most ${MOST_BYTES / 1024 / 1024} MB, the most a step can hold: send less at once`,
    );
  }
  let hop: Hop = { url: outgoing.url, trusted: true };
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    const signature = hop.trusted ? access.headers : {};
    const reply = await attempt({ ...outgoing, url: hop.url }, access, signature, log);
    const location = redirectOf(reply.outcome);
    if (location === undefined) return reply;
    const next = /^(GET|HEAD)$/.test(outgoing.method)
      ? redirect(access.origin, hop.url, location, outgoing.download)
      : undefined;
    if (next === undefined) throw notFollowed(outgoing.call, reply.outcome, location);
    hop = next;
  }
  throw new PipedriveError({ call: outgoing.call, reason: "redirected too often" });
}

const notFollowed = (call: string, { status }: Outcome, location: string): PipedriveError =>
  new PipedriveError({
    call,
    ...(status === undefined ? {} : { status }),
    reason: `redirected to ${shownAddress(location)}, which this connection does not follow`,
    hint: "The request was not repeated there and no token was sent: check the URL",
  });

const redirectOf = ({ status, headers }: Outcome): string | undefined =>
  status !== undefined && status >= 301 && status <= 308 && status !== 304
    ? headers.location
    : undefined;

async function attempt(
  { call, method, url, headers, body, timeout, expects, retry }: Outgoing,
  access: Access,
  signature: Access["headers"],
  log: Log,
): Promise<Exchanged> {
  const started = performance.now();
  const pacer = pacerOf(access);
  const searching = isSearch(url.pathname);
  const course = { refused: 0, waited: 0, mayHaveHappened: false };
  let verdict: Verdict = { again: true, wait: 0 };
  const reply = await http
    .request<Buffer>({
      url: url.href,
      method,
      timeout,
      expects,
      headers: {
        Accept: "application/json, */*",
        ...(body === undefined ? {} : { "Content-Type": body.contentType }),
        ...headers,
        ...signature,
      },
      // axios sends no body for null and invents a form content type for undefined.
      data: body?.data ?? null,
      admission: {
        enter: () => pacer.enter(searching),
        leave: (status, said) => pacer.leave(searching, status, said),
      },
      "axios-retry": {
        retries: Number.MAX_SAFE_INTEGER,
        shouldResetTimeout: true,
        retryCondition: (error) => {
          const outcome = outcomeOf(error);
          course.refused += 1;
          verdict = retry(course.refused, course.waited, outcome);
          course.mayHaveHappened ||= verdict.again && mayHaveHappened(outcome);
          return verdict.again;
        },
        retryDelay: () => {
          const wait = verdict.again ? verdict.wait : 0;
          course.waited += wait;
          return wait;
        },
      },
    })
    .then(incoming, failed);
  const spent = Math.round(performance.now() - started);
  // A query may hold a customer's words or a file store's signature: only debug asks for it, and only ours.
  const search = signature === access.headers && course.waited === 0 ? masked(url) : "";
  const line = lineOf(call, url.pathname + search, reply.outcome, spent, course, verdict);
  log(scrubbed(line, access.secrets), course.waited > 0);
  return { ...reply, mayHaveHappened: course.mayHaveHappened };
}

/** Call, path, status, time; what was waited for and why it ended; the tokens left. Never a secret. */
function lineOf(
  call: string,
  address: string,
  { status, network, headers }: Outcome,
  milliseconds: number,
  { refused, waited }: { refused: number; waited: number },
  verdict: Verdict,
): string {
  const left = headers["x-daily-ratelimit-token-remaining"];
  const parts = [`${call} ${address} → ${status ?? network ?? "no reply"}`, `${milliseconds} ms`];
  if (refused > 0) parts.push(`${refused} failed attempts, ${waited} ms waited between them`);
  if (!verdict.again) parts.push(`ended: ${verdict.reason}`);
  if (left !== undefined) parts.push(`${left} API tokens left`);
  return parts.join(", ");
}

function masked(url: URL): string {
  const query = new URLSearchParams(url.search);
  if (query.has("api_token")) query.set("api_token", "***");
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}
