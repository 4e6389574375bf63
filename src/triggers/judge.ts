// Whether an event runs the flow and what it hands on, by the builder's rules. Field definitions are read only
// where a rule needs them.
import type { Pipedrive } from "../client";
import {
  definitionsOf,
  type FieldDefinition,
  namerOf,
  type RecordKind,
  withDefinitions,
} from "../customFields";
import { InputError } from "../errors";
import { isObject } from "../json";
import type { Members, PipedriveEvent } from "./event";
import { changesIn, restShape } from "./eventFields";
import { type Condition, codesOf, isBy, meets, touches } from "./eventFilters";

export interface Rules {
  filter: readonly Condition[];
  watched: readonly string[];
  ignoreOwn: boolean;
  /** Whether names and changes in words are wanted. */
  named: boolean;
  /** Events of all kinds of records: a field that a kind does not have is no mistake. */
  anyKind: boolean;
}

export type Verdict = { passes: true; body: object } | { passes: false; reason: string };

const KINDS: readonly string[] = [
  "deal",
  "person",
  "organization",
  "product",
  "project",
  "activity",
  "lead",
] satisfies RecordKind[];

const isKind = (entity: string): entity is RecordKind => KINDS.includes(entity);

/** `own` is the connection's user where what it did is to be passed over. */
export async function judged(
  pipedrive: Pipedrive,
  event: PipedriveEvent,
  rules: Rules,
  own: number | undefined,
): Promise<Verdict> {
  if (own !== undefined && isBy(event, own)) return { passes: false, reason: "an own change" };
  const judge = (definitions: readonly FieldDefinition[]) => verdictOf(event, rules, definitions);
  if (!isKind(event.entity) || !needsDefinitions(event, rules)) return judge([]);
  return withDefinitions(pipedrive, event.entity, judge);
}

/** A field under its own code needs none; the label of an option does. */
const needsDefinitions = ({ data }: PipedriveEvent, { filter, watched, named }: Rules): boolean =>
  named || filter.length > 0 || watched.some((name) => data === null || !(name.trim() in data));

function verdictOf(
  event: PipedriveEvent,
  rules: Rules,
  definitions: readonly FieldDefinition[],
): Verdict {
  const holds = (check: () => boolean): boolean => {
    try {
      return check();
    } catch (thrown) {
      if (rules.anyKind && thrown instanceof InputError) return false;
      throw thrown;
    }
  };
  if (!holds(() => touches(event, rules.watched, definitions))) {
    return { passes: false, reason: "none of the watched fields changed" };
  }
  if (!holds(() => meets(event, rules.filter, definitions))) {
    return { passes: false, reason: "the record filter does not match" };
  }
  return { passes: true, body: rules.named ? withWords(event, definitions) : event.body };
}

/** The event with `custom_fields_by_name` in its record and `changes` beside it. */
function withWords(event: PipedriveEvent, definitions: readonly FieldDefinition[]): object {
  const { version, body, data, previous } = event;
  const byName = namerOf(definitions);
  const named = (record: Members | null): Members | null =>
    record === null || (version === "2.0" && !isObject(record.custom_fields))
      ? record
      : { ...record, custom_fields_by_name: byName(restShape(record)) };
  const [now, before] = version === "2.0" ? ["data", "previous"] : ["current", "previous"];
  return {
    ...body,
    [now as string]: named(data),
    [before as string]: named(previous),
    changes: changesIn(event, definitions),
  };
}

/** A record with its custom fields by name, where the rules want them. */
export async function namedRecord(
  pipedrive: Pipedrive,
  entity: string,
  record: Members | null,
  { named }: Rules,
): Promise<Members | null> {
  if (record === null) return null;
  const shown = restShape(record);
  if (!named || !isKind(entity)) return shown;
  const byName = namerOf(await definitionsOf(pipedrive, entity));
  return { ...shown, custom_fields_by_name: byName(shown) };
}

/**
 * Names and the codes of custom fields can be looked up before any event. A word in Pipedrive's spelling can't:
 * events have members that no definition names, and 1.0 has codes with a part, such as `<code>_currency`.
 */
const isLookedUp = (name: string): boolean =>
  /^[0-9a-f]{40}$/i.test(name.trim()) || !/^([a-z]|[0-9a-f]{40}_)[a-z0-9_]*$/.test(name.trim());

/** Looks up the names in the rules. Throws an InputError for one that no field bears. */
export async function checkNames(
  pipedrive: Pipedrive,
  entity: string,
  rules: Rules,
): Promise<void> {
  const { filter, watched } = rules;
  const names = [
    ...filter.map(({ key }) => ({ name: key, label: "Record Filter" })),
    ...watched.map((name) => ({ name, label: "Fields to Watch" })),
  ].filter(({ name }) => isLookedUp(name));
  const [first] = names;
  if (first === undefined || entity === "*") return;
  if (!isKind(entity)) {
    throw new InputError(
      `${first.label}: "${first.name}" is no code, and Pipedrive defines no names for ${entity}: use the codes that its events have, such as update_time`,
    );
  }
  await withDefinitions(pipedrive, entity, (definitions) =>
    names.map(({ name, label }) => codesOf(name, null, definitions, label)),
  );
}
