// Inputs that the rows and the recipes of leads share.
import { asUuid, list, money } from "../fields";
import { expectedCloseDate, organizationId, ownerId, personId, visibleToV1 } from "../vocabulary";

export const leadBody = {
  ownerId: ownerId(),
  personId: personId({
    help: "The person the lead is about. A lead needs a person or an organization.",
  }),
  organizationId: organizationId({
    help: "The organization the lead is about. A lead needs a person or an organization.",
  }),
  value: money("Value", {
    help: 'What the lead may be worth: an amount with its currency such as "1500 EUR", or {"amount": 1500, "currency": "EUR"}.',
  }),
  expectedCloseDate: expectedCloseDate(),
  labelIds: list("Label Ids", asUuid, {
    help: "UUIDs of lead labels, separated by commas; Get Lead Labels lists them.",
  }),
  visibleTo: visibleToV1,
};
