// A product, its variations and its image, and a product attached to a deal, as v2 sends them.
import { type DealProduct, sumOf } from "../state/dealProducts";
import type { ProductImage } from "../state/productImages";
import type { Product } from "../state/products";
import type { ProductVariation } from "../state/productVariations";
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

export const productVariationV2 = ({ id, name, product_id, prices }: ProductVariation) => ({
  ...{ id, name, product_id },
  prices: prices.map((price) => ({ product_variation_id: id, ...price })),
});

/** What an upload answers with; the company's id is text here. */
export const uploadedImageV2 = (world: World, { id, product_id, add_time }: ProductImage) => ({
  ...{ id, product_id, company_id: String(world.company.id) },
  add_time: add_time.slice(0, 10),
});

export const productImageV2 = (world: World, public_url: string, image: ProductImage) => ({
  ...uploadedImageV2(world, image),
  public_url,
  mime_type: image.mime_type,
  name: image.name,
});

export const dealProductV2 = (line: DealProduct): Record<string, unknown> => ({
  ...line,
  sum: sumOf(line),
});
