// Products: what one holds, and the rules by which it is added, changed and deleted.
import { timestamp } from "../clock";
import { invalid } from "../handler";
import type { World } from "../world";
import { type Billing, changeBilling } from "./billing";
import { applyCustomFields } from "./customFields";
import { fieldByCode } from "./fields";
import { mustBeNamed, mustBeVisibility, mustExist } from "./lookup";
import type { Author, CustomFields, Follower, Stamped, Visibility } from "./records";
import { visibilityOfNew } from "./roles";

export type { BillingFrequency } from "./billing";
export type { DealProduct } from "./dealProducts";

export interface Price {
  currency: string;
  price: number;
  cost: number;
  direct_cost: number | null;
  notes: string;
}

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
  const { id, default_currency } = author.user;
  const blank: Product = {
    id: world.products.nextId(),
    name: "",
    code: null,
    description: null,
    unit: null,
    tax: 0,
    category: null,
    is_linkable: true,
    visible_to: visibilityOfNew(world, "product", sent.owner_id ?? id),
    owner_id: id,
    billing_frequency: "one-time",
    billing_frequency_cycles: null,
    prices: [{ currency: default_currency, price: 0, cost: 0, direct_cost: null, notes: "" }],
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

/** Marks a product as deleted. What is attached to deals stays attached. */
export function deleteProduct(world: World, product: Product): void {
  const update_time = timestamp(world.clock.now());
  world.products.put({ ...product, is_deleted: true, update_time });
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

const amounts = ["price", "cost", "direct_cost"] as const;
const members: readonly string[] = ["currency", "notes", ...amounts];

// The contract leaves the members of `prices` open; these are the documented ones.
// https://developers.pipedrive.com/docs/api/v1/Products#addProduct (prices)
function readPrices(sent: readonly unknown[]): Price[] {
  const prices = sent.map((entry, index) => readPrice(entry, `prices[${index}]`));
  const currencies = prices.map((price) => price.currency);
  const twice = currencies.find((currency, index) => currencies.indexOf(currency) !== index);
  if (twice) throw invalid(`prices: there can only be one price in ${twice}`);
  return prices;
}

function readPrice(entry: unknown, place: string): Price {
  const sent = (typeof entry === "object" && entry !== null ? entry : {}) as Record<
    string,
    unknown
  >;
  const unknown = Object.keys(sent).find((name) => !members.includes(name));
  if (unknown) throw invalid(`${place}: unknown field "${unknown}"`);
  const { currency, notes = "" } = sent;
  if (typeof currency !== "string" || !/^[A-Z]{3}$/.test(currency)) {
    throw invalid(`${place}.currency must be a currency code`);
  }
  if (typeof notes !== "string") throw invalid(`${place}.notes must be a text`);
  const wrong = amounts.find((name) => !["number", "undefined"].includes(typeof sent[name]));
  if (wrong && sent[wrong] !== null) throw invalid(`${place}.${wrong} must be a number`);
  return {
    currency,
    price: Number(sent.price ?? 0),
    cost: Number(sent.cost ?? 0),
    direct_cost: (sent.direct_cost as number | null | undefined) ?? null,
    notes,
  };
}
