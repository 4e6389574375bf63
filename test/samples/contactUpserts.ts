// Find, Find or Create and Upsert of persons and organizations.
import { exactly, lately } from "./matching";
import { definitions, type Sample, type Samples } from "./sample";

const PERSONS = "GET /api/v2/persons";
const PERSON = "GET /api/v2/persons/{id}";
const SEARCH = "GET /api/v2/persons/search";
const ORGANIZATIONS = "GET /api/v2/organizations";
const ORGANIZATION = "GET /api/v2/organizations/{id}";
const SEARCH_ORGANIZATIONS = "GET /api/v2/organizations/search";

const HEIGHT = "68fdd718a4b9423c2aca08b7d57cdfafe5951625";
const SINCE = "7bf9eb21064b7d5f06c12105df937465efe51b2f";
const NUMBER = "0979c28c8ef943ff73f0b6f5fa689c620ebcdda5";
const TIER = "1f2d120f4b523a3230091769efdcb3a2514b0dde";

/** The same for both actions that write: nobody matches. */
const newPersons: readonly Sample[] = [
  {
    shows: "a new one by a custom field, which it is given",
    inputs: {
      matchBy: "custom_field",
      matchField: "body HEIGHT",
      matchValue: "199.5",
      whenSeveral: "oldest",
      resolveDuplicates: "true",
      name: " Ayşe Ørsted ",
      email: "ayse@example.com, a.oersted@example.org",
      phone: '[{"value": "+45 5550 1199", "label": "mobile", "primary": true}]',
      orgId: "2",
      ownerId: "3",
      visibleTo: "3",
      labelIds: "5, 7",
      marketingStatus: "subscribed",
      customFields: [{ key: "Customer since", value: "2020-02-29" }],
    },
    requests: [
      definitions("person"),
      exactly(SEARCH, "custom_fields", "199.5"),
      {
        call: "POST /api/v2/persons",
        body: {
          name: "Ayşe Ørsted",
          emails: [
            { value: "ayse@example.com", primary: true },
            { value: "a.oersted@example.org", primary: false },
          ],
          phones: [{ value: "+45 5550 1199", label: "mobile", primary: true }],
          org_id: 2,
          owner_id: 3,
          visible_to: 3,
          label_ids: [5, 7],
          marketing_status: "subscribed",
          custom_fields: { [HEIGHT]: 199.5, [SINCE]: "2020-02-29" },
        },
      },
      lately(PERSONS),
    ],
    returns: { action: "created", id: 15, rivals: [], warning: null, api_tokens: 45 },
  },
  {
    shows: "what an account has with contact sync",
    inputs: {
      name: "Ayşe",
      email: "ayse@example.com",
      jobTitle: "Einkäuferin",
      birthday: "1990-04-02",
      notes: "Calls back\nafter lunch.",
      im: "ayse.oersted",
      postalAddress: "Vestergade 8, 8000 Aarhus",
    },
    requests: [
      exactly(SEARCH, "email", "ayse@example.com"),
      {
        call: "POST /api/v2/persons",
        body: {
          name: "Ayşe",
          emails: [{ value: "ayse@example.com", primary: true }],
          job_title: "Einkäuferin",
          birthday: "1990-04-02",
          notes: "Calls back\nafter lunch.",
          im: [{ value: "ayse.oersted", primary: true }],
          postal_address: { value: "Vestergade 8, 8000 Aarhus" },
        },
      },
    ],
    refused: "can only be set when contact sync is enabled",
  },
];

const twoNames = { matchBy: "name", firstName: "henrik", lastName: "Voss", orgId: "1" };

const byTwoNames = (action: string): Sample => ({
  shows: "by the two parts of the name and the organization",
  inputs: twoNames,
  requests: [
    exactly(SEARCH, "name", "henrik Voss", { organization_id: 1 }),
    { call: PERSON, path: { id: 1 } },
    ...(action === "found"
      ? []
      : [
          {
            call: "PATCH /api/v2/persons/{id}",
            path: { id: 1 },
            body: { first_name: "henrik", last_name: "Voss" },
          },
        ]),
  ],
  returns: { action, id: 1 },
});

