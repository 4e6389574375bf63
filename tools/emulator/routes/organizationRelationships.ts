// Relationships of organizations: v1 only.
// https://developers.pipedrive.com/docs/api/v1/OrganizationRelationships
import { type Answer, type Asked, notFound, type Routes } from "../handler";
import { findReadable } from "../state/lookup";
import {
  addRelationship,
  changeRelationship,
  mustBeSide,
  type OrganizationRelationship,
  type RelationshipChange,
  relationshipsOf,
} from "../state/organizationRelationships";
import {
  relatedOrganizationsV1,
  relationshipsV1,
  relationshipV1,
  seenRelationshipV1,
} from "../wire/organizationRelationships";
import type { World } from "../world";
import { reply } from "./reply";

function relationshipAsked({ world, path }: Asked): OrganizationRelationship {
  const one = world.organizationRelationships.get(Number(path.id));
  if (!one) throw notFound("Organization relationship");
  return one;
}

const show = (world: World, data: unknown, one: OrganizationRelationship): Answer =>
  reply(data, { related_objects: relatedOrganizationsV1(world, [one]) });

export const organizationRelationships: Routes = {
  // Published without a way to page, though the reply speaks of pages: here it is one page of all.
  "GET /v1/organizationRelationships": ({ world, query }) => {
    const { id } = findReadable(world, world.organizations, query.org_id, "Organization");
    return reply(relationshipsV1(world, id), {
      additional_data: { pagination: { start: 0, limit: 100, more_items_in_collection: false } },
      related_objects: relatedOrganizationsV1(world, relationshipsOf(world, id)),
    });
  },

  "GET /v1/organizationRelationships/{id}": (asked) => {
    const one = relationshipAsked(asked);
    const base = asked.query.org_id as number | undefined;
    mustBeSide(one, base);
    const seen = seenRelationshipV1(asked.world, one, base ?? one.rel_owner_org_id);
    return show(asked.world, seen, one);
  },

  "POST /v1/organizationRelationships": ({ world, body }) => {
    const one = addRelationship(world, body as unknown as Parameters<typeof addRelationship>[1]);
    return show(world, relationshipV1(world, one), one);
  },

  "PUT /v1/organizationRelationships/{id}": (asked) => {
    const { world, body } = asked;
    const one = changeRelationship(world, relationshipAsked(asked), body as RelationshipChange);
    return show(world, relationshipV1(world, one), one);
  },

  "DELETE /v1/organizationRelationships/{id}": (asked) => {
    const { id } = relationshipAsked(asked);
    asked.world.organizationRelationships.delete(id);
    return reply({ id });
  },
};
