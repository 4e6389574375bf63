// Find, find or create, upsert: one way for every record. Runs for the same key wait for each other.
import type { Body, Pipedrive } from "../client";
import { taken } from "../customFields";
import { InputError, PipedriveError, UncertainError } from "../errors";
import type { Call } from "../generated/calls";
import { isObject } from "../json";
import { inTurn } from "../turns";
import { choose, type Named, namedOf, type WhenSeveral } from "./choose";
import { differences, type Shown } from "./differences";
import type { Kind } from "./kinds";
import { forget, keep, recall } from "./memory";
import { isWanted, readRecords, recordsWanted, type Target } from "./records";
import { contest, type Rival, recentlyAdded } from "./rivals";

export interface Search extends Target {
  whenSeveral: WhenSeveral;
}

export interface Write extends Search {
  /** By wire name; what is undefined is left alone. */
  body: Shown;
  /** False leaves a record that is found as it is. */
  update: boolean;
  /** Throws an InputError when the inputs do not make a new record. */
  mustBeAddable(): void;
  mergeRivals: boolean;
  /** As `Comparison` has it. */
  options?: readonly string[];
}

export interface Outcome {
  action: "created" | "updated" | "unchanged" | "found" | "not_found";
  /** null when nothing was found. */
  id: number | string | null;
  record: unknown;
  /** Wire names of what was sent to a record that existed. */
  changed: readonly string[];
  /** Other records that match; one was chosen by When Several Match. */
  others: readonly Named[];
  /** Records that somebody else added at the same time. */
  rivals: readonly Rival[];
  warning: string | null;
}

const outcome = (
  action: Outcome["action"],
  record: Shown | undefined,
  more: Partial<Outcome> = {},
): Outcome => ({
  action,
  id: record === undefined ? null : namedOf(record).id,
  record: record ?? null,
  ...{ changed: [], others: [], rivals: [], warning: null },
  ...more,
});

const keyOf = ({ company }: Pipedrive, { kind, sought, links }: Target): string =>
  [company, kind.record, JSON.stringify(links), sought.key].join(" ");

/** The records that match; what this process added a moment ago is among them though the search can't know it. */
async function known(pipedrive: Pipedrive, target: Target, now: number): Promise<Shown[]> {
  const key = keyOf(pipedrive, target);
  const made = recall(key, now);
  if (made === undefined) return recordsWanted(pipedrive, target);
  const [record] = await readRecords(pipedrive, target.kind, [made.id]).catch(hidden);
  if (record === undefined || !isWanted(target, record)) {
    forget(key);
    return recordsWanted(pipedrive, target);
  }
  if (made.alone) return [record];
  const others = await recordsWanted(pipedrive, target);
  return [record, ...others.filter(({ id }) => id !== record.id)];
}

/** Another user of the company may have added it, and this one may not see it. */
function hidden(thrown: unknown): Shown[] {
  if (thrown instanceof PipedriveError && thrown.status === 403) return [];
  throw thrown;
}

async function chosen(
  pipedrive: Pipedrive,
  search: Search,
  now: number,
): Promise<{ record: Shown | undefined; others: Named[] }> {
  const matches = await known(pipedrive, search, now);
  const words = { records: search.kind.records, sought: search.sought.words };
  const record = choose(matches, search.whenSeveral, words);
  return { record, others: matches.filter((other) => other !== record).map(namedOf) };
}

/** The record that matches, if there is one. Throws a SeveralMatchError where there are several and none is meant. */
export async function find(
  pipedrive: Pipedrive,
  search: Search,
  now: () => number = Date.now,
): Promise<Outcome> {
  const { record, others } = await chosen(pipedrive, search, now());
  return outcome(record === undefined ? "not_found" : "found", record, { others });
}

