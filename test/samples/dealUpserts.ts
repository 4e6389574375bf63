// Find, Find or Create and Upsert of deals, and Create Deal With Contact.
import { exactly, lately } from "./matching";
import { definitions, type Sample, type Samples } from "./sample";

const DEALS = "GET /api/v2/deals";
const DEAL = "GET /api/v2/deals/{id}";
const SEARCH = "GET /api/v2/deals/search";

const ORDER_NUMBER = "29b6688f7a1c68a48a51effc7fef643990ed7cfe";
const FRAME_COLOUR = "4cdb3f96b3dfbd923697eb8ea4caa236e5dd9372";
const HEIGHT = "68fdd718a4b9423c2aca08b7d57cdfafe5951625";
const NUMBER = "0979c28c8ef943ff73f0b6f5fa689c620ebcdda5";

/** A new deal of a title that nobody has. */
const newDeal = (shows: string, inputs: object, body: object): Sample => ({
  shows,
  inputs: { title: "Bells", ...inputs },
  requests: [
    exactly(SEARCH, "title", "Bells"),
    { call: "POST /api/v2/deals", body: { title: "Bells", ...body } },
    lately(DEALS),
  ],
  returns: { action: "created", id: 13 },
});

const newDeals: readonly Sample[] = [
  {
    shows: "a new open one by a custom field",
    inputs: {
      matchBy: "custom_field",
      matchField: "order number",
      matchValue: "NF-77",
      whenSeveral: "most_recently_updated",
      resolveDuplicates: "true",
      title: " Flotte für Ærø & Søn ",
      value: "12500.75",
      currency: "EUR",
      personId: "1",
      orgId: "1",
      pipelineId: "2",
      stageId: "7",
      userId: "3",
      status: "open",
      probability: "0",
      expectedCloseDate: "2027-02-28",
      visibleTo: "3",
      labelIds: "1,2",
      isArchived: "false",
      customFields: { [FRAME_COLOUR]: "moss green" },
    },
    requests: [
      definitions("deal"),
      exactly(SEARCH, "custom_fields", "NF-77"),
      {
        call: "POST /api/v2/deals",
        body: {
          title: "Flotte für Ærø & Søn",
          value: 12500.75,
          currency: "EUR",
          person_id: 1,
          org_id: 1,
          pipeline_id: 2,
          stage_id: 7,
          owner_id: 3,
          status: "open",
          probability: 0,
          expected_close_date: "2027-02-28",
          visible_to: 3,
          label_ids: [1, 2],
          is_archived: false,
          custom_fields: { [ORDER_NUMBER]: "NF-77", [FRAME_COLOUR]: 17 },
        },
      },
      lately(DEALS),
    ],
    returns: { action: "created", id: 13 },
  },
  newDeal(
    "a won one",
    { status: "won", wonTime: "2026-11-01T10:00:00+01:00", closeTime: "2026-11-01 09:00" },
    { status: "won", won_time: "2026-11-01T09:00:00Z", close_time: "2026-11-01T09:00:00Z" },
  ),
  newDeal(
    "a lost one",
    { status: "lost", lostReason: "Price", lostTime: "2026-11-02" },
    { status: "lost", lost_reason: "Price", lost_time: "2026-11-02T00:00:00Z" },
  ),
  newDeal(
    "one for the archive",
    { isArchived: "true", archiveTime: "2026-11-03T08:00:00Z" },
    { is_archived: true, archive_time: "2026-11-03 08:00:00" },
  ),
];

const spring: Sample["requests"] = [
  exactly(SEARCH, "title", "spring order radhaus kiel", { person_id: 1, organization_id: 1 }),
  { call: DEAL, path: { id: 1 } },
];

const springDeal = { title: "spring order radhaus kiel", personId: "1", orgId: "1" };

export const dealUpserts: Samples = {
  upsertDeal: [
    ...newDeals,
    {
      shows: "one that is there: value and currency go together, its title keeps its spelling",
      inputs: { ...springDeal, value: "20000", currency: "EUR", userId: "2" },
      requests: [
        ...spring,
        {
          call: "PATCH /api/v2/deals/{id}",
          path: { id: 1 },
          body: { value: 20000, currency: "EUR" },
        },
      ],
      returns: { action: "updated", id: 1, changed: ["value", "currency"] },
    },
  ],
  findOrCreateDeal: [
    ...newDeals,
    {
      shows: "one that is there",
      inputs: springDeal,
      requests: spring,
      returns: { action: "found", id: 1 },
    },
  ],
  findDeal: [
    {
      shows: "by its title",
      inputs: { matchValue: "spring order radhaus kiel", personId: "1", orgId: "1" },
      requests: spring,
      returns: { action: "found", id: 1 },
    },
    {
      shows: "by a custom field",
      inputs: {
        matchBy: "custom_field",
        matchField: "Order number",
        matchValue: "NF-2026-0417",
        whenSeveral: "fail",
      },
      requests: [
        definitions("deal"),
        exactly(SEARCH, "custom_fields", "NF-2026-0417"),
        { call: DEAL, path: { id: 1 } },
      ],
      returns: { action: "found", id: 1 },
    },
  ],
  createDealWithContact: {
    shows: "every input",
    inputs: {
      organizationName: "Fahrrad Nord",
      personName: "Mara Lindqvist",
      email: "mara@example.com",
      phone: "+49 40 5550142",
      title: "Autumn order",
      matchField: "Order number",
      value: "1500",
      currency: "EUR",
      pipelineId: "1",
      stageId: "2",
      userId: "2",
      expectedCloseDate: "2027-01-31",
      visibleTo: "3",
      labelIds: "1",
      customFields: [{ key: "Order number", value: "NF-88" }],
      personCustomFields: [{ key: "Body height", value: "171" }],
      organizationCustomFields: [{ key: "Customer number", value: "K-88" }],
      whenSeveral: "fail",
      resolveDuplicates: "true",
    },
    requests: [
      definitions("deal"),
      definitions("person"),
      definitions("organization"),
      exactly("GET /api/v2/organizations/search", "name", "Fahrrad Nord"),
      {
        call: "POST /api/v2/organizations",
        body: { name: "Fahrrad Nord", custom_fields: { [NUMBER]: "K-88" } },
      },
      lately("GET /api/v2/organizations"),
      exactly("GET /api/v2/persons/search", "email", "mara@example.com"),
      {
        call: "POST /api/v2/persons",
        body: {
          name: "Mara Lindqvist",
          emails: [{ value: "mara@example.com", primary: true }],
          phones: [{ value: "+49 40 5550142", primary: true }],
          org_id: 9,
          custom_fields: { [HEIGHT]: 171 },
        },
      },
      lately("GET /api/v2/persons"),
      exactly(SEARCH, "custom_fields", "NF-88"),
      {
        call: "POST /api/v2/deals",
        body: {
          title: "Autumn order",
          owner_id: 2,
          person_id: 15,
          org_id: 9,
          pipeline_id: 1,
          stage_id: 2,
          value: 1500,
          currency: "EUR",
          visible_to: 3,
          expected_close_date: "2027-01-31",
          label_ids: [1],
          custom_fields: { [ORDER_NUMBER]: "NF-88" },
        },
      },
      lately(DEALS),
    ],
    returns: { organization: { id: 9 }, person: { id: 15 }, deal: { action: "created", id: 13 } },
  },
};
