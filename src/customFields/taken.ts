// Whether API v1 took what a lead was sent: it passes over keys that no field has, without a word, and what is
// kept of the definitions may name a field that was deleted since.
// https://pipedrive.readme.io/docs/core-api-concepts-custom-fields
import type { Body, Pipedrive } from "../client";
import { PipedriveError } from "../errors";
import type { Call } from "../generated/calls";
import { isObject } from "../json";
import { goneSince } from "./definitions";
import { isCode } from "./names";

/**
 * The reply, when it shows every custom field that was filled in `sent`, or Pipedrive still knows those that
 * it lacks: then a field may have been emptied by a rule of the company. Throws a PipedriveError for one that
 * is gone; the definitions are new by then, so that the next step knows it too. Costs nothing where all is shown.
 */
export async function taken<Data>(
  pipedrive: Pipedrive,
  call: Call,
  sent: object,
  reply: Body<Data>,
  now: () => number = Date.now,
): Promise<Body<Data>> {
  const shown: { [key: string]: unknown } = isObject(reply.data) ? reply.data : {};
  const lacking = Object.entries(sent)
    .filter(([key, value]) => isCode(key) && value !== null && (shown[key] ?? null) === null)
    .map(([key]) => key);
  if (lacking.length === 0) return reply;
  const gone = await goneSince(pipedrive, "lead", lacking, now);
  if (gone.length === 0) return reply;
  throw new PipedriveError({
    call,
    status: 200,
    reason: `the lead was saved without ${gone.join(", ")}: no custom field has this code any more, it was deleted since its name was looked up`,
    hint: "Name a custom field that exists, and look at the lead before adding it again",
    data: reply,
  });
}
