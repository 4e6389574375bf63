// Notes with their parents and pins, and the comments below them.
import type { Samples } from "./sample";

const LEAD = "00000000-1ead-4000-8000-000000000002";
const COMMENT = "00000000-c033-4000-8000-000000000001";

const ALL_NOTES = { call: "GET /v1/notes", query: { start: 0 } };

/** A record that the emulator's company has none of. */
const missing = (input: string, pin: string, wire: { id: string; pin: string }) => ({
  shows: `on what does not exist: ${input}`,
  inputs: { content: "<p>Later.</p>", [input]: "77", [pin]: "true" },
  requests: [
    { call: "POST /v1/notes", body: { content: "<p>Later.</p>", [wire.id]: 77, [wire.pin]: 1 } },
  ],
  refused: `${wire.id}: 77 does not exist`,
});

const changedTo = (input: string, pin: string, wire: { id: string; pin: string }) => ({
  shows: `moved to what does not exist: ${input}`,
  inputs: { id: "1", [input]: "77", [pin]: "false" },
  requests: [
    { call: "PUT /v1/notes/{id}", path: { id: 1 }, body: { [wire.id]: 77, [wire.pin]: 0 } },
  ],
  refused: `${wire.id}: 77 does not exist`,
});

const PROJECT = { id: "project_id", pin: "pinned_to_project_flag" };
const TASK = { id: "task_id", pin: "pinned_to_task_flag" };

