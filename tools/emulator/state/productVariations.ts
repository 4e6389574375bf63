// Variations of a product: a name and prices of their own.
// https://developers.pipedrive.com/docs/api/v1/Products#addProductVariation
import { invalid, notFound } from "../handler";
import type { World } from "../world";
import { mustBeNamed } from "./lookup";
import { firstPrice, type Price, readPrices } from "./prices";
import type { Author } from "./records";

export interface ProductVariation {
  id: number;
  product_id: number;
  name: string;
  prices: Price[];
}

/** The writable part, as the bodies of POST and PATCH carry it. */
export interface VariationChange {
  name?: string;
  prices?: readonly unknown[];
}

export const variationsOf = (world: World, productId: number): ProductVariation[] =>
  world.productVariations.filter((variation) => variation.product_id === productId);

/** The variation if it is one of that product; 404 otherwise. */
export function findVariation(world: World, productId: number, id: unknown): ProductVariation {
  const variation = world.productVariations.get(Number(id));
  if (variation?.product_id !== productId) throw notFound("Product variation");
  return variation;
}

/** Adds a variation. Without prices it gets one of 0 in the user's default currency. */
export function addVariation(
  world: World,
  productId: number,
  sent: VariationChange,
  { user }: Author,
): ProductVariation {
  const id = world.productVariations.nextId();
  const prices = [firstPrice(user, 0)];
  mustBeNamed(sent.name ?? "", "name must not be empty");
  return put(world, { id, product_id: productId, name: "", prices }, sent);
}

/** Changes only what the body carries; the list of prices is replaced whole. */
export function changeVariation(
  world: World,
  variation: ProductVariation,
  sent: VariationChange,
): ProductVariation {
  mustBeNamed(sent.name, "name must not be empty");
  return put(world, variation, sent);
}

function put(world: World, before: ProductVariation, sent: VariationChange): ProductVariation {
  const { name = before.name } = sent;
  if (name.length > 255) throw invalid("name must not be longer than 255 characters");
  const prices = sent.prices ? readPrices(sent.prices) : before.prices;
  return world.productVariations.put({ ...before, name, prices });
}
