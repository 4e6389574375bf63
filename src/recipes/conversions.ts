// Turning a lead into a deal or a deal into a lead, and waiting until it is done.
import { pipedriveAction } from "../action";
import { integer, required } from "../fields";
import { replies } from "../generated/replies";
import { placeOfNewDeal } from "../inputs/conversions";
import { dealId, leadId } from "../vocabulary";
import { convertAndWait, DEAL_TO_LEAD, LEAD_TO_DEAL } from "./conversionJob";

/** Seconds, where Max Wait is blank. */
const USUAL_WAIT = 60;

const maxWait = integer("Max Wait", {
  help: "Seconds to wait between looks at the conversion, 600 at most. When they are used up the step fails with the ID of the conversion, which goes on in Pipedrive.",
  default: String(USUAL_WAIT),
  least: 0,
  most: 600,
});

const AND = "Each look at its status costs 1 API token more, reading the new";

const schema = (id: object, name: "deal" | "lead", record: object = {}) => ({
  type: "object",
  properties: {
    conversion_id: { type: "string", format: "uuid" },
    status: { type: "string", enum: ["completed"] },
    [`${name}_id`]: id,
    [name]: record,
    api_tokens: { type: "integer" },
    api_tokens_left: { type: "integer" },
  },
});

export const convertLeadToDealAndWait = pipedriveAction({
  call: LEAD_TO_DEAL.begin,
  label: "Convert Lead to Deal and Wait",
  description: `Turns a lead into a deal, waits until that is done and returns the new deal. Notes, files, e-mails and activities move to the deal; the lead is gone afterwards, so keep the deal's ID. ${AND} deal 1, for which the app needs the OAuth scope deals:read as well.`,
  inputs: {
    id: required(leadId()),
    ...placeOfNewDeal,
    maxWait,
  },
  schema: schema({ type: "integer" }, "deal", replies[LEAD_TO_DEAL.read].properties?.data),
  async perform(pipedrive, { id, stageId: stage_id, pipelineId: pipeline_id, maxWait }) {
    const source = { id, body: { stage_id, pipeline_id } };
    return {
      data: await convertAndWait(pipedrive, LEAD_TO_DEAL, source, maxWait ?? USUAL_WAIT),
    };
  },
});

export const convertDealToLeadAndWait = pipedriveAction({
  call: DEAL_TO_LEAD.begin,
  label: "Convert Deal to Lead and Wait",
  description: `Turns a deal into a lead, waits until that is done and returns the new lead. Notes, files, e-mails and activities move to the lead; the deal is gone afterwards, so keep the lead's ID. ${AND} lead 2, for which the app needs the OAuth scope leads:read as well.`,
  inputs: { id: required(dealId()), maxWait },
  schema: schema(
    { type: "string", format: "uuid" },
    "lead",
    replies[DEAL_TO_LEAD.read].properties?.data,
  ),
  async perform(pipedrive, { id, maxWait }) {
    return { data: await convertAndWait(pipedrive, DEAL_TO_LEAD, { id }, maxWait ?? USUAL_WAIT) };
  },
});
