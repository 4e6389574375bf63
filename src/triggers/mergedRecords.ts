// Merges: Pipedrive sends a delete of the record that went and a change of the one that stayed, in any order.
// One event is made of the two: the first that comes runs the flow, the second is a repetition of it.
// https://pipedrive.readme.io/docs/webhooks-v2-migration-guide, "Critical things to note" no. 6
import type { Pipedrive } from "../client";
import { PipedriveError } from "../errors";
import { isObject } from "../json";
import type { Members, PipedriveEvent } from "./event";
import { exampleMeta, RECORDS } from "./examples";
import { namedRecord, type Rules } from "./judge";
import type { Turned } from "./webhookTrigger";

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

/**
 * Both halves become the same: who went and who stayed. `loser` is the last state of the one that went, null
 * when the other half came first; `survivor` is the one that stayed, read by one call when the delete came
 * first, null when it is gone meanwhile. Custom fields are as API v2 shows them.
 */
export const mergeOf =
  (kind: Mergeable) =>
  async (event: PipedriveEvent, pipedrive: Pipedrive, rules: Rules): Promise<Turned> => {
    const { mergedTo, mergedFrom, entityId } = event;
    const [loser, survivor] =
      mergedTo === undefined ? [mergedFrom ?? "", entityId] : [entityId, mergedTo];
    const kept = mergedTo === undefined ? event.data : await recordOf(pipedrive, kind, survivor);
    const gone = mergedTo === undefined ? null : event.previous;
    return {
      id: `merge ${kind} ${loser} ${survivor}`,
      body: {
        meta: event.body.meta,
        loserId: Number(loser),
        survivorId: Number(survivor),
        loser: await namedRecord(pipedrive, kind, gone, rules),
        survivor: await namedRecord(pipedrive, kind, kept, rules),
      },
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
