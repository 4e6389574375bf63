// Products attached to deals: what one line holds, its sum, and what it does to the deal's value.
// https://developers.pipedrive.com/docs/api/v1/DealProducts
import { timestamp } from "../clock";
import { invalid } from "../handler";
import type { World } from "../world";
import { type Billing, changeBilling } from "./billing";
import { recordChanges } from "./changes";
import { toCents } from "./currencies";
import type { Deal } from "./deals";
import { lessDiscounts } from "./discountSums";
import { installmentsOf } from "./installments";
import { mustExist } from "./lookup";
import type { Author } from "./records";

export interface DealProduct extends Billing {
  id: number;
  deal_id: number;
  product_id: number;
  product_variation_id: number | null;
  name: string;
  order_nr: number;
  item_price: number;
  quantity: number;
  discount: number;
  discount_type: "percentage" | "amount";
  tax: number;
  tax_method: "exclusive" | "inclusive" | "none";
  comments: string;
  is_enabled: boolean;
  currency: string;
  billing_start_date: string | null;
  add_time: string;
  update_time: string;
}

/** The writable part, as the bodies of the v2 calls carry it. */
export type DealProductChange = Partial<
  Omit<
    DealProduct,
    "id" | "deal_id" | "name" | "order_nr" | "currency" | "add_time" | "update_time"
  >
>;

/** The lines of a deal in the order of their ids. */
export const linesOf = (world: World, dealId: number): DealProduct[] =>
  world.dealProducts.filter((line) => line.deal_id === dealId);

/** Attaches products to a deal, all of them or, when one breaks a rule (400), none. */
export function attachProducts(
  world: World,
  deal: Deal,
  sent: readonly DealProductChange[],
  author: Author,
): DealProduct[] {
  const now = timestamp(world.clock.now());
  const lines: DealProduct[] = [];
  for (const one of sent) {
    const blank: DealProduct = {
      id: world.dealProducts.nextId() + lines.length,
      deal_id: deal.id,
      product_id: 0,
      product_variation_id: null,
      name: "",
      order_nr: lastPlace([...linesOf(world, deal.id), ...lines]) + 10,
      item_price: 0,
      quantity: 1,
      discount: 0,
      discount_type: "percentage",
      tax: 0,
      tax_method: linesOf(world, deal.id)[0]?.tax_method ?? "inclusive",
      comments: "",
      is_enabled: true,
      currency: deal.currency,
      billing_frequency: "one-time",
      billing_frequency_cycles: null,
      billing_start_date: null,
      add_time: now,
      update_time: now,
    };
    lines.push(changed(world, blank, one, now));
  }
  mustSuit(world, deal, linesOf(world, deal.id), [...linesOf(world, deal.id), ...lines]);
  for (const line of lines) world.dealProducts.put(line);
  const method = sent.findLast((one) => one.tax_method)?.tax_method;
  settle(world, deal, method, author, now);
  return lines.map((line) => world.dealProducts.get(line.id) ?? line);
}

/** Changes one line, and with its tax method that of all lines of the deal. */
export function changeLine(
  world: World,
  deal: Deal,
  line: DealProduct,
  sent: DealProductChange,
  author: Author,
): DealProduct {
  const now = timestamp(world.clock.now());
  const after = changed(world, line, sent, now);
  const before = linesOf(world, deal.id);
  const lines = before.map((other) => (other.id === line.id ? after : other));
  mustSuit(world, deal, before, lines);
  world.dealProducts.put(after);
  settle(world, deal, sent.tax_method, author, now);
  return world.dealProducts.get(line.id) ?? after;
}

/** Takes lines off a deal. */
export function detachProducts(
  world: World,
  deal: Deal,
  lines: readonly DealProduct[],
  author: Author,
): void {
  for (const line of lines) world.dealProducts.delete(line.id);
  settle(world, deal, undefined, author, timestamp(world.clock.now()));
}

/** Price times quantity less the discount, to the cent. Tax is not added. */
export function sumOf(line: DealProduct): number {
  const full = line.item_price * line.quantity;
  const off = line.discount_type === "percentage" ? (full * line.discount) / 100 : line.discount;
  return toCents(full - off);
}

