// Converting deals to leads and leads to deals, and how far a conversion is: v2 only.
// https://developers.pipedrive.com/docs/api/v1/Deals#convertDealToLead
import type { Asked, Routes } from "../handler";
import {
  askConversion,
  type Conversion,
  type ConversionSource,
  conversionOf,
  statusOf,
} from "../state/conversions";
import { reply } from "./reply";

const begin = (asked: Asked, source: ConversionSource) => {
  const { id } = askConversion(asked.world, source, asked);
  return reply({ conversion_id: id }, { additional_data: null });
};

/** The id of the new record is there only when the conversion is completed. */
const progress = ({ world }: Asked, conversion: Conversion) => {
  const { id, outcome } = conversion;
  const made = typeof outcome === "object" ? outcome : {};
  const data = { ...made, conversion_id: id, status: statusOf(world, conversion) };
  return reply(data, { additional_data: null });
};

export const conversions: Routes = {
  "POST /api/v2/deals/{id}/convert/lead": (asked) => begin(asked, { deal: Number(asked.path.id) }),

  "GET /api/v2/deals/{id}/convert/status/{conversion_id}": (asked) => {
    const { id, conversion_id } = asked.path;
    const ofDeal = (source: ConversionSource) => "deal" in source && source.deal === id;
    return progress(asked, conversionOf(asked.world, String(conversion_id), ofDeal));
  },

  "POST /api/v2/leads/{id}/convert/deal": (asked) => {
    const place = asked.body as { stage_id?: number; pipeline_id?: number };
    return begin(asked, { lead: String(asked.path.id), ...place });
  },

  "GET /api/v2/leads/{id}/convert/status/{conversion_id}": (asked) => {
    const { id, conversion_id } = asked.path;
    const ofLead = (source: ConversionSource) => "lead" in source && source.lead === id;
    return progress(asked, conversionOf(asked.world, String(conversion_id), ofLead));
  },
};
