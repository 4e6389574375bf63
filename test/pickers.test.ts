// Pickers fill the drop-downs of the inputs for deals, persons and organizations.
import { createHarness } from "@prismatic-io/spectral/dist/testing";
import { type Emulator, startEmulator } from "../tools/emulator/server";
import { component, withToken } from "./support/component";

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ deals: 1500 });
});
afterAll(() => emulator.close());
beforeEach(() => emulator.requests.reset());

const harness = createHarness(component as unknown as Parameters<typeof createHarness>[0]);

const options = async (key: string) => {
  const connectionInput = withToken(emulator.url, "emulator-api-token");
  const { result } = await harness.dataSource(key, { connectionInput });
  return result as { key: string; label: string }[];
};

it.each([
  ["selectPerson", () => emulator.world.persons.get(1)?.name],
  ["selectOrganization", () => emulator.world.organizations.get(1)?.name],
])("%s shows names", async (key, name) => {
  expect(await options(key)).toContainEqual({ key: "1", label: name() });
});

it("selectDeal shows title and status", async () => {
  const last = emulator.world.deals.all().at(-1);
  expect(await options("selectDeal")).toContainEqual({
    key: String(last?.id),
    label: `${last?.title} - ${last?.status}`,
  });
});

it("the options are sorted by what a person reads", async () => {
  const labels = (await options("selectPerson")).map(({ label }) => label);
  expect(labels).toEqual([...labels].sort((one, other) => one.localeCompare(other)));
});

it("a large account costs two pages: the 1,000 records that were changed last", async () => {
  expect(await options("selectDeal")).toHaveLength(1000);
  const asked = emulator.requests.all().map(({ query }) => new URLSearchParams(query));
  expect(asked).toHaveLength(2);
  expect(asked[0]?.get("sort_by")).toBe("update_time");
});

it("every input that takes one of their ids names its picker", () => {
  const unbound = Object.values(component.actions).flatMap(({ key, inputs }) =>
    inputs
      .filter(({ label, dataSource }) => PICKED.has(label) && dataSource === undefined)
      .map(({ key: input }) => `${key}.${input}`),
  );
  expect(unbound).toEqual([]);
});

const PICKED = new Set(["Deal ID", "Person ID", "Organization ID", "Org ID"]);
