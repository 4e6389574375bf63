// Projects, v2. https://developers.pipedrive.com/docs/api/v1/Projects
import { type Answer, type Asked, invalid, type Routes } from "../handler";
import { cursorPage } from "../pages";
import { type ListRules, listPage, wordList } from "../query";
import { writesOf } from "../state/changes";
import { findPresent, findReadable } from "../state/lookup";
import {
  addProject,
  archiveProject,
  changeProject,
  deleteProject,
  PROJECT_STATUSES,
  type Project,
  type ProjectChange,
  projectsIn,
} from "../state/projects";
import { permittedUsers } from "../state/visibility";
import { changelogRowV2, projectV2 } from "../wire/projects";
import { reply, replyPage } from "./reply";

/** The project of the path, not deleted; 404 otherwise. */
export const projectAsked = ({ world, path }: Pick<Asked, "world" | "path">): Project =>
  findPresent(world, world.projects, path.id, "Project");

/** The statuses that a list asks for; 400 for a word that is none. */
export function statusesAsked(query: Asked["query"]): string[] | undefined {
  const known: readonly string[] = [...PROJECT_STATUSES, "deleted"];
  const words = wordList(query.status);
  const wrong = words?.find((word) => !known.includes(word));
  if (wrong !== undefined) throw invalid(`status: ${wrong} is not one of ${known.join(", ")}`);
  return words;
}

/** What both versions narrow a list of projects by. */
export const projectRules: Pick<ListRules<Project>, "filterType" | "quick"> = {
  filterType: "projects",
  quick: {
    phase_id: (project, id) => project.phase_id === id,
    deal_id: (project, id) => project.deal_ids.includes(id as number),
    person_id: (project, id) => project.person_ids.includes(id as number),
    org_id: (project, id) => project.org_ids.includes(id as number),
  },
};

function list(asked: Asked, archived: boolean): Answer {
  const { world, query } = asked;
  const rows = projectsIn(world, { archived, statuses: statusesAsked(query) });
  const page = listPage(asked, { rows, ...projectRules });
  return replyPage(page, (project) => projectV2(world, project));
}

export const projects: Routes = {
  "GET /api/v2/projects": (asked) => list(asked, false),
  "GET /api/v2/projects/archived": (asked) => list(asked, true),

  // A deleted project is still shown, with the status `deleted`, since v2 has no is_deleted here (assumed).
  "GET /api/v2/projects/{id}": ({ world, path }) =>
    reply(projectV2(world, findReadable(world, world.projects, path.id, "Project"))),

  "POST /api/v2/projects": (asked) => {
    const { world, body } = asked;
    return reply(projectV2(world, addProject(world, body as ProjectChange, asked)));
  },

  "PATCH /api/v2/projects/{id}": (asked) => {
    const { world, body } = asked;
    const project = changeProject(world, projectAsked(asked), body as ProjectChange, asked);
    return reply(projectV2(world, project));
  },

  "DELETE /api/v2/projects/{id}": (asked) => {
    const project = projectAsked(asked);
    deleteProject(asked.world, project, asked);
    return reply({ id: project.id });
  },

  "POST /api/v2/projects/{id}/archive": (asked) =>
    reply(projectV2(asked.world, archiveProject(asked.world, projectAsked(asked), asked))),

  // Projects carry no visibility of their own in the API: everybody may see them (assumed).
  "GET /api/v2/projects/{id}/permittedUsers": (asked) => {
    const everybody = { ...projectAsked(asked), visible_to: 3 as const, followers: [] };
    return reply(permittedUsers(asked.world, everybody));
  },

  "GET /api/v2/projects/{id}/changelog": (asked) => {
    const { world, query } = asked;
    const writes = writesOf(world, "project", projectAsked(asked).id).reverse();
    const page = cursorPage(writes, query, {
      field: "id",
      direction: "desc",
      valueOf: ([first]) => first.id,
      idOf: ([first]) => first.id,
    });
    return replyPage(page, changelogRowV2);
  },
};
