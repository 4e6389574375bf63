// Pickers of projects, their boards, phases, templates and tasks.
import { linkTo } from "./links";
import { option } from "./options";
import { listOf, narrowedBy, picker, shortList } from "./picker";
import { recordPicker } from "./recordPicker";

// Pipedrive sorts neither projects nor tasks.
export const selectProject = recordPicker({
  label: "Select Project",
  records: "projects",
  list: "GET /api/v2/projects",
  link: ({ org_ids, person_ids }) =>
    linkTo("organization", org_ids?.[0]) ?? linkTo("person", person_ids?.[0]),
  option: ({ id, title, status, end_date }, linked) =>
    option(id, title, linked, status, end_date && `until ${end_date}`),
  search: {
    call: "GET /api/v2/projects/search",
    option: ({ id, title, organization, person, status, end_date }) =>
      option(
        id,
        title,
        (organization ?? person)?.name,
        status,
        end_date && `until ${end_date.slice(0, 10)}`,
      ),
  },
  example: { key: "1", label: "Handover North — Nordlicht Bikes, open, until 2026-12-31" },
});

export const selectBoard = shortList({
  label: "Select Board",
  description: "Selects a project board.",
  call: "GET /api/v2/boards",
  request: {},
  option: ({ id, name }) => option(id, name),
  example: { key: "1", label: "Deliveries" },
});

export const selectPhase = picker({
  label: "Select Phase",
  description:
    "Selects a phase of a project board. Pipedrive lists phases by board: without one, those of the first board are offered.",
  calls: ["GET /api/v2/boards", "GET /api/v2/phases"],
  inputs: {
    boardId: narrowedBy(
      "Board ID",
      "The number of the board whose phases are offered. Blank means the first board.",
    ),
  },
  example: { key: "1", label: "Planned — Deliveries" },
  options: async (pipedrive, { boardId }) => {
    const boards = await listOf(pipedrive, "GET /api/v2/boards", {});
    const first = boards.toSorted((one, other) => (one.order_nr ?? 0) - (other.order_nr ?? 0))[0];
    const chosen = boardId ?? first?.id;
    if (typeof chosen !== "number") return [];
    const query = { board_id: chosen };
    const phases = await listOf(pipedrive, "GET /api/v2/phases", { query });
    const board = boards.find(({ id }) => id === chosen)?.name ?? `board ${chosen}`;
    return phases.map(({ id, name }) => option(id, name, board));
  },
});

export const selectProjectTemplate = recordPicker({
  label: "Select Project Template",
  records: "project templates",
  list: "GET /api/v2/projectTemplates",
  option: ({ id, title }) => option(id, title),
  example: { key: "1", label: "Shop Delivery" },
});

export const selectTask = recordPicker({
  label: "Select Task",
  records: "tasks",
  list: "GET /api/v2/tasks",
  option: ({ id, title, due_date, is_done, project_id }) =>
    option(
      id,
      title,
      typeof project_id === "number" ? `project ${project_id}` : undefined,
      due_date && `due ${due_date}`,
      is_done ? "done" : "open",
    ),
  example: { key: "1", label: "Book the Carrier — project 1, due 2026-11-27, open" },
});
