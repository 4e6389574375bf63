// Project templates, which the API only reads, and what a project gets from one.
// https://developers.pipedrive.com/docs/api/v1/ProjectTemplates
import type { World } from "../world";
import type { Project } from "./projects";
import type { Author, Stamped } from "./records";
import { addTask } from "./tasks";

export interface ProjectTemplate extends Stamped {
  id: number;
  title: string;
  description: string | null;
  projects_board_id: number;
  owner_id: number;
  /** Names of the groups and titles of the tasks a project begins with; no reply shows them. */
  groups: readonly string[];
  tasks: readonly string[];
}

/** A part of a project's plan. The API reads groups; people make them in Pipedrive. */
export interface ProjectGroup {
  id: number;
  project_id: number;
  name: string;
  order_nr: number;
}

export function addGroup(world: World, projectId: number, name: string): ProjectGroup {
  return world.projectGroups.put({
    id: world.projectGroups.nextId(),
    project_id: projectId,
    name,
    order_nr: groupsOf(world, projectId).length + 1,
  });
}

export const groupsOf = (world: World, projectId: number): ProjectGroup[] =>
  world.projectGroups.filter((group) => group.project_id === projectId);

/** Gives a new project the groups and tasks of its template. */
export function fillFrom(
  world: World,
  template: ProjectTemplate,
  project: Project,
  author: Author,
): void {
  for (const name of template.groups) addGroup(world, project.id, name);
  for (const title of template.tasks) addTask(world, { title, project_id: project.id }, author);
}
