// An event as Pipedrive delivers it, versions 2.0 and 1.0 read into one shape. Pure.
// https://pipedrive.readme.io/docs/guide-for-webhooks-v2 https://pipedrive.readme.io/docs/guide-for-webhooks
import { isObject } from "../json";

export type Members = { readonly [member: string]: unknown };

export interface PipedriveEvent {
  version: "1.0" | "2.0";
  /** The same for every attempt to deliver this event, and for no other event. */
  id: string;
  action: "create" | "change" | "delete";
  /** Pipedrive's word for the kind of record, e.g. `deal`. */
  entity: string;
  entityId: string;
  /** Milliseconds since the epoch; undefined where Pipedrive names no time. */
  time: number | undefined;
  /** Who did it. */
  userId: string | undefined;
  /** `api` or `app`. */
  source: string | undefined;
  /** The record after the event; null when it is gone. */
  data: Members | null;
  /** After a change the former values of what changed, after a delete the last state; null on create. */
  previous: Members | null;
  /** On the delete of a record that was merged away: into which one. */
  mergedTo: string | undefined;
  /** On the change of the record that stayed: out of which one. */
  mergedFrom: string | undefined;
  /** As it arrived. */
  body: Members;
}

/** Both vocabularies; 1.0 has a word of its own for the record that stays after a merge. */
const ACTIONS: Readonly<Record<string, PipedriveEvent["action"]>> = {
  create: "create",
  added: "create",
  change: "change",
  updated: "change",
  merged: "change",
  delete: "delete",
  deleted: "delete",
};

/** What an event does in the words of 2.0; undefined for a word that neither version has. */
export const actionOf = (word: unknown): PipedriveEvent["action"] | undefined =>
  typeof word === "string" ? ACTIONS[word] : undefined;

/** Reads the body of a delivery; undefined for anything that is not an event of Pipedrive. */
export function eventIn(body: unknown): PipedriveEvent | undefined {
  if (!isObject(body) || !isObject(body.meta)) return undefined;
  const { meta } = body;
  const isFirst = body.v === 1 || meta.v === 1 || meta.version === "1.0";
  const action = actionOf(meta.action);
  const entity = textIn(meta.entity ?? meta.object);
  const entityId = textIn(meta.entity_id ?? meta.id);
  if (action === undefined || entity === undefined || entityId === undefined) return undefined;
  const before = membersIn(body.previous);
  return {
    version: isFirst ? "1.0" : "2.0",
    id: idOf(meta, [entity, entityId, action]),
    action,
    entity,
    entityId,
    time: millisecondsIn(meta.timestamp_micro ?? meta.timestamp),
    userId: textIn(meta.user_id),
    source: textIn(meta.change_source),
    data: action === "delete" ? null : membersIn(body.data ?? body.current),
    previous: action === "create" ? null : before,
    mergedTo: textIn(meta.merged_to_id),
    mergedFrom: textIn(meta.merged_from_id),
    body,
  };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * A UUID where there is one. Events of users bear the user's own number there, those of 1.0 the record's:
 * then what happened and when tells them apart.
 */
function idOf(meta: Members, parts: readonly string[]): string {
  const id = textIn(meta.id);
  if (id !== undefined && UUID.test(id)) return id;
  return [...parts, meta.timestamp_micro ?? meta.timestamp, meta.correlation_id ?? ""].join(" ");
}

/** Ids come as text, and as numbers in some samples. */
const textIn = (value: unknown): string | undefined =>
  (typeof value === "string" && value !== "") || typeof value === "number"
    ? String(value)
    : undefined;

const membersIn = (value: unknown): Members | null => (isObject(value) ? value : null);

/** RFC 3339, seconds, milliseconds or microseconds since the epoch: all of them occur. */
export function millisecondsIn(time: unknown): number | undefined {
  const number = typeof time === "string" && /^\d+$/.test(time) ? Number(time) : time;
  if (typeof number === "number") {
    if (number >= 1e14) return Math.floor(number / 1000);
    return number >= 1e11 ? number : number * 1000;
  }
  const parsed = typeof time === "string" ? Date.parse(time) : Number.NaN;
  return Number.isNaN(parsed) ? undefined : parsed;
}
