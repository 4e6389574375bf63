// Inputs that the rows and recipes of products, their variations and their prices share.
import { InputError } from "../errors";
import { adapted, type Field, jsonList, number, required, shape, text } from "../fields";

const help = "";

const readPrice = shape(
  {
    currency: required(text("currency", { help })),
    price: number("price", { help }),
    cost: number("cost", { help }),
    direct_cost: number("direct_cost", { help }),
    overhead_cost: number("overhead_cost", { help }),
    notes: text("notes", { help }),
  },
  ["product_id", "product_variation_id"],
);

/** A price as API v2 takes it. */
export type Price = Omit<ReturnType<typeof readPrice>, "overhead_cost">;

/** Reads one price; v1's name for the direct cost is understood too. */
function asPrice(entry: unknown, label: string): Price {
  const { overhead_cost, ...price } = readPrice(entry, label);
  if (overhead_cost === undefined) return price;
  if (price.direct_cost !== undefined) {
    throw new InputError(
      `${label} may have direct_cost or overhead_cost, which is its old name: keep one`,
    );
  }
  return { ...price, direct_cost: overhead_cost };
}

function mustDiffer(all: readonly Price[] | undefined): readonly Price[] | undefined {
  const currencies = all?.map(({ currency }) => currency) ?? [];
  const twice = currencies.find((currency, index) => currencies.indexOf(currency) !== index);
  if (twice === undefined) return all;
  throw new InputError(`Prices may hold one price per currency, got two in "${twice}": keep one`);
}

/** Prices by currency; filling them replaces all that are stored. */
export const prices: Field<readonly Price[] | undefined> = adapted(
  jsonList("Prices", asPrice, {
    help: "A JSON list with one entry per currency: currency (its code), price, cost, direct_cost (or overhead_cost, its old name) and notes. The list replaces all prices, so name every currency; blank on a new record means 0 in your default currency.",
    example: '[{"currency": "EUR", "price": 890, "cost": 540, "direct_cost": 35}]',
  }),
  mustDiffer,
);

/** The same on one line, as the older component shows it. */
export const pricesOnALine: typeof prices = (() => {
  const { language: _, ...input } = prices.input;
  return { ...prices, input: { ...input, type: "string" } };
})();
