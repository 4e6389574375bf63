// What the component covers of everything there is to cover: Pipedrive's operations, its official client,
// the reference component, the older references. Pure; sources.ts reads them.
import { callOf, nameless, type Operation } from "../contract/rows";
import type { LeftOut } from "./leftOut";

/** What the component offers. */
export interface Offer {
  connections: ReadonlySet<string>;
  /** Action key → the calls it is proven to make, in the contract's words. */
  actions: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A method or endpoint that an older reference names, and what serves it today. */
export interface OlderRow {
  source: string;
  /** As that reference writes it, without a version. */
  call: string;
  action?: string;
  /** The call that the action makes for it. */
  today?: string;
  connection?: string;
  /** Why Pipedrive has it no more. */
  retired?: string;
}

/** Everything to be covered. */
export interface Sources {
  operations: readonly Operation[];
  leftOut: Readonly<Record<string, LeftOut>>;
  /** Action keys of the reference component. */
  reference: readonly string[];
  /** Calls of the official client, without the names of path parts → its class and method. */
  officialClient: ReadonlyMap<string, string>;
  older: readonly OlderRow[];
}

/** What is covered of one source. */
export interface Line {
  source: string;
  covered: number;
  of: number;
  note?: string;
  /** What is neither an action nor left out with a reason. */
  missing: readonly string[];
}

export interface Coverage {
  lines: readonly Line[];
  /** What is left out → why. */
  leftOut: ReadonlyMap<string, string>;
  /** Rows of the list of what is left out that say something untrue. */
  idle: readonly string[];
}

/** How one operation is dealt with. */
type Standing = { action: string } | { leftOut: string } | undefined;

export function coverageOf(offer: Offer, sources: Sources): Coverage {
  const { operations, leftOut } = sources;
  const standings = new Map(
    operations.map((row) => [callOf(row), standingOf(row, offer, sources)] as const),
  );
  const retired = sources.older.filter(({ action, retired: why }) => !action && why);
  return {
    lines: [
      referenceLine(offer, sources.reference),
      versionLine("v1", operations, standings),
      versionLine("v2", operations, standings),
      clientLine(sources.officialClient, standings),
      olderLine(offer, sources.older),
    ],
    leftOut: new Map([
      ...[...standings].flatMap(([call, standing]): [string, string][] =>
        standing && "leftOut" in standing ? [[call, standing.leftOut]] : [],
      ),
      ...retired.map(({ source, call, retired: why = "" }): [string, string] => [
        `${call} (${source})`,
        why,
      ]),
    ]),
    idle: Object.entries(leftOut).flatMap(([call, row]) => idleness(call, row, offer, standings)),
  };
}

/** The action with the operation's own name makes its call; V2 is added where v1 keeps the name. */
function actionOf({ operationId, ...row }: Operation, { actions }: Offer): string | undefined {
  const call = callOf(row);
  return [operationId, `${operationId}V2`].find((key) => actions.get(key)?.has(call));
}

function standingOf(row: Operation, offer: Offer, { operations, leftOut }: Sources): Standing {
  const action = actionOf(row, offer);
  if (action !== undefined) return { action };
  const listed = leftOut[callOf(row)];
  if (listed !== undefined) return { leftOut: reasonOf(listed) };
  const twin = operations.find(
    (other) =>
      row.version === "v1" && other.version === "v2" && other.operationId === row.operationId,
  );
  const by = twin && actionOf(twin, offer);
  return twin && by ? { leftOut: `${by} makes ${callOf(twin)}, its twin in v2.` } : undefined;
}

function reasonOf({ why, instead }: LeftOut): string {
  if (instead === undefined) return why;
  const name = "action" in instead ? instead.action : `connection ${instead.connection}`;
  return `${name}: ${why}`;
}

function idleness(
  call: string,
  { instead }: LeftOut,
  { actions, connections }: Offer,
  standings: ReadonlyMap<string, Standing>,
): string[] {
  const standing = standings.get(call);
  if (!standings.has(call)) return [`${call} is left out, but not published`];
  if (standing && "action" in standing)
    return [`${call} is left out, but ${standing.action} is it`];
  if (instead === undefined) return [];
  if ("action" in instead && !actions.has(instead.action)) {
    return [`${call} is left to ${instead.action}, which is no action`];
  }
  if ("connection" in instead && !connections.has(instead.connection)) {
    return [`${call} is left to ${instead.connection}, which is no connection`];
  }
  return [];
}

function referenceLine({ actions }: Offer, keys: readonly string[]): Line {
  const missing = keys.filter((key) => !actions.has(key));
  return { source: "reference", covered: keys.length - missing.length, of: keys.length, missing };
}

/** Of the operations of one version that are not left out, those that are actions. */
function versionLine(
  version: Operation["version"],
  operations: readonly Operation[],
  standings: ReadonlyMap<string, Standing>,
): Line {
  const all = operations.filter((row) => row.version === version);
  const standing = (row: Operation) => standings.get(callOf(row));
  const missing = all
    .filter((row) => standing(row) === undefined)
    .map((row) => `${row.operationId}: ${callOf(row)}`);
  const out = all.filter((row) => "leftOut" in (standing(row) ?? {})).length;
  const of = all.length - out;
  const note = out === 0 ? "" : ` live; the other ${out} of ${all.length} stand below`;
  return { source: `API ${version}`, covered: of - missing.length, of, note, missing };
}

function clientLine(
  client: ReadonlyMap<string, string>,
  standings: ReadonlyMap<string, Standing>,
): Line {
  const known = new Map([...standings].map(([call, standing]) => [nameless(call), standing]));
  const missing = [...client].filter(([call]) => known.get(call) === undefined);
  const actions = [...client.keys()].filter((call) => "action" in (known.get(call) ?? {})).length;
  const covered = client.size - missing.length;
  return {
    source: "official client",
    covered,
    of: client.size,
    note: `: ${actions} as actions, ${covered - actions} stand below`,
    missing: missing.map(([call, method]) => `${method}: ${call}`),
  };
}

function olderLine({ actions, connections }: Offer, rows: readonly OlderRow[]): Line {
  const serves = ({ action, today, connection, retired }: OlderRow): boolean => {
    if (connection !== undefined) return connections.has(connection);
    if (action === undefined) return retired !== undefined;
    return today === undefined ? actions.has(action) : (actions.get(action)?.has(today) ?? false);
  };
  const missing = rows
    .filter((row) => !serves(row))
    .map(({ source, call, action, today }) =>
      [`${call} (${source})`, ...(action ? [`${action} by ${today ?? "itself"}`] : [])].join(": "),
    );
  const gone = rows.filter(({ action, retired }) => !action && retired).length;
  return {
    source: "older references",
    covered: rows.length - missing.length,
    of: rows.length,
    note: gone === 0 ? "" : `: ${gone} of them stand below`,
    missing,
  };
}
