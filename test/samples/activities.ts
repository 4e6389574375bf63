// Activities: the list of a user, one of them, adding and changing.
import type { Request } from "../support/wire";
import { paged } from "./lists";
import { cursor, type Samples } from "./sample";

const CALL = "GET /api/v2/activities";
const ME: Request = { call: "GET /v1/users/me" };
const LEAD = "00000000-1ead-4000-8000-000000000003";

const list = (query: Request["query"]): Request => ({ call: CALL, ...(query && { query }) });

const adding = (body: unknown): Request => ({ call: "POST /api/v2/activities", body });

const changing = (id: number, body: unknown): Request => ({
  call: "PATCH /api/v2/activities/{id}",
  path: { id },
  body,
});

const whole = {
  inputs: {
    subject: " Probefahrt & Kaffee ",
    type: "meeting",
    dueDate: "2026-12-01",
    dueTime: "9:30",
    duration: "01:45:00",
    ownerId: "2",
    dealId: "3",
    orgId: "3",
    participants: '[{"person_id": 3, "primary": true}, {"person_id": 10}, 9]',
    attendees:
      '[{"email": "guest@example.org", "name": "Guest", "status": "accepted", "is_organizer": "no", "person_id": 3, "user_id": 2}]',
    location: '{"value": "Spitalerstr. 10, Hamburg", "locality": "Hamburg"}',
    note: "<p>Helmets!</p>",
    publicDescription: "Bring a helmet.",
    priority: "263",
    outcome: "271",
    busy: "Yes",
    done: "No",
  },
  body: {
    subject: "Probefahrt & Kaffee",
    type: "meeting",
    due_date: "2026-12-01",
    due_time: "09:30:00",
    duration: "01:45:00",
    owner_id: 2,
    deal_id: 3,
    org_id: 3,
    participants: [{ person_id: 3, primary: true }, { person_id: 10 }, { person_id: 9 }],
    attendees: [
      {
        email: "guest@example.org",
        name: "Guest",
        status: "accepted",
        is_organizer: false,
        person_id: 3,
        user_id: 2,
      },
    ],
    location: { value: "Spitalerstr. 10, Hamburg", locality: "Hamburg" },
    note: "<p>Helmets!</p>",
    public_description: "Bring a helmet.",
    priority: 263,
    outcome: 271,
    busy: true,
    done: false,
  },
};

