// Products: lists, search, adding and changing.
import { hanging, paged } from "./lists";
import { cursor, definitions, type Samples } from "./sample";

const CALL = "GET /api/v2/products";
const SEARCH = "GET /api/v2/products/search";
const ONE = "/api/v2/products/{id}";
const DEALS = "GET /v1/products/{id}/deals";

/** The code of the custom field "Range". */
const RANGE = "1d3a97fb436019f9730462eda6dd8c58db595d19";

export const products: Samples = {
  getProducts: [
    {
      shows: "every condition",
      inputs: {
        userId: "1",
        ids: "1, 3,99",
        updatedSince: "2020-01-01",
        sortBy: "name",
        sortDirection: "desc",
        customFields: RANGE,
        limit: "50",
        start: "0",
      },
      requests: [
        {
          call: CALL,
          query: {
            owner_id: 1,
            ids: "1,3,99",
            updated_since: "2020-01-01T00:00:00Z",
            sort_by: "name",
            sort_direction: "desc",
            custom_fields: RANGE,
            limit: 50,
          },
        },
      ],
      returns: { data: [{ id: 1 }, { id: 3 }] },
    },
    {
      shows: "a saved filter",
      inputs: { filterId: "5" },
      requests: [{ call: CALL, query: { filter_id: 5, limit: 100 } }],
    },
    {
      shows: "a first letter is heeded by the connector",
      inputs: { firstChar: "c", getSummary: "false" },
      requests: [{ call: CALL, query: { limit: 500 } }],
      returns: { data: [{ id: 1 }, { id: 3 }] },
    },
    {
      shows: "the summary counts what Start passes over too",
      inputs: { firstChar: "C", start: "1", getSummary: "true", fetchAll: "true" },
      requests: [{ call: CALL, query: { limit: 500 } }],
      returns: {
        data: [{ id: 3 }],
        additional_data: { summary: { total_count: 2 }, fetch_all: { records: 1 } },
      },
    },
    ...paged(CALL, {}, {}),
  ],
  getProduct: {
    inputs: { id: "1" },
    requests: [{ call: `GET ${ONE}`, path: { id: 1 } }],
  },
  addProduct: [
    {
      shows: "every input; an old name in a price",
      inputs: {
        name: "Lastenrad Ewer",
        code: "NF-310",
        description: "Zwei Räder vorn,\neines hinten",
        category: "13",
        unit: "piece",
        prices:
          '[{"currency": "EUR", "price": 4990, "cost": "3100.5", "overhead_cost": 35}, {"currency": "USD", "price": 5490, "direct_cost": 0, "notes": "FOB Hamburg"}]',
        billingFrequency: "monthly",
        billingFrequencyCycles: "36",
        tax: "19",
        selectable: "0",
        activeFlag: "1",
        ownerId: "2",
        visibleTo: "3",
        customFields: [{ key: "Range", value: 60 }],
      },
      requests: [
        definitions("product"),
        {
          call: "POST /api/v2/products",
          body: {
            name: "Lastenrad Ewer",
            code: "NF-310",
            description: "Zwei Räder vorn,\neines hinten",
            category: 13,
            unit: "piece",
            prices: [
              { currency: "EUR", price: 4990, cost: 3100.5, direct_cost: 35 },
              { currency: "USD", price: 5490, direct_cost: 0, notes: "FOB Hamburg" },
            ],
            billing_frequency: "monthly",
            billing_frequency_cycles: 36,
            tax: 19,
            is_linkable: false,
            owner_id: 2,
            visible_to: 3,
            custom_fields: { [RANGE]: 60 },
          },
        },
      ],
    },
    {
      shows: "untouched defaults",
      inputs: { name: "Klingel", tax: "0", selectable: "1", activeFlag: "1", prices: "" },
      requests: [
        {
          call: "POST /api/v2/products",
          body: { name: "Klingel", tax: 0, is_linkable: true },
        },
      ],
    },
  ],
  updateProduct: [
    {
      shows: "every input",
      inputs: {
        id: "4",
        name: "Rahmenschloss",
        code: "NF-911",
        description: "Passt an jeden Rahmen",
        category: "14",
        unit: "piece",
        prices: [{ currency: "EUR", price: 42 }],
        billingFrequency: "annually",
        billingFrequencyCycles: "2",
        tax: "7",
        selectable: "1",
        ownerId: "3",
        visibleTo: "1",
        customFields: JSON.stringify({ [RANGE]: null }),
      },
      requests: [
        definitions("product"),
        {
          call: `PATCH ${ONE}`,
          path: { id: 4 },
          body: {
            name: "Rahmenschloss",
            code: "NF-911",
            description: "Passt an jeden Rahmen",
            category: 14,
            unit: "piece",
            prices: [{ currency: "EUR", price: 42 }],
            billing_frequency: "annually",
            billing_frequency_cycles: 2,
            tax: 7,
            is_linkable: true,
            owner_id: 3,
            visible_to: 1,
            custom_fields: { [RANGE]: null },
          },
        },
      ],
    },
    {
      shows: "the prices a reply showed; tax and the rest are left alone",
      inputs: {
        id: "4",
        prices: [
          { product_id: 4, currency: "EUR", price: 41, cost: 0, direct_cost: null, notes: "" },
        ],
      },
      requests: [
        {
          call: `PATCH ${ONE}`,
          path: { id: 4 },
          body: { prices: [{ currency: "EUR", price: 41, cost: 0 }] },
        },
      ],
    },
    {
      shows: "a field to clear",
      inputs: { id: "1", fieldsToClear: ["billing_frequency_cycles"] },
      requests: [
        { call: `PATCH ${ONE}`, path: { id: 1 }, body: { billing_frequency_cycles: null } },
      ],
    },
  ],
  deleteProduct: {
    inputs: { id: "6" },
    requests: [{ call: `DELETE ${ONE}`, path: { id: 6 } }],
  },
  duplicateProduct: {
    inputs: { id: "1" },
    requests: [{ call: `POST ${ONE}/duplicate`, path: { id: 1 } }],
  },
  searchProducts: [
    {
      shows: "every condition",
      inputs: {
        term: "NF-100",
        fields: "code, name",
        exactMatch: "true",
        includeFields: "product.price",
        limit: "3",
      },
      requests: [
        {
          call: SEARCH,
          query: {
            term: "NF-100",
            fields: "code,name",
            exact_match: true,
            include_fields: "product.price",
            limit: 3,
          },
        },
      ],
      returns: { data: { items: [{ item: { id: 1 } }] } },
    },
    {
      shows: "a window everywhere",
      inputs: { term: "bike", start: "1", limit: "1" },
      requests: [{ call: SEARCH, query: { term: "bike", exact_match: false, limit: 2 } }],
    },
    {
      shows: "from a cursor to the end",
      inputs: {
        term: "bike",
        cursor: cursor("product 2", "result_score", 1, "desc"),
        fetchAll: "true",
      },
      requests: [
        {
          call: SEARCH,
          query: {
            term: "bike",
            exact_match: false,
            cursor: cursor("product 2", "result_score", 1, "desc"),
            limit: 500,
          },
        },
      ],
    },
  ],
  getProductDeals: [
    {
      shows: "a window of deals that are not deleted, unless said otherwise",
      inputs: { id: "1", status: "all_not_deleted", limit: "10", start: "0" },
      requests: [
        {
          call: DEALS,
          path: { id: 1 },
          query: { status: "all_not_deleted", limit: 10, start: 0 },
        },
      ],
      returns: { data: [{ id: 1 }] },
    },
    {
      shows: "all that are won",
      inputs: { id: "1", status: "won", fetchAll: "true" },
      requests: [{ call: DEALS, path: { id: 1 }, query: { status: "won", limit: 500, start: 0 } }],
      returns: { data: [] },
    },
  ],
  getProductFiles: hanging(
    "GET /v1/products/{id}/files",
    100,
    { sort: "update_time" },
    { sort: "update_time ASC" },
  ),
  getProductUsers: {
    inputs: { id: "1" },
    requests: [{ call: "GET /v1/products/{id}/permittedUsers", path: { id: 1 } }],
  },
};
