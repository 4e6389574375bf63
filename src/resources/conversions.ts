// Turning deals into leads and leads into deals: jobs that Pipedrive works off later.
// https://developers.pipedrive.com/docs/api/v1/Leads#convertLeadToDeal
import { required, uuid } from "../fields";
import { placeOfNewDeal } from "../inputs/conversions";
import { operation } from "../operation";
import { dealId, leadId } from "../vocabulary";

/** `start` is the action that begins the conversion. */
const conversionId = (start: string) =>
  required(
    uuid("Conversion ID", {
      help: `conversion_id as ${start} returned it. Pipedrive forgets it after a few days.`,
    }),
  );

export const convertDealToLead = operation("POST /api/v2/deals/{id}/convert/lead", {
  label: "Convert Deal to Lead",
  description:
    "Begins to turn a deal into a lead and returns a conversion_id for Get Deal Conversion Status; notes, files, e-mails and activities move to the lead, and the deal is deleted once it is done.",
  path: { id: required(dealId()) },
});

export const getDealConversionStatus = operation(
  "GET /api/v2/deals/{id}/convert/status/{conversion_id}",
  {
    label: "Get Deal Conversion Status",
    description:
      "Gets how far a conversion of a deal is: not_started, running, completed, failed or rejected; lead_id is there when it is completed.",
    path: {
      id: required(dealId({ help: "The deal that is converted." })),
      conversionId: conversionId("Convert Deal to Lead"),
    },
  },
);

export const convertLeadToDeal = operation("POST /api/v2/leads/{id}/convert/deal", {
  label: "Convert Lead to Deal",
  description:
    "Begins to turn a lead into a deal and returns a conversion_id for Get Lead Conversion Status; notes, files, e-mails and activities move to the deal, and the lead is deleted once it is done.",
  path: { id: required(leadId()) },
  body: placeOfNewDeal,
});

export const getLeadConversionStatus = operation(
  "GET /api/v2/leads/{id}/convert/status/{conversion_id}",
  {
    label: "Get Lead Conversion Status",
    description:
      "Gets how far a conversion of a lead is: not_started, running, completed, failed or rejected; deal_id is there when it is completed.",
    path: {
      id: required(leadId({ help: "The UUID of the lead that is converted." })),
      conversionId: conversionId("Convert Lead to Deal"),
    },
  },
);
