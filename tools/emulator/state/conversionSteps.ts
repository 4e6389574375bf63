// What a conversion between a deal and a lead does once it runs: the new record, what moves to it, the end
// of the old one. Invoices, history and what a lead has no place for stay with the deal.
import type { World } from "../world";
import { addDeal, type Deal, deleteDeal } from "./deals";
import { addLead, type Lead } from "./leads";
import { findPresent } from "./lookup";
import type { Author } from "./records";

/** The source is there but can't be converted. When that is so is not published: see the README. */
export class Rejection extends Error {}

/** Turns a lead into a deal. Throws a Rejection for an archived lead, a Refusal for what is gone by now. */
export function convertedLead(
  world: World,
  { lead: id, stage_id, pipeline_id }: { lead: string; stage_id?: number; pipeline_id?: number },
  author: Author,
): Deal {
  const lead = world.leads.get(id);
  if (!lead) throw new Error(`Lead ${id} is gone`);
  if (lead.is_archived) throw new Rejection("an archived lead cannot be converted");
  // The stage wins over the pipeline: texts of POST /api/v2/leads/{id}/convert/deal.
  const place = stage_id === undefined ? { pipeline_id } : { stage_id };
  const added = addDeal(
    world,
    {
      title: lead.title,
      owner_id: lead.owner_id,
      person_id: lead.person_id,
      org_id: lead.organization_id,
      ...(lead.value && { value: lead.value.amount, currency: lead.value.currency }),
      expected_close_date: lead.expected_close_date,
      visible_to: lead.visible_to,
      custom_fields: { ...lead.custom_fields },
      ...defined(place),
    },
    author,
  );
  const deal = world.deals.put({ ...added, ...sourceOf(lead), source_lead_id: lead.id });
  moveOver(world, { lead_id: lead.id }, { deal_id: deal.id, lead_id: null });
  world.leads.delete(lead.id);
  return deal;
}

/** Turns a deal into a lead. Throws a Rejection for an archived one and for one without a contact. */
export function convertedDeal(world: World, id: number, author: Author): Lead {
  const deal = findPresent(world, world.deals, id, "Deal");
  if (deal.is_archived) throw new Rejection("an archived deal cannot be converted");
  if (deal.person_id === null && deal.org_id === null) {
    throw new Rejection("a lead needs a person or an organization");
  }
  const added = addLead(world, author, {
    title: deal.title,
    owner_id: deal.owner_id,
    person_id: deal.person_id,
    organization_id: deal.org_id,
    value: deal.value === 0 ? null : { amount: deal.value, currency: deal.currency },
    expected_close_date: deal.expected_close_date,
    visible_to: deal.visible_to,
    custom_fields: { ...deal.custom_fields },
  });
  const lead = world.leads.put({ ...added, ...sourceOf(deal), source_deal_id: deal.id });
  moveOver(world, { deal_id: deal.id }, { deal_id: null, lead_id: lead.id });
  deleteDeal(world, deal, author);
  return lead;
}

type Origin = Pick<Deal, "origin" | "origin_id" | "channel" | "channel_id">;

const sourceOf = ({ origin, origin_id, channel, channel_id }: Origin): Origin => ({
  ...{ origin, origin_id, channel, channel_id },
});

/** Notes, files, e-mails and activities go along: texts of both operations. */
function moveOver(
  world: World,
  from: { deal_id: number } | { lead_id: string },
  to: { deal_id: number | null; lead_id: string | null },
): void {
  const hangs = (row: { deal_id: number | null; lead_id?: string | null }): boolean =>
    "deal_id" in from ? row.deal_id === from.deal_id : row.lead_id === from.lead_id;
  for (const row of world.notes.filter(hangs)) world.notes.put({ ...row, ...to });
  for (const row of world.files.filter(hangs)) world.files.put({ ...row, ...to });
  for (const row of world.activities.filter(hangs)) world.activities.put({ ...row, ...to });
  for (const row of world.mailMessages.filter(hangs)) world.mailMessages.put({ ...row, ...to });
}

const defined = <T extends object>(object: T) =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
