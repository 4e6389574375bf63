// Finding a record and writing it, as the actions of one record and those of several do it.
import type { Pipedrive } from "../client";
import { definitionsOf, type GivenField, withCustomFields } from "../customFields";
import type { Fields, Values } from "../fields";
import { findAndWrite, type Outcome, type WhenSeveral } from "../matching";
import type { Matched } from "./matchedRecords";
import { type MatchValues, soughtIn } from "./matchInputs";

/** The inputs that both kinds of action add to those of the record. */
export interface Choices extends MatchValues {
  whenSeveral: WhenSeveral | undefined;
  resolveDuplicates?: boolean;
}

/** Values of a record's own inputs and of those for matching it, which the table keeps apart. */
type Both = Values<Fields> & Choices & { customFields?: readonly GivenField[] };

/** Finds a record and changes it, or adds it; `update` false leaves one that is found as it is. */
export async function upserted<F extends Fields, L extends Fields>(
  pipedrive: Pipedrive,
  record: Matched<F, L>,
  given: Values<F> & Choices,
  update: boolean,
): Promise<Outcome> {
  const { kind } = record;
  const values = given as unknown as Both & Values<F> & Values<L>;
  record.check(values);
  const { sought, linked } = await soughtIn(pipedrive, kind, values, record.own(values));
  const body = await withCustomFields(pipedrive, kind.record, record.body(values), {
    written: values.customFields,
  });
  // Definitions are kept: these cost nothing more.
  const definitions =
    kind.record === "lead" && values.customFields !== undefined
      ? await definitionsOf(pipedrive, kind.record)
      : [];
  return findAndWrite(pipedrive, {
    kind,
    options: definitions.filter(({ type }) => type === "set").map(({ code }) => code),
    sought,
    links: linked ? record.links(values) : {},
    whenSeveral: values.whenSeveral ?? "fail",
    body,
    update,
    mustBeAddable: () => record.mustBeAddable(values, sought.body),
    mergeRivals: values.resolveDuplicates ?? false,
  });
}
