// Currencies of the account: https://developers.pipedrive.com/docs/api/v1/Currencies
import { text } from "../fields";
import { operation } from "../operation";

export const getCurrencies = operation("GET /v1/currencies", {
  label: "Get Currencies",
  description: "Gets the currencies that amounts can have, the account's own ones included.",
  query: {
    term: text("Term", {
      help: "Only currencies with this text in their name or code.",
      example: "krona",
    }),
  },
});
