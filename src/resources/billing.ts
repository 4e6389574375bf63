// What the company pays Pipedrive for: https://developers.pipedrive.com/docs/api/v1/Billing
import { operation } from "../operation";

export const getCompanyAddons = operation("GET /v1/billing/subscriptions/addons", {
  label: "Get Company Addons",
  description: "Gets the codes of the add-ons that the company has.",
});
