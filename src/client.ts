// send(): the one way out to Pipedrive. Address, authorise, encode, send, unwrap; errors in words.
import type { Connection } from "@prismatic-io/spectral";
import { type Budget, meter } from "./budget";
import { type Access, accessOf } from "./credentials";
import {
  encodeForm,
  encodeJson,
  encodeMultipart,
  encodeQuery,
  fillPath,
  type Parts,
} from "./encode";
import {
  connectionError,
  type Failure,
  isGoneStatus,
  PipedriveError,
  UncertainError,
} from "./errors";
import type { Call, Calls } from "./generated/calls";
import { type CallFacts, facts } from "./generated/facts";
import { withinApi } from "./hosts";
import { MOST_BYTES } from "./http";
import { isObject } from "./json";
import { failureOf } from "./refusals";
import { mayHaveHappened, type Outcome, TOO_LARGE, type Verdict, verdict } from "./retry";
import { withoutSecrets } from "./secrets";
import {
  type Exchanged,
  exchange,
  type Incoming,
  type Log,
  type Outgoing,
  TIMEOUT,
} from "./transport";

type Needed<Section> = Record<string, never> extends Section ? undefined | Section : Section;

export { type Incoming, TIMEOUT } from "./transport";

/** What a call takes, by wire name; sections without a compulsory part may be left out. */
export type RequestOf<C extends Call> = (undefined extends Needed<Calls[C]["path"]>
  ? { path?: Calls[C]["path"] }
  : { path: Calls[C]["path"] }) &
  (undefined extends Needed<Calls[C]["query"]>
    ? { query?: Calls[C]["query"] }
    : { query: Calls[C]["query"] }) &
  (Calls[C]["body"] extends undefined ? { body?: undefined } : { body: Calls[C]["body"] });

/** Pipedrive's reply, as it came; a list also has where its next page is in `additional_data`. */
export interface Body<Data> {
  readonly data: Data | null;
  readonly additional_data?: unknown;
  readonly [other: string]: unknown;
}

/** The reply of a call whose answer is bytes. */
export interface Download {
  data: Buffer;
  contentType: string;
  /** Where the reply names the file. */
  fileName?: string | undefined;
}

export type ReplyOf<C extends Call> = Calls[C]["data"] extends Buffer
  ? Download
  : Body<Calls[C]["data"]>;

/** A request as the table of operations builds it: sections by wire name, unchecked. */
export interface PlainRequest {
  path?: Parts;
  query?: Parts;
  body?: Parts | readonly unknown[];
}

/** A request the builder wrote; `url` is a path, or an address on the connection's own host. */
export interface RawRequest
  extends Pick<Outgoing, "method" | "headers" | "body" | "timeout" | "expects"> {
  url: string;
  /** Where a path without a version prefix goes. */
  version: "v1" | "v2";
  query: string;
  retry(attempt: number, outcome: Outcome): Verdict;
}

export interface Pipedrive {
  /** The same for all steps of one token: what was read with it may be kept under this. Holds no secret. */
  readonly identity: string;
  /** The same for all tokens of one company as far as is known: an OAuth token is another one every hour. */
  readonly company: string;
  /** API tokens of this step, up to date after every reply. */
  readonly budget: Budget;
  /** Makes one call of the contract. Throws a PipedriveError or a connection error. */
  send<C extends Call>(call: C, request: RequestOf<C>): Promise<ReplyOf<C>>;
  /** The same for a request that was built by table. */
  sendPlain(call: Call, request: PlainRequest): Promise<Body<unknown> | Download>;
  /** Sends what the builder wrote, under the same host rule. */
  sendRaw(request: RawRequest): Promise<Incoming>;
}

/** Opens a connection; nothing is sent yet. `log` gets one line per request, without secrets. */
export function connect(connection: Connection, log: Log): Pipedrive {
  const access = accessOf(connection);
  const { budget, count } = meter();
  const sendPlain = (call: Call, request: PlainRequest) =>
    withoutSecrets([...access.secrets, ...passwordsIn(request)], async () => {
      const known = facts[call];
      const outgoing = outgoingOf(access, call, known, request);
      const reply = await exchange(access, outgoing, log);
      count(reply.outcome, known.cost);
      return unwrap(access, outgoing, known, reply, request.path ?? {});
    });
  return {
    identity: access.identity,
    company: access.company,
    budget,
    send: <C extends Call>(call: C, request: RequestOf<C>) =>
      sendPlain(call, request as PlainRequest) as Promise<ReplyOf<C>>,
    sendPlain,
    sendRaw: (request) =>
      withoutSecrets(access.secrets, async () => {
        const outgoing = rawOutgoing(access, request);
        const reply = await exchange(access, outgoing, log);
        count(reply.outcome, 0);
        if (!succeeded(reply)) throw refused(access, outgoing, reply, {});
        return reply;
      }),
  };
}

