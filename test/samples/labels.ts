// Labels of one record, by name or ID; and one price of a product: lists that are sent whole.
import type { Request } from "../support/wire";
import type { Samples } from "./sample";

const lead = "00000000-1ead-4000-8000-000000000001";
const [HOT, WARM, COLD] = [1, 2, 3].map((number) => `00000000-1abe-4000-8000-00000000000${number}`);

const readLead: Request = { call: "GET /v1/leads/{id}", path: { id: lead } };
const writeLead = (label_ids: readonly (string | undefined)[]): Request => ({
  call: "PATCH /v1/leads/{id}",
  path: { id: lead },
  body: { label_ids },
});

const fields = (record: string): Request => ({
  call: `GET /api/v2/${record}Fields`,
  query: { limit: 500 },
});

export const labels: Samples = {
  addLabel: [
    {
      shows: "to a deal, by name",
      inputs: { recordType: "deal", recordId: "1", labels: "trade fair, Hot" },
      requests: [
        fields("deal"),
        { call: "GET /api/v2/deals/{id}", path: { id: 1 } },
        { call: "PATCH /api/v2/deals/{id}", path: { id: 1 }, body: { label_ids: [1, 2] } },
      ],
      returns: { changed: true, before: [1], after: [1, 2], record: { id: 1, label_ids: [1, 2] } },
    },
    {
      shows: "to a person, by number, which has it",
      inputs: { recordType: "person", recordId: "1", labels: "5" },
      requests: [fields("person"), { call: "GET /api/v2/persons/{id}", path: { id: 1 } }],
      returns: { changed: false, before: [5], after: [5] },
    },
    {
      shows: "to a lead, by UUID",
      inputs: { recordType: "lead", recordId: lead, labels: [COLD, WARM] },
      requests: [readLead, writeLead([WARM, COLD])],
      returns: { changed: true, before: [WARM], after: [WARM, COLD] },
    },
  ],
  removeLabel: [
    {
      shows: "from an organization",
      inputs: { recordType: "Organization", recordId: "1", labels: "CUSTOMER,Prospect" },
      requests: [
        fields("organization"),
        { call: "GET /api/v2/organizations/{id}", path: { id: 1 } },
        { call: "PATCH /api/v2/organizations/{id}", path: { id: 1 }, body: { label_ids: [] } },
      ],
      returns: { changed: true, before: [9], after: [] },
    },
    {
      shows: "from a lead, by name",
      inputs: { recordType: "lead", recordId: lead, labels: "Warm" },
      requests: [{ call: "GET /v1/leadLabels" }, readLead, writeLead([])],
    },
    {
      shows: "from a lead that does not have it",
      inputs: { recordType: "lead", recordId: lead, labels: HOT },
      requests: [readLead],
      returns: { changed: false, before: [WARM], after: [WARM] },
    },
  ],
};

const readProduct: Request = { call: "GET /api/v2/products/{id}", path: { id: 1 } };
const writeProduct = (prices: readonly object[]): Request => ({
  call: "PATCH /api/v2/products/{id}",
  path: { id: 1 },
  body: { prices },
});

const euros = { currency: "EUR", price: 890, cost: 540, notes: "" };
const dollars = { currency: "USD", price: 990, cost: 600, notes: "" };

export const productPrice: Samples = {
  setProductPrice: [
    {
      shows: "every member of one price",
      inputs: {
        productId: "1",
        currency: "usd",
        price: "1090",
        cost: "610.5",
        directCost: "20",
        notes: "List 2027",
      },
      requests: [
        readProduct,
        writeProduct([
          euros,
          { currency: "USD", price: 1090, cost: 610.5, direct_cost: 20, notes: "List 2027" },
        ]),
      ],
      returns: { changed: true, before: [euros, dollars], product: { id: 1 } },
    },
    {
      shows: "a currency that is new",
      inputs: { productId: "1", currency: "GBP", price: "0" },
      requests: [readProduct, writeProduct([euros, dollars, { currency: "GBP", price: 0 }])],
    },
    {
      shows: "what it is already",
      inputs: { productId: "1", currency: "EUR", price: "890.0" },
      requests: [readProduct],
      returns: { changed: false, before: [euros, dollars], after: [euros, dollars] },
    },
  ],
};
