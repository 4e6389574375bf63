// Recent changes of all kinds of records. https://developers.pipedrive.com/docs/api/v1/Recents
import type { Routes } from "../handler";
import { offsetPage } from "../pages";
import { recentsOf } from "../state/recents";
import { readSpacedMoment } from "../state/times";
import { recentsV1 } from "../wire/recents";
import { v1Time } from "../wire/times";
import { reply } from "./reply";

export const recents: Routes = {
  "GET /v1/recents": (asked) => {
    const { world, query } = asked;
    const since = readSpacedMoment(String(query.since_timestamp), "since_timestamp");
    const { rows, additional_data } = offsetPage(recentsOf(world, since, query.items), query);
    return reply(rows.map(recentsV1(asked)), {
      additional_data: {
        since_timestamp: v1Time(since),
        last_timestamp_on_page: v1Time(rows.at(-1)?.time ?? null),
        ...additional_data,
      },
    });
  },
};
