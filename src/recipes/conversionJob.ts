// A conversion from its beginning to the record it makes: begun once, then looked after until it has ended.
// https://developers.pipedrive.com/docs/api/v1/Leads#convertLeadToDeal
import { tokensOf } from "../budget";
import type { Body, Pipedrive } from "../client";
import { PipedriveError, saying, UncertainError } from "../errors";
import type { Call } from "../generated/calls";
import { isObject } from "../json";
import { type Sleep, sleep, untilFound } from "../waiting";

/** One of the two directions: its calls, and what its replies and actions are called. */
export interface Direction {
  from: "lead" | "deal";
  to: "deal" | "lead";
  begin: Call;
  status: Call;
  /** The call that reads the new record. */
  read: Call;
  /** The label of the action that asks for the status later. */
  asks: string;
}

export const LEAD_TO_DEAL: Direction = {
  from: "lead",
  to: "deal",
  begin: "POST /api/v2/leads/{id}/convert/deal",
  status: "GET /api/v2/leads/{id}/convert/status/{conversion_id}",
  read: "GET /api/v2/deals/{id}",
  asks: "Get Lead Conversion Status",
};

export const DEAL_TO_LEAD: Direction = {
  from: "deal",
  to: "lead",
  begin: "POST /api/v2/deals/{id}/convert/lead",
  status: "GET /api/v2/deals/{id}/convert/status/{conversion_id}",
  read: "GET /v1/leads/{id}",
  asks: "Get Deal Conversion Status",
};

/** What is converted. */
export interface Source {
  id: number | string;
  /** Where a new deal shall stand. */
  body?: { stage_id?: number | undefined; pipeline_id?: number | undefined };
}

type Members = { [member: string]: unknown };

/**
 * Begins a conversion, waits for its end at most `longest` seconds and reads the new record. Throws a
 * PipedriveError when Pipedrive reports failed or rejected, an UncertainError naming the conversion when
 * the time is up, and what the calls throw; from the beginning on, with the conversion's ID.
 */
export async function convertAndWait(
  pipedrive: Pipedrive,
  direction: Direction,
  { id, body }: Source,
  longest: number,
  pause: Sleep = sleep,
): Promise<Members> {
  const dataOf = async (call: Call, path: Members, given?: Source["body"]): Promise<Members> => {
    const reply = await pipedrive.sendPlain(call, { path, ...(given && { body: given }) });
    const { data } = reply as Body<unknown>;
    return isObject(data) ? data : {};
  };
  const { from, to, begin, status: call, read, asks } = direction;
  const { conversion_id } = await dataOf(begin, { id }, body);
  const look = async (): Promise<Members | undefined> => {
    const standing = await dataOf(call, { id, conversion_id });
    return ENDED.has(String(standing.status)) ? standing : undefined;
  };
  const begun = `Conversion ${conversion_id} of ${from} ${id} was begun and goes on without this step: ask ${asks} for it and do not begin another`;
  const ended = await untilFound(look, longest, pause).catch((thrown: unknown) => {
    throw saying(thrown, begun);
  });
  if (ended === undefined) {
    const reason = `the conversion had not ended after ${longest} s of waiting`;
    throw new UncertainError({ call, reason, hint: begun });
  }
  const { status } = ended;
  if (status !== "completed") {
    const reason = `the conversion ended as ${status}`;
    const hint = `Pipedrive does not say why; the ${from} should be as it was. Look at it there: archived, or without a person and an organization, it can't be converted`;
    throw new PipedriveError({ call, reason, hint, data: ended });
  }
  const made = ended[`${to}_id`];
  const record = await dataOf(read, { id: made }).catch((thrown: unknown) => {
    throw saying(thrown, `The conversion is done all the same: ${from} ${id} is now ${to} ${made}`);
  });
  return {
    conversion_id,
    status,
    [`${to}_id`]: made,
    [to]: record,
    ...tokensOf(pipedrive.budget),
  };
}

const ENDED = new Set(["completed", "failed", "rejected"]);
