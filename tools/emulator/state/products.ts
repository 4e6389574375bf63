// Products: what one holds, and the rules by which it is added, changed and deleted.
import { timestamp } from "../clock";
import { invalid } from "../handler";
import type { World } from "../world";
import { type Billing, changeBilling } from "./billing";
import { applyCustomFields } from "./customFields";
import type { Deal } from "./deals";
import { fieldByCode } from "./fields";
import { isReadable, mustBeNamed, mustBeVisibility, mustExist } from "./lookup";
import { firstPrice, type Price, readPrices } from "./prices";
import { variationsOf } from "./productVariations";
import type { Author, CustomFields, Follower, Stamped, Visibility } from "./records";
import { visibilityOfNew } from "./roles";

export type { BillingFrequency } from "./billing";
export type { DealProduct } from "./dealProducts";

export interface Product extends Stamped, Billing {
  id: number;
  name: string;
  code: string | null;
  description: string | null;
  unit: string | null;
  tax: number;
  category: number | null;
  is_linkable: boolean;
  visible_to: Visibility;
  owner_id: number;
  prices: Price[];
  custom_fields: CustomFields;
  followers: Follower[];
}

/** The writable part, as the body of POST and PATCH /api/v2/products carries it. */
export interface ProductChange
  extends Partial<
    Pick<Product, "name" | "code" | "description" | "unit" | "tax" | "category" | "is_linkable"> &
      Billing
  > {
  owner_id?: number;
  visible_to?: number;
  prices?: readonly unknown[];
  custom_fields?: Record<string, unknown>;
}

/** Adds a product. Without prices it gets one of 0 in the user's default currency. */
export function addProduct(world: World, sent: ProductChange, author: Author): Product {
  const now = timestamp(world.clock.now());
  mustBeNamed(sent.name ?? "", "name must not be empty");
  const blank: Product = {
    id: world.products.nextId(),
    name: "",
    code: null,
    description: null,
    unit: null,
    tax: 0,
    category: null,
    is_linkable: true,
    visible_to: visibilityOfNew(world, "product", sent.owner_id ?? author.user.id),
    owner_id: author.user.id,
    billing_frequency: "one-time",
    billing_frequency_cycles: null,
    prices: [firstPrice(author.user, null)],
    add_time: now,
    update_time: now,
    is_deleted: false,
    custom_fields: {},
    followers: [],
  };
  return world.products.put(changed(world, blank, sent, author));
}

/** Changes only what the body carries; the list of prices is replaced whole. */
export function changeProduct(
  world: World,
  product: Product,
  sent: ProductChange,
  author: Author,
): Product {
  mustBeNamed(sent.name, "name must not be empty");
  return world.products.put(changed(world, product, sent, author));
}

/**
 * Copies a product with its prices, custom fields and variations, under the same name and code: no source
 * says that either is changed. The copy has no followers and no image.
 */
export function duplicateProduct(world: World, product: Product): Product {
  const now = timestamp(world.clock.now());
  const copy = { ...product, id: world.products.nextId(), followers: [] };
  for (const variation of variationsOf(world, product.id)) {
    const id = world.productVariations.nextId();
    world.productVariations.put({ ...variation, id, product_id: copy.id });
  }
  return world.products.put({ ...copy, add_time: now, update_time: now });
}

/** Marks a product as deleted. What is attached to deals stays attached. */
export function deleteProduct(world: World, product: Product): void {
  const update_time = timestamp(world.clock.now());
  world.products.put({ ...product, is_deleted: true, update_time });
}

/**
 * The deals a product was added to, archived ones left out as in every list of deals. A status of
 * "deleted" means deals that were deleted within the last 30 days.
 */
export function dealsWith(world: World, product: Product, status: string): Deal[] {
  const lines = world.dealProducts.filter((line) => line.product_id === product.id);
  const ids = new Set(lines.map((line) => line.deal_id));
  return world.deals.filter((deal) => {
    if (!ids.has(deal.id) || deal.is_archived) return false;
    if (status === "deleted") return deal.is_deleted && isReadable(world, deal);
    return !deal.is_deleted && (status === "all_not_deleted" || deal.status === status);
  });
}

function changed(world: World, product: Product, sent: ProductChange, { user }: Author): Product {
  mustExist(world.users, sent.owner_id, "owner_id");
  mustBeVisibility(sent.visible_to);
  const { name, code, description, unit, tax, category, is_linkable } = { ...product, ...sent };
  mustBeCategory(world, sent.category);
  const current = product.custom_fields;
  return {
    ...product,
    ...{ name, code, description, unit, tax, category, is_linkable },
    ...changeBilling(world, product, sent),
    owner_id: sent.owner_id ?? product.owner_id,
    visible_to: (sent.visible_to as Visibility | undefined) ?? product.visible_to,
    prices: sent.prices ? readPrices(sent.prices) : product.prices,
    custom_fields: applyCustomFields(world, "product", current, sent.custom_fields, user),
    update_time: timestamp(world.clock.now()),
  };
}

function mustBeCategory(world: World, id: number | null | undefined): void {
  if (id === null || id === undefined) return;
  const categories = fieldByCode(world, "product", "category")?.options ?? [];
  if (!categories.some((option) => option.id === id)) {
    throw invalid(`category: ${id} is not a category of this account`);
  }
}
