// The order of judgement over a request to the API, from the gateway to the reply. Sends nothing itself.
import { randomUUID } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import type { Contract } from "../contract/contract";
import { authenticate, type Caller } from "./authentication";
import { readBody } from "./bodies";
import { budgetHeaders } from "./budget";
import { broken, gateway, refused } from "./errors";
import { type Answer, type Asked, Refusal, type Routes } from "./handler";
import type { Journal } from "./journal/journal";
import {
  fullWindow,
  isSearch,
  requestsPerWindow,
  SEARCHES_PER_WINDOW,
  type Windows,
  windowHeaders,
} from "./limits";
import type { TokenStore } from "./oauth/tokens";
import { json, type Outcome, withHeaders } from "./outcome";
import { readPath, readQuery } from "./parameters";
import { type ReplyCheck, replyCheck } from "./replies";
import { type Match, type Router, routerOf } from "./router";
import { workOff } from "./state/conversions";
import {
  BURST_MESSAGE,
  type Delivery,
  dailyRefusal,
  type HeadersAtLimit,
  type Struck,
  underFaults,
} from "./strike";
import type { World } from "./world";

export interface ApiRequest {
  method: string;
  /** Without the query string. */
  path: string;
  /** Without its question mark. */
  query: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface ApiParts extends Struck {
  world: World;
  journal: Journal;
  contract: Contract;
  routes: Routes;
  tokens: TokenStore;
  windows: Windows;
  /** false: limits are counted but refuse nothing. */
  enforceLimits: boolean;
  /** Where the emulator answers; known once it listens. */
  origin(): string;
}

export interface Api {
  /** The operation a request means, if it is one. */
  callOf(method: string, path: string): string | undefined;
  answer(request: ApiRequest): Promise<Delivery>;
}

export function apiOf(parts: ApiParts): Api {
  const router = routerOf(parts.contract.operations);
  const check = replyCheck(parts.contract);
  const callOf = (method: string, path: string): string | undefined => {
    const found = router.find(method, path);
    return "call" in found ? found.call : undefined;
  };
  return {
    callOf,
    async answer(request) {
      const who = authenticate(request.headers, parts.world, parts.tokens);
      if ("refusal" in who) return { outcome: who.refusal, ending: "reply" };
      return underFaults(
        parts,
        callOf(request.method, request.path),
        () => withinLimits(request, who.caller, parts, router, check),
        headersAtLimit(who.caller, isSearch(request.path), parts),
      );
    },
  };
}

/** For a 429 that only a fault makes: what this caller would be told if the limit were reached now. */
function headersAtLimit(
  { token, kind }: Caller,
  search: boolean,
  { windows, budget, clock, world: { company } }: ApiParts,
): HeadersAtLimit {
  return (limit) => {
    const now = clock.now();
    const full = () => {
      if (limit === "429-search") return fullWindow(SEARCHES_PER_WINDOW, now);
      return fullWindow(requestsPerWindow(company.plan, kind), now);
    };
    // A request that the budget cannot pay has passed the window and counts in it.
    const daily = () => windows.request(token, kind, company.plan, search, now);
    const admission = limit === "429-daily" ? daily() : full();
    return { ...windowHeaders(admission), ...budgetHeaders(budget, now) };
  };
}

/** The burst window, whether there is such a call, its cost; then the judgement itself. */
async function withinLimits(
  request: ApiRequest,
  caller: Caller,
  parts: ApiParts,
  router: Router,
  check: ReplyCheck,
): Promise<Outcome> {
  const { clock, budget, windows, enforceLimits, world } = parts;
  const now = clock.now();
  const search = isSearch(request.path);
  const admission = windows.request(caller.token, caller.kind, world.company.plan, search, now);
  // Without limits there is no window to tell of.
  const told = enforceLimits ? windowHeaders(admission) : {};
  const headers = () => ({ ...told, ...budgetHeaders(budget, now) });
  if (!admission.admitted && enforceLimits) return gateway(429, BURST_MESSAGE, headers());
  const found = router.find(request.method, request.path);
  if (!("call" in found)) return withHeaders(noSuchCall(found.otherMethods), headers());
  const paid = budget.charge(found.operation.tokenCost, now);
  if (!paid && enforceLimits) return withHeaders(dailyRefusal(now), headers());
  return withHeaders(await judged(request, caller, found, parts, check), headers());
}

function noSuchCall(otherMethods: readonly string[]): Outcome {
  if (otherMethods.length === 0) return refused(new Refusal(404, "Not found"));
  const allow = otherMethods.join(", ");
  return withHeaders(refused(new Refusal(405, "Method not allowed")), { allow });
}

async function judged(
  request: ApiRequest,
  caller: Caller,
  { operation, call, path }: Match,
  parts: ApiParts,
  check: ReplyCheck,
): Promise<Outcome> {
  const handler = parts.routes[call];
  if (!handler) return refused(new Refusal(501, `${call} is not emulated`, null, "NOT_EMULATED"));
  if (!mayCall(caller, operation.scopes))
    return refused(new Refusal(403, "Scope and URL mismatch"));
  try {
    const sent = await readByContract(request, { operation, call, path });
    if ("status" in sent) return sent;
    const { world, journal } = parts;
    const { user, app } = caller;
    const writer = { userId: user.id, source: "api" } as const;
    journal.write(writer, () => workOff(world));
    const origin = parts.origin();
    const correlationId = randomUUID();
    const answer = journal.write(
      writer,
      () => handler({ call, ...sent, user, app, world, origin }),
      correlationId,
    );
    const outcome = sentBack(call, operation.success.status, answer, check);
    return withHeaders(outcome, { "x-correlation-id": correlationId });
  } catch (error) {
    if (error instanceof Refusal) return refused(error);
    return broken(call, error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

/** Path, query and body with their documented types, or the refusal of what the contract does not allow. */
async function readByContract(
  { query, headers, body }: ApiRequest,
  { operation, call, path }: Match,
): Promise<Pick<Asked, "path" | "query" | "body" | "files"> | Outcome> {
  const { params, version } = operation;
  try {
    const typed = {
      path: readPath(path, params, version),
      query: readQuery(query, params, version),
    };
    const contentType = headers["content-type"] ?? "";
    return { ...typed, ...(await readBody(call, operation, { contentType, content: body })) };
  } catch (error) {
    if (error instanceof Refusal) return { ...refused(error), breach: error.message };
    throw error;
  }
}

/** A personal API token may do whatever its user may; an app needs one of the operation's scopes. */
const mayCall = ({ scopes }: Caller, allowed: readonly string[]): boolean =>
  !scopes || allowed.some((scope) => scope === "base" || scopes.has(scope));

/** RFC 8187 lets fewer signs stand than encodeURIComponent does. */
const percent = (sign: string): string => `%${sign.charCodeAt(0).toString(16)}`;

function sentBack(call: string, success: number, answer: Answer, check: ReplyCheck): Outcome {
  const { status = success, bytes, body, headers = {} } = answer;
  if (bytes) {
    const name = encodeURIComponent(bytes.fileName).replace(/['()*]/g, percent);
    return {
      status,
      headers: {
        "content-type": bytes.contentType,
        "content-disposition": `attachment; filename*=UTF-8''${name}`,
        ...headers,
      },
      body: bytes.content,
    };
  }
  const fault = status < 300 ? check(call, body) : undefined;
  return fault ? broken(call, fault) : json(status, body, headers);
}