export const notes: Samples = {
  getNotes: [
    { shows: "nothing filled", inputs: {}, requests: [ALL_NOTES] },
    {
      shows: "of one deal, pinned nowhere",
      inputs: {
        userId: "2",
        dealId: "1",
        personId: "1",
        orgId: "1",
        startDate: "2026-01-01",
        endDate: "2026-11-20",
        updatedSince: "2026-01-01",
        pinnedToDealFlag: "false",
        pinnedToLeadFlag: "No",
        pinnedToPersonFlag: false,
        pinnedToOrganizationFlag: "0",
        pinnedToProjectFlag: "false",
        pinnedToTaskFlag: "false",
        sort: "update_time DESC",
        limit: "10",
        start: "0",
      },
      requests: [
        {
          call: "GET /v1/notes",
          query: {
            user_id: 2,
            deal_id: 1,
            person_id: 1,
            org_id: 1,
            start_date: "2026-01-01",
            end_date: "2026-11-20",
            updated_since: "2026-01-01T00:00:00Z",
            pinned_to_deal_flag: 0,
            pinned_to_lead_flag: 0,
            pinned_to_person_flag: 0,
            pinned_to_organization_flag: 0,
            pinned_to_project_flag: 0,
            pinned_to_task_flag: 0,
            sort: "update_time DESC",
            limit: 10,
            start: 0,
          },
        },
      ],
      returns: { data: [{ id: 1 }] },
    },
    {
      shows: "of a lead, a project and a task",
      inputs: { leadId: LEAD, projectId: "1", taskId: "1", fetchAll: "true", limit: "50" },
      requests: [
        {
          call: "GET /v1/notes",
          query: { lead_id: LEAD, project_id: 1, task_id: 1, limit: 50, start: 0 },
        },
      ],
      returns: { data: [], additional_data: { fetch_all: { records: 0, pages: 1 } } },
    },
  ],
  getNote: {
    inputs: { id: "1" },
    requests: [{ call: "GET /v1/notes/{id}", path: { id: 1 } }],
  },
  addNote: [
    {
      shows: "on four records, pinned to them",
      inputs: {
        content: "<p>Wants <b>green</b> frames.</p>",
        dealId: "1",
        leadId: LEAD,
        personId: "2",
        orgId: "3",
        pinnedToDealFlag: "true",
        pinnedToLeadFlag: "true",
        pinnedToPersonFlag: "false",
        pinnedToOrganizationFlag: "Yes",
        userId: "2",
        addTime: "2026-11-19T08:30:00+01:00",
      },
      requests: [
        {
          call: "POST /v1/notes",
          body: {
            content: "<p>Wants <b>green</b> frames.</p>",
            deal_id: 1,
            lead_id: LEAD,
            person_id: 2,
            org_id: 3,
            pinned_to_deal_flag: 1,
            pinned_to_lead_flag: 1,
            pinned_to_person_flag: 0,
            pinned_to_organization_flag: 1,
            user_id: 2,
            add_time: "2026-11-19 07:30:00",
          },
        },
      ],
    },
    missing("projectId", "pinnedToProjectFlag", PROJECT),
    missing("taskId", "pinnedToTaskFlag", TASK),
    {
      shows: "without a record",
      inputs: { content: "<p>Lost.</p>" },
      requests: [],
      refused: "A note needs a record to stand on",
    },
    {
      shows: "pinned to a person that is not named",
      inputs: { content: "<p>Lost.</p>", dealId: "1", pinnedToPersonFlag: "true" },
      requests: [],
      refused: "Pinned To Person needs the ID of the record",
    },
  ],
  updateNote: [
    {
      shows: "the text alone",
      inputs: { id: "1", content: "<p>New.</p>" },
      requests: [{ call: "PUT /v1/notes/{id}", path: { id: 1 }, body: { content: "<p>New.</p>" } }],
    },
    {
      shows: "everything else",
      inputs: {
        id: "2",
        dealId: "3",
        leadId: LEAD,
        personId: "3",
        orgId: "3",
        pinnedToDealFlag: "true",
        pinnedToLeadFlag: "false",
        pinnedToPersonFlag: "true",
        pinnedToOrganizationFlag: "false",
        userId: "3",
        addTime: "2026-11-01",
      },
      requests: [
        {
          call: "PUT /v1/notes/{id}",
          path: { id: 2 },
          body: {
            deal_id: 3,
            lead_id: LEAD,
            person_id: 3,
            org_id: 3,
            pinned_to_deal_flag: 1,
            pinned_to_lead_flag: 0,
            pinned_to_person_flag: 1,
            pinned_to_organization_flag: 0,
            user_id: 3,
            add_time: "2026-11-01 00:00:00",
          },
        },
      ],
    },
    changedTo("projectId", "pinnedToProjectFlag", PROJECT),
    changedTo("taskId", "pinnedToTaskFlag", TASK),
    {
      shows: "nothing filled",
      inputs: { id: "1" },
      requests: [],
      refused: "Nothing to update",
    },
  ],
  deleteNote: {
    inputs: { id: "1" },
    requests: [{ call: "DELETE /v1/notes/{id}", path: { id: 1 } }],
  },
  getNoteComments: [
    {
      shows: "one page",
      inputs: { id: "1", limit: "5", start: "0" },
      requests: [
        { call: "GET /v1/notes/{id}/comments", path: { id: 1 }, query: { limit: 5, start: 0 } },
      ],
      returns: { data: [{ uuid: COMMENT }] },
    },
    {
      shows: "Fetch All",
      inputs: { id: "1", fetchAll: "true" },
      requests: [
        { call: "GET /v1/notes/{id}/comments", path: { id: 1 }, query: { limit: 500, start: 0 } },
      ],
      returns: { additional_data: { fetch_all: { records: 1, pages: 1, api_tokens: 20 } } },
    },
  ],
  getComment: {
    inputs: { id: "1", commentId: COMMENT },
    requests: [
      { call: "GET /v1/notes/{id}/comments/{commentId}", path: { id: 1, commentId: COMMENT } },
    ],
  },
  addNoteComment: {
    inputs: { id: "1", content: "<p>Done.</p>" },
    requests: [
      {
        call: "POST /v1/notes/{id}/comments",
        path: { id: 1 },
        body: { content: "<p>Done.</p>" },
      },
    ],
  },
  updateCommentForNote: {
    inputs: { id: "1", commentId: COMMENT, content: "<p>Almost.</p>" },
    requests: [
      {
        call: "PUT /v1/notes/{id}/comments/{commentId}",
        path: { id: 1, commentId: COMMENT },
        body: { content: "<p>Almost.</p>" },
      },
    ],
  },
  deleteComment: {
    inputs: { id: "1", commentId: COMMENT },
    requests: [
      { call: "DELETE /v1/notes/{id}/comments/{commentId}", path: { id: 1, commentId: COMMENT } },
    ],
  },
};
