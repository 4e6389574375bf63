// Six products: bicycles, a part and two services, priced in euros and some in dollars or pounds; two
// come in variations, one has a picture.
import { addImage } from "../state/productImages";
import { addProduct, type ProductChange } from "../state/products";
import { addVariation } from "../state/productVariations";
import type { World } from "../world";
import { named } from "./customFields";
import { daysAgo } from "./times";
import { as } from "./users";

const products: readonly (ProductChange & { fields?: Record<string, unknown> })[] = [
  {
    name: "City Bike Alster",
    code: "NF-100",
    category: 13,
    tax: 19,
    unit: "piece",
    prices: [
      { currency: "EUR", price: 890, cost: 540 },
      { currency: "USD", price: 990, cost: 600 },
    ],
    fields: { "Frame material": "Steel" },
  },
  {
    name: "E-Bike Förde",
    code: "NF-200",
    category: 13,
    tax: 19,
    unit: "piece",
    prices: [
      { currency: "EUR", price: 2490, cost: 1610, direct_cost: 35 },
      { currency: "USD", price: 2790, cost: 1800 },
    ],
    fields: { "Frame material": "Aluminium", Range: 90 },
  },
  {
    name: "Cargo Bike Kutter",
    code: "NF-300",
    category: 13,
    tax: 19,
    unit: "piece",
    prices: [
      { currency: "EUR", price: 4150, cost: 2900 },
      { currency: "GBP", price: 3590, cost: 2500 },
    ],
    fields: { "Frame material": "Aluminium", Range: 70 },
  },
  {
    name: "Frame Lock",
    code: "NF-910",
    category: 14,
    tax: 19,
    prices: [{ currency: "EUR", price: 39.9, cost: 18.5 }],
  },
  {
    name: "Fleet Maintenance",
    code: "NF-S01",
    category: 15,
    tax: 19,
    unit: "bike and month",
    prices: [{ currency: "EUR", price: 12.5 }],
  },
  {
    name: "Model 2023 Clearance",
    code: "NF-OLD",
    category: 13,
    is_linkable: false,
    prices: [{ currency: "EUR", price: 450 }],
  },
];

const variations = [
  [1, "Frame 48 cm", 890],
  [1, "Frame 54 cm", 890],
  [2, "Large battery", 2890],
] as const;

/** A PNG of one grey pixel. */
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==",
  "base64",
);

export function seedProducts(world: World): void {
  products.forEach(({ fields = {}, ...product }, index) => {
    const then = daysAgo(world, 300 - index * 10);
    addProduct(then, { ...product, custom_fields: named(world, "product", fields) }, as(world, 1));
  });
  const then = daysAgo(world, 290);
  for (const [product, name, price] of variations) {
    addVariation(then, product, { name, prices: [{ currency: "EUR", price }] }, as(world, 1));
  }
  addImage(then, 1, { content: PIXEL, fileName: "city-bike-alster.png", contentType: "image/png" });
}
