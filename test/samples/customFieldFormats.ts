// Custom fields by name, of every action that returns records: the definitions first, on a connection that
// has not read them yet, then the records, then those behind the hits of a search.
import type { Request } from "../support/wire";
import { definitions, leadDefinitions, type Sample, type Samples } from "./sample";

const lead = (number: number) => `00000000-1ead-4000-8000-00000000000${number}`;

const ORDER_NUMBER = "29b6688f7a1c68a48a51effc7fef643990ed7cfe";
const FRAME_COLOUR = "4cdb3f96b3dfbd923697eb8ea4caa236e5dd9372";

/** Deal 1, with fields of all 16 types. */
const DEAL = {
  "Order number": "NF-2026-0417",
  "Quote reference": "Q-88",
  "Notes for production": "Bells engraved with the shop's name.",
  "Total weight": 214.5,
  "Site phone": "+49 431 5550199",
  Deposit: "2500 EUR",
  "Delivery date": "2026-12-20",
  "Rental period": "2026-12-20/2027-01-19",
  "Pickup time": "08:30:00 Europe/Berlin",
  "Workshop hours": "09:00:00/17:30:00 Europe/Berlin",
  "Frame colour": "Fjord blue",
  Accessories: ["Lights", "Lock"],
  Mechanic: 3,
  "Leasing company": 8,
  "Test rider": 13,
  "Delivery address": "Holtenauer Straße 112, 24105 Kiel",
};
const PERSON = { "Preferred language": "Deutsch", Interests: ["City bikes", "E-bikes"] };
const ORGANIZATION = { "Dealer tier": "Gold", "Customer number": "K-1001" };
const PRODUCT = { "Frame material": "Steel", Range: null };
const PROJECT = { "Project type": "Delivery", Site: "Hall 3" };
const LEAD = { "Frame colour": "Moss green", Deposit: null };

/** The fields of the first record, raw ones beside them where the version keeps them together. */
const first = (custom_fields_by_name: object | null, id?: number | string) => ({
  data: [{ ...(id === undefined ? {} : { id }), custom_fields_by_name }],
});

const byName = (
  inputs: Sample["inputs"],
  requests: readonly Request[],
  returns?: unknown,
): Sample => ({
  shows: "custom fields by name",
  inputs: { ...inputs, customFieldFormat: "name" },
  requests,
  ...(returns === undefined ? {} : { returns }),
});

const deals = (query: Request["query"]): Request => ({
  call: "GET /api/v2/deals",
  query: { ...query, limit: 1 },
});

/** One page of one record: the first of the list unless it says otherwise. */
const ONE = { limit: "1" };

