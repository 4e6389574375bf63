// Projects in v1, which is still published beside v2; one list holds the archived ones too.
// https://developers.pipedrive.com/docs/api/v1/Projects#getProjects
import type { Asked, Routes } from "../handler";
import { listPage } from "../query";
import { findReadable } from "../state/lookup";
import {
  addProject,
  archiveProject,
  changeProject,
  deleteProject,
  projectsIn,
} from "../state/projects";
import { projectChangeV1, projectV1 } from "../wire/projects";
import { projectAsked, projectRules, statusesAsked } from "./projects";
import { reply, replyPage } from "./reply";

type Body = Readonly<Record<string, unknown>>;

export const projectsV1: Routes = {
  "GET /v1/projects": (asked: Asked) => {
    const { world, query } = asked;
    const archived = query.include_archived === true ? undefined : false;
    const rows = projectsIn(world, { archived, statuses: statusesAsked(query) });
    const page = listPage(asked, { rows, ...projectRules });
    return replyPage(page, (project) => projectV1(world, project));
  },

  "GET /v1/projects/{id}": ({ world, path }) =>
    reply(projectV1(world, findReadable(world, world.projects, path.id, "Project"))),

  "POST /v1/projects": (asked) => {
    const { world, user, body } = asked;
    return reply(
      projectV1(world, addProject(world, projectChangeV1(world, user, body as Body), asked)),
    );
  },

  "PUT /v1/projects/{id}": (asked) => {
    const { world, user, body } = asked;
    const project = projectAsked(asked);
    const change = projectChangeV1(world, user, body as Body, project.custom_fields);
    return reply(projectV1(world, changeProject(world, project, change, asked)));
  },

  "DELETE /v1/projects/{id}": (asked) => {
    const project = projectAsked(asked);
    deleteProject(asked.world, project, asked);
    return reply({ id: project.id });
  },

  "POST /v1/projects/{id}/archive": (asked) =>
    reply(projectV1(asked.world, archiveProject(asked.world, projectAsked(asked), asked))),
};
