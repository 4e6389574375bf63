// Find, Find or Create and Upsert of every record that can be matched: one way for all, told apart by a table.
import { type Action, pipedriveAction } from "../action";
import type { Fields, Values } from "../fields";
import { find, type Kind, outcomeExample, priceOf, resultOf, schemaOf } from "../matching";
import { deal, lead, type Matched, organization, person, product } from "./matchedRecords";
import { findInputs, soughtIn, upsertInputs } from "./matchInputs";
import { type Choices, upserted } from "./upserting";

const published = (kind: Kind, action: "created" | "updated" | "found") => ({
  schema: schemaOf(kind),
  example: { data: resultOf(outcomeExample(kind, action), { spent: 26, left: 28_500 }) },
});

const titleOf = ({ record }: Kind): string => `${record[0]?.toUpperCase()}${record.slice(1)}`;

/** Archived ones cannot be changed; Pipedrive merges some records, others it can't. */
const asides = ({ record, records, calls }: Kind): string =>
  [
    ...(record === "deal" || record === "lead" ? [`Archived ${records} do not count.`] : []),
    ...(calls.merge === undefined ? [`Pipedrive cannot merge ${records}.`] : []),
  ].join(" ");

function actionsOf<F extends Fields, L extends Fields>(record: Matched<F, L>) {
  const { kind } = record;
  const what = titleOf(kind);
  const writing = (update: boolean): Action =>
    pipedriveAction({
      label: `${update ? "Upsert" : "Find or Create"} ${what}`,
      description: [
        update
          ? `Finds the ${kind.record} that matches and changes what differs, or adds it; blank inputs leave alone.`
          : `Finds the ${kind.record} that matches and leaves it as it is, or adds it.`,
        "Runs of one process at the same time add it once; when another process added it as well, the older one stays and the result names the other as a rival.",
        asides(kind),
        priceOf(kind, update ? "all" : "new"),
      ]
        .filter((sentence) => sentence !== "")
        .join(" "),
      inputs: { ...upsertInputs(kind), ...record.inputs } as Fields,
      ...published(kind, update ? "updated" : "created"),
      perform: async (pipedrive, values) => {
        const given = values as unknown as Values<F> & Choices;
        const outcome = await upserted(pipedrive, record, given, update);
        return { data: resultOf(outcome, pipedrive.budget) };
      },
    });
  const finding = (): Action =>
    pipedriveAction({
      label: `Find ${what}`,
      description: `Finds the ${kind.record} that has exactly the given value, and says found with the record or not_found. ${priceOf(kind, "no")}`,
      reads: true,
      inputs: { ...findInputs(kind), ...record.linkInputs } as Fields,
      ...published(kind, "found"),
      perform: async (pipedrive, given) => {
        const values = given as unknown as Choices & Values<L>;
        const own = { values: {}, customFields: undefined };
        const { sought } = await soughtIn(pipedrive, kind, values, own);
        const { whenSeveral = "fail" } = values;
        const links = record.links(values);
        const outcome = await find(pipedrive, { kind, sought, links, whenSeveral });
        return { data: resultOf(outcome, pipedrive.budget) };
      },
    });
  return { find: finding(), findOrCreate: writing(false), upsert: writing(true) };
}

export const {
  find: findPerson,
  findOrCreate: findOrCreatePerson,
  upsert: upsertPerson,
} = actionsOf(person);

export const {
  find: findOrganization,
  findOrCreate: findOrCreateOrganization,
  upsert: upsertOrganization,
} = actionsOf(organization);

export const {
  find: findDeal,
  findOrCreate: findOrCreateDeal,
  upsert: upsertDeal,
} = actionsOf(deal);

export const {
  find: findLead,
  findOrCreate: findOrCreateLead,
  upsert: upsertLead,
} = actionsOf(lead);

export const {
  find: findProduct,
  findOrCreate: findOrCreateProduct,
  upsert: upsertProduct,
} = actionsOf(product);
