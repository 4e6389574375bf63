// A relationship of two organizations as v1 sends it: both in short form.
// https://developers.pipedrive.com/docs/api/v1/OrganizationRelationships#getOrganizationRelationships
import {
  type OrganizationRelationship,
  relationshipsOf,
  seenFrom,
} from "../state/organizationRelationships";
import type { World } from "../world";
import { organizationPartV1, relatedObjectsV1 } from "./relatedV1";
import { v1Time } from "./times";

export function relationshipV1(world: World, one: OrganizationRelationship) {
  return {
    id: one.id,
    type: one.type,
    rel_owner_org_id: sideV1(world, one.rel_owner_org_id),
    rel_linked_org_id: sideV1(world, one.rel_linked_org_id),
    add_time: v1Time(one.add_time),
    update_time: v1Time(one.update_time),
    // Text in the published sample.
    active_flag: "true",
  };
}

/** The same with what the other organization is to `base`. */
export const seenRelationshipV1 = (world: World, one: OrganizationRelationship, base: number) => ({
  ...relationshipV1(world, one),
  ...seenFrom(one, base),
});

/** All of one organization, each with the name of the other. */
export const relationshipsV1 = (world: World, base: number) =>
  relationshipsOf(world, base).map((one) => {
    const seen = seenRelationshipV1(world, one, base);
    const other = world.organizations.get(seen.calculated_related_org_id);
    return { ...seen, related_organization_name: other?.name ?? null };
  });

function sideV1(world: World, id: number) {
  const organization = world.organizations.get(id);
  if (!organization) return null;
  const { id: value, ...part } = organizationPartV1(world, organization);
  return { ...part, active_flag: !organization.is_deleted, value };
}

/** `related_objects`: the organizations of these relationships by id. */
export const relatedOrganizationsV1 = (world: World, shown: readonly OrganizationRelationship[]) =>
  relatedObjectsV1(world, {
    organization: shown.flatMap((one) => [one.rel_owner_org_id, one.rel_linked_org_id]),
  });
