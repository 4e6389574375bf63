// Searching all kinds of record at once, and one field of a kind.
import { cursor, type Samples } from "./sample";

const SEARCH = "GET /api/v2/itemSearch";
const FIELD = "GET /api/v2/itemSearch/field";

export const itemSearch: Samples = {
  searchItem: [
    {
      shows: "the term alone",
      inputs: { term: "Radhaus" },
      requests: [{ call: SEARCH, query: { term: "Radhaus", exact_match: false, limit: 100 } }],
    },
    {
      shows: "every condition",
      inputs: {
        term: "Radhaus Kiel",
        itemTypes: "organization, deal",
        fields: "name,title",
        exactMatch: "true",
        searchForRelatedItems: "true",
        includeFields: "deal.cc_email, person.picture",
        limit: "10",
      },
      requests: [
        {
          call: SEARCH,
          query: {
            term: "Radhaus Kiel",
            item_types: "organization,deal",
            fields: "name,title",
            exact_match: true,
            search_for_related_items: true,
            include_fields: "deal.cc_email,person.picture",
            limit: 10,
          },
        },
      ],
      returns: { data: { items: [{ item: { type: "organization", id: 1 } }] } },
    },
    {
      shows: "all from a cursor on, in pages of 100",
      inputs: {
        term: "kiel",
        cursor: cursor("deal 1", "result_score", 1, "desc"),
        fetchAll: "true",
      },
      requests: [
        {
          call: SEARCH,
          query: {
            term: "kiel",
            exact_match: false,
            cursor: cursor("deal 1", "result_score", 1, "desc"),
            limit: 100,
          },
        },
      ],
    },
  ],
  searchItemByField: [
    {
      shows: "the least of it",
      inputs: { entityType: "person", field: "name", term: "Henrik Voss" },
      requests: [
        {
          call: FIELD,
          query: { entity_type: "person", field: "name", term: "Henrik Voss", limit: 100 },
        },
      ],
      returns: { data: [{ id: 1, name: "Henrik Voss" }] },
    },
    {
      shows: "every condition",
      inputs: {
        entityType: "Deal",
        field: "title",
        term: "Order",
        match: "middle",
        limit: "5",
        cursor: cursor(1),
      },
      requests: [
        {
          call: FIELD,
          query: {
            entity_type: "deal",
            field: "title",
            term: "Order",
            match: "middle",
            limit: 5,
            cursor: cursor(1),
          },
        },
      ],
    },
    {
      shows: "all of them",
      inputs: {
        entityType: "organization",
        field: "name",
        term: "Rad",
        match: "beginning",
        fetchAll: "true",
      },
      requests: [
        {
          call: FIELD,
          query: {
            entity_type: "organization",
            field: "name",
            term: "Rad",
            match: "beginning",
            limit: 500,
          },
        },
      ],
      returns: { data: [{ id: 1, name: "Radhaus Kiel" }] },
    },
  ],
};
