// Labels of leads: named, coloured, changed and deleted by id.
// https://developers.pipedrive.com/docs/api/v1/LeadLabels
import { randomUUID } from "node:crypto";
import type { World } from "../world";
import { type LeadLabel, leadTime } from "./leads";
import { mustBeNamed } from "./lookup";

type LabelChange = Partial<Pick<LeadLabel, "name" | "color">>;

/** @throws Refusal 400 for an empty name; colours are the contract's. */
export function addLeadLabel(world: World, sent: Required<LabelChange>): LeadLabel {
  mustBeNamed(sent.name, "name must not be empty");
  const now = leadTime(world);
  return world.leadLabels.put({ id: randomUUID(), ...sent, add_time: now, update_time: now });
}

export function changeLeadLabel(world: World, label: LeadLabel, sent: LabelChange): LeadLabel {
  mustBeNamed(sent.name, "name must not be empty");
  return world.leadLabels.put({ ...label, ...sent, update_time: leadTime(world) });
}

/** Deletes a label and takes it off every lead that carried it. */
export function deleteLeadLabel(world: World, label: LeadLabel): void {
  world.leadLabels.delete(label.id);
  for (const lead of world.leads.filter((row) => row.label_ids.includes(label.id))) {
    world.leads.put({ ...lead, label_ids: lead.label_ids.filter((id) => id !== label.id) });
  }
}
