// What deals hold: products, participants, followers.
import { followersOf, hanging, paged } from "./lists";
import type { Samples } from "./sample";

const PRODUCTS = "/api/v2/deals/{id}/products";
const ONE = `${PRODUCTS}/{product_attachment_id}`;

const followers = followersOf("/api/v2/deals/{id}/followers");

export const dealParts: Samples = {
  getDealFollowers: followers.list,
  addDealFollower: followers.add,
  deleteDealFollower: followers.remove,

  getDealParticipants: hanging("GET /v1/deals/{id}/participants", 500),
  addDealParticipant: {
    inputs: { id: "2", personId: "9" },
    requests: [
      { call: "POST /v1/deals/{id}/participants", path: { id: 2 }, body: { person_id: 9 } },
    ],
  },
  deleteDealParticipant: {
    inputs: { id: "1", dealParticipantId: "1" },
    requests: [
      {
        call: "DELETE /v1/deals/{id}/participants/{deal_participant_id}",
        path: { id: 1, deal_participant_id: 1 },
      },
    ],
  },

  getDealProducts: [
    {
      shows: "with the products themselves",
      inputs: { id: "1", includeProductData: "1" },
      requests: [
        { call: `GET ${PRODUCTS}`, path: { id: 1 }, query: { limit: 100 } },
        { call: "GET /api/v2/products", query: { ids: "1,4", limit: 100 } },
      ],
      returns: { data: [{ product: { id: 1 } }, { product: { id: 4 } }] },
    },
    {
      shows: "in their order on the deal",
      inputs: { id: "1", sortBy: "order_nr", sortDirection: "desc", includeProductData: "0" },
      requests: [
        {
          call: `GET ${PRODUCTS}`,
          path: { id: 1 },
          query: { sort_by: "order_nr", sort_direction: "desc", limit: 100 },
        },
      ],
    },
    ...paged(`GET ${PRODUCTS}`, { id: "1" }, { path: { id: 1 } }),
  ],
  addDealProduct: [
    {
      shows: "every input",
      inputs: {
        id: "2",
        productId: "1",
        itemPrice: "890.5",
        quantity: "2.5",
        discountPercentage: "12.5",
        tax: "19",
        enabledFlag: "false",
        comments: "Mit Körbchen",
        taxMethod: "exclusive",
        billingFrequency: "monthly",
        billingFrequencyCycles: "12",
        billingStartDate: "2027-01-01",
      },
      requests: [
        {
          call: `POST ${PRODUCTS}`,
          path: { id: 2 },
          body: {
            product_id: 1,
            item_price: 890.5,
            quantity: 2.5,
            discount: 12.5,
            discount_type: "percentage",
            tax: 19,
            is_enabled: false,
            comments: "Mit Körbchen",
            tax_method: "exclusive",
            billing_frequency: "monthly",
            billing_frequency_cycles: 12,
            billing_start_date: "2027-01-01",
          },
        },
      ],
    },
    {
      shows: "a variation, for as long as it is billed",
      inputs: {
        id: "2",
        productId: "1",
        itemPrice: "890",
        quantity: "1",
        productVariationId: "7",
        billingFrequency: "quarterly",
      },
      requests: [
        {
          call: `POST ${PRODUCTS}`,
          path: { id: 2 },
          body: {
            product_id: 1,
            item_price: 890,
            quantity: 1,
            discount: 0,
            discount_type: "percentage",
            tax: 0,
            product_variation_id: 7,
            billing_frequency: "quarterly",
          },
        },
      ],
      refused: "product_variation_id: 7 does not exist",
    },
    {
      shows: "untouched defaults",
      inputs: { id: "2", productId: "4", itemPrice: "39.9", quantity: "1", productVariationId: "" },
      requests: [
        {
          call: `POST ${PRODUCTS}`,
          path: { id: 2 },
          body: {
            product_id: 4,
            item_price: 39.9,
            quantity: 1,
            discount: 0,
            discount_type: "percentage",
            tax: 0,
          },
        },
      ],
    },
    {
      shows: "a discount as a sum",
      inputs: { id: "2", productId: "4", itemPrice: "39.9", quantity: "1", discountAmount: "5" },
      requests: [
        {
          call: `POST ${PRODUCTS}`,
          path: { id: 2 },
          body: {
            product_id: 4,
            item_price: 39.9,
            quantity: 1,
            discount: 5,
            discount_type: "amount",
            tax: 0,
          },
        },
      ],
    },
  ],
  updateDealProduct: [
    {
      shows: "every input",
      inputs: {
        id: "1",
        productAttachmentId: "1",
        productId: "2",
        itemPrice: "2400",
        quantity: "0.5",
        discountPercentage: "0",
        tax: "0",
        enabledFlag: "true",
        comments: "Swapped",
        taxMethod: "none",
        billingFrequency: "annually",
        billingFrequencyCycles: "3",
        billingStartDate: "2026-12-01",
      },
      requests: [
        {
          call: `PATCH ${ONE}`,
          path: { id: 1, product_attachment_id: 1 },
          body: {
            product_id: 2,
            item_price: 2400,
            quantity: 0.5,
            discount: 0,
            discount_type: "percentage",
            tax: 0,
            is_enabled: true,
            comments: "Swapped",
            tax_method: "none",
            billing_frequency: "annually",
            billing_frequency_cycles: 3,
            billing_start_date: "2026-12-01",
          },
        },
      ],
    },
    {
      shows: "a variation",
      inputs: { id: "1", productAttachmentId: "1", productVariationId: "7" },
      requests: [
        {
          call: `PATCH ${ONE}`,
          path: { id: 1, product_attachment_id: 1 },
          body: { product_variation_id: 7 },
        },
      ],
      refused: "product_variation_id: 7 does not exist",
    },
    {
      shows: "the quantity alone keeps price, discount and tax",
      inputs: { id: "1", productAttachmentId: "2", quantity: "24" },
      requests: [
        {
          call: `PATCH ${ONE}`,
          path: { id: 1, product_attachment_id: 2 },
          body: { quantity: 24 },
        },
      ],
    },
    {
      shows: "a discount as a sum, a field to clear",
      inputs: {
        id: "1",
        productAttachmentId: "2",
        discountAmount: "1.5",
        fieldsToClear: ["billing_start_date"],
      },
      requests: [
        {
          call: `PATCH ${ONE}`,
          path: { id: 1, product_attachment_id: 2 },
          body: { discount: 1.5, discount_type: "amount", billing_start_date: null },
        },
      ],
    },
  ],
  deleteDealProduct: {
    inputs: { id: "1", productAttachmentId: "2" },
    requests: [{ call: `DELETE ${ONE}`, path: { id: 1, product_attachment_id: 2 } }],
  },
};
