// Permission sets: v1 only.
import { type Asked, notFound, type Routes } from "../handler";
import { offsetPage } from "../pages";
import { holdersOf, type PermissionSet } from "../state/permissionSets";
import { holderV1, permissionSetV1, wholePermissionSetV1 } from "../wire/permissionSets";
import { reply } from "./reply";

export const permissionSets: Routes = {
  "GET /v1/permissionSets": ({ world, query }) => {
    const wanted = (set: PermissionSet) => query.app === undefined || set.app === query.app;
    return reply(world.permissionSets.filter(wanted).map((set) => permissionSetV1(world, set)));
  },

  // The published schema has no envelope here, nor has the type in the official client.
  "GET /v1/permissionSets/{id}": (asked) => ({
    body: wholePermissionSetV1(asked.world, setAsked(asked)),
  }),

  // It is paged, but its published schema has no additional_data.
  "GET /v1/permissionSets/{id}/assignments": (asked) => {
    const set = setAsked(asked);
    const { rows } = offsetPage(holdersOf(asked.world, set), asked.query);
    return reply(rows.map((user) => holderV1(set, user)));
  },
};

function setAsked({ world, path }: Asked): PermissionSet {
  const set = world.permissionSets.get(String(path.id));
  if (!set) throw notFound("Permission set");
  return set;
}
