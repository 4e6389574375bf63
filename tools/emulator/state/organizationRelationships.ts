// How organizations belong together: one owns the relationship, the other is linked.
// https://developers.pipedrive.com/docs/api/v1/OrganizationRelationships
import { timestamp } from "../clock";
import { invalid } from "../handler";
import type { World } from "../world";
import { mustExist } from "./lookup";

export interface OrganizationRelationship {
  id: number;
  /** With `parent` the owner is the parent and the linked organization its daughter. */
  type: "parent" | "related";
  rel_owner_org_id: number;
  rel_linked_org_id: number;
  add_time: string;
  update_time: string;
}

/** The writable part, as the bodies carry it. `org_id` names the side a reply is told from. */
export type RelationshipChange = Partial<
  Pick<OrganizationRelationship, "type" | "rel_owner_org_id" | "rel_linked_org_id">
> & { org_id?: number };

/** Those of one organization, from either side. */
export const relationshipsOf = (world: World, organizationId: number): OrganizationRelationship[] =>
  world.organizationRelationships.filter((one) => isSide(one, organizationId));

export const isSide = (one: OrganizationRelationship, organizationId: number): boolean =>
  one.rel_owner_org_id === organizationId || one.rel_linked_org_id === organizationId;

/**
 * What the other organization is to the one with `base`: its parent, its daughter, or related to it.
 * In the published sample the linked organization of a `parent` is the `daughter`.
 */
export function seenFrom(one: OrganizationRelationship, base: number) {
  const ownerLooks = one.rel_owner_org_id === base;
  const parent = ownerLooks ? "daughter" : "parent";
  return {
    calculated_type: one.type === "parent" ? parent : "related",
    calculated_related_org_id: ownerLooks ? one.rel_linked_org_id : one.rel_owner_org_id,
  };
}

/** Relates two organizations. Throws 400 when one does not exist, or both are the same. */
export function addRelationship(
  world: World,
  {
    org_id,
    ...sent
  }: RelationshipChange & Omit<OrganizationRelationship, "id" | "add_time" | "update_time">,
): OrganizationRelationship {
  const now = timestamp(world.clock.now());
  const id = world.organizationRelationships.nextId();
  const one = { id, ...sent, add_time: now, update_time: now };
  check(world, one, org_id);
  return world.organizationRelationships.put(one);
}

/** Changes only what the body carries. */
export function changeRelationship(
  world: World,
  one: OrganizationRelationship,
  { org_id, ...sent }: RelationshipChange,
): OrganizationRelationship {
  const after = { ...one, ...sent, update_time: timestamp(world.clock.now()) };
  check(world, after, org_id);
  return world.organizationRelationships.put(after);
}

function check(world: World, one: OrganizationRelationship, base: number | undefined): void {
  const { rel_owner_org_id, rel_linked_org_id } = one;
  mustExist(world.organizations, rel_owner_org_id, "rel_owner_org_id");
  mustExist(world.organizations, rel_linked_org_id, "rel_linked_org_id");
  if (rel_owner_org_id === rel_linked_org_id) {
    throw invalid("rel_linked_org_id must be another organization than rel_owner_org_id");
  }
  mustBeSide(one, base);
}

/** Refuses with 400 an `org_id` that is neither side of the relationship. */
export function mustBeSide(one: OrganizationRelationship, base: number | undefined): void {
  if (base !== undefined && !isSide(one, base)) {
    throw invalid(`org_id: ${base} is not part of this relationship`);
  }
}
