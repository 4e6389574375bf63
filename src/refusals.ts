// What Pipedrive's refusals mean and what to do about them. Pure: reply in, failure out.
// https://pipedrive.readme.io/docs/core-api-concepts-http-status-codes
import { tokensLeft } from "./budget";
import type { Failure } from "./errors";
import { isObject } from "./json";
import { isDailyBudget, type Outcome } from "./retry";

/** What the contract says of the call, as far as it is one of the contract's. */
export interface CallNotes {
  /** API tokens one call costs. */
  cost?: number;
  /** OAuth scopes that allow it, separated by spaces. */
  scopes?: string;
}

/** Describes a reply that is not a success. `body` is the parsed JSON, or the text that came instead. */
export function failureOf(
  call: string,
  outcome: Outcome,
  body: unknown,
  notes: CallNotes,
): Failure {
  const { status, headers } = outcome;
  const said = isObject(body) ? body : {};
  const failure: Failure = { call, reason: reasonOf(status, said, body), data: body };
  if (status !== undefined) failure.status = status;
  if (typeof said.code === "string") failure.code = said.code;
  const correlationId = headers["x-correlation-id"];
  if (correlationId !== undefined) failure.correlationId = correlationId;
  const hint = hintOf(outcome, body, notes);
  if (hint !== undefined) failure.hint = hint;
  return failure;
}

/** Pipedrive's words: `error` or `message`, then `error_info` unless it is the developer site's address. */
function reasonOf(
  status: number | undefined,
  said: { [key: string]: unknown },
  body: unknown,
): string {
  const main = [said.error, said.message].find((part) => typeof part === "string" && part !== "");
  const info = typeof said.error_info === "string" ? said.error_info : "";
  if (typeof main === "string") {
    return info === "" || /developers\.pipedrive\.com/.test(info) ? main : `${main} (${info})`;
  }
  if (isObject(said.errors)) return faultsOf(said.errors);
  if (typeof body === "string" && /<html/i.test(body)) return "an HTML page came instead of JSON";
  return status === undefined ? "no reply" : "refused without a reason";
}

/** Webhooks refuse with lists of faults by member: `subscription_url: invalid or non-reachable URL`. */
const faultsOf = (errors: { [member: string]: unknown }): string =>
  Object.entries(errors)
    .map(([member, faults]) => `${member}: ${[faults].flat().join(", ")}`)
    .join("; ");

/** The error of a failed attempt as text, for the retry policy. */
export const errorText = (body: unknown): string =>
  isObject(body) && typeof body.error === "string" ? body.error : "";

function hintOf(outcome: Outcome, body: unknown, { cost, scopes }: CallNotes): string | undefined {
  const { status, headers } = outcome;
  const allowed = scopes === undefined || scopes === "" ? "" : scopes.split(" ").join(" or ");
  switch (status) {
    case 401:
      return "The token is unknown, expired or revoked: connect to Pipedrive again";
    case 402:
      return "The Pipedrive account is not active: check its subscription and payment";
    case 403:
      return forbidden(body, allowed);
    case 404:
      return "Check the ID: the record does not exist, was deleted or is not visible to this user";
    case 405:
      return "Pipedrive does not offer this method on this path: check both";
    case 410:
      return "The resource is gone for good";
    case 413:
      return "The body is larger than Pipedrive accepts: send less at once";
    case 415:
      return "The feature is not enabled for this Pipedrive account";
    case 429:
      return isDailyBudget(outcome)
        ? dailyBudget(headers, cost)
        : "Too many requests in two seconds: spread them out, or run fewer at once";
    default:
      return status === undefined || status < 500
        ? undefined
        : "Pipedrive had a problem: try again later";
  }
}

function forbidden(body: unknown, allowed: string): string {
  if (typeof body === "string" && /<html/i.test(body)) {
    return "Pipedrive blocks this token after too many ignored 429 replies: pause the flow, then slow it down";
  }
  if (isObject(body) && typeof body.error === "string" && /scope/i.test(body.error)) {
    return `The app lacks a scope: add ${allowed || "it"} in Pipedrive's Developer Hub and connect again`;
  }
  if (isObject(body) && typeof body.code === "string") {
    return "A limit of the Pipedrive plan is reached: free some room or change the plan";
  }
  return "The user of this connection lacks the permission, or the plan lacks the feature";
}

function dailyBudget(headers: Outcome["headers"], cost: number | undefined): string {
  const seconds = Number(headers["retry-after"]);
  const when = Number.isFinite(seconds) && seconds > 0 ? `in ${duration(seconds)}` : "at midnight";
  const rest = tokensLeft(headers) ?? 0;
  const left = rest === 0 ? "" : `, ${rest} ${rest === 1 ? "is" : "are"} left`;
  const price =
    cost === undefined ? "" : ` (this call costs ${cost} API token${cost === 1 ? "" : "s"}${left})`;
  return `The company's daily API token budget is spent${price}; it is filled again ${when}: run later, or buy more tokens`;
}

function duration(seconds: number): string {
  const minutes = Math.max(1, Math.round(seconds / 60));
  const hours = Math.floor(minutes / 60);
  return hours === 0 ? `${minutes} min` : `${hours} h ${minutes % 60} min`;
}
