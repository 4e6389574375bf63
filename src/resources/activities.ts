// Activities, as far as a row can say it: https://developers.pipedrive.com/docs/api/v1/Activities
import { required } from "../fields";
import { activityId, includeFields } from "../inputs/activities";
import { operation } from "../operation";

const id = required(activityId());

export const getActivity = operation("GET /api/v2/activities/{id}", {
  label: "Get Activity",
  description: "Gets one activity; a deleted one for 30 days more.",
  path: { id },
  query: { includeFields },
});

export const deleteActivity = operation("DELETE /api/v2/activities/{id}", {
  label: "Delete Activity",
  description: "Marks an activity as deleted; Pipedrive removes it for good after 30 days.",
  path: { id },
});
