// Prices of a product as a reply shows them, ready to be sent back: Pipedrive replaces the whole list. Pure.
import { isObject } from "./json";

/** One per currency. */
export interface StoredPrice {
  currency: string;
  price?: number;
  cost?: number;
  direct_cost?: number;
  notes?: string;
}

/** What a reply says beside it (`product_id`, nulls) is left out. */
export function pricesIn(stored: unknown): readonly StoredPrice[] {
  return (Array.isArray(stored) ? stored : []).filter(isObject).map((entry) => {
    const { currency, price, cost, direct_cost, notes } = entry;
    const members = Object.entries({ price, cost, direct_cost, notes });
    const filled = members.filter(([, value]) => value !== null && value !== undefined);
    return { currency: String(currency), ...Object.fromEntries(filled) };
  });
}
