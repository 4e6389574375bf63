// The polling trigger, run through the built component as the platform's engine runs it.
import { stoppedClock } from "../../tools/emulator/clock";
import { foundCompany } from "../../tools/emulator/company";
import { settingsOf } from "../../tools/emulator/options";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { addDeal, changeDeal, deleteDeal } from "../../tools/emulator/state/deals";
import { mergeDeals } from "../../tools/emulator/state/merges";
import { addPipeline, addStage } from "../../tools/emulator/state/pipelines";
import type { Author } from "../../tools/emulator/state/records";
import { withToken } from "../support/component";
import { type Delivered, type Options, startFlow } from "../support/polling";

const clock = stoppedClock(Date.UTC(2026, 10, 20, 12));
const SETTINGS = { seed: false, limits: false, clock, apiToken: "token" } as const;

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator(SETTINGS);
});
afterAll(() => emulator.close());
beforeEach(() => {
  Object.assign(emulator.world, foundCompany(settingsOf(SETTINGS, [])));
  addStage(emulator.world, {
    name: "Qualified",
    pipeline_id: addPipeline(emulator.world, { name: "Sales" }).id,
  });
  emulator.requests.reset();
});

const author = (): Author => {
  const user = emulator.world.users.get(1);
  if (user === undefined) throw new Error("The company has no user");
  return { user, app: undefined };
};

const add = (title: string) => addDeal(emulator.world, { title }, author());
const rename = (id: number, title: string) => {
  const deal = emulator.world.deals.get(id);
  if (deal === undefined) throw new Error(`There is no deal ${id}`);
  changeDeal(emulator.world, deal, { title }, author());
};
const remove = (id: number) => {
  const deal = emulator.world.deals.get(id);
  if (deal !== undefined) deleteDeal(emulator.world, deal, author());
};
const later = (seconds = 1) => clock.advance(seconds * 1000);

const flow = (options: Options = {}) =>
  startFlow(withToken(emulator.url, "token"), {
    ...options,
    inputs: { resourceType: "deal", ...options.inputs },
  });

const told = (delivered: readonly Delivered[]) =>
  delivered.map(({ event, record }) => `${event} ${record.id} ${record.title ?? ""}`.trim());

test("the first poll reports nothing: it notes where things stand", async () => {
  add("A");
  const polling = flow();
  expect(told(await polling.poll())).toEqual([]);
  expect(polling.last().resultType).toBe("polled_no_changes");
});

test("a record that is added is reported as created, once", async () => {
  add("A");
  const polling = flow();
  await polling.poll();
  add("B");
  expect(told(await polling.poll())).toEqual(["created 2 B"]);
  expect(polling.last().resultType).toBe("completed");
  expect(told(await polling.poll())).toEqual([]);
});

test("a change in the very second of the last poll is reported", async () => {
  add("A");
  const polling = flow();
  await polling.poll();
  rename(1, "A2");
  expect(told(await polling.poll())).toEqual(["updated 1 A2"]);
  rename(1, "A3");
  expect(told(await polling.poll())).toEqual(["updated 1 A3"]);
  later();
  expect(told(await polling.poll())).toEqual([]);
});

test("pages", async () => {
  for (let n = 1; n <= 4; n += 1) add(`old ${n}`);
  const polling = flow({ inputs: { pageSize: "3" } });
  await polling.poll();
  later();
  for (let n = 1; n <= 10; n += 1) {
    add(`new ${n}`);
    if (n === 8) later();
  }
  expect((await polling.poll()).length).toBe(10);
  expect(told(await polling.poll())).toEqual([]);
});
