// Finding the records that truly match: the search's hits are read, and checked against the field that is meant.
import type { Body, Pipedrive } from "../client";
import { isGone } from "../errors";
import { chunks, MOST_IDS } from "../ids";
import { isObject } from "../json";
import { pagesOf } from "../pages";
import type { Shown } from "./differences";
import type { Kind } from "./kinds";
import type { Sought, Term } from "./sought";

/** What is looked for, and the links that the record must have as well, by the search's word. */
export interface Target {
  kind: Kind;
  sought: Sought;
  links: Readonly<Record<string, number | undefined>>;
}

/** Archived records don't count: Pipedrive refuses to change them. */
const isThere = ({ is_deleted, is_archived }: Shown): boolean =>
  is_deleted !== true && is_archived !== true;

/** Whether a record is one that is looked for. */
export const isWanted = ({ kind, sought, links }: Target, record: Shown): boolean =>
  isThere(record) &&
  sought.isIn(record) &&
  kind.links.every(
    ({ query, member }) => links[query] === undefined || record[member] === links[query],
  );

/** Every record that matches. Costs the search and the reading of its hits; each term only when none before it led to one. */
export async function recordsWanted(pipedrive: Pipedrive, target: Target): Promise<Shown[]> {
  for (const term of target.sought.terms) {
    const ids = await hits(pipedrive, target, term);
    const found = (await readRecords(pipedrive, target.kind, ids)).filter((record) =>
      isWanted(target, record),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * The documents allow 500; the changelog of github.com/antlaht86/pipedrive-cli reports that more than 100 were
 * refused. An exact search seldom has so many.
 */
const MOST_HITS = 100;

/** IDs of the search's results that may be meant. */
async function hits(
  pipedrive: Pipedrive,
  { kind, sought, links }: Target,
  { term, exact }: Term,
): Promise<unknown[]> {
  const query = { term, fields: sought.fields, exact_match: exact, ...links };
  const ids = new Set<unknown>();
  const walk = { call: kind.calls.search, request: { query } };
  for await (const { records } of pagesOf(pipedrive, walk, {}, () => MOST_HITS)) {
    for (const { item } of records.filter(isObject)) {
      if (isObject(item) && isThere(item) && sought.mayBe(item)) ids.add(item.id);
    }
  }
  return [...ids];
}

/** Records by ID, as their own call shows them; those that are gone are left out. */
export async function readRecords(
  pipedrive: Pipedrive,
  { calls: { list, read } }: Kind,
  ids: readonly unknown[],
): Promise<Shown[]> {
  if (list === undefined || ids.length === 1) {
    const each = ids.map((id) => ifThere(dataOf(pipedrive.sendPlain(read, { path: { id } }))));
    return (await Promise.all(each)).filter(isObject);
  }
  const found: Shown[] = [];
  for (const some of chunks(ids)) {
    const query = { ids: some.join(","), limit: MOST_IDS };
    const data = await dataOf(pipedrive.sendPlain(list, { query }));
    found.push(...(Array.isArray(data) ? data.filter(isObject) : []));
  }
  return found;
}

/** The `data` of a reply. */
export const dataOf = async (
  reply: ReturnType<Pipedrive["sendPlain"]>,
): Promise<Body<unknown>["data"]> => (await reply).data;

/** The index of the search may still know a record that is gone. */
async function ifThere<Data>(reading: Promise<Data>): Promise<Data | undefined> {
  try {
    return await reading;
  } catch (thrown) {
    if (isGone(thrown)) return undefined;
    throw thrown;
  }
}
