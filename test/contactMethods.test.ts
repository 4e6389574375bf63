// One e-mail address or phone number at a time: the others, and all else of the person, stay as they were.

import { as } from "../tools/emulator/seed/users";
import { changePerson } from "../tools/emulator/state/persons";
import { thrownBy } from "./client/access";
import { type Scene, startScene } from "./support/edits";

let scene: Scene;
beforeEach(async () => {
  scene = await startScene();
});
afterEach(() => scene.emulator.close());

const READ = "GET /api/v2/persons/{id}";
const WRITE = "PATCH /api/v2/persons/{id}";

const entry = (value: string, label: string, primary = false) => ({ value, label, primary });
const desk = entry("+49 431 5550101", "work", true);
const mobile = entry("+49 170 5550101", "mobile");

const person = (id: number) => {
  const found = scene.emulator.world.persons.get(id);
  if (!found) throw new Error(`The seed has no person ${id}`);
  return found;
};

const give = (id: number, emails: readonly object[]) =>
  changePerson(
    scene.emulator.world,
    person(id),
    { emails: [...emails] },
    as(scene.emulator.world, 1),
  );

test("adding one changes that list and the time of the change, and nothing else in the company", async () => {
  const inputs = { personId: "1", phone: "+49 40 5550142", label: "home" };
  const [{ changed, before, after }, places] = await scene.traced("addPersonPhone", inputs);
  expect(places).toEqual(["persons 1 phones", "persons 1 update_time"]);
  expect(changed).toBe(true);
  expect(before).toEqual([desk, mobile]);
  expect(after).toEqual([desk, mobile, entry("+49 40 5550142", "home")]);
  expect(person(1).phones).toEqual(after);
});

test("what is there already is not written, however it is spelt", async () => {
  const inputs = { personId: "1", phone: "0049 431/555-0101" };
  const [{ changed, before, after, person: record }, places] = await scene.traced(
    "addPersonPhone",
    inputs,
  );
  expect(changed).toBe(false);
  expect(after).toEqual(before);
  expect(record).toMatchObject({ id: 1, phones: [desk, mobile] });
  expect(places).toEqual([]);
  expect(scene.calls()).toEqual([READ]);
});

test("a known one gets another label and keeps its spelling", async () => {
  const inputs = { personId: "1", email: "HENRIK.VOSS@EXAMPLE.COM", label: "home" };
  const { after } = await scene.edit("addPersonEmail", inputs);
  expect(after).toEqual([entry("henrik.voss@example.com", "home", true)]);
});

test("the first one of a person is primary, even with Primary No", async () => {
  const inputs = { personId: "14", email: "cher@example.com", primary: "No" };
  const { after } = await scene.edit("addPersonEmail", inputs);
  expect(after).toEqual([entry("cher@example.com", "work", true)]);
});

test("removing the primary one makes the first of the others primary", async () => {
  give(1, [
    entry("a@example.com", "work"),
    entry("b@example.com", "home", true),
    entry("c@example.com", "x"),
  ]);
  const inputs = { personId: "1", email: " B@example.com" };
  const [{ after }, places] = await scene.traced("removePersonEmail", inputs);
  expect(after).toEqual([entry("a@example.com", "work", true), entry("c@example.com", "x")]);
  // The emulator's clock stands still, so the time of the change is the same.
  expect(places).toEqual(["persons 1 emails"]);
});

test("removing the last one empties the list", async () => {
  const { changed, after } = await scene.edit("removePersonEmail", {
    personId: "1",
    email: "henrik.voss@example.com",
  });
  expect([changed, after, person(1).emails]).toEqual([true, [], []]);
});

test("removing what is not there is no error and no change", async () => {
  const inputs = { personId: "5", email: "uwe@example.com" };
  const [{ changed }, places] = await scene.traced("removePersonEmail", inputs);
  expect([changed, places]).toEqual([false, []]);
  expect(scene.calls()).toEqual([READ]);
});

test("another one becomes primary; the order stays", async () => {
  const inputs = { personId: "1", phone: "0049 170 555 01 01" };
  const { after } = await scene.edit("setPrimaryPersonPhone", inputs);
  expect(after).toEqual([
    { ...desk, primary: false },
    { ...mobile, primary: true },
  ]);
  expect(scene.calls()).toEqual([READ, WRITE]);
});

test("what the person does not have can't become primary", async () => {
  const inputs = { personId: "1", phone: "+49 40 5550142" };
  const error = await thrownBy(() => scene.edit("setPrimaryPersonPhone", inputs));
  expect(error.message).toBe(
    'Phone must be one that person 1 has ("+49 431 5550101", "+49 170 5550101"), got "+49 40 5550142": add it with Add Person Phone',
  );
  expect(scene.calls()).toEqual([READ]);
});

test("twenty steps at once that add one each lose none", async () => {
  const values = Array.from({ length: 20 }, (_, index) => `mail${index}@example.com`);
  await Promise.all(values.map((email) => scene.edit("addPersonEmail", { personId: "14", email })));
  expect(person(14).emails.map(({ value }) => value)).toEqual(values);
});

test("a failed step does not keep the next one of the same person from running", async () => {
  scene.emulator.faults.add({ kind: "500", call: WRITE, status: 400, body: { error: "No" } });
  const add = (email: string) => scene.edit("addPersonEmail", { personId: "14", email });
  const [first, second] = await Promise.allSettled([add("a@example.com"), add("b@example.com")]);
  expect([first?.status, second?.status]).toEqual(["rejected", "fulfilled"]);
  expect(person(14).emails.map(({ value }) => value)).toEqual(["b@example.com"]);
});

test.each([
  ["addPersonEmail", { email: "mara" }, 'Email must be one address such as "mara@example.com"'],
  ["addPersonEmail", { email: "a@example.com, b@example.com" }, "Email must be one address"],
  ["addPersonPhone", { phone: "call me" }, 'Phone must be one number such as "+49 40 5550142"'],
  ["addPersonEmail", { email: "a@b.example", primary: "maybe" }, "Primary must be Yes or No"],
  ["removePersonPhone", { phone: " " }, "Phone is required: fill it in"],
  ["setPrimaryPersonEmail", { personId: "x", email: "a@b.example" }, "Person ID must be a whole"],
])("%s with %j is refused before any request", async (key, inputs, sentence) => {
  const error = await thrownBy(() => scene.edit(key, { personId: "1", ...inputs }));
  expect(error.message).toContain(sentence);
  expect(scene.calls()).toEqual([]);
});
