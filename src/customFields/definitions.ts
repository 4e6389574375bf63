// Field definitions of a connection's company: read once, kept for 15 minutes, shared by concurrent steps.
// https://pipedrive.readme.io/docs/core-api-concepts-custom-fields
import type { Pipedrive } from "../client";
import { UnknownNameError } from "../errors";
import type { Call } from "../generated/calls";
import { isObject } from "../json";
import { keepNewest } from "../kept";
import { pagesOf } from "../pages";

/** Where the definitions of each kind of record are listed; leads have those of deals, by a call of their own scope. */
export const FIELD_LISTS = {
  deal: "GET /api/v2/dealFields",
  person: "GET /api/v2/personFields",
  organization: "GET /api/v2/organizationFields",
  product: "GET /api/v2/productFields",
  project: "GET /api/v2/projectFields",
  activity: "GET /api/v2/activityFields",
  lead: "GET /v1/leadFields",
} as const satisfies Record<string, Call>;

/** A kind of record with fields of its own. */
export type RecordKind = keyof typeof FIELD_LISTS;

/** One choice of a field of single or multiple options. */
export interface Option {
  id: number | string;
  label: string;
}

/** A field, custom or built-in, as both versions of the API tell of it. */
export interface FieldDefinition {
  /** 40 hexadecimal digits for a custom field, a word for a built-in one. */
  code: string;
  /** As an administrator typed it, blanks and all. */
  name: string;
  /** Pipedrive's `field_type`. */
  type: string;
  custom: boolean;
  /** Empty where the type has none. */
  options: readonly Option[];
}

/** How long definitions are kept, in milliseconds. */
const KEPT = 15 * 60 * 1000;

/** For so long definitions are not read again for the same lack, in milliseconds. */
export const YOUNG = 60_000;

/**
 * After so many names that nothing bears, no other is looked for until a minute is over: names may come out of
 * data, a thousand different ones in a run.
 */
const MOST_MISSED = 10;

/** A process serves many connections, and OAuth tokens change every hour. */
const MOST_KEPT = 200;

interface Kept {
  /** When it was asked for, milliseconds since the epoch. */
  at: number;
  definitions: Promise<readonly FieldDefinition[]>;
}

const kept = new Map<string, Kept>();

/** What a place of `kept` was read again for in vain, and when. */
const missed = new Map<string, number>();

const placeOf = ({ identity }: Pipedrive, kind: RecordKind): string => `${kind} ${identity}`;

/**
 * The fields of a kind of record, custom and built-in. Costs the API tokens of one list when nothing
 * younger than 15 minutes is kept, else nothing. `fresh` reads them again, unless that was begun at or
 * after that time. `now` is milliseconds since the epoch. Throws what the call throws.
 */
export function definitionsOf(
  pipedrive: Pipedrive,
  kind: RecordKind,
  { fresh, now = Date.now() }: { fresh?: number; now?: number } = {},
): Promise<readonly FieldDefinition[]> {
  const key = placeOf(pipedrive, kind);
  const known = kept.get(key);
  if (known !== undefined && now - known.at < KEPT && known.at >= (fresh ?? 0)) {
    return known.definitions;
  }
  const loading: Kept = { at: now, definitions: load(pipedrive, kind) };
  keepNewest(kept, key, loading, MOST_KEPT);
  loading.definitions.catch(() => {
    if (kept.get(key) === loading) kept.delete(key);
  });
  return loading.definitions;
}

/**
 * What `find` makes of the definitions. A name that kept ones lack is looked for once more in fresh ones,
 * since an administrator may have added or renamed something; then its error stands, and the same name costs
 * nothing more for a minute, nor does any other after ten of them: a flow that fails a thousand times must not
 * spend the budget of the day.
 */
export async function withDefinitions<Found>(
  pipedrive: Pipedrive,
  kind: RecordKind,
  find: (definitions: readonly FieldDefinition[]) => Found,
  now: () => number = Date.now,
): Promise<Found> {
  const begun = now();
  const definitions = await definitionsOf(pipedrive, kind, { now: begun });
  try {
    return find(definitions);
  } catch (thrown) {
    if (!(thrown instanceof UnknownNameError)) throw thrown;
    const place = placeOf(pipedrive, kind);
    const lack = `${place} ${thrown.message}`;
    const lately = [...missed].filter(
      ([known, at]) => known.startsWith(`${place} `) && now() - at < YOUNG,
    );
    if (lately.length >= MOST_MISSED || lately.some(([known]) => known === lack)) throw thrown;
    return refound(await definitionsOf(pipedrive, kind, { now: now(), fresh: begun }), lack);
  }

  function refound(fresh: readonly FieldDefinition[], lack: string): Found {
    try {
      return find(fresh);
    } catch (thrown) {
      noteMissed(lack, now());
      throw thrown;
    }
  }
}

function noteMissed(lack: string, at: number): void {
  keepNewest(missed, lack, at, MOST_KEPT);
}

/**
 * Which of some codes no field has any more, by definitions that are read for it. Those that were asked about
 * in vain within the last minute are taken to be there.
 */
export async function goneSince(
  pipedrive: Pipedrive,
  kind: RecordKind,
  codes: readonly string[],
  now: () => number = Date.now,
): Promise<readonly string[]> {
  const question = `there? ${placeOf(pipedrive, kind)} ${codes.join()}`;
  const before = missed.get(question);
  if (before !== undefined && now() - before < YOUNG) return [];
  const definitions = await definitionsOf(pipedrive, kind, { now: now(), fresh: now() });
  const gone = codes.filter((code) => definitions.every((field) => field.code !== code));
  if (gone.length === 0) noteMissed(question, now());
  return gone;
}

async function load(pipedrive: Pipedrive, kind: RecordKind): Promise<readonly FieldDefinition[]> {
  const found: FieldDefinition[] = [];
  for await (const { records } of pagesOf(
    pipedrive,
    { call: FIELD_LISTS[kind], request: {} },
    {},
    () => 500,
  )) {
    found.push(...records.filter(isObject).map(definitionIn));
  }
  return found;
}

/** The code of a custom field. */
export const CUSTOM = /^[0-9a-f]{40}$/;

/**
 * A definition as either version sends it: v2 says `field_code` and `field_name`, v1 `key` and `name`. Some
 * options of built-in fields have no number and are left out.
 */
export function definitionIn(row: { readonly [member: string]: unknown }): FieldDefinition {
  const code = String(row.field_code ?? row.key ?? "");
  return {
    code,
    name: String(row.field_name ?? row.name ?? ""),
    type: String(row.field_type ?? ""),
    custom: CUSTOM.test(code),
    options: Array.isArray(row.options) ? row.options.filter(isObject).flatMap(optionIn) : [],
  };
}

const optionIn = ({ id, label }: { readonly [member: string]: unknown }): Option[] =>
  typeof id === "number" || typeof id === "string" ? [{ id, label: String(label ?? "") }] : [];
