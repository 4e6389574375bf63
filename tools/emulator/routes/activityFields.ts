// Field definitions of activities: read only. https://developers.pipedrive.com/docs/api/v1/ActivityFields
import { notFound, type Routes } from "../handler";
import { cursorPage, offsetPage } from "../pages";
import { wordList } from "../query";
import { ACTIVITY_FIELDS, type ActivityField } from "../state/activityFields";
import { activityFieldV1, activityFieldV2 } from "../wire/activityFields";
import type { World } from "../world";
import { reply, replyPage } from "./reply";

const idOf = (field: ActivityField): number => field.id;

/** When the company came to be: its first user did. */
const founded = (world: World): string => world.users.get(1)?.created ?? "";

export const activityFields: Routes = {
  "GET /v1/activityFields": ({ world }) => {
    const { rows, additional_data } = offsetPage(ACTIVITY_FIELDS, {});
    return reply(rows.map(activityFieldV1(world, founded(world))), { additional_data });
  },

  "GET /api/v2/activityFields": ({ world, query }) => {
    const order = { field: "id", direction: "asc", valueOf: idOf, idOf } as const;
    const page = cursorPage(ACTIVITY_FIELDS, query, order);
    return replyPage(page, activityFieldV2(world, wordList(query.include_fields) ?? []));
  },

  "GET /api/v2/activityFields/{field_code}": ({ world, path, query }) => {
    const field = ACTIVITY_FIELDS.find(({ code }) => code === path.field_code);
    if (!field) throw notFound("Field");
    return reply(activityFieldV2(world, wordList(query.include_fields) ?? [])(field));
  },
};
