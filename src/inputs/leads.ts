// Inputs that the rows and the recipes of leads share.
import { asUuid, list, money } from "../fields";
import {
  expectedCloseDate,
  filterId,
  organizationId,
  ownerId,
  personId,
  visibleToV1,
} from "../vocabulary";
import { sortV1 } from "./sort";

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

/** Which leads a list holds; a saved filter takes the place of the other three. */
export const leadConditions = {
  ownerId: ownerId({ help: "Only leads of this user." }),
  personId: personId({ help: "Only leads of this person." }),
  organizationId: organizationId({ help: "Only leads of this organization." }),
  filterId: filterId(),
};

export const leadSort = sortV1([
  "id",
  "title",
  "owner_id",
  "creator_id",
  "was_seen",
  "expected_close_date",
  "next_activity_id",
  "add_time",
  "update_time",
]);
