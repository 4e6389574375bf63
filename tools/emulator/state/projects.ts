// Projects: what one holds, and the rules by which it is added, moved, archived and deleted.
// https://developers.pipedrive.com/docs/api/v1/Projects
import { timestamp } from "../clock";
import { invalid } from "../handler";
import type { World } from "../world";
import { recordChanges } from "./changes";
import { applyCustomFields } from "./customFields";
import { mustBeLabels } from "./fields";
import { mustBeNamed, mustExist, present } from "./lookup";
import { boardsOf, phasesOf } from "./projectBoards";
import { fillFrom } from "./projectTemplates";
import type { Author, CustomFields, Stamped } from "./records";
import { deleteTask, tasksOf } from "./tasks";

/** `deleted` is a status of the lists, never one that can be set. */
export const PROJECT_STATUSES = ["open", "completed", "canceled"] as const;

export interface Project extends Stamped {
  id: number;
  title: string;
  description: string | null;
  status: string;
  board_id: number | null;
  phase_id: number | null;
  owner_id: number;
  start_date: string | null;
  end_date: string | null;
  deal_ids: number[];
  person_ids: number[];
  org_ids: number[];
  label_ids: number[];
  health_status: number | null;
  status_change_time: string;
  archive_time: string | null;
  custom_fields: CustomFields;
}

/** The writable part, as the body of POST and PATCH /api/v2/projects carries it. */
export interface ProjectChange
  extends Partial<
    Omit<
      Project,
      | "id"
      | keyof Stamped
      | "status_change_time"
      | "archive_time"
      | "board_id"
      | "phase_id"
      | "custom_fields"
    >
  > {
  board_id?: number;
  phase_id?: number;
  template_id?: number;
  custom_fields?: Record<string, unknown>;
}

/** Adds a project; a template gives it its board, its groups and its tasks. */
export function addProject(world: World, sent: ProjectChange, author: Author): Project {
  mustBeNamed(sent.title ?? "", "title must not be empty");
  mustExist(world.projectTemplates, sent.template_id, "template_id");
  const template = world.projectTemplates.get(sent.template_id ?? 0);
  const now = timestamp(world.clock.now());
  const blank: Project = {
    id: world.projects.nextId(),
    title: "",
    description: null,
    status: "open",
    board_id: null,
    phase_id: null,
    owner_id: author.user.id,
    start_date: null,
    end_date: null,
    deal_ids: [],
    person_ids: [],
    org_ids: [],
    label_ids: [],
    health_status: null,
    add_time: now,
    update_time: now,
    status_change_time: now,
    archive_time: null,
    custom_fields: {},
    is_deleted: false,
  };
  // Without a board or phase it enters the first phase of the template's board, or of the first board (assumed).
  const onBoard =
    sent.board_id === undefined && sent.phase_id === undefined
      ? { ...sent, board_id: template?.projects_board_id ?? boardsOf(world)[0]?.id }
      : sent;
  const project = world.projects.put(changed(world, blank, onBoard as ProjectChange, author));
  if (template) fillFrom(world, template, project, author);
  return project;
}

/** Changes only what the body carries. `template_id` counts "only when creating a new project". */
export function changeProject(
  world: World,
  project: Project,
  sent: ProjectChange,
  author: Author,
): Project {
  mustBeNamed(sent.title, "title must not be empty");
  const after = changed(world, project, sent, author);
  recordChanges(world, "project", project, after, author.user.id);
  return world.projects.put(after);
}

/** Puts a project into the archive, where it leaves the usual list; a second time changes nothing. */
export function archiveProject(world: World, project: Project, author: Author): Project {
  if (project.archive_time !== null) return project;
  const now = timestamp(world.clock.now());
  const after = { ...project, archive_time: now, update_time: now };
  recordChanges(world, "project", project, after, author.user.id);
  return world.projects.put(after);
}

/** Marks a project and its tasks as deleted: its children go with it (changelog, webhooks of projects). */
export function deleteProject(world: World, project: Project, author: Author): void {
  for (const task of tasksOf(world, project.id)) deleteTask(world, task);
  const after = { ...project, is_deleted: true, update_time: timestamp(world.clock.now()) };
  recordChanges(world, "project", project, after, author.user.id);
  world.projects.put(after);
}

/** What a project shows as its status. */
export const statusOf = (project: Project): string =>
  project.is_deleted ? "deleted" : project.status;

function changed(world: World, project: Project, sent: ProjectChange, { user }: Author): Project {
  check(world, sent);
  const { template_id, custom_fields, board_id, phase_id, ...members } = sent;
  const now = timestamp(world.clock.now());
  const after: Project = {
    ...project,
    ...members,
    ...place(world, project, board_id, phase_id),
    custom_fields: applyCustomFields(world, "project", project.custom_fields, custom_fields, user),
    update_time: now,
  };
  if (after.status !== project.status) after.status_change_time = now;
  return after;
}

function check(world: World, sent: ProjectChange): void {
  if (sent.status !== undefined && !PROJECT_STATUSES.some((known) => known === sent.status)) {
    throw invalid(`status must be one of ${PROJECT_STATUSES.join(", ")}`);
  }
  mustExist(world.users, sent.owner_id, "owner_id");
  mustExist(world.projectBoards, sent.board_id, "board_id");
  mustExist(world.projectPhases, sent.phase_id, "phase_id");
  for (const id of sent.deal_ids ?? []) mustExist(world.deals, id, "deal_ids");
  for (const id of sent.person_ids ?? []) mustExist(world.persons, id, "person_ids");
  for (const id of sent.org_ids ?? []) mustExist(world.organizations, id, "org_ids");
  mustBeLabels(world, "project", sent.label_ids);
}

/** A phase brings its board along; another board alone means its first phase. */
function place(
  world: World,
  project: Project,
  boardId: number | undefined,
  phaseId: number | undefined,
): Pick<Project, "board_id" | "phase_id"> {
  if (phaseId !== undefined) {
    const phase = world.projectPhases.get(phaseId);
    if (boardId !== undefined && phase?.board_id !== boardId) {
      throw invalid(`phase_id: ${phaseId} is not a phase of board ${boardId}`);
    }
    return { board_id: phase?.board_id ?? null, phase_id: phaseId };
  }
  if (boardId === undefined || boardId === project.board_id) {
    return { board_id: project.board_id, phase_id: project.phase_id };
  }
  return { board_id: boardId, phase_id: phasesOf(world, boardId)[0]?.id ?? null };
}

/** Projects of one list: archived or not, of these statuses; deleted ones only when they are asked for. */
export function projectsIn(
  world: World,
  {
    archived,
    statuses,
  }: { archived: boolean | undefined; statuses: readonly string[] | undefined },
): Project[] {
  const rows = statuses?.includes("deleted") ? world.projects.all() : present(world.projects);
  return rows
    .filter((row) => archived === undefined || (row.archive_time !== null) === archived)
    .filter((row) => statuses === undefined || statuses.includes(statusOf(row)));
}
