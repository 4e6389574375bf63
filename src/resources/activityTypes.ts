// Activity types: https://developers.pipedrive.com/docs/api/v1/ActivityTypes
import { id as idField, integer, required } from "../fields";
import { color, iconKey } from "../inputs/activityTypes";
import { operation } from "../operation";
import { name } from "../vocabulary";

const id = required(
  idField("Activity Type ID", { help: "The activity type.", dataSource: "selectActivityType" }),
);

const typeName = name({
  help: "The name, as people see it. A new type's key is made from it and stays when the name changes.",
  example: "Video Call",
});

export const getActivityTypes = operation("GET /v1/activityTypes", {
  label: "Get Activity Types",
  description: "Gets all activity types.",
});

export const addActivityType = operation("POST /v1/activityTypes", {
  label: "Add Activity Type",
  description: "Adds an activity type; only an administrator may.",
  body: { name: required(typeName), iconKey: required(iconKey), color },
});

export const updateActivityType = operation("PUT /v1/activityTypes/{id}", {
  label: "Update Activity Type",
  description: "Changes an activity type; blank inputs keep their value.",
  path: { id },
  body: {
    name: typeName,
    iconKey,
    color,
    orderNr: integer("Order Nr", {
      help: "The place of the type where types are chosen; small numbers come first.",
      example: "2",
      least: 0,
    }),
  },
});

export const deleteActivityType = operation("DELETE /v1/activityTypes/{id}", {
  label: "Delete Activity Type",
  description: "Marks an activity type as deleted; activities of this type stay.",
  path: { id },
});
