// What a flow gets to see of a poll: buckets by kind, or single items where the flow batches.
import { isObject } from "../json";
import type { Entry, ResourceType } from "./sources";
import type { Kind, PollEvent } from "./watermark";

/** One record in a flow that batches. */
export interface Item {
  event: Kind;
  resourceType: ResourceType;
  /** As Pipedrive sends it; of a deleted one that no list shows any more, only its `id`. */
  record: Entry;
  /** Only on records of the initial sync. */
  initialSync?: true;
}

/** `body.data` in a flow that does not batch. `deleted` and `matched` are there when they are asked for. */
export interface Buckets {
  resourceType: ResourceType;
  created: Entry[];
  updated: Entry[];
  deleted?: Entry[];
  matched?: Entry[];
  initialSync?: true;
}

export interface Shown {
  resourceType: ResourceType;
  showNewRecords: boolean;
  showUpdatedRecords: boolean;
  detectDeletions: boolean;
  filterId: number | undefined;
}

/** The kinds of event that are asked for. */
export const shownOf = (shown: Shown): Kind[] =>
  shown.filterId !== undefined
    ? ["matched"]
    : [
        ...(shown.showNewRecords ? (["created"] as const) : []),
        ...(shown.showUpdatedRecords ? (["updated"] as const) : []),
        ...(shown.detectDeletions ? (["deleted"] as const) : []),
      ];

/**
 * Sorts events into buckets. A record that was added and then changed is told once, as created; where only
 * updates are asked for, it is one.
 */
export function bucketsOf(events: readonly PollEvent<Entry>[], shown: Shown): Buckets {
  const kinds = shownOf(shown);
  const buckets: Buckets = {
    resourceType: shown.resourceType,
    created: [],
    updated: [],
    ...(kinds.includes("deleted") && { deleted: [] }),
    ...(kinds.includes("matched") && { matched: [] }),
  };
  for (const { kind, record, changed, seed } of events) {
    const asUpdate = kind === "created" && changed && !kinds.includes(kind);
    const told = asUpdate ? "updated" : kind;
    if (seed || kinds.includes(told)) buckets[told]?.push(record);
  }
  return buckets;
}

/** The same one by one. */
export function itemsOf(buckets: Buckets): Item[] {
  const { resourceType, initialSync } = buckets;
  const kinds = ["created", "updated", "deleted", "matched"] as const;
  return kinds.flatMap((event) =>
    (buckets[event] ?? []).map((record) => ({
      event,
      resourceType,
      record,
      ...(initialSync && { initialSync }),
    })),
  );
}

/** The items of a page, in either shape. */
export function itemsIn(data: unknown): Item[] {
  if (Array.isArray(data)) return data as Item[];
  return isObject(data) ? itemsOf(data as unknown as Buckets) : [];
}
