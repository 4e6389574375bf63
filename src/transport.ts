// The only code that talks to the network: one request, its retries, its redirects, its debug line.
import axios, { type AxiosError, type AxiosResponse } from "axios";
import axiosRetry from "axios-retry";
import type { Access } from "./credentials";
import { fileNameIn } from "./disposition";
import type { Encoded } from "./encode";
import { InputError, PipedriveError } from "./errors";
import { type Hop, redirect } from "./hosts";
import { errorText } from "./refusals";
import type { Outcome, Verdict } from "./retry";

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
  retry(attempt: number, waited: number, outcome: Outcome): Verdict;
}

/** What came back, whatever its status; `outcome.status` is undefined when nothing did. */
export interface Incoming {
  outcome: Outcome;
  bytes: Buffer;
  /** Parsed when it is JSON, else the text. */
  body: unknown;
  contentType: string;
  /** What a download is called, where the reply says so. */
  fileName: string | undefined;
}

export type Log = (line: string) => void;

// allowAbsoluteUrls and maxRedirects: axios would otherwise send the token to any host it is led to.
const http = axios.create({
  maxRedirects: 0,
  responseType: "arraybuffer",
  transformRequest: (data) => data,
  transformResponse: (data) => data,
});
axiosRetry(http, { retries: 0 });

/** Sends a request and follows redirects within the API's host. Never throws for a status. */
export async function exchange(access: Access, outgoing: Outgoing, log: Log): Promise<Incoming> {
  let hop: Hop = { url: outgoing.url, trusted: true };
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    const signature = hop.trusted ? access.headers : {};
    const reply = await attempt({ ...outgoing, url: hop.url }, signature, log);
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
    reason: `redirected to ${shortened(location)}, which this connection does not follow`,
    hint: "The request was not repeated there and no token was sent: check the URL",
  });

/** A redirect's target without its query, which may hold secrets. */
const shortened = (location: string): string => (location.split(/[?#]/, 1)[0] ?? "").slice(0, 200);

const redirectOf = ({ status, headers }: Outcome): string | undefined =>
  status !== undefined && status >= 301 && status <= 308 && status !== 304
    ? headers.location
    : undefined;

async function attempt(
  { call, method, url, headers, body, timeout, retry }: Outgoing,
  signature: Access["headers"],
  log: Log,
): Promise<Incoming> {
  const started = performance.now();
  let waited = 0;
  let tries = 0;
  let verdict: Verdict = { again: false };
  const reply = await http
    .request<Buffer>({
      url: url.href,
      method,
      timeout,
      headers: {
        Accept: "application/json, */*",
        ...(body === undefined ? {} : { "Content-Type": body.contentType }),
        ...headers,
        ...signature,
      },
      // axios sends no body for null and invents a form content type for undefined.
      data: body?.data ?? null,
      "axios-retry": {
        retries: Number.MAX_SAFE_INTEGER,
        shouldResetTimeout: true,
        retryCondition: (error) => {
          tries += 1;
          verdict = retry(tries, waited, outcomeOf(error));
          return verdict.again;
        },
        retryDelay: () => {
          const wait = verdict.again ? verdict.wait : 0;
          waited += wait;
          return wait;
        },
      },
    })
    .then(incoming, (thrown: unknown) => incomingOf(thrown));
  const { status, headers: said } = reply.outcome;
  const left = said["x-daily-ratelimit-token-remaining"];
  log(
    [
      `${call} ${url.pathname}${masked(url)} → ${status ?? reply.outcome.network ?? "no reply"}`,
      `${Math.round(performance.now() - started)} ms`,
      ...(tries > 1 || waited > 0 ? [`${tries} refused attempts, ${waited} ms waited`] : []),
      ...(left === undefined ? [] : [`${left} API tokens left`]),
    ].join(", "),
  );
  return reply;
}

function masked(url: URL): string {
  const query = new URLSearchParams(url.search);
  if (query.has("api_token")) query.set("api_token", "***");
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}

function incoming(response: AxiosResponse<Buffer>): Incoming {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(response.headers)) {
    if (value !== undefined && value !== null) headers[name.toLowerCase()] = String(value);
  }
  const bytes = Buffer.from(response.data ?? Buffer.alloc(0));
  const contentType = headers["content-type"] ?? "";
  const body = parse(bytes, contentType);
  return {
    outcome: { status: response.status, headers, error: errorText(body), network: undefined },
    bytes,
    body,
    contentType,
    fileName: fileNameIn(headers["content-disposition"]),
  };
}

function parse(bytes: Buffer, contentType: string): unknown {
  if (!/json|text|html|xml/i.test(contentType)) return undefined;
  const text = bytes.toString("utf8");
  if (!/json/i.test(contentType)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A failure in axios's words becomes ours: its own object holds the request with its token. */
function incomingOf(thrown: unknown): Incoming {
  if (!axios.isAxiosError(thrown)) throw new InputError("The request could not be written");
  if (thrown.response !== undefined) return incoming(thrown.response as AxiosResponse<Buffer>);
  return {
    outcome: outcomeOf(thrown),
    bytes: Buffer.alloc(0),
    body: undefined,
    contentType: "",
    fileName: undefined,
  };
}

function outcomeOf(error: AxiosError): Outcome {
  if (error.response !== undefined) {
    return incoming(error.response as AxiosResponse<Buffer>).outcome;
  }
  return { status: undefined, headers: {}, error: "", network: error.code ?? "ERR_NETWORK" };
}
