// Pickers of products and currencies.
import { moneyIn, option } from "./options";
import { shortList } from "./picker";
import { LATEST_FIRST, recordPicker } from "./recordPicker";

export const selectProduct = recordPicker({
  label: "Select Product",
  records: "products",
  list: "GET /api/v2/products",
  query: LATEST_FIRST,
  option: ({ id, name, code, prices }) =>
    option(id, name, code, moneyIn(prices?.[0]?.price, prices?.[0]?.currency)),
  search: {
    call: "GET /api/v2/products/search",
    option: ({ id, name, code }) => option(id, name, code),
  },
  example: { key: "1", label: "Cargo Bike L — CB-L, 3,490 EUR" },
});

export const selectCurrency = shortList({
  label: "Select Currency",
  description: "Selects a currency by its code, such as EUR.",
  call: "GET /v1/currencies",
  request: {},
  option: ({ code, name }) => option(code, code, name),
  example: { key: "EUR", label: "EUR — Euro" },
});

/** Goals alone name a currency by its number. */
export const selectCurrencyId = shortList({
  label: "Select Currency Number",
  description: "Selects a currency by its number, as goals name it.",
  call: "GET /v1/currencies",
  request: {},
  option: ({ id, code, name }) => option(id, code, name),
  example: { key: "2", label: "EUR — Euro" },
});
