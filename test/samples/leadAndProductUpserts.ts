// Find, Find or Create and Upsert of leads and products.
import { label, lead } from "./leads";
import { exactly, lately, latelyLeads } from "./matching";
import { definitions, leadDefinitions, type Sample, type Samples } from "./sample";

const SEARCH_LEADS = "GET /api/v2/leads/search";
const PRODUCTS = "GET /api/v2/products";
const PRODUCT = "GET /api/v2/products/{id}";
const SEARCH_PRODUCTS = "GET /api/v2/products/search";

const FRAME_COLOUR = "4cdb3f96b3dfbd923697eb8ea4caa236e5dd9372";
const DEPOSIT = "7f50bd4a978805391a538c5c883a7f18d750bbf7";
const RANGE = "1d3a97fb436019f9730462eda6dd8c58db595d19";
const MATERIAL = "a30f417c3e3a1854959b8b44a62723a899f7087e";

const newLead: Sample = {
  shows: "a new one by a custom field",
  inputs: {
    matchBy: "custom_field",
    matchField: "Deposit",
    matchValue: "150.5 eur",
    whenSeveral: "oldest",
    title: "Zwölf Räder & 3+1",
    ownerId: "2",
    personId: "13",
    organizationId: "3",
    value: "1500.50 eur",
    expectedCloseDate: "2026-12-31",
    labelIds: `${label(1)}, ${label(3)}`,
    visibleTo: "3",
    customFields: [{ key: "frame colour", value: "Moss green" }],
  },
  requests: [
    leadDefinitions,
    exactly(SEARCH_LEADS, "custom_fields", "150.5"),
    {
      call: "POST /v1/leads",
      body: {
        title: "Zwölf Räder & 3+1",
        owner_id: 2,
        person_id: 13,
        organization_id: 3,
        value: { amount: 1500.5, currency: "EUR" },
        expected_close_date: "2026-12-31",
        label_ids: [label(1), label(3)],
        visible_to: "3",
        [DEPOSIT]: 150.5,
        [`${DEPOSIT}_currency`]: "EUR",
        [FRAME_COLOUR]: "17",
      },
    },
    latelyLeads,
  ],
  returns: { action: "created", rivals: [], api_tokens: 70 },
};

const depot: Sample["requests"] = [
  exactly(SEARCH_LEADS, "title", "Second depot for couriers", { organization_id: 4 }),
  { call: "GET /v1/leads/{id}", path: { id: lead(3) } },
];

const newProduct: Sample = {
  shows: "a new one by its code",
  inputs: {
    matchBy: "code",
    whenSeveral: "newest",
    name: "E-Bike Fjord",
    code: "NF-777",
    description: "Mittelmotor.\n  7 Gänge.",
    category: "13",
    unit: "piece",
    tax: "7",
    prices: '[{"currency": "EUR", "price": 1999.5, "overhead_cost": 12}]',
    billingFrequency: "monthly",
    billingFrequencyCycles: "6",
    ownerId: "2",
    visibleTo: "1",
    selectable: "0",
    customFields: { Range: "70.5" },
  },
  requests: [
    definitions("product"),
    exactly(SEARCH_PRODUCTS, "code", "NF-777"),
    {
      call: "POST /api/v2/products",
      body: {
        name: "E-Bike Fjord",
        code: "NF-777",
        description: "Mittelmotor.\n  7 Gänge.",
        category: 13,
        unit: "piece",
        tax: 7,
        prices: [{ currency: "EUR", price: 1999.5, direct_cost: 12 }],
        billing_frequency: "monthly",
        billing_frequency_cycles: 6,
        owner_id: 2,
        visible_to: 1,
        is_linkable: false,
        custom_fields: { [RANGE]: 70.5 },
      },
    },
    lately(PRODUCTS),
  ],
  returns: { action: "created", id: 7 },
};

const ranged = { matchBy: "custom_field", matchField: "Range", matchValue: "90" };

const byRange: Sample["requests"] = [
  definitions("product"),
  exactly(SEARCH_PRODUCTS, "custom_fields", "90"),
  { call: PRODUCT, path: { id: 2 } },
];

export const leadAndProductUpserts: Samples = {
  upsertLead: [
    newLead,
    {
      shows: "one that is there: only what differs is sent",
      inputs: { title: "Second depot for couriers", organizationId: "4", value: "9900 GBP" },
      requests: [
        ...depot,
        {
          call: "PATCH /v1/leads/{id}",
          path: { id: lead(3) },
          body: { value: { amount: 9900, currency: "GBP" } },
        },
      ],
      returns: { action: "updated", id: lead(3) },
    },
  ],
  findOrCreateLead: [
    newLead,
    {
      shows: "one that is there",
      inputs: { title: "Second depot for couriers", organizationId: "4" },
      requests: depot,
      returns: { action: "found", id: lead(3) },
    },
  ],
  findLead: [
    {
      shows: "by its title and both links",
      inputs: {
        matchBy: "title",
        matchValue: "City of Lübbenstedt bike pool",
        personId: "10",
        organizationId: "3",
      },
      requests: [
        exactly(SEARCH_LEADS, "title", "City of Lübbenstedt bike pool", {
          person_id: 10,
          organization_id: 3,
        }),
        { call: "GET /v1/leads/{id}", path: { id: lead(2) } },
      ],
      returns: { action: "found", id: lead(2), api_tokens: 22 },
    },
    {
      shows: "by a custom field",
      inputs: {
        matchBy: "custom_field",
        matchField: "Order number",
        matchValue: "NF-0",
        whenSeveral: "newest",
      },
      requests: [leadDefinitions, exactly(SEARCH_LEADS, "custom_fields", "NF-0")],
      returns: { action: "not_found" },
    },
  ],
  upsertProduct: [
    newProduct,
    {
      shows: "one that is there: prices in other currencies stay",
      inputs: {
        ...ranged,
        prices: '[{"currency": "USD", "price": 2890}]',
        customFields: { "Frame material": "Carbon" },
      },
      requests: [
        ...byRange,
        // The prices are read again when no other step is at them.
        { call: PRODUCT, path: { id: 2 } },
        {
          call: "PATCH /api/v2/products/{id}",
          path: { id: 2 },
          body: {
            prices: [
              { currency: "EUR", price: 2490, cost: 1610, direct_cost: 35, notes: "" },
              { currency: "USD", price: 2890, cost: 1800, notes: "" },
            ],
            custom_fields: { [MATERIAL]: 34 },
          },
        },
      ],
      returns: { action: "updated", id: 2 },
    },
  ],
  findOrCreateProduct: [
    newProduct,
    {
      shows: "one that is there",
      inputs: ranged,
      requests: byRange,
      returns: { action: "found", id: 2 },
    },
  ],
  findProduct: { inputs: { ...ranged, whenSeveral: "oldest" }, requests: byRange },
};
