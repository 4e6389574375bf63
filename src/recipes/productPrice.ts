// The price of a product in one currency. Pipedrive replaces all prices of a product at once, so the others
// are read and sent back as they are. https://developers.pipedrive.com/docs/api/v1/Products#updateProduct
import { pipedriveAction } from "../action";
import { InputError } from "../errors";
import { adapted, number, required, shown, text } from "../fields";
import { replies } from "../generated/replies";
import type { Price } from "../inputs/products";
import { pricesIn } from "../prices";
import { currency, productId } from "../vocabulary";
import { changedSchema, changeList } from "./listChange";

const READ = "GET /api/v2/products/{id}";
const WRITE = "PATCH /api/v2/products/{id}";

/** The prices with one of them changed or added; the same list where it says all that already. */
function withPrice(prices: readonly Price[], { currency, ...filled }: Price): readonly Price[] {
  const place = prices.findIndex((price) => price.currency === currency);
  const known = prices[place];
  if (known === undefined) {
    if (filled.price !== undefined) return [...prices, { currency, ...filled }];
    throw new InputError(
      `Price is required: the product has none in ${currency} yet, and Pipedrive would make it 0`,
    );
  }
  const names = Object.keys(filled) as (keyof typeof filled)[];
  const changes = names.some((name) => filled[name] !== known[name]);
  return changes ? prices.with(place, { ...known, ...filled }) : prices;
}

const code = adapted(
  required(
    currency({
      help: "Three-letter code (ISO 4217) of the currency whose price changes. Choose one, or type the code.",
    }),
  ),
  (value) => {
    if (/^[a-z]{3}$/i.test(value)) return value.toUpperCase();
    throw new InputError(`Currency must be a code such as "EUR", got ${shown(value)}`);
  },
);

const amount = (label: string, what: string) =>
  number(label, {
    help: `${what}, in that currency. Blank leaves it as it is.`,
    example: "890",
  });

const ENTRY = {
  type: "object",
  properties: {
    currency: { type: "string" },
    price: { type: "number" },
    cost: { type: "number" },
    direct_cost: { type: "number" },
    notes: { type: "string" },
  },
};

const SHOWN: readonly Price[] = [{ currency: "EUR", price: 890, cost: 540, notes: "" }];
const after = withPrice(SHOWN, { currency: "USD", price: 990 });

export const setProductPrice = pipedriveAction({
  call: WRITE,
  label: "Set Product Price",
  description:
    "Changes or adds the price of a product in one currency; its other prices and fields stay as they are, and nothing is written when nothing changes. Reading the product first costs 1 API token more.",
  inputs: {
    productId: required(productId()),
    currency: code,
    price: number("Price", {
      help: "The price of one unit, in that currency. Blank leaves it as it is; needed in a currency that the product has no price in.",
      example: "890",
    }),
    cost: amount("Cost", "What one unit costs you"),
    directCost: amount("Direct Cost", "Further costs of one unit"),
    notes: text("Notes", {
      help: "A remark on this price. Blank leaves it as it is.",
      example: "List price 2027",
    }),
  },
  example: { data: { changed: true, before: SHOWN, after, product: { id: 1, prices: after } } },
  schema: changedSchema(ENTRY, "product", replies[READ].properties?.data),
  async perform(pipedrive, values) {
    const { productId: id, currency, price, cost, directCost: direct_cost, notes } = values;
    const given = Object.entries({ price, cost, direct_cost, notes });
    const filled = given.filter(([, value]) => value !== undefined);
    if (filled.length === 0) {
      throw new InputError("Nothing to change: fill in Price, Cost, Direct Cost or Notes");
    }
    const path = { id };
    const { record, ...change } = await changeList(
      pipedrive,
      {
        record: `product ${id}`,
        read: async () => (await pipedrive.send(READ, { path })).data,
        entries: (product) => pricesIn(product?.prices),
        write: async (prices) => (await pipedrive.send(WRITE, { path, body: { prices } })).data,
      },
      (before) => withPrice(before, { currency, ...Object.fromEntries(filled) }),
    );
    return { data: { ...change, product: record } };
  },
});
