// What hangs on a record that is merged away and moves to the one that stays: activities, mail, notes,
// files, products, participants and related records. Its history stays with it.
import type { Identified, Table } from "../table";
import type { World } from "../world";
import type { MailMessage } from "./mail";

export function handOverDeal(world: World, from: number, to: number): void {
  repoint(world.activities, "deal_id", from, to);
  repoint(world.notes, "deal_id", from, to);
  repoint(world.files, "deal_id", from, to);
  repoint(world.mailMessages, "deal_id", from, to);
  repoint(world.dealProducts, "deal_id", from, to);
  repoint(world.leads, "source_deal_id", from, to);
  repoint(world.participants, "deal_id", from, to);
  dropRepeatedParticipants(world);
}

export function handOverPerson(world: World, from: number, to: number): void {
  repoint(world.deals, "person_id", from, to);
  repoint(world.leads, "person_id", from, to);
  repoint(world.notes, "person_id", from, to);
  repoint(world.files, "person_id", from, to);
  repoint(world.activities, "person_id", from, to);
  handOverActivityParticipants(world, from, to);
  handOverMailParties(world, from, to);
  repoint(world.participants, "person_id", from, to);
  dropRepeatedParticipants(world);
}

export function handOverOrganization(world: World, from: number, to: number): void {
  repoint(world.persons, "org_id", from, to);
  repoint(world.deals, "org_id", from, to);
  repoint(world.leads, "organization_id", from, to);
  repoint(world.activities, "org_id", from, to);
  repoint(world.notes, "org_id", from, to);
  repoint(world.files, "org_id", from, to);
  repoint(world.organizationRelationships, "rel_owner_org_id", from, to);
  repoint(world.organizationRelationships, "rel_linked_org_id", from, to);
  dropRelationshipsWithItself(world);
}

function dropRelationshipsWithItself(world: World): void {
  for (const { id, rel_owner_org_id, rel_linked_org_id } of world.organizationRelationships.all()) {
    if (rel_owner_org_id === rel_linked_org_id) world.organizationRelationships.delete(id);
  }
}

function repoint<Row extends Identified<Id>, Id extends number | string>(
  table: Table<Row, Id>,
  link: keyof Row,
  from: number,
  to: number,
): void {
  for (const row of table.filter((one) => one[link] === from)) table.put({ ...row, [link]: to });
}

/** A person takes part in a deal once: the earlier entry stays. */
function dropRepeatedParticipants(world: World): void {
  const seen = new Set<string>();
  for (const { id, deal_id, person_id } of world.participants.all()) {
    const key = `${deal_id} ${person_id}`;
    if (seen.has(key)) world.participants.delete(id);
    seen.add(key);
  }
}

function handOverActivityParticipants(world: World, from: number, to: number): void {
  const takesPart = (id: number) => (row: { person_id: number }) => row.person_id === id;
  for (const row of world.activities.filter((one) => one.participants.some(takesPart(from)))) {
    const others = row.participants.filter((one) => one.person_id !== to);
    const wasPrimary = row.participants.some((one) => one.person_id === to && one.primary);
    const participants = others.map((one) =>
      one.person_id === from ? { person_id: to, primary: one.primary || wasPrimary } : one,
    );
    world.activities.put({ ...row, participants });
  }
}

function handOverMailParties(world: World, from: number, to: number): void {
  const relinked = (party: MailMessage["from"]) =>
    party.linked_person_id === from ? { ...party, linked_person_id: to } : party;
  for (const row of world.mailMessages.all()) {
    world.mailMessages.put({ ...row, from: relinked(row.from), to: row.to.map(relinked) });
  }
}
