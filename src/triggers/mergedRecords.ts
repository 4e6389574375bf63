// Merges: Pipedrive sends a delete of the record that went and a change of the one that stayed, in any order.
// One event is made of the two: the first that comes runs the flow, the second is a repetition of it.
// https://pipedrive.readme.io/docs/webhooks-v2-migration-guide, "Critical things to note" no. 6
import type { Pipedrive } from "../client";
import { PipedriveError } from "../errors";
import { isObject } from "../json";
import type { Members, PipedriveEvent } from "./event";
import { exampleMeta, RECORDS } from "./examples";
import { namedRecord, type Rules } from "./judge";

const READS = {
  deal: "GET /api/v2/deals/{id}",
  person: "GET /api/v2/persons/{id}",
  organization: "GET /api/v2/organizations/{id}",
} as const;

/** Kinds that can be merged. */
export type Mergeable = keyof typeof READS;

export const MERGEABLE = Object.keys(READS) as readonly Mergeable[];

export const isMerge = ({ mergedTo, mergedFrom }: PipedriveEvent): boolean =>
  mergedTo !== undefined || mergedFrom !== undefined;

/** Who went and who stayed: the same in both halves. */
const pairOf = ({ mergedTo, mergedFrom, entityId }: PipedriveEvent) =>
  mergedTo === undefined
    ? { loser: mergedFrom ?? "", survivor: entityId }
    : { loser: entityId, survivor: mergedTo };

/** The same for both halves of a merge, and for no other one. */
export function idOfMerge(event: PipedriveEvent): string {
  const { loser, survivor } = pairOf(event);
  return `merge ${event.entity} ${loser} ${survivor}`;
}

/**
 * One event of either half. `loser` is the last state of the record that went, null when the other half came
 * first; `survivor` is the one that stayed, read by one call when the delete came first, null when it is gone
 * meanwhile. Custom fields are as API v2 shows them.
 */
export const mergeOf =
  (kind: Mergeable) =>
  async (event: PipedriveEvent, pipedrive: Pipedrive, rules: Rules): Promise<object> => {
    const { loser, survivor } = pairOf(event);
    const isGone = event.action === "delete";
    const kept = isGone ? await recordOf(pipedrive, kind, survivor) : event.data;
    return {
      meta: event.body.meta,
      loserId: Number(loser),
      survivorId: Number(survivor),
      loser: await namedRecord(pipedrive, kind, isGone ? event.previous : null, rules),
      survivor: await namedRecord(pipedrive, kind, kept, rules),
    };
  };

async function recordOf(
  pipedrive: Pipedrive,
  kind: Mergeable,
  id: string,
): Promise<Members | null> {
  try {
    const { data } = await pipedrive.send(READS[kind], { path: { id: Number(id) } });
    return isObject(data) ? data : null;
  } catch (thrown) {
    if (thrown instanceof PipedriveError && thrown.status === 404) return null;
    throw thrown;
  }
}

export const exampleMerge = (kind: Mergeable) => ({
  meta: exampleMeta("delete", kind, { merged_to_id: "2" }),
  loserId: 1,
  survivorId: 2,
  loser: RECORDS[kind],
  survivor: { ...RECORDS[kind], id: 2 },
});
