// Two boards with their phases, two templates, five projects (3 completed, 4 archived, 5 deleted) with groups,
// tasks and one activity in the plan of project 1.
import { timestamp } from "../clock";
import { addActivity } from "../state/activities";
import { addBoard, addPhase } from "../state/projectBoards";
import { putInPlan } from "../state/projectPlans";
import {
  addProject,
  archiveProject,
  changeProject,
  deleteProject,
  type Project,
  type ProjectChange,
} from "../state/projects";
import { addGroup } from "../state/projectTemplates";
import { addTask, type TaskChange } from "../state/tasks";
import type { World } from "../world";
import { named } from "./customFields";
import { dayFromNow, daysAgo } from "./times";
import { as } from "./users";

const boards: readonly (readonly [name: string, phases: readonly string[]])[] = [
  ["Deliveries", ["Planned", "In the Workshop", "On the Road", "Handed Over"]],
  ["Fleet Care", ["Inspection", "Repair", "Returned"]],
];

const templates = [
  {
    title: "Shop delivery",
    description: "Steps of every delivery to a shop.",
    projects_board_id: 1,
    groups: ["Workshop", "Transport"],
    tasks: ["Assemble everything", "Book the carrier"],
  },
  {
    title: "Yearly inspection",
    description: null,
    projects_board_id: 2,
    groups: ["On Site"],
    tasks: ["Make an appointment"],
  },
];

// No word of their titles stands in another record: a search for a deal or a contact finds no project.
const projects: readonly (readonly [addedDaysAgo: number, project: ProjectChange])[] = [
  [
    30,
    {
      title: "Handover north",
      description: "Two vans, the gate opens at seven.",
      owner_id: 2,
      phase_id: 2,
      deal_ids: [1],
      person_ids: [1],
      org_ids: [1],
      label_ids: [35],
      health_status: 10,
    },
  ],
  [18, { title: "Brake check", owner_id: 3, board_id: 2, person_ids: [3], org_ids: [3] }],
  [80, { title: "Handover island", owner_id: 3, phase_id: 4, deal_ids: [8], org_ids: [8] }],
  [300, { title: "Exhibition", owner_id: 2, phase_id: 4, person_ids: [13] }],
  [20, { title: "Scratchpad", owner_id: 1 }],
];

const tasks: readonly (TaskChange & { title: string; project_id: number; dueIn?: number })[] = [
  { title: "Assemble everything", project_id: 1, assignee_ids: [3], dueIn: 5, priority: 1 },
  { title: "Engrave the bells", project_id: 1, parent_task_id: 1, assignee_ids: [3, 2], dueIn: 3 },
  { title: "Paint the frames", project_id: 1, parent_task_id: 1, done: 1, dueIn: -4 },
  { title: "Hand it over", project_id: 1, milestone: 1, assignee_ids: [2], dueIn: 14 },
  { title: "Make an appointment", project_id: 2, assignee_ids: [3], done: 1, dueIn: -10 },
];

export function seedProjects(world: World): void {
  seedBoards(world);
  for (const [days, project] of projects) {
    const added = daysAgo(world, days);
    const sent = { ...project, start_date: dayFromNow(world, 2 - days) };
    addProject(added, sent, as(world, project.owner_id ?? 1));
  }
  for (const { dueIn = 0, ...task } of tasks) {
    addTask(daysAgo(world, 17), { ...task, due_date: dayFromNow(world, dueIn) }, as(world, 2));
  }
  seedPlan(world);
  const custom_fields = named(world, "project", { Site: "Hall 3", "Project type": "Delivery" });
  changeProject(daysAgo(world, 12), projectOf(world, 1), { custom_fields }, as(world, 2));
  changeProject(daysAgo(world, 25), projectOf(world, 3), { status: "completed" }, as(world, 3));
  archiveProject(daysAgo(world, 90), projectOf(world, 4), as(world, 2));
  deleteProject(daysAgo(world, 6), projectOf(world, 5), as(world, 1));
}

function seedBoards(world: World): void {
  const then = daysAgo(world, 500);
  for (const [name, phases] of boards) {
    const { id } = addBoard(then, { name });
    for (const phase of phases) addPhase(then, { name: phase, board_id: id });
  }
  for (const template of templates) {
    const time = {
      add_time: timestamp(then.clock.now()),
      update_time: timestamp(then.clock.now()),
      is_deleted: false,
    };
    const id = world.projectTemplates.nextId();
    world.projectTemplates.put({ id, ...template, owner_id: 1, ...time });
  }
}

function seedPlan(world: World): void {
  const project = projectOf(world, 1);
  addGroup(world, 1, "Workshop");
  addGroup(world, 1, "Transport");
  putInPlan(world, project, "task", 1, { phase_id: 2, group_id: 1 });
  const visit = {
    subject: "Show the first bike",
    type: "meeting",
    project_id: 1,
    owner_id: 4,
    due_date: dayFromNow(world, 7),
  };
  addActivity(daysAgo(world, 16), as(world, 4), visit);
}

function projectOf(world: World, id: number): Project {
  const project = world.projects.get(id);
  if (!project) throw new Error(`The seed has no project ${id}`);
  return project;
}