/** The password that a new webhook is to send: a reply that refuses it may repeat it. */
function passwordsIn({ body }: PlainRequest): string[] {
  const password = isObject(body) ? body.http_auth_password : undefined;
  return typeof password === "string" && password !== "" ? [password] : [];
}

function outgoingOf(
  access: Access,
  call: Call,
  known: CallFacts,
  { path = {}, query = {}, body }: PlainRequest,
): Outgoing {
  const [method = "", template = ""] = call.split(" ");
  const address = fillPath(template, path).replace(/^\/v1(?=\/)/, access.v1);
  const search = encodeQuery(query, known.commas);
  return {
    call,
    method,
    url: withinApi(access.origin, search === "" ? address : `${address}?${search}`),
    headers: {},
    body: encode(known, body),
    timeout: TIMEOUT,
    download: known.binary === true,
    expects: known.binary ? "bytes" : "json",
    retry: (attempt, waited, outcome) => verdict(method, attempt, waited, outcome, Math.random()),
  };
}

function encode(known: CallFacts, body: PlainRequest["body"]): Outgoing["body"] {
  if (body === undefined) return undefined;
  if (known.encoding === "multipart") return encodeMultipart(Object.entries(body));
  if (known.encoding === "form") return encodeForm(body as Parts);
  return encodeJson(body);
}

const VERSIONED = /^\/(?:api\/)?v[12](?=[/?#]|$)/;

function rawOutgoing(access: Access, request: RawRequest): Outgoing {
  const { method, headers, body, timeout, retry, version, query, expects } = request;
  const root = version === "v1" ? access.v1 : "/api/v2";
  const slashed = /^(\/|[a-z][a-z0-9+.-]*:)/i.test(request.url) ? request.url : `/${request.url}`;
  const relative = slashed.startsWith("/") && !slashed.startsWith("//");
  const address = relative && !VERSIONED.test(slashed) ? root + slashed : slashed;
  const url = withinApi(access.origin, address);
  for (const [name, value] of new URLSearchParams(query)) url.searchParams.append(name, value);
  return {
    call: `${method} ${url.pathname}`,
    method,
    url,
    headers,
    body,
    timeout,
    download: false,
    expects,
    retry: (attempt, _waited, outcome) => retry(attempt, outcome),
  };
}

const succeeded = ({ outcome: { status, unreadable } }: Incoming): boolean =>
  status !== undefined && status >= 200 && status < 300 && unreadable !== true;

function unwrap(
  access: Access,
  outgoing: Outgoing,
  known: CallFacts,
  reply: Exchanged,
  path: Parts,
): Body<unknown> | Download {
  if (isGoneByUs(outgoing, reply)) {
    // The first attempt did it, and its answer was lost: this is what that answer says.
    return { success: true, data: { id: Object.values(path).at(-1) } };
  }
  if (!succeeded(reply)) throw refused(access, outgoing, reply, known);
  if (known.binary) {
    const { bytes, contentType, fileName } = reply;
    return { data: bytes, contentType, fileName };
  }
  if (typeof reply.body === "object" && reply.body !== null) return reply.body as Body<unknown>;
  throw refused(
    access,
    outgoing,
    { ...reply, outcome: { ...reply.outcome, unreadable: true } },
    known,
  );
}

/** A delete whose lost answer was asked for again, and whose record is gone since. */
const isGoneByUs = (
  { method }: Outgoing,
  { mayHaveHappened: before, outcome }: Exchanged,
): boolean => method === "DELETE" && before && isGoneStatus(outcome.status);

function refused(
  access: Access,
  { call, method }: Outgoing,
  { outcome, body, mayHaveHappened: before }: Exchanged,
  known: Pick<Partial<CallFacts>, "cost" | "scopes">,
): Error {
  const uncertain = !/^(GET|HEAD)$/.test(method) && (before || mayHaveHappened(outcome));
  const failure =
    outcome.status === undefined || outcome.unreadable
      ? { ...unanswered(call, outcome), data: body }
      : failureOf(call, outcome, body, known);
  if (uncertain) return new UncertainError({ ...failure, hint: LOOK_FIRST });
  return outcome.status === 401 || outcome.status === 402
    ? connectionError(access.connection, failure)
    : new PipedriveError(failure);
}

const LOOK_FIRST = "The change may have happened: look for it in Pipedrive before repeating it";

function unanswered(call: string, { status, network }: Outcome): Failure {
  if (status !== undefined) {
    return { call, status, reason: "the reply is not JSON", hint: "Try again later" };
  }
  if (network === TOO_LARGE) {
    return {
      call,
      reason: `the reply is larger than ${MOST_BYTES / 1024 / 1024} MB, the most a step can hold`,
      hint: "Ask for less at once",
    };
  }
  return {
    call,
    reason: `no answer arrived (${network})`,
    hint: "Nothing was changed: check the network and try again",
  };
}