export const customFieldFormats: Samples = {
  getDeal: byName(
    { id: "1" },
    [definitions("deal"), { call: "GET /api/v2/deals/{id}", path: { id: 1 } }],
    {
      data: {
        id: 1,
        custom_fields: { [ORDER_NUMBER]: "NF-2026-0417" },
        custom_fields_by_name: DEAL,
      },
    },
  ),
  getDeals: [
    {
      ...byName(
        { ...ONE, customFields: "order number, Frame colour" },
        [definitions("deal"), deals({ custom_fields: `${ORDER_NUMBER},${FRAME_COLOUR}` })],
        first({ "Order number": "NF-2026-0417", "Frame colour": "Fjord blue" }, 1),
      ),
      shows: "custom fields asked for and shown by name",
    },
    {
      shows: "names of custom fields as a JSON list, beside a code",
      inputs: { ...ONE, customFields: `["Order number", "${FRAME_COLOUR}"]` },
      requests: [definitions("deal"), deals({ custom_fields: `${ORDER_NUMBER},${FRAME_COLOUR}` })],
    },
  ],
  getPersonDeals: byName(
    { id: "1", ...ONE },
    [definitions("deal"), deals({ person_id: 1 })],
    first(DEAL, 1),
  ),
  getOrganizationDeals: byName(
    { id: "1", ...ONE },
    [definitions("deal"), deals({ org_id: 1 })],
    first(DEAL, 1),
  ),
  getPipelineDeals: byName(
    { id: "1", ...ONE },
    [definitions("deal"), deals({ pipeline_id: 1 })],
    first(DEAL, 1),
  ),
  getStageDeals: byName({ id: "4", ...ONE }, [definitions("deal"), deals({ stage_id: 4 })]),
  getArchivedDeals: byName(
    ONE,
    [definitions("deal"), { call: "GET /api/v2/deals/archived", query: { limit: 1 } }],
    first({ "Order number": null, Accessories: null }, 11),
  ),
  getProductDeals: byName(
    { id: "1", ...ONE },
    [
      definitions("deal"),
      {
        call: "GET /v1/products/{id}/deals",
        path: { id: 1 },
        query: { status: "all_not_deleted", start: 0, limit: 1 },
      },
    ],
    // v1 names no time zones.
    first({ ...DEAL, "Pickup time": "08:30:00", "Workshop hours": "09:00:00/17:30:00" }, 1),
  ),
  searchDeals: [
    byName(
      { term: "Spring order", ...ONE },
      [
        definitions("deal"),
        {
          call: "GET /api/v2/deals/search",
          query: {
            term: "Spring order",
            fields: "custom_fields,notes,title",
            exact_match: false,
            limit: 1,
          },
        },
        { call: "GET /api/v2/deals", query: { ids: "1", limit: 100 } },
      ],
      { data: { items: [{ item: { id: 1, custom_fields_by_name: DEAL } }] } },
    ),
    {
      ...byName(
        { term: "Museum", fields: "title" },
        [
          definitions("deal"),
          {
            call: "GET /api/v2/deals/search",
            query: { term: "Museum", fields: "title", exact_match: false, limit: 100 },
          },
          { call: "GET /api/v2/deals/archived", query: { ids: "11", limit: 100 } },
        ],
        { data: { items: [{ item: { id: 11, custom_fields_by_name: { Deposit: null } } }] } },
      ),
      shows: "custom fields by name of an archived deal",
    },
  ],
  getPerson: byName(
    { id: "1" },
    [definitions("person"), { call: "GET /api/v2/persons/{id}", path: { id: 1 } }],
    { data: { custom_fields_by_name: PERSON } },
  ),
  getPersons: byName(
    ONE,
    [definitions("person"), { call: "GET /api/v2/persons", query: { limit: 1 } }],
    first(PERSON, 1),
  ),
  getDealPersons: byName(
    { id: "1", ...ONE, customFields: "interests" },
    [
      definitions("person"),
      {
        call: "GET /api/v2/persons",
        query: {
          deal_id: 1,
          custom_fields: "e4986671b6defba290131f23f9cc22a56775ccce",
          limit: 1,
        },
      },
    ],
    first({ Interests: ["City bikes", "E-bikes"] }, 1),
  ),
  getOrganizationPersons: byName(
    { id: "1", ...ONE },
    [definitions("person"), { call: "GET /api/v2/persons", query: { org_id: 1, limit: 1 } }],
    first(PERSON, 1),
  ),
  searchPersons: byName(
    { term: "Voss", fields: "name" },
    [
      definitions("person"),
      {
        call: "GET /api/v2/persons/search",
        query: { term: "Voss", fields: "name", exact_match: false, limit: 100 },
      },
      { call: "GET /api/v2/persons", query: { ids: "1", limit: 100 } },
    ],
    { data: { items: [{ item: { id: 1, custom_fields_by_name: PERSON } }] } },
  ),
  getOrganization: byName(
    { id: "1" },
    [definitions("organization"), { call: "GET /api/v2/organizations/{id}", path: { id: 1 } }],
    { data: { custom_fields_by_name: ORGANIZATION } },
  ),
  getOrganizations: byName(
    ONE,
    [definitions("organization"), { call: "GET /api/v2/organizations", query: { limit: 1 } }],
    first(ORGANIZATION, 1),
  ),
  searchOrganization: byName(
    { term: "K-1001", fields: "custom_fields" },
    [
      definitions("organization"),
      {
        call: "GET /api/v2/organizations/search",
        query: { term: "K-1001", fields: "custom_fields", exact_match: false, limit: 100 },
      },
      { call: "GET /api/v2/organizations", query: { ids: "1", limit: 100 } },
    ],
    { data: { items: [{ item: { id: 1, custom_fields_by_name: ORGANIZATION } }] } },
  ),
  getProduct: byName(
    { id: "1" },
    [definitions("product"), { call: "GET /api/v2/products/{id}", path: { id: 1 } }],
    { data: { custom_fields_by_name: PRODUCT } },
  ),
  getProducts: byName(
    ONE,
    [definitions("product"), { call: "GET /api/v2/products", query: { limit: 1 } }],
    first(PRODUCT, 1),
  ),
  searchProducts: byName(
    { term: "NF-100", ...ONE },
    [
      definitions("product"),
      {
        call: "GET /api/v2/products/search",
        query: { term: "NF-100", exact_match: false, limit: 1 },
      },
      { call: "GET /api/v2/products", query: { ids: "1", limit: 100 } },
    ],
    { data: { items: [{ item: { id: 1, custom_fields_by_name: PRODUCT } }] } },
  ),
  getProject: byName(
    { id: "1" },
    [definitions("project"), { call: "GET /api/v2/projects/{id}", path: { id: 1 } }],
    { data: { custom_fields_by_name: PROJECT } },
  ),
  getProjects: byName(
    ONE,
    [definitions("project"), { call: "GET /api/v2/projects", query: { limit: 1 } }],
    first(PROJECT, 1),
  ),
  getArchivedProjects: byName(
    ONE,
    [definitions("project"), { call: "GET /api/v2/projects/archived", query: { limit: 1 } }],
    first({ "Project type": null, Site: null }, 4),
  ),
  searchProjects: byName(
    { term: "north" },
    [
      definitions("project"),
      {
        call: "GET /api/v2/projects/search",
        query: { term: "north", exact_match: false, limit: 100 },
      },
      { call: "GET /api/v2/projects/{id}", path: { id: 1 } },
    ],
    { data: { items: [{ item: { id: 1, custom_fields_by_name: PROJECT } }] } },
  ),
  getLead: byName(
    { id: lead(2) },
    [leadDefinitions, { call: "GET /v1/leads/{id}", path: { id: lead(2) } }],
    { data: { [FRAME_COLOUR]: "17", custom_fields_by_name: LEAD } },
  ),
  getLeads: byName(
    { archivedStatus: "not_archived", start: "1", ...ONE },
    [leadDefinitions, { call: "GET /v1/leads", query: { start: 1, limit: 1 } }],
    first(LEAD, lead(2)),
  ),
  getArchivedLeads: byName(
    ONE,
    [leadDefinitions, { call: "GET /v1/leads/archived", query: { start: 0, limit: 1 } }],
    first({ "Frame colour": null }, lead(4)),
  ),
  searchLeads: byName(
    { term: "Bike pool" },
    [
      leadDefinitions,
      {
        call: "GET /api/v2/leads/search",
        query: { term: "Bike pool", exact_match: false, limit: 100 },
      },
      { call: "GET /v1/leads/{id}", path: { id: lead(2) } },
    ],
    { data: { items: [{ item: { id: lead(2), custom_fields_by_name: LEAD } }] } },
  ),
};
