// Inputs that the rows and recipes of projects, their boards, phases, plans and tasks share.
import {
  asId,
  choice,
  date,
  field,
  id,
  integer,
  list,
  longText,
  text,
  type Words,
} from "../fields";
import { ownerId } from "../vocabulary";
import { labelIds } from "./records";

type Overrides = Partial<Words>;

export const projectId = (words: Overrides = {}) =>
  id("Project ID", { help: "The project.", dataSource: "selectProject", ...words });

export const boardId = (words: Overrides = {}) =>
  id("Board ID", {
    help: "The project board.",
    dataSource: "selectBoard",
    ...words,
  });

export const phaseId = (words: Overrides = {}) =>
  id("Phase ID", {
    help: "The phase, a column of a project board.",
    dataSource: "selectPhase",
    ...words,
  });

export const templateId = (words: Overrides = {}) =>
  id("Template ID", {
    help: "The project template.",
    dataSource: "selectProjectTemplate",
    ...words,
  });

export const taskId = (words: Overrides = {}) =>
  id("Task ID", { help: "The task.", dataSource: "selectTask", ...words });

/** The place of a board among boards, of a phase among the phases of its board. */
export const orderNr = (among: string) =>
  integer("Order Nr", {
    help: `Its place among ${among}, counted from 1; what stands there moves on. Blank puts a new one last.`,
    example: "1",
    least: 1,
  });

/** Numbers of linked records, which replace those that are linked. */
const linked = (label: string, records: string) =>
  list(label, asId, {
    help: `Numbers of the ${records} the project is about, separated by commas. They replace those it has.`,
    example: "1,3",
  });

/** What adding and changing a project have in common. */
export const projectBody = {
  description: longText("Description", { help: "What the project is about." }),
  status: choice(
    "Status",
    [
      { value: "open", label: "Open" },
      { value: "completed", label: "Completed" },
      { value: "canceled", label: "Canceled" },
    ],
    { help: "open, completed or canceled. Use Delete Project to delete a project." },
  ),
  boardId: boardId({
    help: "The board the project stands on. Without a phase it enters the first one of the board.",
  }),
  phaseId: phaseId({
    help: "The phase the project is in; it must belong to the board.",
  }),
  ownerId: ownerId(),
  startDate: date("Start Date", { help: "The first day of the project, YYYY-MM-DD." }),
  endDate: date("End Date", { help: "The last day of the project, YYYY-MM-DD." }),
  dealIds: linked("Deal IDs", "deals"),
  personIds: linked("Person IDs", "persons"),
  orgIds: linked("Org IDs", "organizations"),
  labelIds,
  healthStatus: integer("Health Status", {
    help: "How the project is doing, as the number that Pipedrive gives that state.",
    example: "10",
  }),
};

/** The title of a task. */
export const taskTitle = text("Title", {
  help: "What is to be done, 1 to 255 characters.",
  example: "Order the frames",
  most: 255,
});

/** A task's number, or the word that asks for the tasks that have no parent. */
export const parentTaskOrNone = field(
  "Parent Task ID",
  {
    help: "The task whose subtasks are wanted; null returns only tasks that are no subtasks, blank both. Choose one, or type the number.",
    example: "null",
    dataSource: "selectTask",
  },
  {},
  (raw, label) => (String(raw).trim().toLowerCase() === "null" ? "null" : String(asId(raw, label))),
);
