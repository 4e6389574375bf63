// What happened to records: changelogs of fields, followers and participants, updates of a deal.
import { hanging } from "./lists";
import { cursor, type Sample, type Samples } from "./sample";

/** Samples of a changelog of record 1: the rows from a cursor on, and all of them. */
const changelog = (call: string, direction: "asc" | "desc", returns: unknown): Sample[] => [
  {
    shows: "nothing filled",
    inputs: { id: "1" },
    requests: [{ call, path: { id: 1 }, query: { limit: 100 } }],
    returns: { data: returns },
  },
  {
    shows: "from a cursor on",
    inputs: { id: "1", limit: "5", cursor: cursor(2, "id", 2, direction) },
    requests: [
      { call, path: { id: 1 }, query: { limit: 5, cursor: cursor(2, "id", 2, direction) } },
    ],
  },
  {
    shows: "all in the largest pages",
    inputs: { id: "1", fetchAll: "true" },
    requests: [{ call, path: { id: 1 }, query: { limit: 500 } }],
    returns: { data: returns },
  },
];

const handover = [
  { field_key: "owner_id", old_value: "3", new_value: "2", time: "2026-05-04 12:00:00" },
];
const followed = (actor: number) => [
  { action: "added", actor_user_id: actor, follower_user_id: 3 },
];

const DEAL_CHANGES = "GET /v1/deals/{id}/changelog";

export const histories: Samples = {
  getDealChangelog: [
    {
      shows: "the newest change alone",
      inputs: { id: "11", limit: "1" },
      requests: [{ call: DEAL_CHANGES, path: { id: 11 }, query: { limit: 1 } }],
      returns: { data: [{ field_key: "archive_time" }] },
    },
    {
      shows: "from a cursor on",
      inputs: { id: "11", limit: "2", cursor: cursor(19, "id", 19, "desc") },
      requests: [
        {
          call: DEAL_CHANGES,
          path: { id: 11 },
          query: { limit: 2, cursor: cursor(19, "id", 19, "desc") },
        },
      ],
      returns: { data: [{ field_key: "close_time" }, { field_key: "status" }] },
    },
    {
      shows: "Fetch All goes from cursor to cursor",
      inputs: { id: "11", limit: "4", fetchAll: "true" },
      requests: [
        { call: DEAL_CHANGES, path: { id: 11 }, query: { limit: 4 } },
        {
          call: DEAL_CHANGES,
          path: { id: 11 },
          query: { limit: 4, cursor: cursor(19, "id", 19, "desc") },
        },
      ],
      returns: { additional_data: { fetch_all: { records: 6, pages: 2, api_tokens: 40 } } },
    },
  ],
  getPersonChangelog: changelog("GET /v1/persons/{id}/changelog", "desc", handover),
  getOrganizationChangelog: changelog("GET /v1/organizations/{id}/changelog", "desc", handover),
  getDealParticipantsChangelog: changelog("GET /v1/deals/{id}/participantsChangelog", "desc", [
    { action: "added", person_id: 13 },
  ]),
  getDealFollowersChangelog: changelog(
    "GET /api/v2/deals/{id}/followers/changelog",
    "asc",
    followed(2),
  ),
  getPersonFollowersChangelog: changelog(
    "GET /api/v2/persons/{id}/followers/changelog",
    "asc",
    followed(1),
  ),
  getOrganizationFollowersChangelog: changelog(
    "GET /api/v2/organizations/{id}/followers/changelog",
    "asc",
    followed(1),
  ),
  getDealUpdates: hanging(
    "GET /v1/deals/{id}/flow",
    500,
    { allChanges: "1", items: "dealChange, note" },
    { all_changes: "1", items: "dealChange,note" },
  ),
};