const newOrganization: Sample = {
  shows: "a new one by a custom field in Custom Fields",
  inputs: {
    matchBy: "custom_field",
    matchField: NUMBER,
    whenSeveral: "newest",
    resolveDuplicates: "true",
    name: "Møns Cykler & Søn",
    ownerId: "4",
    visibleTo: "1",
    labelIds: "9",
    address: "Storegade 2, 4780 Stege",
    website: "https://moens-cykler.example.com",
    linkedin: "https://www.linkedin.com/company/moens-cykler",
    industry: "12",
    annualRevenue: "2500000",
    employeeCount: "0",
    customFields: [
      { key: "Customer number", value: " K-3001 " },
      { key: "Dealer tier", value: "silver" },
    ],
  },
  requests: [
    definitions("organization"),
    exactly(SEARCH_ORGANIZATIONS, "custom_fields", "K-3001"),
    {
      call: "POST /api/v2/organizations",
      body: {
        name: "Møns Cykler & Søn",
        owner_id: 4,
        visible_to: 1,
        label_ids: [9],
        address: { value: "Storegade 2, 4780 Stege" },
        website: "https://moens-cykler.example.com",
        linkedin: "https://www.linkedin.com/company/moens-cykler",
        industry: 12,
        annual_revenue: 2500000,
        employee_count: 0,
        custom_fields: { [NUMBER]: "K-3001", [TIER]: 30 },
      },
    },
    lately(ORGANIZATIONS),
  ],
  returns: { action: "created", id: 9 },
};

const numbered = { matchBy: "custom_field", matchField: "Customer number", matchValue: "K-1002" };

const byNumber: Sample["requests"] = [
  definitions("organization"),
  exactly(SEARCH_ORGANIZATIONS, "custom_fields", "K-1002"),
  { call: ORGANIZATION, path: { id: 2 } },
];

export const contactUpserts: Samples = {
  upsertPerson: [
    ...newPersons,
    byTwoNames("updated"),
    {
      shows: "one that is there: only what differs is sent",
      inputs: { email: "Henrik.Voss@example.com", name: "Henrik Voss", ownerId: "4" },
      requests: [
        exactly(SEARCH, "email", "Henrik.Voss@example.com"),
        { call: PERSON, path: { id: 1 } },
        { call: "PATCH /api/v2/persons/{id}", path: { id: 1 }, body: { owner_id: 4 } },
      ],
      returns: { action: "updated", id: 1, changed: ["owner_id"], api_tokens: 26 },
    },
  ],
  findOrCreatePerson: [...newPersons, byTwoNames("found")],
  findPerson: [
    {
      shows: "by a phone number in another spelling",
      inputs: { matchBy: "phone", matchValue: "0049 431 555-0101", orgId: "1" },
      requests: [
        exactly(SEARCH, "phone", "0049 431 555-0101", { organization_id: 1 }),
        {
          call: SEARCH,
          query: {
            term: "0101",
            fields: "phone",
            exact_match: false,
            organization_id: 1,
            limit: 100,
          },
        },
        { call: PERSON, path: { id: 1 } },
      ],
      returns: { action: "found", id: 1, api_tokens: 41 },
    },
    {
      shows: "by a custom field",
      inputs: { matchBy: "custom_field", matchField: "Body height", matchValue: "171.0" },
      requests: [
        definitions("person"),
        exactly(SEARCH, "custom_fields", "171"),
        { call: PERSON, path: { id: 11 } },
      ],
      returns: { action: "found", id: 11 },
    },
    {
      shows: "the older one of two",
      inputs: { matchValue: "lena.hoffmann@example.org", whenSeveral: "oldest" },
      requests: [
        exactly(SEARCH, "email", "lena.hoffmann@example.org"),
        { call: PERSONS, query: { ids: "3,11", limit: 100 } },
      ],
      returns: { action: "found", id: 3, others: [{ id: 11, name: "Lena Hoffmann" }] },
    },
    {
      shows: "nobody",
      inputs: { matchValue: "nobody@example.org" },
      requests: [exactly(SEARCH, "email", "nobody@example.org")],
      returns: { action: "not_found", id: null, record: null, api_tokens: 20 },
    },
  ],
  upsertOrganization: [
    newOrganization,
    {
      shows: "one that is there: only what differs is sent",
      inputs: { ...numbered, name: "Velo Aarhus", website: "https://velo.example.com" },
      requests: [
        ...byNumber,
        {
          call: "PATCH /api/v2/organizations/{id}",
          path: { id: 2 },
          body: { website: "https://velo.example.com" },
        },
      ],
      returns: { action: "updated", id: 2 },
    },
  ],
  findOrCreateOrganization: [
    newOrganization,
    {
      shows: "one that is there",
      inputs: { ...numbered, name: "Something Else" },
      requests: byNumber,
      returns: { action: "found", id: 2, record: { name: "Velo Aarhus" } },
    },
  ],
  findOrganization: {
    inputs: { ...numbered, whenSeveral: "fail" },
    requests: byNumber,
    returns: { action: "found", id: 2 },
  },
};
