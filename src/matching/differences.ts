// What an update has to send: only members that the record does not hold already. Pure.
import { isObject } from "../json";
import { sameAsStored, sameOptions } from "./sameAsStored";

/** A record or a body by wire name. */
export type Shown = { readonly [member: string]: unknown };

/** How a member is written that Pipedrive replaces whole: the given entries joined to the stored ones. */
export type Joined = (given: unknown, stored: unknown) => unknown;

export interface Comparison {
  joined?: Readonly<Record<string, Joined>>;
  /** Members that Pipedrive reads together: when one differs, the others given go with it. */
  together: readonly (readonly string[])[];
  /** Members that hold the same in another spelling: `isSame` as the record was matched by it. */
  spelt?: { member: string; isSame(given: string, stored: string): boolean } | undefined;
  /** Members that hold several options as one text, as v1 has them; in a text field `1,2` is not `2,1`. */
  options?: readonly string[];
}

/** v1 keeps one value of a custom field under several keys that begin with its code. */
const V1_CUSTOM = /^([0-9a-f]{40})(?:_|$)/;

const groupOf = (name: string, together: Comparison["together"]): string =>
  V1_CUSTOM.exec(name)?.[1] ?? together.find((group) => group.includes(name))?.[0] ?? name;

/** The part of `body` that differs from the record; members that are undefined are left alone. */
export function differences(
  body: Shown,
  stored: Shown,
  { joined = {}, together, spelt, options = [] }: Comparison,
): Record<string, unknown> {
  const { custom_fields: custom, ...own } = body;
  const filled = Object.entries(own)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, joined[name]?.(value, stored[name]) ?? value] as const);
  const isSame = (name: string, value: unknown): boolean =>
    sameAsStored(value, stored[name]) ||
    (name === spelt?.member && isSpelt(value, stored[name])) ||
    (options.includes(name) && sameOptions(value, stored[name]));
  const isSpelt = (value: unknown, other: unknown): boolean =>
    typeof value === "string" && typeof other === "string" && spelt?.isSame(value, other) === true;
  const groups = new Set(
    filled.filter(([name, value]) => !isSame(name, value)).map(([name]) => groupOf(name, together)),
  );
  const changed = Object.fromEntries(
    filled.filter(([name]) => groups.has(groupOf(name, together))),
  );
  const fields = customDifferences(custom, stored.custom_fields);
  // An empty object would clear every custom field.
  return Object.keys(fields).length === 0 ? changed : { ...changed, custom_fields: fields };
}

function customDifferences(given: unknown, stored: unknown): Record<string, unknown> {
  if (!isObject(given)) return {};
  const known = isObject(stored) ? stored : {};
  return Object.fromEntries(
    Object.entries(given).filter(([code, value]) => !sameAsStored(value, known[code])),
  );
}
