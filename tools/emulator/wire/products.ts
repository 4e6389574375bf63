// A product, and a product attached to a deal, as v2 sends them.
import { type DealProduct, sumOf } from "../state/dealProducts";
import type { Product } from "../state/products";
import type { World } from "../world";
import { customFieldsV2 } from "./customFields";
import type { View } from "./view";

export function productsV2(
  world: World,
  view: View,
): (product: Product) => Record<string, unknown> {
  return (product) => {
    const { followers, custom_fields, category, prices, ...plain } = product;
    return {
      ...plain,
      // A number on the way in, documented as text on the way out.
      category: category === null ? null : String(category),
      prices: prices.map((price) => ({ product_id: product.id, ...price })),
      custom_fields: customFieldsV2(world, "product", custom_fields, view),
    };
  };
}

export const dealProductV2 = (line: DealProduct): Record<string, unknown> => ({
  ...line,
  sum: sumOf(line),
});
