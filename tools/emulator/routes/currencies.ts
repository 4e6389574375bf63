// Currencies of the account: unpaged.
import type { Routes } from "../handler";
import { currenciesWith } from "../state/currencyList";
import { reply } from "./reply";

export const currencies: Routes = {
  "GET /v1/currencies": ({ query }) =>
    reply(currenciesWith(query.term === undefined ? "" : String(query.term))),
};
