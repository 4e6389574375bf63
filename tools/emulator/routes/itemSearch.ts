// Searching all kinds of record at once, and the values of one field.
// https://developers.pipedrive.com/docs/api/v1/ItemSearch
import { type Asked, invalid, type Routes } from "../handler";
import { cursorPage } from "../pages";
import { wordList } from "../query";
import { fieldByCode } from "../state/fields";
import { type Filterable, valuesOf } from "../state/filterFields";
import { relatedTo } from "../state/itemSearch";
import { matchesField } from "../state/search";
import { dealItem, leadItem, personItem, type Result, relatedResult } from "../wire/search";
import { reply } from "./reply";
import { fieldSearchable, resultPage, SEARCH_KINDS, type SearchKind } from "./searchKinds";

export const itemSearch: Routes = {
  "GET /api/v2/itemSearch": (asked) => {
    const { query } = asked;
    const kinds: Readonly<Record<string, SearchKind>> = SEARCH_KINDS;
    const types = wordList(query.item_types) ?? Object.keys(kinds);
    const results = types
      .flatMap((type) => kinds[type]?.find(asked) ?? [])
      .sort((one, other) => other.result_score - one.result_score);
    const page = resultPage(results, query);
    const related =
      query.search_for_related_items === true
        ? { related_items: relatedItems(asked, page.rows) }
        : {};
    return reply({ items: page.rows, ...related }, { additional_data: page.additional_data });
  },

  // The schema says `{ result_score, item }`, the published sample a flat list of id and name: the
  // sample is what clients are written against.
  "GET /api/v2/itemSearch/field": ({ world, query }) => {
    const { entity_type, field } = query;
    const searchable = fieldSearchable(world, String(entity_type));
    const definition = searchable && fieldByCode(world, searchable.entity, String(field));
    if (searchable && !definition)
      throw invalid(`field: ${field} is not a field of ${entity_type}`);
    const matches = matchesField(query.term, String(query.match ?? "exact"));
    const found = (searchable?.rows ?? []).filter((row) =>
      valuesOf(row, String(field)).some((value) => matches(String(value))),
    );
    const page = cursorPage(found, query, {
      field: "id",
      direction: "asc",
      valueOf: (row) => row.id,
      idOf: (row) => row.id,
    });
    return reply(
      page.rows.map((row) => ({ id: row.id, name: nameOf(row) })),
      { additional_data: page.additional_data },
    );
  },
};

function nameOf(row: Filterable): string {
  if ("title" in row) return row.title;
  return "name" in row ? row.name : row.subject;
}

/** Deals and leads of the contacts on the page, and the persons of its organizations; each once. */
function relatedItems({ world }: Asked, items: readonly Result[]): Result[] {
  const related = new Map<string, Result>();
  for (const { item } of items) {
    if (item.type !== "person" && item.type !== "organization") continue;
    const id = Number(item.id);
    const link = item.type === "person" ? { person_id: id } : { organization_id: id };
    const { deals, leads, persons } = relatedTo(world, link);
    const results = [
      ...deals.map((deal) => relatedResult(world, dealItem, deal)),
      ...leads.map((lead) => relatedResult(world, leadItem, lead)),
      ...persons.map((person) => relatedResult(world, personItem, person)),
    ];
    for (const result of results) related.set(`${result.item.type} ${result.item.id}`, result);
  }
  return [...related.values()];
}
