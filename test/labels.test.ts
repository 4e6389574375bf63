// Labels by name: added to those a record has, or taken off; nothing else of the record changes.
import { thrownBy } from "./client/access";
import { type Scene, startScene } from "./support/edits";

let scene: Scene;
beforeEach(async () => {
  scene = await startScene();
});
afterEach(() => scene.emulator.close());

const lead = (number: number) => `00000000-1ead-4000-8000-00000000000${number}`;
const leadLabel = (number: number) => `00000000-1abe-4000-8000-00000000000${number}`;

test.each([
  ["deal", "2", "hot", [2], [2, 1], "deals 2"],
  ["person", "4", "CUSTOMER", [6], [6, 5], "persons 4"],
  ["organization", "1", "Prospect", [9], [9, 10], "organizations 1"],
  ["lead", lead(1), "cold", [leadLabel(2)], [leadLabel(2), leadLabel(3)], `leads ${lead(1)}`],
])("a label more on a %s", async (recordType, recordId, labels, had, has, place) => {
  const inputs = { recordType, recordId, labels };
  const [edited, places] = await scene.traced("addLabel", inputs);
  expect(edited).toMatchObject({ changed: true, before: had, after: has });
  expect(edited.record).toMatchObject({ label_ids: has });
  expect(places).toEqual([`${place} label_ids`, `${place} update_time`]);
});

test.each([
  ["deal", "1", "Hot", [1]],
  ["person", "1", "5", [5]],
  ["organization", "2", "Customer", [9]],
  ["lead", lead(2), "HOT", [leadLabel(1)]],
])("the last label off a %s", async (recordType, recordId, labels, had) => {
  const edited = await scene.edit("removeLabel", { recordType, recordId, labels });
  expect(edited).toMatchObject({ changed: true, before: had, after: [] });
});

test("what changes nothing is not written", async () => {
  const inputs = { recordType: "deal", recordId: "1", labels: "Hot,hot,1" };
  const [added, places] = await scene.traced("addLabel", inputs);
  const removed = await scene.edit("removeLabel", { ...inputs, labels: "Trade fair" });
  expect([added.changed, removed.changed, places]).toEqual([false, false, []]);
  expect(scene.calls()).not.toContain("PATCH /api/v2/deals/{id}");
});

test("the list of labels is read once for many records", async () => {
  for (const recordId of ["1", "2", "3"]) {
    await scene.edit("addLabel", { recordType: "person", recordId, labels: "Cold lead" });
  }
  expect(scene.calls().filter((call) => call === "GET /api/v2/personFields")).toHaveLength(1);
});

test("a label that was made since is found", async () => {
  const inputs = { recordType: "organization", recordId: "4", labels: "Prospect" };
  await scene.edit("addLabel", inputs);
  const field = scene.emulator.world.fields.find(
    ({ entity, code }) => entity === "organization" && code === "label_ids",
  );
  if (!field) throw new Error("The seed has no labels for organizations");
  const options = [...(field.options ?? []), { id: 77, label: "Partner" }];
  scene.emulator.world.fields.put({ ...field, options });
  const { after } = await scene.edit("addLabel", { ...inputs, labels: "partner" });
  expect(after).toEqual([10, 77]);
});

test("labels set by several steps at once are all there", async () => {
  const add = (labels: string) =>
    scene.edit("addLabel", { recordType: "person", recordId: "14", labels });
  await Promise.all(["Customer", "Hot lead", "Warm lead", "Cold lead"].map(add));
  expect([...(scene.emulator.world.persons.get(14)?.label_ids ?? [])].sort()).toEqual([5, 6, 7, 8]);
});

test.each([
  ["deal", "1", 'Labels must be one of Hot (1), Trade fair (2), got "Cold"'],
  ["lead", lead(1), `Labels must be one of Hot (${leadLabel(1)}), Warm (${leadLabel(2)})`],
])("an unknown label of a %s lists the valid ones, and nothing is written", async (...row) => {
  const [recordType, recordId, sentence] = row;
  const labels = recordType === "lead" ? "Tepid" : "Cold";
  const error = await thrownBy(() => scene.edit("addLabel", { recordType, recordId, labels }));
  expect(error.message).toContain(sentence);
  expect(scene.calls().some((call) => call?.startsWith("PATCH"))).toBe(false);
});

test.each([
  ["deal", lead(1), "Record ID must be a whole number"],
  ["lead", "17", "Record ID must be a UUID"],
  ["product", "1", "Record Type must be one of deal, person, organization, lead"],
])("of a %s, %s is refused before any request", async (recordType, recordId, sentence) => {
  const inputs = { recordType, recordId, labels: "Hot" };
  expect((await thrownBy(() => scene.edit("addLabel", inputs))).message).toContain(sentence);
  expect(scene.calls()).toEqual([]);
});
