// Products of several deals, several products of a deal, installments.
import { cursor, type Samples } from "./sample";

const MANY = "GET /api/v2/deals/products";
const PRODUCTS = "/api/v2/deals/{id}/products";
const LISTED = "GET /api/v2/deals/installments";
const INSTALLMENTS = "/api/v2/deals/{id}/installments";
const INSTALLMENT = `${INSTALLMENTS}/{installment_id}`;

const least = { product_id: 1, item_price: 890, quantity: 1 };

export const manyDealProducts: Samples = {
  getDealsProducts: [
    {
      shows: "the deals in one comma list",
      inputs: {
        dealIds: "4, 1",
        sortBy: "deal_id",
        sortDirection: "desc",
        limit: "2",
        cursor: cursor(3, "deal_id", 4, "desc"),
      },
      requests: [
        {
          call: MANY,
          query: {
            deal_ids: [4, 1],
            sort_by: "deal_id",
            sort_direction: "desc",
            limit: 2,
            cursor: cursor(3, "deal_id", 4, "desc"),
          },
          commas: ["deal_ids"],
        },
      ],
      returns: { data: [{ deal_id: 1 }, { deal_id: 1 }] },
    },
    {
      shows: "one deal, all of it",
      inputs: { dealIds: ["1"], fetchAll: "true" },
      requests: [{ call: MANY, query: { deal_ids: [1], limit: 500 }, commas: ["deal_ids"] }],
    },
  ],
  addManyDealProducts: [
    {
      shows: "every member",
      inputs: {
        id: "2",
        data: JSON.stringify([
          {
            ...least,
            item_price: "890.5",
            quantity: 2.5,
            tax: 19,
            comments: "Mit Körbchen",
            discount: 150,
            discount_type: "amount",
            is_enabled: false,
            tax_method: "exclusive",
            product_variation_id: 2,
            billing_frequency: "weekly",
            billing_frequency_cycles: 4,
            billing_start_date: "2027-01-01",
          },
          { ...least, billing_frequency_cycles: null, comments: "" },
        ]),
      },
      requests: [
        {
          call: `POST ${PRODUCTS}/bulk`,
          path: { id: 2 },
          body: {
            data: [
              {
                product_id: 1,
                item_price: 890.5,
                quantity: 2.5,
                tax: 19,
                comments: "Mit Körbchen",
                discount: 150,
                discount_type: "amount",
                is_enabled: false,
                tax_method: "exclusive",
                product_variation_id: 2,
                billing_frequency: "weekly",
                billing_frequency_cycles: 4,
                billing_start_date: "2027-01-01",
              },
              least,
            ],
          },
        },
      ],
    },
    {
      shows: "a product that does not exist",
      inputs: { id: "2", data: [least, { ...least, product_id: 99 }] },
      requests: [
        {
          call: `POST ${PRODUCTS}/bulk`,
          path: { id: 2 },
          body: { data: [least, { ...least, product_id: 99 }] },
        },
      ],
      refused: "product_id: 99 does not exist",
    },
  ],
  deleteManyDealProducts: [
    {
      shows: "some",
      inputs: { id: "1", ids: "1, 2", all: "false" },
      requests: [{ call: `DELETE ${PRODUCTS}`, path: { id: 1 }, query: { ids: "1,2" } }],
    },
    {
      shows: "all",
      inputs: { id: "1", all: "true" },
      requests: [{ call: `DELETE ${PRODUCTS}`, path: { id: 1 } }],
    },
  ],

  getInstallments: [
    {
      shows: "the deals one by one in the query",
      inputs: { dealIds: "1,4", sortBy: "billing_date", sortDirection: "desc", limit: "5" },
      requests: [
        {
          call: LISTED,
          query: {
            deal_ids: [1, 4],
            sort_by: "billing_date",
            sort_direction: "desc",
            limit: 5,
          },
        },
      ],
      returns: { data: [{ id: 2 }, { id: 1 }] },
    },
    {
      shows: "all from a cursor on",
      inputs: { dealIds: "4", cursor: cursor(1), fetchAll: "true" },
      requests: [{ call: LISTED, query: { deal_ids: [4], cursor: cursor(1), limit: 500 } }],
      returns: { data: [{ id: 2 }] },
    },
  ],
  postInstallment: {
    inputs: { id: "1", description: "Anzahlung", amount: "1500.50", billingDate: "2026-12-31" },
    requests: [
      {
        call: `POST ${INSTALLMENTS}`,
        path: { id: 1 },
        body: { description: "Anzahlung", amount: 1500.5, billing_date: "2026-12-31" },
      },
    ],
  },
  updateInstallment: [
    {
      shows: "every input",
      inputs: {
        id: "4",
        installmentId: "1",
        description: "First part",
        amount: "3000",
        billingDate: "2027-02-01",
      },
      requests: [
        {
          call: `PATCH ${INSTALLMENT}`,
          path: { id: 4, installment_id: 1 },
          body: { description: "First part", amount: 3000, billing_date: "2027-02-01" },
        },
      ],
    },
    {
      shows: "the day alone",
      inputs: { id: "4", installmentId: "2", billingDate: "2027-03-01" },
      requests: [
        {
          call: `PATCH ${INSTALLMENT}`,
          path: { id: 4, installment_id: 2 },
          body: { billing_date: "2027-03-01" },
        },
      ],
    },
  ],
  deleteInstallment: {
    inputs: { id: "4", installmentId: "2" },
    requests: [{ call: `DELETE ${INSTALLMENT}`, path: { id: 4, installment_id: 2 } }],
  },
};
