// Deals that become leads, leads that become deals, copies of deals; discounts on a whole deal.
import type { Samples } from "./sample";

const lead = (number: number) => `00000000-1ead-4000-8000-00000000000${number}`;
const conversion = (number: number) => `00000000-c0de-4000-8000-00000000000${number}`;
const discount = "00000000-d15c-4000-8000-000000000001";

const TO_DEAL = "POST /api/v2/leads/{id}/convert/deal";
const CHANGE_DISCOUNT = "PATCH /api/v2/deals/{id}/discounts/{discount_id}";

export const conversions: Samples = {
  duplicateDeal: {
    inputs: { id: "3" },
    requests: [{ call: "POST /v1/deals/{id}/duplicate", path: { id: 3 } }],
    returns: { data: { title: "Company fleet Stadtwerke", status: "open" } },
  },
  convertDealToLead: {
    inputs: { id: "3" },
    requests: [{ call: "POST /api/v2/deals/{id}/convert/lead", path: { id: 3 } }],
  },
  getDealConversionStatus: {
    inputs: { id: "11", conversionId: conversion(2) },
    requests: [
      {
        call: "GET /api/v2/deals/{id}/convert/status/{conversion_id}",
        path: { id: 11, conversion_id: conversion(2) },
      },
    ],
    returns: { data: { status: "rejected" } },
  },
  convertLeadToDeal: [
    {
      shows: "into the default pipeline",
      inputs: { id: lead(2) },
      requests: [{ call: TO_DEAL, path: { id: lead(2) } }],
    },
    {
      shows: "into a stage",
      inputs: { id: lead(2), stageId: "7" },
      requests: [{ call: TO_DEAL, path: { id: lead(2) }, body: { stage_id: 7 } }],
    },
    {
      shows: "into a pipeline",
      inputs: { id: lead(2), pipelineId: "2" },
      requests: [{ call: TO_DEAL, path: { id: lead(2) }, body: { pipeline_id: 2 } }],
    },
  ],
  getLeadConversionStatus: {
    inputs: { id: lead(9), conversionId: conversion(1) },
    requests: [
      {
        call: "GET /api/v2/leads/{id}/convert/status/{conversion_id}",
        path: { id: lead(9), conversion_id: conversion(1) },
      },
    ],
    returns: { data: { status: "completed", deal_id: 7 } },
  },
  getLeadUsers: {
    inputs: { id: lead(1) },
    requests: [{ call: "GET /v1/leads/{id}/permittedUsers", path: { id: lead(1) } }],
    returns: { data: [1, 2, 3, 4] },
  },
  getAdditionalDiscounts: {
    inputs: { id: "2" },
    requests: [{ call: "GET /api/v2/deals/{id}/discounts", path: { id: 2 } }],
    returns: { data: [{ id: discount, amount: 5, type: "percentage" }] },
  },
  postAdditionalDiscount: {
    inputs: { id: "1", description: "Treue & Mehr", amount: "99.50", type: "Amount" },
    requests: [
      {
        call: "POST /api/v2/deals/{id}/discounts",
        path: { id: 1 },
        body: { description: "Treue & Mehr", amount: 99.5, type: "amount" },
      },
    ],
  },
  updateAdditionalDiscount: [
    {
      shows: "every input",
      inputs: {
        id: "2",
        discountId: discount,
        description: "Demo bikes, second year",
        amount: "250",
        type: "amount",
      },
      requests: [
        {
          call: CHANGE_DISCOUNT,
          path: { id: 2, discount_id: discount },
          body: { description: "Demo bikes, second year", amount: 250, type: "amount" },
        },
      ],
    },
    {
      shows: "the amount alone",
      inputs: { id: "2", discountId: discount, amount: "7.5" },
      requests: [
        {
          call: CHANGE_DISCOUNT,
          path: { id: 2, discount_id: discount },
          body: { amount: 7.5 },
        },
      ],
      returns: { data: { description: "Demo bikes", amount: 7.5, type: "percentage" } },
    },
  ],
  deleteAdditionalDiscount: {
    inputs: { id: "2", discountId: discount },
    requests: [
      {
        call: "DELETE /api/v2/deals/{id}/discounts/{discount_id}",
        path: { id: 2, discount_id: discount },
      },
    ],
    returns: { data: { id: discount } },
  },
};
