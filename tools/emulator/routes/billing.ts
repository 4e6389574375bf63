// What the company pays Pipedrive for.
import type { Routes } from "../handler";
import { ADDONS } from "../state/company";
import { reply } from "./reply";

export const billing: Routes = {
  "GET /v1/billing/subscriptions/addons": () => reply(ADDONS.map((code) => ({ code }))),
};