function changed(
  world: World,
  line: DealProduct,
  sent: DealProductChange,
  now: string,
): DealProduct {
  const after = { ...line, ...sent, ...changeBilling(world, line, sent), update_time: now };
  mustExist(world.products, sent.product_id, "product_id");
  const product = world.products.get(after.product_id);
  if (sent.product_id !== undefined && !product?.is_linkable) {
    throw invalid(`product_id: product ${sent.product_id} cannot be added to deals`);
  }
  const moved = after.product_id !== line.product_id && sent.product_variation_id === undefined;
  if (moved) after.product_variation_id = null;
  mustBeVariation(world, sent.product_variation_id, after.product_id);
  if (after.quantity <= 0) throw invalid("quantity must be greater than 0");
  if (after.discount < 0) throw invalid("discount must not be negative");
  if (after.discount_type === "percentage" && after.discount > 100) {
    throw invalid("discount must be between 0 and 100 when discount_type is percentage");
  }
  mustBeNear(after.billing_start_date, world.clock.now());
  return { ...after, name: product?.name ?? line.name };
}

function mustBeVariation(world: World, id: number | null | undefined, productId: number): void {
  if (id === null || id === undefined) return;
  const variation = world.productVariations.get(id);
  if (variation?.product_id === productId) return;
  throw invalid(
    `product_variation_id: ${id} ${variation ? `is not a variation of product ${productId}` : "does not exist"}`,
  );
}

// "between 10 years in the past and 10 years in the future": text of billing_start_date.
function mustBeNear(date: string | null, now: number): void {
  if (date === null) return;
  const years = Math.abs(Date.parse(date) - now) / (365.25 * 24 * 60 * 60 * 1000);
  if (years > 10) throw invalid("billing_start_date must be within 10 years of today");
}

/**
 * What all lines of a deal must keep to together. Texts of billing_frequency and is_enabled: twenty
 * recurring ones at most; beside installments none that recurs, and one that is enabled.
 */
function mustSuit(
  world: World,
  deal: Deal,
  before: readonly DealProduct[],
  after: readonly DealProduct[],
): void {
  const recurring = after.filter((line) => line.billing_frequency !== "one-time").length;
  if (recurring > 20) {
    throw invalid("A deal can have up to 20 products with a billing_frequency other than one-time");
  }
  if (installmentsOf(world, deal.id).length === 0) return;
  if (recurring > 0) {
    throw invalid("billing_frequency must be one-time while the deal has installments");
  }
  const enabled = (line: DealProduct) => line.is_enabled;
  if (before.some(enabled) && !after.some(enabled)) {
    throw invalid("The last enabled product cannot be disabled while the deal has installments");
  }
}

/**
 * What follows for the deal: one tax method for all lines ("changing this in one product affects the
 * rest"), and a value that is the sum of the enabled lines (texts of DealProducts and is_enabled), less
 * the deal's discounts on the one-time ones (text of POST /api/v2/deals/{id}/discounts).
 * When the last line goes the value stays as it is; what Pipedrive does then is not documented.
 */
export function settle(
  world: World,
  deal: Deal,
  taxMethod: DealProduct["tax_method"] | undefined,
  { user }: Author,
  now: string,
): void {
  if (taxMethod) {
    for (const line of linesOf(world, deal.id)) {
      world.dealProducts.put({ ...line, tax_method: taxMethod });
    }
  }
  const lines = linesOf(world, deal.id);
  const oneTime = totalOf(lines, (line) => line.billing_frequency === "one-time");
  const recurring = totalOf(lines, (line) => line.billing_frequency !== "one-time");
  const total = lessDiscounts(world, deal.id, oneTime) + recurring;
  const value = lines.length === 0 ? deal.value : toCents(total);
  const after = { ...deal, value, update_time: now };
  recordChanges(world, "deal", deal, after, user.id);
  world.deals.put(after);
}

/** The sum of the enabled lines among those. */
const totalOf = (lines: readonly DealProduct[], among: (line: DealProduct) => boolean): number =>
  lines
    .filter((line) => line.is_enabled && among(line))
    .reduce((sum, line) => sum + sumOf(line), 0);

const lastPlace = (lines: readonly DealProduct[]): number =>
  lines.reduce((highest, line) => Math.max(highest, line.order_nr), 0);
