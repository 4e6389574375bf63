// Prices of products and of their variations: one per currency, replaced whole.
import { invalid } from "../handler";
import type { User } from "./users";

export interface Price {
  currency: string;
  price: number;
  cost: number;
  direct_cost: number | null;
  notes: string;
}

/** What is sold for nothing until someone says a price. */
export const firstPrice = (user: User, direct_cost: Price["direct_cost"]): Price => ({
  currency: user.default_currency,
  price: 0,
  cost: 0,
  direct_cost,
  notes: "",
});

const amounts = ["price", "cost", "direct_cost"] as const;
const members: readonly string[] = ["currency", "notes", ...amounts];

// The contract leaves the members of `prices` open; these are the documented ones.
// https://developers.pipedrive.com/docs/api/v1/Products#addProduct (prices)
export function readPrices(sent: readonly unknown[]): Price[] {
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
