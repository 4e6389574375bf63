// The records behind the hits of a search: a hit holds matched values of custom fields, but not whose they are.
// https://developers.pipedrive.com/docs/api/v1/Deals#searchDeals
import type { Pipedrive, PlainRequest } from "../client";
import { isGone } from "../errors";
import type { Call } from "../generated/calls";
import { facts } from "../generated/facts";
import { chunks, MOST_IDS } from "../ids";
import { isObject } from "../json";
import { recordsOf } from "../pages";
import type { RecordKind } from "./definitions";

type Members = { readonly [member: string]: unknown };

/** A call that reads some records by their ids, and how many of them at once. */
interface Lookup {
  call: Call;
  most: number;
  /** Which hits it is for. */
  wanted(hit: Members): boolean;
  request(ids: readonly unknown[]): PlainRequest;
}

const byIds = (call: Call, wanted: Lookup["wanted"] = () => true): Lookup => ({
  call,
  most: MOST_IDS,
  wanted,
  request: (ids) => ({ query: { ids: ids.join(","), limit: MOST_IDS } }),
});

const oneByOne = (call: Call): Lookup => ({
  call,
  most: 1,
  wanted: () => true,
  request: ([id]) => ({ path: { id } }),
});

/** Neither leads nor projects can be listed by id. */
const LOOKUPS: Readonly<Record<RecordKind, readonly Lookup[]>> = {
  deal: [
    byIds("GET /api/v2/deals", (hit) => hit.is_archived !== true),
    byIds("GET /api/v2/deals/archived", (hit) => hit.is_archived === true),
  ],
  person: [byIds("GET /api/v2/persons")],
  organization: [byIds("GET /api/v2/organizations")],
  product: [byIds("GET /api/v2/products")],
  lead: [oneByOne("GET /v1/leads/{id}")],
  project: [oneByOne("GET /api/v2/projects/{id}")],
  activity: [],
};

/** The most API tokens that looking up so many hits takes. */
export const lookupCost = (kind: RecordKind, hits: number): number =>
  LOOKUPS[kind].reduce((sum, { call, most }) => sum + Math.ceil(hits / most) * facts[call].cost, 0);

/** Calls that are under way at once. */
const AT_ONCE = 10;

/** The records of hits, by id; those that are gone since are missing. Throws what a call throws. */
export async function recordsBehind(
  pipedrive: Pipedrive,
  kind: RecordKind,
  hits: readonly Members[],
): Promise<ReadonlyMap<unknown, Members>> {
  const found = new Map<unknown, Members>();
  for (const { call, most, wanted, request } of LOOKUPS[kind]) {
    const ids = [...new Set(hits.filter(wanted).map(({ id }) => id))];
    const read = (one: readonly unknown[]) => lookUp(pipedrive, call, request(one));
    for (const some of chunks(chunks(ids, most), AT_ONCE)) {
      const records = (await Promise.all(some.map(read))).flat();
      for (const record of records) found.set(record.id, record);
    }
  }
  return found;
}

async function lookUp(
  pipedrive: Pipedrive,
  call: Call,
  request: PlainRequest,
): Promise<readonly Members[]> {
  try {
    const body = await pipedrive.sendPlain(call, request);
    const { data } = body;
    if (Buffer.isBuffer(data)) return [];
    return isObject(data) ? [data] : recordsOf({ data }).filter(isObject);
  } catch (thrown) {
    if (isGone(thrown)) return [];
    throw thrown;
  }
}
