// What goes out over the socket: status, headers, bytes. Every layer makes one, only server.ts sends it.

export interface Outcome {
  status: number;
  headers: Record<string, string>;
  body: string | Buffer;
  /** Never sent: what the contract found wrong with the request. */
  breach?: string;
}

export type Headers = Readonly<Record<string, string>>;

export function json(status: number, body: unknown, headers: Headers = {}): Outcome {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
    body: JSON.stringify(body),
  };
}

export function html(status: number, page: string, headers: Headers = {}): Outcome {
  return {
    status,
    headers: { "content-type": "text/html; charset=utf-8", ...headers },
    body: page,
  };
}

export const redirect = (location: string): Outcome => ({
  status: 302,
  headers: { location },
  body: "",
});

/** An outcome with more headers; those it had already win. */
export const withHeaders = (outcome: Outcome, headers: Headers): Outcome => ({
  ...outcome,
  headers: { ...headers, ...outcome.headers },
});
