// What recipes that read lists share: paging inputs, checked requests, conditions the connector applies.
import type { PlainRequest, RequestOf } from "../client";
import { text, type Values } from "../fields";
import type { Call } from "../generated/calls";
import type { conditions, replyFields } from "../inputs/records";
import { isObject } from "../json";
import type { Walk } from "../pages";
import { cursor, fetchAll, limit, start, stopBelow } from "../paging";

/** The paging inputs of a list that v1 paged by Start, by input key. */
export const windowInputs = (call: Call) => ({
  limit: limit(call),
  start,
  cursor,
  fetchAll,
  stopBelow,
});

/** A list to walk, its request checked against the contract; `keep` as in `Walk`. */
export const walk = <C extends Call>(
  call: C,
  request: RequestOf<C>,
  keep?: Walk["keep"],
): Walk => ({ call, request: request as PlainRequest, ...(keep === undefined ? {} : { keep }) });

type RecordInputs = Values<typeof conditions & ReturnType<typeof replyFields>>;

/** The query of the inputs that lists of deals, persons and organizations share. */
export const recordQuery = (values: RecordInputs) => ({
  ids: values.ids,
  updated_since: values.updatedSince,
  updated_until: values.updatedUntil,
  include_fields: values.includeFields,
  custom_fields: values.customFields,
  include_option_labels: values.includeOptionLabels,
  include_labels: values.includeLabels,
});

/** Whether a record has all the given values; undefined ones do not count. */
export const having =
  (wanted: Readonly<Record<string, unknown>>) =>
  (record: unknown): boolean =>
    isObject(record) &&
    Object.entries(wanted).every(([name, value]) => value === undefined || record[name] === value);

/** v1's filter by the first letter of the name; v2 has none, so the connector applies it. */
export const firstChar = text("First Char", {
  help: "Only records whose name begins with this letter, upper or lower case. The connector looks through the whole list, which costs API tokens for each page.",
  example: "N",
  most: 1,
});

/** The records that `firstChar` keeps; undefined keeps all. */
export const beginningWith = (letter: string | undefined): Walk["keep"] =>
  letter === undefined
    ? undefined
    : (record) =>
        isObject(record) &&
        typeof record.name === "string" &&
        record.name.toLowerCase().startsWith(letter.toLowerCase());
