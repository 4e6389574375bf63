// What a sample is: inputs as a builder fills them, and the requests that must leave for them, written by
// hand from Pipedrive's own documents. Samples never read src: they are what src is measured by.
import type { FilePart, Request } from "../support/wire";

export interface Sample {
  /** What it shows, where an action has more than one sample. */
  shows?: string;
  inputs: Readonly<Record<string, unknown>>;
  /** Every request, in the order in which they leave. */
  requests: readonly Request[];
  /** True where several requests are under way at once: they may arrive in any order. */
  anyOrder?: true;
  /** Seconds of Pipedrive's time that go by with every request, where it takes some to be done. */
  secondsPerRequest?: number;
  /** Why the emulator refuses the last request: a part of its sentence. It has no such thing to name. */
  refused?: string;
  /** A part of what the action returns, where it is more than one reply. */
  returns?: unknown;
}

/** Samples by action key. The ids in them are those of the emulator's company. */
export type Samples = Readonly<Record<string, Sample | readonly Sample[]>>;

/** A file as it is uploaded. */
export const upload = (fileName: string, type: string, bytes: Buffer): FilePart => ({
  fileName,
  type,
  bytes,
});

/** Bytes that no text encoding survives. */
export const BYTES = Buffer.from([0x00, 0xff, 0x01, 0x0d, 0x0a, 0x80]);

/**
 * A cursor behind a record of a list. Published samples of cursors decode to these four keys:
 * https://pipedrive.readme.io/docs/core-api-concepts-pagination
 */
export const cursor = (
  id: number | string,
  field = "id",
  fieldValue: unknown = id,
  sortDirection: "asc" | "desc" = "asc",
): string =>
  Buffer.from(JSON.stringify({ field, fieldValue, sortDirection, id })).toString("base64url");

const FIELDS = {
  deal: "GET /api/v2/dealFields",
  person: "GET /api/v2/personFields",
  organization: "GET /api/v2/organizationFields",
  product: "GET /api/v2/productFields",
  project: "GET /api/v2/projectFields",
} as const;

/** What a step asks first that writes or reads custom fields by name, on a connection that has not yet. */
export const definitions = (of: keyof typeof FIELDS): Request => ({
  call: FIELDS[of],
  query: { limit: 500 },
});

/** The same for leads, whose fields are listed by v1. */
export const leadDefinitions: Request = { call: "GET /v1/leadFields", query: { limit: 500 } };
