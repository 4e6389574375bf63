// Projects: https://developers.pipedrive.com/docs/api/v1/Projects
import { choices, required } from "../fields";
import { phaseId, projectId } from "../inputs/projects";
import { operation } from "../operation";
import { dealId, exactMatch, filterId, organizationId, orgId, personId, term } from "../vocabulary";

const id = required(projectId());

const conditions = {
  filterId: filterId(),
  status: choices(
    "Status",
    [
      { value: "open", label: "Open" },
      { value: "completed", label: "Completed" },
      { value: "canceled", label: "Canceled" },
      { value: "deleted", label: "Deleted" },
    ],
    {
      help: "Statuses wanted: open, completed, canceled, deleted, separated by commas. Blank means all but deleted.",
      example: "open,completed",
    },
  ),
  phaseId: phaseId({ help: "Only projects in this phase." }),
};

export const getProjects = operation("GET /api/v2/projects", {
  label: "Get Projects",
  description: "Gets the projects that are not archived.",
  query: {
    ...conditions,
    dealId: dealId({ help: "Only projects about this deal." }),
    personId: personId({ help: "Only projects about this person." }),
    orgId: orgId({ help: "Only projects about this organization." }),
  },
  customFieldsOf: "project",
});

export const getArchivedProjects = operation("GET /api/v2/projects/archived", {
  label: "Get Archived Projects",
  description: "Gets the projects that were archived.",
  query: conditions,
  customFieldsOf: "project",
});

export const getProject = operation("GET /api/v2/projects/{id}", {
  label: "Get Project",
  description: "Gets one project.",
  path: { id },
  customFieldsOf: "project",
});

export const deleteProject = operation("DELETE /api/v2/projects/{id}", {
  label: "Delete Project",
  description: "Marks a project as deleted, together with its tasks.",
  path: { id },
});

export const archiveProject = operation("POST /api/v2/projects/{id}/archive", {
  label: "Archive Project",
  description: "Moves a project into the archive; the API offers no way back.",
  path: { id },
});

export const searchProjects = operation("GET /api/v2/projects/search", {
  label: "Search Projects",
  description: "Finds projects by title, description, notes or custom fields.",
  query: {
    term: required(term()),
    fields: choices(
      "Fields",
      [
        { value: "title", label: "Title" },
        { value: "description", label: "Description" },
        { value: "notes", label: "Notes" },
        { value: "custom_fields", label: "Custom Fields" },
      ],
      {
        help: "Where to look: title, description, notes, custom_fields, separated by commas. Blank means all; of custom fields only texts, numbers, amounts, phones and addresses are looked at.",
        example: "title,notes",
      },
    ),
    exactMatch,
    personId: personId({ help: "Only projects about this person." }),
    organizationId: organizationId({ help: "Only projects about this organization." }),
  },
  customFieldsOf: "project",
});

export const getProjectUsers = operation("GET /api/v2/projects/{id}/permittedUsers", {
  label: "Get Project Users",
  description: "Gets the numbers of the users who may see a project.",
  path: { id },
});

export const getProjectChangelog = operation("GET /api/v2/projects/{id}/changelog", {
  label: "Get Project Changelog",
  description: "Gets the changes of a project's fields, newest first.",
  path: { id },
});