/** Changes the record that matches, or adds it. Throws as `find` does, and what the calls throw. */
export const findAndWrite = (
  pipedrive: Pipedrive,
  write: Write,
  now: () => number = Date.now,
): Promise<Outcome> =>
  inTurn(`match ${keyOf(pipedrive, write)}`, async () => {
    const { record, others } = await chosen(pipedrive, write, now());
    if (record === undefined) return added(pipedrive, write, now);
    if (!write.update) return outcome("found", record, { others });
    const change = changeOf(write, record);
    const isJoined = Object.keys(write.kind.joined ?? {}).some((name) => name in change);
    if (!isJoined) return changed(pipedrive, write, record, change, others);
    // Another step may be adding to the same list: the list is read again when it is this one's turn.
    return inTurn(`${pipedrive.company} ${write.kind.record} ${record.id}`, async () => {
      const [fresh = record] = await readRecords(pipedrive, write.kind, [record.id]);
      return changed(pipedrive, write, fresh, changeOf(write, fresh), others);
    });
  });

const changeOf = ({ kind, sought, body, options = [] }: Write, record: Shown): Shown =>
  differences(body, record, { ...kind, spelt: sought.spelt, options });

async function changed(
  pipedrive: Pipedrive,
  { kind }: Write,
  record: Shown,
  body: Record<string, unknown>,
  others: Named[],
): Promise<Outcome> {
  const names = namesIn(body);
  if (names.length === 0) return outcome("unchanged", record, { others });
  const path = { id: record.id };
  const reply = await written(pipedrive, kind, kind.calls.update, { path, body });
  return outcome("updated", isObject(reply) ? reply : record, { changed: names, others });
}

/** The `data` of the reply of a write; API v1, of leads, passes over fields that are gone in silence. */
async function written(
  pipedrive: Pipedrive,
  { record }: Kind,
  call: Call,
  request: { path?: { id: unknown }; body: Record<string, unknown> },
): Promise<unknown> {
  const reply = (await pipedrive.sendPlain(call, request)) as Body<unknown>;
  return (record === "lead" ? await taken(pipedrive, call, request.body, reply) : reply).data;
}

const namesIn = ({ custom_fields, ...own }: Shown): string[] => [
  ...Object.keys(own),
  ...Object.keys(isObject(custom_fields) ? custom_fields : {}),
];

async function added(pipedrive: Pipedrive, write: Write, now: () => number): Promise<Outcome> {
  write.mustBeAddable();
  const body = completed(write);
  mustBeFoundAgain(write, body);
  const mine = await add(pipedrive, write, body);
  const { record, rivals, warning } = await contest(pipedrive, write, mine, write.mergeRivals);
  const { id } = namedOf(record);
  keep(keyOf(pipedrive, write), { id, at: now(), alone: rivals.length === 0 && warning === null });
  return outcome("created", record, { rivals, warning });
}

/**
 * The new record. When its answer was lost, it is looked for among the newest ones: a run that failed here and
 * was repeated at once would add it twice, because the search does not know it yet.
 */
async function add(
  pipedrive: Pipedrive,
  write: Write,
  body: Record<string, unknown>,
): Promise<Shown> {
  try {
    const { kind } = write;
    const reply = await written(pipedrive, kind, kind.calls.add, { body });
    return isObject(reply) ? reply : {};
  } catch (thrown) {
    if (!(thrown instanceof UncertainError)) throw thrown;
    const [record] = await recentlyAdded(pipedrive, write).catch(() => []);
    if (record === undefined) throw thrown;
    return record;
  }
}

/** A new record holds what it was looked for by, in a list beside what the inputs say; else they come first. */
function completed({ kind, sought, body }: Write): Record<string, unknown> {
  const filled = Object.fromEntries(
    Object.entries(body).filter(([, value]) => value !== undefined && value !== null),
  );
  const { custom_fields: given } = filled;
  const { custom_fields: key } = sought.body;
  const joined = Object.entries(kind.joined ?? {}).flatMap(([name, join]) =>
    name in filled && name in sought.body ? [[name, join(sought.body[name], filled[name])]] : [],
  );
  return {
    ...sought.body,
    ...filled,
    ...Object.fromEntries(joined),
    ...(isObject(key) ? { custom_fields: { ...key, ...(isObject(given) ? given : {}) } } : {}),
  };
}

/** A record that says something else where it is looked for would be added anew by every run. */
function mustBeFoundAgain({ kind: { record, records }, sought }: Write, body: Shown): void {
  if (sought.isIn(body)) return;
  throw new InputError(
    `No ${record} has ${sought.words}, and a new one would not have it either: every run would add another one. Fill in the same for the record itself, or look for the ${records} by what stays the same`,
  );
}
