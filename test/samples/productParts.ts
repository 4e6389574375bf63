// What products have: followers, variations, an image. Currencies and add-ons of the company.
import { followersOf } from "./lists";
import { cursor, type Samples, upload } from "./sample";

const FOLLOWERS = "/api/v2/products/{id}/followers";
const VARIATIONS = "/api/v2/products/{id}/variations";
const VARIATION = `${VARIATIONS}/{product_variation_id}`;
const IMAGES = "/api/v2/products/{id}/images";

/** One grey pixel. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==",
  "base64",
);

const followers = followersOf(FOLLOWERS);
const product = { path: { id: 1 } };

export const productParts: Samples = {
  getProductFollowers: [
    {
      shows: "a window",
      inputs: { id: "1", start: "0", limit: "5" },
      requests: [{ call: `GET ${FOLLOWERS}`, path: { id: 1 }, query: { limit: 5 } }],
      returns: { data: [{ user_id: 3 }] },
    },
    {
      shows: "all from a cursor on",
      inputs: { id: "1", fetchAll: "true", cursor: cursor(2, "user_id") },
      requests: [
        {
          call: `GET ${FOLLOWERS}`,
          path: { id: 1 },
          query: { cursor: cursor(2, "user_id"), limit: 500 },
        },
      ],
      returns: { data: [{ user_id: 3 }] },
    },
  ],
  addProductFollower: followers.add,
  deleteProductFollower: followers.remove,

  getProductFollowersChangelog: [
    {
      shows: "one page",
      inputs: { id: "1", limit: "1", cursor: cursor(1) },
      requests: [
        {
          call: `GET ${FOLLOWERS}/changelog`,
          ...product,
          query: { limit: 1, cursor: cursor(1) },
        },
      ],
    },
    {
      shows: "all",
      inputs: { id: "1", fetchAll: "true" },
      requests: [{ call: `GET ${FOLLOWERS}/changelog`, ...product, query: { limit: 500 } }],
      returns: { data: [{ action: "added", actor_user_id: 1, follower_user_id: 3 }] },
    },
  ],

  getProductVariations: [
    {
      shows: "one page",
      inputs: { id: "1", limit: "1", cursor: cursor(1) },
      requests: [{ call: `GET ${VARIATIONS}`, ...product, query: { limit: 1, cursor: cursor(1) } }],
      returns: { data: [{ id: 2 }] },
    },
    {
      shows: "all",
      inputs: { id: "1", fetchAll: "true" },
      requests: [{ call: `GET ${VARIATIONS}`, ...product, query: { limit: 500 } }],
      returns: { data: [{ id: 1 }, { id: 2 }] },
    },
  ],
  addProductVariation: [
    {
      shows: "with prices",
      inputs: {
        id: "1",
        name: "Rahmen 60 cm",
        prices: '[{"currency": "EUR", "price": 920, "cost": 560, "direct_cost": 12.5}]',
      },
      requests: [
        {
          call: `POST ${VARIATIONS}`,
          ...product,
          body: {
            name: "Rahmen 60 cm",
            prices: [{ currency: "EUR", price: 920, cost: 560, direct_cost: 12.5 }],
          },
        },
      ],
    },
    {
      shows: "the name alone",
      inputs: { id: "1", name: "Rahmen 62 cm" },
      requests: [{ call: `POST ${VARIATIONS}`, ...product, body: { name: "Rahmen 62 cm" } }],
    },
  ],
  updateProductVariation: [
    {
      shows: "both",
      inputs: {
        id: "1",
        productVariationId: "2",
        name: "Rahmen 54 cm",
        prices: [{ currency: "GBP", price: 780, overhead_cost: 5, notes: "net" }],
      },
      requests: [
        {
          call: `PATCH ${VARIATION}`,
          path: { id: 1, product_variation_id: 2 },
          body: {
            name: "Rahmen 54 cm",
            prices: [{ currency: "GBP", price: 780, direct_cost: 5, notes: "net" }],
          },
        },
      ],
    },
    {
      shows: "the name alone",
      inputs: { id: "2", productVariationId: "3", name: "Akku 750 Wh" },
      requests: [
        {
          call: `PATCH ${VARIATION}`,
          path: { id: 2, product_variation_id: 3 },
          body: { name: "Akku 750 Wh" },
        },
      ],
    },
  ],
  deleteProductVariation: {
    inputs: { id: "1", productVariationId: "1" },
    requests: [{ call: `DELETE ${VARIATION}`, path: { id: 1, product_variation_id: 1 } }],
  },

  getProductImage: {
    inputs: { id: "1" },
    requests: [{ call: `GET ${IMAGES}`, ...product }],
  },
  uploadProductImage: {
    inputs: { id: "2", fileName: "Förde.png", file: { data: PNG, contentType: "image/png" } },
    requests: [
      {
        call: `POST ${IMAGES}`,
        path: { id: 2 },
        multipart: { data: upload("Förde.png", "image/png", PNG) },
      },
    ],
  },
  updateProductImage: {
    inputs: { id: "1", fileName: "b.png", file: { data: PNG, contentType: "image/png" } },
    requests: [
      {
        call: `PUT ${IMAGES}`,
        ...product,
        multipart: { data: upload("b.png", "image/png", PNG) },
      },
    ],
  },
  deleteProductImage: {
    inputs: { id: "1" },
    requests: [{ call: `DELETE ${IMAGES}`, ...product }],
  },

  getCurrencies: [
    {
      shows: "by a part of the name",
      inputs: { term: "krona" },
      requests: [{ call: "GET /v1/currencies", query: { term: "krona" } }],
      returns: { data: [{ code: "SEK" }] },
    },
    { shows: "all", inputs: {}, requests: [{ call: "GET /v1/currencies" }] },
  ],
  getCompanyAddons: {
    inputs: {},
    requests: [{ call: "GET /v1/billing/subscriptions/addons" }],
  },
};
