// Labels and sources of leads. https://developers.pipedrive.com/docs/api/v1/LeadLabels
// and https://developers.pipedrive.com/docs/api/v1/LeadSources
import { type Asked, notFound, type Routes } from "../handler";
import { addLeadLabel, changeLeadLabel, deleteLeadLabel } from "../state/leadLabels";
import type { LeadLabel } from "../state/leads";
import { leadLabelV1 } from "../wire/leads";
import { reply } from "./reply";

/** The published list, which cannot be changed. */
const SOURCES = [
  "Manually created",
  "Deal",
  "Web forms",
  "Prospector",
  "Leadbooster",
  "Live chat",
  "Import",
  "Website visitors",
  "Workflow automation",
  "API",
];

export const leadLabels: Routes = {
  "GET /v1/leadLabels": ({ world }) => reply(world.leadLabels.all().map(leadLabelV1)),

  "POST /v1/leadLabels": ({ world, body }) => {
    const { name, color } = body as Pick<LeadLabel, "name" | "color">;
    return reply(leadLabelV1(addLeadLabel(world, { name, color })));
  },

  "PATCH /v1/leadLabels/{id}": (asked) => {
    const sent = asked.body as Partial<Pick<LeadLabel, "name" | "color">>;
    return reply(leadLabelV1(changeLeadLabel(asked.world, labelAsked(asked), sent)));
  },

  "DELETE /v1/leadLabels/{id}": (asked) => {
    const label = labelAsked(asked);
    deleteLeadLabel(asked.world, label);
    return reply({ id: label.id });
  },

  "GET /v1/leadSources": () => reply(SOURCES.map((name) => ({ name }))),
};

function labelAsked({ world, path }: Asked): LeadLabel {
  const label = world.leadLabels.get(String(path.id));
  if (!label) throw notFound("Lead label");
  return label;
}
