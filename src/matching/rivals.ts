// After a record was added: did somebody else add the same at the same time? Everybody who asks gets the same
// answer, so that two runs agree on the record that stays.
import type { Pipedrive } from "../client";
import { isGone, messageOf } from "../errors";
import { isObject } from "../json";
import { byAge, type Named, namedOf } from "./choose";
import type { Shown } from "./differences";
import type { Kind } from "./kinds";
import { dataOf, isWanted, readRecords, type Target } from "./records";

/** A record of the same key beside the one that stays. */
export interface Rival extends Named {
  /** True when it was merged into the one that stays. */
  merged: boolean;
}

export interface Contest {
  /** The oldest of them. */
  record: Shown;
  rivals: readonly Rival[];
  /** What could not be done about them, as a sentence; the record was added all the same. */
  warning: string | null;
}

/** How long before the new record a rival may have been added and not yet be known to the search, in milliseconds. */
const LOOK_BACK = 60_000;

/** The newest records that are looked through: the longest page, for the API tokens of any page. */
const MOST = 500;

/**
 * Looks for rivals of a new record in the list of recent ones, which costs one page; with `merge` the
 * younger are merged into the oldest. Never throws: the new record exists, whatever fails.
 */
export async function contest(
  pipedrive: Pipedrive,
  target: Target,
  mine: Shown,
  merge: boolean,
): Promise<Contest> {
  const alone = { record: mine, rivals: [], warning: null };
  try {
    const since = new Date(Date.parse(String(mine.add_time)) - LOOK_BACK).toISOString();
    const updated_since = since.replace(/\.\d+/, "");
    const recent = await recentlyAdded(pipedrive, target, { updated_since });
    const others = recent.filter(({ id }) => id !== mine.id);
    if (others.length === 0) return alone;
    return await settled(pipedrive, target.kind, [mine, ...others].sort(byAge), merge);
  } catch (thrown) {
    return {
      ...alone,
      warning: `Whether the same was added twice is not known: ${messageOf(thrown)}`,
    };
  }
}

/** Records that match among those added last; with `since` only what changed from then on, RFC 3339. */
export async function recentlyAdded(
  pipedrive: Pipedrive,
  target: Target,
  since: { updated_since?: string } = {},
): Promise<Shown[]> {
  const { call, query } = target.kind.calls.recent;
  const data = await dataOf(
    pipedrive.sendPlain(call, { query: { ...query, ...since, limit: MOST } }),
  );
  return (Array.isArray(data) ? data : [])
    .filter(isObject)
    .filter((record) => isWanted(target, record))
    .sort(byAge);
}

async function settled(
  pipedrive: Pipedrive,
  kind: Kind,
  [oldest = {}, ...younger]: readonly Shown[],
  merge: boolean,
): Promise<Contest> {
  const { merge: call } = kind.calls;
  if (!merge || call === undefined) {
    const rivals = younger.map((rival) => ({ ...namedOf(rival), merged: false }));
    return { record: oldest, rivals, warning: null };
  }
  const rivals: Rival[] = [];
  const refusals: string[] = [];
  for (const rival of younger) {
    const refusal = await refusalOf(
      pipedrive.sendPlain(call, { path: { id: rival.id }, body: { merge_with_id: oldest.id } }),
    );
    rivals.push({ ...namedOf(rival), merged: refusal === undefined });
    if (refusal !== undefined) refusals.push(refusal);
  }
  const [record = oldest] = await readRecords(pipedrive, kind, [oldest.id]);
  return { record, rivals, warning: refusals.length === 0 ? null : refusals.join(" ") };
}

/** The other run may have merged it already: then it is gone, as it should be. */
const refusalOf = (merging: Promise<unknown>): Promise<string | undefined> =>
  merging.then(
    () => undefined,
    (thrown: unknown) => (isGone(thrown) ? undefined : messageOf(thrown)),
  );
