// What goes wrong, in words a builder can act on. No secret is ever part of an error.
import { ConnectionError, type Connection as SpectralConnection } from "@prismatic-io/spectral";

/** An input that can't be sent as it is; thrown before any request. */
export class InputError extends Error {
  override readonly name = "InputError";
}

/** A name that nothing bears, or several do, as far as is known: what was read of names may be out of date. */
export class UnknownNameError extends InputError {}

/** What is known about a call that failed. */
export interface Failure {
  /** The operation, e.g. `PATCH /v1/leads/{id}`; for a raw request its method and path. */
  call: string;
  /** HTTP status; undefined when no reply arrived. */
  status?: number;
  /** What happened, in Pipedrive's words where it said any. */
  reason: string;
  /** What to do next: one sentence. */
  hint?: string;
  /** Pipedrive's parsed reply. */
  data?: unknown;
  /** Pipedrive's machine-readable code, e.g. `feature_capping_deals_limit`. */
  code?: string;
  /** `x-correlation-id` of the reply; Pipedrive's support asks for it. */
  correlationId?: string;
}

/**
 * A call that Pipedrive refused or that never got an answer. The message starts with the call and the
 * status: `PATCH /v1/leads/{id} → 404: requested lead not found. …`
 */
export class PipedriveError extends Error {
  override readonly name: string = "PipedriveError";
  readonly call: string;
  readonly status: number | undefined;
  readonly data: unknown;
  readonly code: string | undefined;
  readonly correlationId: string | undefined;
  readonly hint: string | undefined;

  constructor(failure: Failure) {
    super(describe(failure));
    this.call = failure.call;
    this.status = failure.status;
    this.data = failure.data;
    this.code = failure.code;
    this.correlationId = failure.correlationId;
    this.hint = failure.hint;
  }
}

/**
 * A change that may have happened: the request left, and no answer came back that tells. It was not
 * repeated; look in Pipedrive before doing it again.
 */
export class UncertainError extends PipedriveError {
  override readonly name: string = "UncertainError";
}

/**
 * The same failure where the connection is at fault, so that Prismatic marks the instance. The
 * connection inside carries its names only: the platform shows errors to people.
 */
export function connectionError(
  connection: Pick<SpectralConnection, "key" | "configVarKey">,
  failure: Failure,
): ConnectionError {
  const named = { key: connection.key, configVarKey: connection.configVarKey, fields: {} };
  return Object.assign(new ConnectionError(named, describe(failure)), {
    call: failure.call,
    status: failure.status,
    data: failure.data,
  });
}

function describe({ call, status, reason, hint, correlationId }: Failure): string {
  const parts = [`${call} → ${status ?? "no reply"}: ${sentence(reason)}`];
  if (hint !== undefined) parts.push(sentence(hint));
  if (correlationId !== undefined) parts.push(`Correlation ID ${correlationId}.`);
  return parts.join(" ");
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** The text of anything that was thrown. */
export const messageOf = (thrown: unknown): string =>
  thrown instanceof Error ? thrown.message : String(thrown);

/** Statuses of a record that never was there, was deleted before, or was purged. */
export const isGoneStatus = (status: number | undefined): boolean =>
  status === 404 || status === 410;

/** Whether a call failed because its record is gone. */
export const isGone = (thrown: unknown): boolean =>
  thrown instanceof PipedriveError && isGoneStatus(thrown.status);

/** The same error of a call with one more sentence; anything else is handed back as it is. */
export function saying<Thrown>(thrown: Thrown, more: string): Thrown {
  // Errors of a call name it, whether the call or the connection is at fault.
  if (!(thrown instanceof Error && "call" in thrown)) return thrown;
  const message = `${thrown.message} ${sentence(more)}`;
  const stack = thrown.stack?.replace(thrown.message, () => message);
  return Object.assign(thrown, { message, ...(stack === undefined ? {} : { stack }) });
}
