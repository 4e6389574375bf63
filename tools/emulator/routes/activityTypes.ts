// Activity types, v1. https://developers.pipedrive.com/docs/api/v1/ActivityTypes
import { type Asked, notFound, Refusal, type Routes } from "../handler";
import {
  type ActivityType,
  type ActivityTypeChange,
  activeTypes,
  addActivityType,
  changeActivityType,
  deleteActivityType,
} from "../state/activityTypes";
import { activityTypeV1 } from "../wire/activityTypes";
import { reply } from "./reply";

export const activityTypes: Routes = {
  "GET /v1/activityTypes": ({ world }) => reply(activeTypes(world).map(activityTypeV1)),

  "POST /v1/activityTypes": (asked) => {
    mustBeAdmin(asked);
    const sent = asked.body as Parameters<typeof addActivityType>[1];
    return reply(activityTypeV1(addActivityType(asked.world, sent)));
  },

  "PUT /v1/activityTypes/{id}": (asked) => {
    mustBeAdmin(asked);
    const sent = asked.body as ActivityTypeChange;
    return reply(activityTypeV1(changeActivityType(asked.world, typeAsked(asked), sent)));
  },

  "DELETE /v1/activityTypes/{id}": (asked) => {
    mustBeAdmin(asked);
    return reply(activityTypeV1(deleteActivityType(asked.world, typeAsked(asked))));
  },
};

// Writing asks for the scope `admin`; a user's own token needs the same right.
function mustBeAdmin({ user }: Asked): void {
  if (!user.is_admin) throw new Refusal(403, "You do not have permissions to do this.");
}

/** The type; 404 when it was deleted, which no public source tells. */
function typeAsked({ world, path }: Asked): ActivityType {
  const type = world.activityTypes.get(Number(path.id));
  if (!type?.active_flag) throw notFound("Activity type");
  return type;
}
