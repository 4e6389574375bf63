// What lists of deals, persons and organizations have in common, and the lists that hang on a record.
import type { Request } from "../support/wire";
import { cursor, type Sample } from "./sample";

/** The code of a custom field. */
const CODE = "29b6688f7a1c68a48a51effc7fef643990ed7cfe";

/** What a reply shows beside the usual: inputs, and the query they become. */
export const shown = {
  inputs: {
    includeFields: "next_activity_id, smart_bcc_email",
    customFields: CODE,
    includeOptionLabels: "true",
    includeLabels: "false",
  },
  query: {
    include_fields: "next_activity_id,smart_bcc_email",
    custom_fields: CODE,
    include_option_labels: true,
    include_labels: false,
  },
};

/** Every input that such a list has whatever its records are, and the query they become. */
export const listed = {
  inputs: {
    ids: "1, 2,3,10",
    updatedSince: "2020-01-01",
    updatedUntil: "2026-12-31T12:00:00.250+02:00",
    ...shown.inputs,
    limit: "50",
    start: "0",
  },
  query: {
    ids: "1,2,3,10",
    updated_since: "2020-01-01T00:00:00Z",
    updated_until: "2026-12-31T10:00:00Z",
    ...shown.query,
    limit: 50,
  },
};

type Query = NonNullable<Request["query"]>;

/** Samples of the paging of a list by cursor, beside what always stands in its query. */
export const paged = (
  call: string,
  inputs: Sample["inputs"],
  request: Pick<Request, "path"> & { query?: Query },
): Sample[] => [
  {
    shows: "a window reads what it passes over as well",
    inputs: { ...inputs, start: "2", limit: "3" },
    requests: [{ call, ...request, query: { ...request.query, limit: 5 } }],
  },
  {
    shows: "a cursor goes on where a page ended; Start is ignored",
    inputs: { ...inputs, start: "5", limit: "2", cursor: cursor(1) },
    requests: [{ call, ...request, query: { ...request.query, cursor: cursor(1), limit: 2 } }],
  },
  {
    shows: "Fetch All in the largest pages",
    inputs: { ...inputs, fetchAll: "true" },
    requests: [{ call, ...request, query: { ...request.query, limit: 500 } }],
  },
];

/** Samples of a v1 list that hangs on a record: a window, and all of it. */
export const hanging = (
  call: string,
  largest: number,
  inputs: Sample["inputs"] = {},
  query: Query = {},
): Sample[] => [
  {
    shows: "a window",
    inputs: { id: "1", ...inputs, limit: "10", start: "1" },
    requests: [{ call, path: { id: 1 }, query: { ...query, limit: 10, start: 1 } }],
  },
  {
    shows: "all",
    inputs: { id: "1", fetchAll: "true" },
    requests: [{ call, path: { id: 1 }, query: { limit: largest, start: 0 } }],
  },
];

/** Samples of the activities of a record; `keys` are query parameter and, of record 1, some activities. */
export const activitiesOf = (parameter: string, ids: readonly number[]): Sample[] => [
  {
    shows: "every condition",
    inputs: {
      id: "1",
      done: "0",
      ownerId: "2",
      updatedSince: "2026-10-01T00:00:00Z",
      updatedUntil: "2026-11-20",
      limit: "20",
    },
    requests: [
      {
        call: "GET /api/v2/activities",
        query: {
          [parameter]: 1,
          done: false,
          owner_id: 2,
          updated_since: "2026-10-01T00:00:00Z",
          updated_until: "2026-11-20T00:00:00Z",
          limit: 20,
        },
      },
    ],
  },
  {
    shows: "what is excluded is left out after reading full pages",
    inputs: { id: "1", exclude: `${ids[0]}, 4711` },
    requests: [{ call: "GET /api/v2/activities", query: { [parameter]: 1, limit: 500 } }],
    returns: { data: ids.slice(1).map((id) => ({ id })) },
  },
  ...paged("GET /api/v2/activities", { id: "1", done: "" }, { query: { [parameter]: 1 } }),
];

/** Samples of the persons of a record. */
export const personsOf = (parameter: string): Sample[] => [
  {
    shows: "every condition",
    inputs: { id: "1", ...listed.inputs },
    requests: [{ call: "GET /api/v2/persons", query: { [parameter]: 1, ...listed.query } }],
  },
  ...paged("GET /api/v2/persons", { id: "1" }, { query: { [parameter]: 1 } }),
];

/** Samples of the followers of record 1, whom user 3 follows and user 2 does not. */
export const followersOf = (path: string): { list: Sample[]; add: Sample; remove: Sample } => ({
  list: [
    {
      shows: "all of them, as v1 gave them",
      inputs: { id: "1" },
      requests: [{ call: `GET ${path}`, path: { id: 1 }, query: { limit: 500 } }],
      returns: { data: [{ user_id: 3 }] },
    },
    {
      shows: "one page from a cursor on",
      inputs: { id: "1", fetchAll: "false", limit: "1", cursor: cursor(2, "user_id") },
      requests: [
        {
          call: `GET ${path}`,
          path: { id: 1 },
          query: { cursor: cursor(2, "user_id"), limit: 1 },
        },
      ],
      returns: { data: [{ user_id: 3 }] },
    },
  ],
  add: {
    inputs: { id: "1", userId: "2" },
    requests: [{ call: `POST ${path}`, path: { id: 1 }, body: { user_id: 2 } }],
  },
  remove: {
    inputs: { id: "1", followerId: "3" },
    requests: [{ call: `DELETE ${path}/{follower_id}`, path: { id: 1, follower_id: 3 } }],
  },
});
