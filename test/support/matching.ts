// What the tests of upserts share: a company, a connection that nothing was kept for, what a step did.
import type { Company } from "./company";
import { type ConnectionValue, run, withToken } from "./component";

/** What these actions return. */
export interface Outcome {
  action: string;
  id: number | string | null;
  record: Record<string, unknown> | null;
  changed: string[];
  others: { id: number | string; name: string }[];
  rivals: { id: number | string; name: string; merged: boolean }[];
  warning: string | null;
  api_tokens: number;
}

export interface Steps {
  /** Runs an action by the connection of this test. */
  (key: string, inputs: Readonly<Record<string, unknown>>): Promise<Outcome>;
  connection: ConnectionValue;
}

/** Steps of one connection whose token is new: what the component keeps for others is not kept for it. */
export function stepsIn(company: Company): Steps {
  const connection = withToken(company.url, company.newToken());
  const step = async (key: string, inputs: Readonly<Record<string, unknown>>) =>
    (await run(key, connection, inputs)).data as Outcome;
  return Object.assign(step, { connection });
}

/** The requests that changed something, with their JSON body. */
export const writesIn = (company: Company): (readonly [call: string, body: unknown])[] =>
  company.requests
    .all()
    .filter(({ method }) => method !== "GET")
    .map(({ call = "", body }) => [call, JSON.parse(body.toString())] as const);
