// Activities, v2. https://developers.pipedrive.com/docs/api/v1/Activities
import { type Asked, Refusal, type Routes } from "../handler";
import { listPage, wordList } from "../query";
import {
  type Activity,
  type ActivityChange,
  addActivity,
  changeActivity,
  deleteActivity,
} from "../state/activities";
import { findPresent, findReadable, present } from "../state/lookup";
import { activityV2 } from "../wire/activities";
import { reply, replyPage } from "./reply";

type Equal = (row: Activity, value: unknown) => boolean;

const equal =
  (name: "owner_id" | "deal_id" | "lead_id" | "person_id" | "org_id"): Equal =>
  (row, value) =>
    row[name] === value;

const shape =
  ({ query }: Pick<Asked, "query">) =>
  (activity: Activity) =>
    activityV2(activity, wordList(query.include_fields) ?? []);

export const activities: Routes = {
  "GET /api/v2/activities": (asked) => {
    const { done } = asked.query;
    const all = present(asked.world.activities);
    const page = listPage(asked, {
      // `done` is the one filter that is not documented to yield to `filter_id`.
      rows: done === undefined ? all : all.filter((row) => row.done === done),
      filterType: "activity",
      quick: {
        owner_id: equal("owner_id"),
        deal_id: equal("deal_id"),
        lead_id: equal("lead_id"),
        person_id: equal("person_id"),
        org_id: equal("org_id"),
      },
    });
    return replyPage(page, shape(asked));
  },

  "GET /api/v2/activities/{id}": (asked) => {
    const { world, path } = asked;
    return reply(shape(asked)(findReadable(world, world.activities, path.id, "Activity")));
  },

  "POST /api/v2/activities": (asked) =>
    reply(shape(asked)(addActivity(asked.world, asked, changeAsked(asked)))),

  "PATCH /api/v2/activities/{id}": (asked) => {
    const { world, path } = asked;
    const activity = findPresent(world, world.activities, path.id, "Activity");
    return reply(shape(asked)(changeActivity(world, activity, changeAsked(asked))));
  },

  "DELETE /api/v2/activities/{id}": ({ world, path }) => {
    const activity = findPresent(world, world.activities, path.id, "Activity");
    deleteActivity(world, activity);
    return reply({ id: activity.id });
  },
};

/** Published as part of the body, refused live: https://github.com/n8n-io/n8n/pull/31789 */
function changeAsked({ body }: Asked): ActivityChange {
  if ("person_id" in body) {
    const instead = '"participants": [{ "person_id": 1, "primary": true }]';
    throw new Refusal(
      400,
      `'person_id' is a read-only field. Add a primary participant to set 'person_id' instead. For example: ${instead}`,
      null,
      "ERR_BAD_REQUEST",
    );
  }
  return body as ActivityChange;
}
