// Searching one kind of record. https://developers.pipedrive.com/docs/api/v1/ItemSearch
import type { Answer, Asked, Routes } from "../handler";
import { offsetPage } from "../pages";
import { itemSearch } from "./itemSearch";
import { reply } from "./reply";
import { resultPage, SEARCH_KINDS, type SearchKind } from "./searchKinds";

export const search: Routes = {
  ...itemSearch,

  "GET /api/v2/deals/search": (asked) => list(asked, SEARCH_KINDS.deal),
  "GET /api/v2/persons/search": (asked) => list(asked, SEARCH_KINDS.person),
  "GET /api/v2/organizations/search": (asked) => list(asked, SEARCH_KINDS.organization),
  "GET /api/v2/products/search": (asked) => list(asked, SEARCH_KINDS.product),
  "GET /api/v2/projects/search": (asked) => list(asked, SEARCH_KINDS.project),
  "GET /api/v2/leads/search": (asked) => list(asked, SEARCH_KINDS.lead),

  "GET /v1/leads/search": (asked) => {
    const { rows, additional_data } = offsetPage(SEARCH_KINDS.lead.find(asked), asked.query);
    return reply({ items: rows }, { additional_data });
  },
};

function list(asked: Asked, kind: SearchKind): Answer {
  const page = resultPage(kind.find(asked), asked.query);
  return reply({ items: page.rows }, { additional_data: page.additional_data });
}
