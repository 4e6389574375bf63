// Inputs of activities, their types and call logs that are wrong get one clear sentence, and no request.
import { type Emulator, startEmulator } from "../tools/emulator/server";
import { thrownBy, tokenConnection } from "./client/access";
import { run } from "./support/component";

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator();
});
afterAll(() => emulator.close());
beforeEach(() => emulator.requests.reset());

test.each([
  ["addActivity", { dueTime: "25:00" }, 'Due Time must be a time such as "08:30"'],
  ["addActivity", { duration: "90" }, "Duration must be hours and minutes"],
  ["addActivity", { dueDate: "tomorrow" }, "Due Date must be a date"],
  ["addActivity", { participants: '{"person_id": 1}' }, "Participants must be a JSON list"],
  ["addActivity", { participants: '[{"primary": true}]' }, "Participants, entry 1, person_id"],
  ["addActivity", { participants: '[1, "Mara"]' }, "Participants, entry 2, must be a whole number"],
  [
    "addActivity",
    { participants: '[{"person_id": 1, "primary": true}, {"person_id": 2, "primary": true}]' },
    "Participants may have one primary entry, got 2: keep one",
  ],
  [
    "addActivity",
    { personId: "3", participants: '[{"person_id": 1, "primary": true}]' },
    "Participants has a primary entry beside Person ID",
  ],
  ["addActivity", { attendees: '[{"name": "Mara"}]' }, "Attendees, entry 1, email is required"],
  ["addActivity", { attendees: '[{"mail": "a@example.com"}]' }, "Attendees, entry 1, may have"],
  ["updateActivity", { id: "1" }, "Nothing to update: fill in at least one input to change"],
  [
    "updateActivity",
    { id: "1", personId: "2", fieldsToClear: ["participants"] },
    "Fields to Clear names participants, which is filled in too",
  ],
  ["getActivities", { userId: "-1" }, "User ID must be at least 0"],
  [
    "getActivities",
    { startDate: "2026-11-02", endDate: "2026-11-01" },
    "End Date must not lie before Start Date",
  ],
  ["addActivityType", { name: "A", iconKey: "boat" }, "Icon Key must be one of task, email"],
  ["addActivityType", { name: "A", iconKey: "car", color: "blue" }, "Color must be six hex"],
  ["updateActivityType", { id: "1" }, "Nothing to update"],
  ["addCallLog", { toPhoneNumber: "1", outcome: "busy" }, "Time is required: fill it in"],
  ["getMailThreads", { folder: "trash" }, "Folder must be one of inbox, drafts, sent, archive"],
  ["updateMailThreadDetails", { id: "2" }, "Nothing to update"],
])("%s with %j", async (key, inputs, sentence) => {
  const { message } = await thrownBy(() => run(key, tokenConnection(emulator.url), inputs));
  expect(message).toContain(sentence);
  expect(emulator.requests.all()).toEqual([]);
});

test("changing the person keeps everybody else who takes part", async () => {
  const connection = tokenConnection(emulator.url);
  const participants = '[{"person_id": 1, "primary": true}, {"person_id": 3}, {"person_id": 10}]';
  const { data } = await run("addActivity", connection, { subject: "Tour", participants });
  const { id } = (data as { data: { id: number } }).data;
  const changed = await run("updateActivity", connection, { id, personId: "10" });
  expect(changed.data).toMatchObject({
    data: {
      subject: "Tour",
      person_id: 10,
      participants: [
        { person_id: 10, primary: true },
        { person_id: 3, primary: false },
      ],
    },
  });
});
