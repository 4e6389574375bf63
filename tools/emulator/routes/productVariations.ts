// Variations of a product.
import type { Routes } from "../handler";
import { listPage } from "../query";
import {
  addVariation,
  changeVariation,
  findVariation,
  type VariationChange,
  variationsOf,
} from "../state/productVariations";
import { productVariationV2 } from "../wire/products";
import { productOf } from "./products";
import { reply, replyPage } from "./reply";

export const productVariations: Routes = {
  "GET /api/v2/products/{id}/variations": (asked) => {
    const rows = variationsOf(asked.world, productOf(asked).id);
    return replyPage(listPage(asked, { rows }), productVariationV2);
  },

  "POST /api/v2/products/{id}/variations": (asked) => {
    const { id } = productOf(asked);
    const sent = asked.body as VariationChange;
    return reply(productVariationV2(addVariation(asked.world, id, sent, asked)));
  },

  "PATCH /api/v2/products/{id}/variations/{product_variation_id}": (asked) => {
    const { world, path, body } = asked;
    const variation = findVariation(world, productOf(asked).id, path.product_variation_id);
    return reply(productVariationV2(changeVariation(world, variation, body as VariationChange)));
  },

  "DELETE /api/v2/products/{id}/variations/{product_variation_id}": (asked) => {
    const { world, path } = asked;
    const { id } = findVariation(world, productOf(asked).id, path.product_variation_id);
    world.productVariations.delete(id);
    return reply({ id });
  },
};
