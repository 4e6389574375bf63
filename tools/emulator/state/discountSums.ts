// What the discounts of a deal leave of the sum of its one-time products.
import type { World } from "../world";

/**
 * The rest, never below 0. How several discounts add up is not published: here each is worked out from
 * the whole sum.
 */
export function lessDiscounts(world: World, dealId: number, sum: number): number {
  const off = world.dealDiscounts
    .filter((one) => one.deal_id === dealId)
    .reduce(
      (total, { type, amount }) => total + (type === "percentage" ? (sum * amount) / 100 : amount),
      0,
    );
  return Math.max(0, sum - off);
}
