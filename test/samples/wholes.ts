// A deal with all that hangs on it; conversions with the record they make.
import type { Samples } from "./sample";

const lead = (number: number) => `00000000-1ead-4000-8000-00000000000${number}`;

/** The emulator's UUIDs in these samples, in the order in which they are given. */
const uuid = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;

const every = (value: string) => ({
  includePerson: value,
  includeOrganization: value,
  includeProducts: value,
  includeNotes: value,
  includeActivities: value,
  includeFiles: value,
});

const counted = (...names: string[]) => ({
  include_fields: names.map((name) => `${name}_count`).join(","),
});

const GET_DEAL = "GET /api/v2/deals/{id}";
const DEAL = { id: 1, title: "Spring order Radhaus Kiel" };

export const dealComplete: Samples = {
  getDealComplete: [
    {
      shows: "with everything",
      inputs: { id: "1", ...every("Yes") },
      requests: [
        {
          call: GET_DEAL,
          path: { id: 1 },
          query: counted("products", "notes", "activities", "files"),
        },
        { call: "GET /api/v2/persons/{id}", path: { id: 1 } },
        { call: "GET /api/v2/organizations/{id}", path: { id: 1 } },
        { call: "GET /api/v2/deals/{id}/products", path: { id: 1 }, query: { limit: 500 } },
        { call: "GET /v1/notes", query: { deal_id: 1, limit: 500 } },
        { call: "GET /api/v2/activities", query: { deal_id: 1, limit: 500 } },
        { call: "GET /v1/deals/{id}/files", path: { id: 1 }, query: { limit: 100 } },
      ],
      anyOrder: true,
      returns: {
        deal: DEAL,
        person: { name: "Henrik Voss" },
        organization: { name: "Radhaus Kiel" },
        products: [{ product_id: 1 }, { product_id: 4 }],
        notes: [{ deal_id: 1 }],
        activities: [{ deal_id: 1 }, { deal_id: 1 }, { deal_id: 1 }],
        files: [{ deal_id: 1 }],
        api_tokens: 63,
      },
    },
    {
      shows: "with nothing",
      inputs: { id: "1", ...every("No") },
      requests: [{ call: GET_DEAL, path: { id: 1 } }],
      returns: { deal: DEAL, api_tokens: 1 },
    },
  ],
};

const notThere = lead(8);

export const conversionWaits: Samples = {
  convertLeadToDealAndWait: [
    {
      shows: "a lead that is not there",
      inputs: { id: notThere },
      requests: [
        { call: "POST /api/v2/leads/{id}/convert/deal", path: { id: notThere }, body: {} },
      ],
      refused: "requested lead",
    },
    {
      shows: "the deal comes back",
      inputs: { id: lead(2), stageId: "7", pipelineId: "2", maxWait: "5" },
      secondsPerRequest: 3,
      requests: [
        {
          call: "POST /api/v2/leads/{id}/convert/deal",
          path: { id: lead(2) },
          body: { stage_id: 7, pipeline_id: 2 },
        },
        {
          call: "GET /api/v2/leads/{id}/convert/status/{conversion_id}",
          path: { id: lead(2), conversion_id: uuid(1) },
        },
        { call: GET_DEAL, path: { id: 13 } },
      ],
      returns: {
        conversion_id: uuid(1),
        status: "completed",
        deal_id: 13,
        deal: { id: 13, title: "City of Lübbenstedt bike pool", stage_id: 7 },
        api_tokens: 42,
      },
    },
  ],
  convertDealToLeadAndWait: [
    {
      shows: "a deal that is not there",
      inputs: { id: "999" },
      requests: [{ call: "POST /api/v2/deals/{id}/convert/lead", path: { id: 999 } }],
      refused: "Deal not found",
    },
    {
      shows: "the lead comes back",
      inputs: { id: "3", maxWait: "0" },
      secondsPerRequest: 3,
      requests: [
        { call: "POST /api/v2/deals/{id}/convert/lead", path: { id: 3 } },
        {
          call: "GET /api/v2/deals/{id}/convert/status/{conversion_id}",
          path: { id: 3, conversion_id: uuid(1) },
        },
        { call: "GET /v1/leads/{id}", path: { id: uuid(2) } },
      ],
      returns: {
        status: "completed",
        lead_id: uuid(2),
        lead: { title: "Company fleet Stadtwerke", person_id: 3 },
        api_tokens: 43,
      },
    },
  ],
};
