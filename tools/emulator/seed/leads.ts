// Three lead labels and four leads, one of them archived. Their ids are fixed, so that a script can name them.
import { leadCcEmail } from "../state/ccEmails";
import { addLeadLabel } from "../state/leadLabels";
import { addLead, type LeadChange } from "../state/leads";
import type { World } from "../world";
import { named } from "./customFields";
import { daysAgo } from "./times";
import { as } from "./users";

const uuid = (kind: string, number: number): string =>
  `00000000-${kind}-4000-8000-${String(number).padStart(12, "0")}`;

/** Id of the nth seeded lead label: 1 Hot, 2 Warm, 3 Cold. */
export const leadLabelId = (number: number): string => uuid("1abe", number);

/** Id of the nth seeded lead. */
export const leadId = (number: number): string => uuid("1ead", number);

// The defaults of a new company: https://pipedrive.readme.io/docs/working-with-labels
const labels = [
  { name: "Hot", color: "red" },
  { name: "Warm", color: "yellow" },
  { name: "Cold", color: "blue" },
];

const leads: readonly (LeadChange & { title: string })[] = [
  {
    title: "Trade fair contact Greta Lund",
    owner_id: 2,
    person_id: 13,
    label_ids: [leadLabelId(2)],
  },
  {
    title: "City of Lübbenstedt bike pool",
    owner_id: 3,
    organization_id: 3,
    person_id: 10,
    value: { amount: 42_000, currency: "EUR" },
    label_ids: [leadLabelId(1)],
    was_seen: false,
  },
  {
    title: "Second depot for couriers",
    owner_id: 4,
    organization_id: 4,
    value: { amount: 9800, currency: "GBP" },
  },
  { title: "Old newsletter reply", owner_id: 2, person_id: 14, is_archived: true },
];

export function seedLeads(world: World): void {
  labels.forEach((label, index) => {
    const added = addLeadLabel(daysAgo(world, 650), label);
    world.leadLabels.delete(added.id);
    world.leadLabels.put({ ...added, id: leadLabelId(index + 1) });
  });
  leads.forEach((lead, index) => {
    const id = leadId(index + 1);
    const custom_fields = index === 1 ? named(world, "deal", { "Frame colour": "Moss green" }) : {};
    const sent = { ...lead, custom_fields: { ...custom_fields } };
    const added = addLead(daysAgo(world, 30 - index * 7), as(world, 1), sent);
    world.leads.delete(added.id);
    world.leads.put({ ...added, id, cc_email: leadCcEmail(world, id) });
  });
}
