// Bad input of projects and tasks gets one clear sentence, and no request goes out.
import { type Emulator, startEmulator } from "../tools/emulator/server";
import { thrownBy, tokenConnection } from "./client/access";
import { run } from "./support/component";

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator();
});
afterAll(() => emulator.close());
beforeEach(() => emulator.requests.reset());

it.each([
  ["getProjects", { status: "open,won" }, "Status must be one of open, completed, canceled"],
  ["addProject", { title: "A", dealIds: "1,x" }, 'Deal IDs must be a whole number, got "x"'],
  ["addProject", { title: "A", startDate: "31.12.2026" }, "Start Date must be a date"],
  ["addProject", { title: "A", status: "deleted" }, "Status must be one of open, completed"],
  ["updateProject", { id: "1" }, "Nothing to update: fill in at least one input to change"],
  [
    "updateProject",
    { id: "1", dealIds: "1", fieldsToClear: ["deal_ids"] },
    "Fields to Clear names deal_ids, which is filled in too",
  ],
  ["addProjectBoard", { name: "A", orderNr: "0" }, 'Order Nr must be at least 1, got "0"'],
  ["updateProjectPhase", { id: "1" }, "Nothing to update: fill in at least one input to change"],
  ["putProjectPlanTask", { id: "1", taskId: "1" }, "Nothing to update: fill in at least one input"],
  ["getTasks", { parentTaskId: "none" }, 'Parent Task ID must be a whole number, got "none"'],
  [
    "addTask",
    { title: "A".repeat(256), projectId: "1" },
    "Title may have at most 255 characters, got 256",
  ],
  [
    "addTask",
    { title: "A", projectId: "1", assigneeIds: "1,2,3,4,5,6,7,8,9,10,11" },
    "Assignee IDs may hold at most 10 entries, got 11",
  ],
  [
    "addTask",
    { title: "A", projectId: "1", assigneeId: "1", assigneeIds: "2" },
    "Assignee ID and Assignee IDs overwrite each other: fill in one of them",
  ],
  [
    "updateTask",
    { id: "1", assigneeId: "1", fieldsToClear: ["assignee_ids"] },
    "Fields to Clear names assignee_ids, but Assignee ID is filled in: choose one",
  ],
  ["updateTask", { id: "1", done: "maybe" }, "Done must be one of 1, 0"],
])("%s with %j", async (key, inputs, sentence) => {
  const { message } = await thrownBy(() => run(key, tokenConnection(emulator.url), inputs));
  expect(message).toContain(sentence);
  expect(emulator.requests.all()).toEqual([]);
});
