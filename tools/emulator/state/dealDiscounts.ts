// Discounts on a deal as a whole, beside those on its products.
// https://developers.pipedrive.com/docs/api/v1/Deals#postAdditionalDiscount
import { randomUUID } from "node:crypto";
import { timestamp } from "../clock";
import { invalid } from "../handler";
import type { World } from "../world";
import { linesOf, settle } from "./dealProducts";
import type { Deal } from "./deals";
import { mustBeNamed } from "./lookup";
import type { Author } from "./records";

export interface DealDiscount {
  /** UUID. */
  id: string;
  description: string;
  amount: number;
  type: "percentage" | "amount";
  deal_id: number;
  created_at: string;
  created_by: number;
  updated_at: string;
  updated_by: number;
}

/** The writable part, as the bodies carry it. */
export type DiscountChange = Partial<Pick<DealDiscount, "description" | "amount" | "type">>;

/** Those of one deal, in the order in which they were added. */
export const discountsOf = (world: World, dealId: number): DealDiscount[] =>
  world.dealDiscounts.filter((one) => one.deal_id === dealId);

/** Adds a discount. Throws 400 for an amount that is not positive. */
export function addDiscount(
  world: World,
  deal: Deal,
  sent: Required<DiscountChange>,
  author: Author,
): DealDiscount {
  check(sent);
  const now = timestamp(world.clock.now());
  const by = author.user.id;
  const discount = world.dealDiscounts.put({
    ...sent,
    id: randomUUID(),
    deal_id: deal.id,
    created_at: now,
    created_by: by,
    updated_at: now,
    updated_by: by,
  });
  revalue(world, deal, author);
  return discount;
}

/** Changes only what the body carries. */
export function changeDiscount(
  world: World,
  deal: Deal,
  discount: DealDiscount,
  sent: DiscountChange,
  author: Author,
): DealDiscount {
  const after = { ...discount, ...sent };
  check(after);
  const updated_at = timestamp(world.clock.now());
  world.dealDiscounts.put({ ...after, updated_at, updated_by: author.user.id });
  revalue(world, deal, author);
  return world.dealDiscounts.get(discount.id) ?? after;
}

export function removeDiscount(
  world: World,
  deal: Deal,
  discount: DealDiscount,
  author: Author,
): void {
  world.dealDiscounts.delete(discount.id);
  revalue(world, deal, author);
}

function check({ description, amount, type }: Required<DiscountChange>): void {
  mustBeNamed(description, "description must not be empty");
  if (amount <= 0) throw invalid("amount must be greater than 0");
  if (type === "percentage" && amount > 100) {
    throw invalid("amount must be between 0 and 100 when type is percentage");
  }
}

/** The value of a deal without products is what somebody typed: no discount changes it. */
function revalue(world: World, deal: Deal, author: Author): void {
  if (linesOf(world, deal.id).length === 0) return;
  settle(world, deal, undefined, author, timestamp(world.clock.now()));
}
