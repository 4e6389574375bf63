// What lies between records: relationships of organizations, a discount, a picture, conversions
// that are over, changes of owner. Their ids are fixed, so that a script can name them.
import { recordChange } from "../state/changes";
import { addDiscount } from "../state/dealDiscounts";
import { addRelationship } from "../state/organizationRelationships";
import type { World } from "../world";
import { leadId } from "./leads";
import { daysAgo } from "./times";
import { as } from "./users";

const uuid = (kind: string, number: number): string =>
  `00000000-${kind}-4000-8000-${String(number).padStart(12, "0")}`;

export function seedLinks(world: World): void {
  seedRelationships(world);
  seedDiscount(world);
  seedPicture(world);
  seedConversions(world);
  seedHandover(world);
}

/** The public utility and its courier service, two dealers who buy together. */
function seedRelationships(world: World): void {
  const then = daysAgo(world, 90);
  addRelationship(then, { type: "parent", rel_owner_org_id: 3, rel_linked_org_id: 6 });
  addRelationship(then, { type: "related", rel_owner_org_id: 1, rel_linked_org_id: 5 });
}

/** On deal 2, whose value nobody worked out from products. */
function seedDiscount(world: World): void {
  const deal = world.deals.get(2);
  if (!deal) throw new Error("The seed has no deal 2");
  const sent = { description: "Demo bikes", amount: 5, type: "percentage" } as const;
  const added = addDiscount(daysAgo(world, 10), deal, sent, as(world, 2));
  world.dealDiscounts.delete(added.id);
  world.dealDiscounts.put({ ...added, id: uuid("d15c", 1) });
}

function seedPicture(world: World): void {
  const person = world.persons.get(1);
  if (!person) throw new Error("The seed has no person 1");
  const picture = world.personPictures.put({
    id: world.personPictures.nextId(),
    added_by_user_id: 2,
    add_time: person.add_time,
    file_size: 41_230,
    format: "jpg",
    hash: "0d1f6b6d3c2a4e5f8091a2b3c4d5e6f708192a3b",
  });
  world.persons.put({ ...person, picture_id: picture.id });
}

/** Deal 7 was a lead until two days ago; the archived deal 11 could not become one. */
function seedConversions(world: World): void {
  const asked = daysAgo(world, 2).clock.now();
  const deal = world.deals.get(7);
  if (!deal) throw new Error("The seed has no deal 7");
  world.deals.put({ ...deal, source_lead_id: leadId(9) });
  world.conversions.put({
    id: uuid("c0de", 1),
    source: { lead: leadId(9) },
    author: as(world, 4),
    asked,
    outcome: { deal_id: deal.id },
  });
  world.conversions.put({
    id: uuid("c0de", 2),
    source: { deal: 11 },
    author: as(world, 2),
    asked,
    outcome: "rejected",
  });
}

/** Person 1 and organization 1 were Aylin's before they became Jonas's. */
function seedHandover(world: World): void {
  for (const entity of ["person", "organization"] as const) {
    recordChange(daysAgo(world, 200), {
      ...{ entity, entity_id: 1, field: "owner_id", old_value: 3, new_value: 2 },
      ...{ user_id: 1, source: "app" },
    });
  }
}
