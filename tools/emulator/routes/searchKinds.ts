// The kinds of record that can be searched: which of them, by which texts, shown as which item.
import type { Asked } from "../handler";
import { type CursorPage, cursorPage } from "../pages";
import { wordList } from "../query";
import type { FieldEntity } from "../state/fields";
import type { Filterable } from "../state/filterFields";
import { present } from "../state/lookup";
import { type SearchTexts, searched, searchTerm } from "../state/search";
import {
  dealTexts,
  fileTexts,
  leadTexts,
  organizationTexts,
  personTexts,
  productTexts,
  projectTexts,
} from "../state/searchTexts";
import {
  dealItem,
  fileItem,
  type Item,
  leadItem,
  organizationItem,
  personItem,
  productItem,
  projectItem,
  type Result,
} from "../wire/search";
import type { World } from "../world";

/** The records that the index of the search knows by now; it lags, as third parties report. */
const indexed = <Row extends { add_time: string }>(world: World, rows: Row[]): Row[] =>
  rows.filter((row) => Date.parse(row.add_time) + world.searchLag <= world.clock.now());

// "The upper limit of found deals associated with the person is 2000", and so for each such parameter.
const MOST_NARROWED = 2000;

/** What a record holds, one or several, that a query parameter of the same name can ask for. */
type Narrowing<Row> = Readonly<Record<string, (row: Row) => unknown>>;

export interface SearchKind {
  /** Best first; reads `term`, `exact_match`, `fields`, `include_fields` and the narrowing parameters. */
  find(asked: Asked): Result[];
}

function kind<Row extends { id: number | string }>(
  rows: (world: World) => Row[],
  texts: (world: World) => SearchTexts<Row>,
  item: Item<Row>,
  narrowing: Narrowing<Row> = {},
): SearchKind {
  return {
    find({ world, query }) {
      const term = searchTerm(query.term, query.exact_match === true);
      const extra = wordList(query.include_fields) ?? [];
      const conditions = Object.entries(narrowing).filter(([name]) => query[name] !== undefined);
      const found = searched(rows(world), term, texts(world), wordList(query.fields)).filter(
        ({ row }) => conditions.every(([name, held]) => [held(row)].flat().includes(query[name])),
      );
      return found
        .slice(0, conditions.length > 0 ? MOST_NARROWED : undefined)
        .map((one) => ({ result_score: one.score, item: item(world, one, extra) }));
    },
  };
}

/** By the word that names each in `item_types`. Mail attachments are not kept here. */
export const SEARCH_KINDS = {
  deal: kind((world) => indexed(world, present(world.deals)), dealTexts, dealItem, {
    person_id: (deal) => deal.person_id,
    organization_id: (deal) => deal.org_id,
    status: (deal) => deal.status,
  }),
  person: kind((world) => indexed(world, present(world.persons)), personTexts, personItem, {
    organization_id: (person) => person.org_id,
  }),
  organization: kind(
    (world) => indexed(world, present(world.organizations)),
    organizationTexts,
    organizationItem,
  ),
  product: kind((world) => indexed(world, present(world.products)), productTexts, productItem),
  lead: kind((world) => indexed(world, world.leads.all()), leadTexts, leadItem, {
    person_id: (lead) => lead.person_id,
    organization_id: (lead) => lead.organization_id,
  }),
  project: kind((world) => indexed(world, present(world.projects)), projectTexts, projectItem, {
    person_id: (project) => project.person_ids,
    organization_id: (project) => project.org_ids,
  }),
  file: kind(
    (world) => world.files.filter((file) => file.active_flag),
    () => fileTexts,
    fileItem,
  ),
};

/** One page of results, which are in their final order. */
export const resultPage = (
  results: readonly Result[],
  query: Readonly<Record<string, unknown>>,
): CursorPage<Result> =>
  cursorPage(results, query, {
    field: "result_score",
    direction: "desc",
    valueOf: (result) => result.result_score,
    idOf: (result) => `${result.item.type} ${result.item.id}`,
  });

interface Searchable {
  entity: FieldEntity;
  rows: readonly Filterable[];
}

/** The records whose fields can be searched one by one; leads have the fields of deals. */
export function fieldSearchable(world: World, entityType: string): Searchable | undefined {
  switch (entityType) {
    case "deal":
      return { entity: "deal", rows: indexed(world, present(world.deals)) };
    case "lead":
      return { entity: "deal", rows: indexed(world, world.leads.all()) };
    case "person":
      return { entity: "person", rows: indexed(world, present(world.persons)) };
    case "organization":
      return { entity: "organization", rows: indexed(world, present(world.organizations)) };
    case "product":
      return { entity: "product", rows: indexed(world, present(world.products)) };
    case "project":
      return { entity: "project", rows: indexed(world, present(world.projects)) };
    default:
      return undefined;
  }
}
