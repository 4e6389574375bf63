// What a route handler is given and what it answers with; and the one way to refuse a request.
import type { App } from "./state/apps";
import type { User } from "./state/users";
import type { World } from "./world";

/** A file that arrived in a multipart body: its bytes, the name the client gave and its media type. */
export interface Upload {
  content: Buffer;
  fileName: string;
  contentType: string;
}

/** A request that passed authentication, limits and the contract; every value has its documented type. */
export interface Asked {
  /** The operation, as published: `"PATCH /v1/leads/{id}"`. */
  call: string;
  path: Readonly<Record<string, string | number>>;
  query: Readonly<Record<string, unknown>>;
  body: Readonly<Record<string, unknown>> | readonly unknown[];
  files: Readonly<Record<string, Upload>>;
  /** The user whose token signed the request. */
  user: User;
  /** The OAuth app the token belongs to; undefined for a personal API token. */
  app: App | undefined;
  world: World;
  /** Scheme, host and port the emulator answers on. */
  origin: string;
}

/** What goes back: a JSON body, or bytes with their media type. */
export interface Answer {
  /** Defaults to the success status of the contract. */
  status?: number;
  body?: unknown;
  bytes?: { content: Buffer; contentType: string; fileName: string };
  headers?: Readonly<Record<string, string>>;
}

export type Handler = (asked: Asked) => Answer;

/** Handlers of one resource, keyed by call. */
export type Routes = Readonly<Record<string, Handler>>;

/** A refusal in Pipedrive's error shape; thrown by handlers and the rules of the state. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly info: string | null = null,
    readonly code: string | null = null,
  ) {
    super(message);
  }
}

/** 400 for a body or parameter that has the right type but breaks a rule. */
export const invalid = (message: string): Refusal =>
  new Refusal(400, message, null, "ERR_SCHEMA_VALIDATION_FAILED");

/** 404 in the wording recorded for records that do not exist or were purged. */
export const notFound = (what: string): Refusal =>
  new Refusal(404, `${what} not found`, "Object was not found.");