export const activities: Samples = {
  getActivities: [
    {
      shows: "nobody named: one's own",
      inputs: {},
      requests: [ME, list({ owner_id: 1, limit: 100 })],
      returns: { data: [] },
    },
    {
      shows: "0 means everyone",
      inputs: { userId: "0" },
      requests: [list({ limit: 100 })],
      returns: { data: [1, 2, 3, 4, 5, 6, 7, 8].map((id) => ({ id })) },
    },
    {
      shows: "every condition that Pipedrive knows",
      inputs: {
        userId: "2",
        done: "0",
        dealId: "1",
        leadId: LEAD,
        personId: "1",
        orgId: "1",
        ids: "1, 2",
        updatedSince: "2026-01-01",
        updatedUntil: "2026-12-31",
        includeFields: "attendees",
        sortBy: "due_date",
        sortDirection: "desc",
        limit: "20",
      },
      requests: [
        list({
          owner_id: 2,
          done: false,
          deal_id: 1,
          lead_id: LEAD,
          person_id: 1,
          org_id: 1,
          ids: "1,2",
          updated_since: "2026-01-01T00:00:00Z",
          updated_until: "2026-12-31T00:00:00Z",
          include_fields: "attendees",
          sort_by: "due_date",
          sort_direction: "desc",
          limit: 20,
        }),
      ],
    },
    {
      shows: "type and due date are heeded by the connector, in full pages",
      inputs: {
        userId: "0",
        type: "call, meeting",
        startDate: "2026-11-22",
        endDate: "2026-11-24",
      },
      requests: [list({ limit: 500 })],
      returns: { data: [{ id: 1 }, { id: 6 }] },
    },
    {
      shows: "a window over what the connector keeps",
      inputs: { userId: "2", type: "meeting", done: "1", start: "0", limit: "1" },
      requests: [list({ owner_id: 2, done: true, limit: 500 })],
      returns: {
        data: [{ id: 4 }],
        additional_data: { pagination: { start: 0, limit: 1, more_items_in_collection: false } },
      },
    },
    {
      shows: "conditions beside a saved filter are heeded by the connector",
      inputs: { userId: "2", filterId: "6", orgId: "1", ids: "2,3,4" },
      requests: [list({ filter_id: 6, owner_id: 2, org_id: 1, ids: "2,3,4", limit: 500 })],
      returns: { data: [{ id: 2 }] },
    },
    {
      shows: "a saved filter for everyone",
      inputs: { userId: "0", filterId: "6" },
      requests: [list({ filter_id: 6, limit: 100 })],
    },
    ...paged(CALL, { userId: "2" }, { query: { owner_id: 2 } }),
  ],
  getActivity: [
    {
      shows: "nothing more",
      inputs: { id: "1" },
      requests: [{ call: "GET /api/v2/activities/{id}", path: { id: 1 } }],
    },
    {
      shows: "with its guests",
      inputs: { id: "1", includeFields: "attendees" },
      requests: [
        {
          call: "GET /api/v2/activities/{id}",
          path: { id: 1 },
          query: { include_fields: "attendees" },
        },
      ],
    },
  ],
  addActivity: [
    { shows: "every input", inputs: whole.inputs, requests: [adding(whole.body)] },
    {
      shows: "in the time of a place, a day earlier in UTC",
      inputs: { dueDate: "2026-12-01", dueTime: "00:30", timeZone: "Europe/Berlin" },
      requests: [adding({ due_date: "2026-11-30", due_time: "23:30:00" })],
    },
    {
      shows: "nothing filled",
      inputs: {},
      requests: [adding({})],
      returns: { data: { type: "call" } },
    },
    {
      shows: "the person is the primary participant",
      inputs: { subject: "Call", personId: "3" },
      requests: [adding({ subject: "Call", participants: [{ person_id: 3, primary: true }] })],
      returns: { data: { person_id: 3 } },
    },
    {
      shows: "the person leads the participants",
      inputs: { personId: "3", participants: "[3, 10]", leadId: LEAD },
      requests: [
        adding({
          lead_id: LEAD,
          participants: [
            { person_id: 3, primary: true },
            { person_id: 10, primary: false },
          ],
        }),
      ],
    },
    {
      shows: "to a project",
      inputs: { projectId: "4711" },
      requests: [adding({ project_id: 4711 })],
      refused: "project_id: 4711 does not exist",
    },
    {
      shows: "a place as plain text",
      inputs: { location: "Spitalerstr. 10, Hamburg" },
      requests: [adding({ location: { value: "Spitalerstr. 10, Hamburg" } })],
    },
  ],
  updateActivity: [
    {
      shows: "every input",
      inputs: { id: "2", ...whole.inputs },
      requests: [changing(2, whole.body)],
    },
    {
      shows: "one change",
      inputs: { id: "1", done: "true" },
      requests: [changing(1, { done: true })],
      returns: { data: { done: true, person_id: 1, due_time: "09:30:00" } },
    },
    {
      shows: "another hour of the same day of a place",
      inputs: { id: "1", dueTime: "23:00", timeZone: "America/New_York" },
      requests: [
        { call: "GET /api/v2/activities/{id}", path: { id: 1 } },
        changing(1, { due_date: "2026-11-23", due_time: "04:00:00" }),
      ],
    },
    {
      shows: "another person keeps those who take part",
      inputs: { id: "1", personId: "2" },
      requests: [
        { call: "GET /api/v2/activities/{id}", path: { id: 1 } },
        changing(1, { participants: [{ person_id: 2, primary: true }] }),
      ],
      returns: { data: { person_id: 2 } },
    },
    {
      shows: "to a lead and a project",
      inputs: { id: "6", leadId: LEAD, projectId: "4711" },
      requests: [changing(6, { lead_id: LEAD, project_id: 4711 })],
      refused: "project_id: 4711 does not exist",
    },
    {
      shows: "what is emptied",
      inputs: { id: "1", fieldsToClear: ["participants", "attendees", "outcome"] },
      requests: [changing(1, { participants: [], attendees: [], outcome: null })],
      returns: { data: { person_id: null, participants: [] } },
    },
  ],
  deleteActivity: {
    inputs: { id: "1" },
    requests: [{ call: "DELETE /api/v2/activities/{id}", path: { id: 1 } }],
  },
  getActivityFields: { inputs: {}, requests: [{ call: "GET /v1/activityFields" }] },
  getActivityFieldsV2: [
    {
      shows: "a page",
      inputs: { includeFields: "ui_visibility", limit: "5", cursor: cursor(2) },
      requests: [
        {
          call: "GET /api/v2/activityFields",
          query: { include_fields: "ui_visibility", limit: 5, cursor: cursor(2) },
        },
      ],
    },
    {
      shows: "all",
      inputs: { fetchAll: "true" },
      requests: [{ call: "GET /api/v2/activityFields", query: { limit: 500 } }],
    },
  ],
  getActivityField: {
    inputs: { fieldCode: "priority", includeFields: "ui_visibility" },
    requests: [
      {
        call: "GET /api/v2/activityFields/{field_code}",
        path: { field_code: "priority" },
        query: { include_fields: "ui_visibility" },
      },
    ],
  },
};
