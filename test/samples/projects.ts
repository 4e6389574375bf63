// Projects: adding, changing, listing, searching, the archive.
import { cursor, definitions, type Samples } from "./sample";

const SITE = "ae717abdd25e58364576c0ce4d29365e9c8daeaa";

/** Every input that adding and changing a project share. */
const details = {
  description: "Two vans,\none day.",
  status: "Completed",
  boardId: "2",
  phaseId: "6",
  ownerId: "3",
  startDate: "2026-12-01",
  endDate: "2026-12-31",
  dealIds: "1, 8",
  personIds: "1,3",
  orgIds: "1",
  labelIds: "35,36",
  healthStatus: "0",
  customFields: `{"${SITE}": "Hall 9"}`,
};

const sentDetails = {
  description: "Two vans,\none day.",
  status: "completed",
  board_id: 2,
  phase_id: 6,
  owner_id: 3,
  start_date: "2026-12-01",
  end_date: "2026-12-31",
  deal_ids: [1, 8],
  person_ids: [1, 3],
  org_ids: [1],
  label_ids: [35, 36],
  health_status: 0,
  custom_fields: { [SITE]: "Hall 9" },
};

export const projects: Samples = {
  getProjects: [
    {
      shows: "nothing filled",
      inputs: {},
      requests: [{ call: "GET /api/v2/projects", query: { limit: 100 } }],
      returns: { data: [{ id: 1 }, { id: 2 }, { id: 3, status: "completed" }] },
    },
    {
      shows: "every condition",
      inputs: {
        status: "open, completed",
        phaseId: "2",
        dealId: "1",
        personId: "1",
        orgId: "1",
        limit: "10",
        cursor: cursor(0),
      },
      requests: [
        {
          call: "GET /api/v2/projects",
          query: {
            status: "open,completed",
            phase_id: 2,
            deal_id: 1,
            person_id: 1,
            org_id: 1,
            limit: 10,
            cursor: cursor(0),
          },
        },
      ],
      returns: { data: [{ id: 1 }] },
    },
    {
      shows: "a filter of another kind of record",
      inputs: { filterId: "1" },
      requests: [{ call: "GET /api/v2/projects", query: { filter_id: 1, limit: 100 } }],
      refused: "filter of type deals",
    },
    {
      shows: "deleted ones, from page to page",
      inputs: { status: "deleted,completed", limit: "1", fetchAll: "true" },
      requests: [
        { call: "GET /api/v2/projects", query: { status: "deleted,completed", limit: 1 } },
        {
          call: "GET /api/v2/projects",
          query: { status: "deleted,completed", limit: 1, cursor: cursor(3) },
        },
      ],
      returns: {
        data: [{ id: 3 }, { id: 5, status: "deleted" }],
        additional_data: { fetch_all: { records: 2, pages: 2, api_tokens: 20 } },
      },
    },
  ],
  getArchivedProjects: [
    {
      shows: "every condition",
      inputs: { status: "open", phaseId: "4", limit: "5", cursor: cursor(3) },
      requests: [
        {
          call: "GET /api/v2/projects/archived",
          query: { status: "open", phase_id: 4, limit: 5, cursor: cursor(3) },
        },
      ],
      returns: { data: [{ id: 4 }] },
    },
    {
      shows: "all of them",
      inputs: { fetchAll: "true" },
      requests: [{ call: "GET /api/v2/projects/archived", query: { limit: 500 } }],
      returns: { data: [{ id: 4 }] },
    },
    {
      shows: "a filter of another kind of record",
      inputs: { filterId: "1" },
      requests: [{ call: "GET /api/v2/projects/archived", query: { filter_id: 1, limit: 100 } }],
      refused: "filter of type deals",
    },
  ],
  getProject: {
    inputs: { id: "1" },
    requests: [{ call: "GET /api/v2/projects/{id}", path: { id: 1 } }],
  },
  addProject: [
    {
      shows: "every input",
      inputs: { title: " Übergabe & Co ", ...details, templateId: "2" },
      requests: [
        definitions("project"),
        {
          call: "POST /api/v2/projects",
          body: { title: "Übergabe & Co", ...sentDetails, template_id: 2 },
        },
      ],
    },
    {
      shows: "the title alone; an empty object of custom fields would empty them all",
      inputs: { title: "Fair", dealIds: "", customFields: "{}" },
      requests: [{ call: "POST /api/v2/projects", body: { title: "Fair" } }],
      returns: { data: { board_id: 1, phase_id: 1, status: "open" } },
    },
  ],
  updateProject: [
    {
      shows: "every input",
      inputs: { id: "1", title: "Handover, second van", ...details },
      requests: [
        definitions("project"),
        {
          call: "PATCH /api/v2/projects/{id}",
          path: { id: 1 },
          body: { title: "Handover, second van", ...sentDetails },
        },
      ],
    },
    {
      shows: "one phase on",
      inputs: { id: "1", phaseId: "3" },
      requests: [{ call: "PATCH /api/v2/projects/{id}", path: { id: 1 }, body: { phase_id: 3 } }],
    },
    {
      shows: "lists emptied by name",
      inputs: { id: "1", fieldsToClear: ["deal_ids", "person_ids", "org_ids", "label_ids"] },
      requests: [
        {
          call: "PATCH /api/v2/projects/{id}",
          path: { id: 1 },
          body: { deal_ids: [], person_ids: [], org_ids: [], label_ids: [] },
        },
      ],
    },
  ],
  deleteProject: {
    inputs: { id: "2" },
    requests: [{ call: "DELETE /api/v2/projects/{id}", path: { id: 2 } }],
  },
  archiveProject: {
    inputs: { id: "3" },
    requests: [{ call: "POST /api/v2/projects/{id}/archive", path: { id: 3 } }],
  },
  searchProjects: [
    {
      shows: "every condition",
      inputs: {
        term: "north & south",
        fields: "title, description,notes,custom_fields",
        exactMatch: "false",
        personId: "1",
        organizationId: "1",
        limit: "20",
        cursor: cursor("project 1", "result_score", 1, "desc"),
      },
      requests: [
        {
          call: "GET /api/v2/projects/search",
          query: {
            term: "north & south",
            fields: "title,description,notes,custom_fields",
            exact_match: false,
            person_id: 1,
            organization_id: 1,
            limit: 20,
            cursor: cursor("project 1", "result_score", 1, "desc"),
          },
        },
      ],
    },
    {
      shows: "a whole title",
      inputs: { term: "handover island", exactMatch: "true", fetchAll: "true" },
      requests: [
        {
          call: "GET /api/v2/projects/search",
          query: { term: "handover island", exact_match: true, limit: 500 },
        },
      ],
      returns: { data: { items: [{ item: { id: 3, type: "project" } }] } },
    },
  ],
  getProjectUsers: {
    inputs: { id: "1" },
    requests: [{ call: "GET /api/v2/projects/{id}/permittedUsers", path: { id: 1 } }],
    returns: { data: [1, 2, 3, 4] },
  },
  getProjectChangelog: [
    {
      shows: "one page",
      inputs: { id: "1", limit: "1", cursor: cursor(9999, "id", 9999, "desc") },
      requests: [
        {
          call: "GET /api/v2/projects/{id}/changelog",
          path: { id: 1 },
          query: { limit: 1, cursor: cursor(9999, "id", 9999, "desc") },
        },
      ],
      returns: { data: [{ new_values: { [SITE]: "Hall 3" }, actor_user_id: 2 }] },
    },
    {
      shows: "all of it",
      inputs: { id: "3", fetchAll: "true" },
      requests: [
        { call: "GET /api/v2/projects/{id}/changelog", path: { id: 3 }, query: { limit: 500 } },
      ],
      returns: { data: [{ old_values: { status: "open" }, new_values: { status: "completed" } }] },
    },
  ],
};
