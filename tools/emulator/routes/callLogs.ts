// Call logs, v1. https://developers.pipedrive.com/docs/api/v1/CallLogs
import { invalid, type Routes } from "../handler";
import { offsetPage } from "../pages";
import {
  addCallLog,
  addRecording,
  deleteCallLog,
  findCallLog,
  type NewCallLog,
} from "../state/callLogs";
import { callLogV1 } from "../wire/callLogs";
import { reply } from "./reply";

/** The largest page, and the one that the published sample shows without a limit. */
const PAGE = 50;

export const callLogs: Routes = {
  "GET /v1/callLogs": ({ world, user, query }) => {
    const own = world.callLogs.filter((log) => log.user_id === user.id && !log.is_deleted);
    const { rows, additional_data } = offsetPage(own, { limit: PAGE, ...query });
    return reply(
      rows.map((log) => callLogV1(world, log)),
      { additional_data },
    );
  },

  "POST /v1/callLogs": (asked) => {
    const log = addCallLog(asked.world, asked, asked.body as unknown as NewCallLog);
    return reply(callLogV1(asked.world, log));
  },

  "GET /v1/callLogs/{id}": ({ world, path }) =>
    reply(callLogV1(world, findCallLog(world, path.id, 404))),

  "DELETE /v1/callLogs/{id}": (asked) => {
    deleteCallLog(asked.world, asked, findCallLog(asked.world, asked.path.id, 410));
    return { body: { success: true } };
  },

  "POST /v1/callLogs/{id}/recordings": ({ world, path, files }) => {
    if (!files.file) throw invalid("file is required");
    addRecording(world, findCallLog(world, path.id, 404), files.file);
    return { body: { success: true } };
  },
};
