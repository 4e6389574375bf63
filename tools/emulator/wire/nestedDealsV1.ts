// A deal as v1 lists it: with creator, owner, person and organization nested, and `related_objects` beside.
// https://developers.pipedrive.com/docs/api/v1/Products#getProductDeals
import type { Deal } from "../state/deals";
import type { World } from "../world";
import { dealsV1 } from "./dealsV1";
import { organizationPartV1, personPartV1, relatedObjectsV1, userPartV1 } from "./relatedV1";

/** The shape for all deals of one reply. */
export function nestedDealsV1(world: World): (deal: Deal) => Record<string, unknown> {
  const flat = dealsV1(world);
  return (deal) => ({
    ...flat(deal),
    creator_user_id: userV1(world, deal.creator_user_id),
    user_id: userV1(world, deal.owner_id),
    person_id: personV1(world, deal.person_id),
    org_id: organizationV1(world, deal.org_id),
  });
}

/** Whom the deals refer to. What the published reply holds of stages and pipelines has no ids: left out. */
export const relatedToDeals = (world: World, deals: readonly Deal[]): Record<string, unknown> =>
  relatedObjectsV1(world, {
    user: deals.flatMap((deal) => [deal.creator_user_id, deal.owner_id]),
    person: deals.map((deal) => deal.person_id),
    organization: deals.map((deal) => deal.org_id),
  });

// Nested in a deal, the id of a record is called `value`, a user has both, and `has_pic` is a truth value.
function userV1(world: World, id: number) {
  const user = world.users.get(id);
  return user ? { ...userPartV1(user), has_pic: false, value: id } : null;
}

function personV1(world: World, id: number | null) {
  const person = world.persons.get(id ?? 0);
  if (!person) return null;
  const { id: value, ...part } = personPartV1(person);
  return { ...part, value };
}

function organizationV1(world: World, id: number | null) {
  const organization = world.organizations.get(id ?? 0);
  if (!organization) return null;
  const { id: value, ...part } = organizationPartV1(world, organization);
  return { ...part, active_flag: !organization.is_deleted, value };
}
