// Field definitions: read once per connection, kept for 15 minutes, shared by steps that run at once.
// Time is passed in: no test waits.
import { customFieldNamed, definitionsOf, withDefinitions } from "../../src/customFields";
import { InputError } from "../../src/errors";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { opened, thrownBy, tokenConnection } from "../client/access";
import { ask } from "../emulator/http";

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 10, 20, 12);

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ limits: false, customFields: true });
});
afterAll(() => emulator.close());
beforeEach(() => emulator.requests.reset());

let connections = 0;

/** A connection of its own, of which nothing is kept yet. */
function connected() {
  connections += 1;
  const token = `definitions-${connections}`;
  emulator.world.apiTokens.set(token, 1);
  return opened(tokenConnection(emulator.url, token)).pipedrive;
}

/** The calls that arrived, but for those of the tests themselves. */
const calls = () =>
  emulator.requests
    .all()
    .filter(({ method }) => method === "GET")
    .map(({ call }) => call);

const addField = async (field_name: string): Promise<string> => {
  const { body } = await ask(emulator.url, "POST /api/v2/dealFields", {
    field_name,
    field_type: "varchar",
  });
  return body.data.field_code;
};

const named = (name: string) => (fields: Parameters<typeof customFieldNamed>[0]) =>
  customFieldNamed(fields, name).code;

it("tell code, name, type and options of every field, custom and built-in", async () => {
  const fields = await definitionsOf(connected(), "person", { now: NOW });
  const stored = emulator.world.fields.all().filter(({ entity }) => entity === "person");
  expect(fields).toHaveLength(stored.length);
  expect(fields.find(({ name }) => name === "Priorität")).toEqual({
    code: expect.stringMatching(/^[0-9a-f]{40}$/),
    name: "Priorität",
    type: "enum",
    custom: true,
    options: ["Hoch", "hoch", " Mittel ", "Niedrig 🐢", "Später", "Später"].map((label) => ({
      id: expect.any(Number),
      label,
    })),
  });
  expect(fields.find(({ code }) => code === "name")).toMatchObject({ custom: false });
});

it("of leads are those of deals, by v1's call, which a scope of leads allows", async () => {
  const pipedrive = connected();
  const custom = async (kind: "deal" | "lead") =>
    (await definitionsOf(pipedrive, kind, { now: NOW })).filter((field) => field.custom);
  expect(await custom("lead")).toEqual(await custom("deal"));
  expect(calls()).toEqual(["GET /v1/leadFields", "GET /api/v2/dealFields"]);
});

it("are read page after page when there are more than one page holds", async () => {
  for (let at = 0; at < 400; at += 1) await addField(`Messwert ${at}`);
  emulator.requests.reset();
  const fields = await definitionsOf(connected(), "deal", { now: NOW });
  expect(fields.filter(({ custom }) => custom).length).toBeGreaterThan(500);
  expect(new Set(fields.map(({ code }) => code)).size).toBe(fields.length);
  expect(calls()).toEqual(["GET /api/v2/dealFields", "GET /api/v2/dealFields"]);
});

it("are kept for 15 minutes, and read again after them", async () => {
  const pipedrive = connected();
  const read = (now: number) => definitionsOf(pipedrive, "product", { now });
  const first = await read(NOW);
  expect(await read(NOW + 15 * MINUTE - 1)).toBe(first);
  expect(calls()).toHaveLength(1);
  expect(await read(NOW + 15 * MINUTE)).not.toBe(first);
  expect(calls()).toHaveLength(2);
});

it("of one kind of record say nothing of another", async () => {
  const pipedrive = connected();
  await definitionsOf(pipedrive, "person", { now: NOW });
  await definitionsOf(pipedrive, "organization", { now: NOW });
  expect(calls()).toEqual(["GET /api/v2/personFields", "GET /api/v2/organizationFields"]);
});

it("are read once by 50 steps that begin at the same time", async () => {
  const pipedrive = connected();
  const steps = Array.from({ length: 50 }, () => definitionsOf(pipedrive, "product", { now: NOW }));
  expect(new Set(await Promise.all(steps)).size).toBe(1);
  expect(calls()).toHaveLength(1);
});

it("are shared by steps of one connection, each of which opens it anew, and by no other", async () => {
  emulator.world.apiTokens.set("shared", 1);
  const open = (token: string) => opened(tokenConnection(emulator.url, token)).pipedrive;
  await definitionsOf(open("shared"), "product", { now: NOW });
  await definitionsOf(open("shared"), "product", { now: NOW });
  expect(calls()).toHaveLength(1);
  await definitionsOf(connected(), "product", { now: NOW });
  expect(calls()).toHaveLength(2);
});

it("are not kept when reading them failed: the next step reads them", async () => {
  emulator.world.apiTokens.delete("late");
  const pipedrive = opened(tokenConnection(emulator.url, "late")).pipedrive;
  const read = () => definitionsOf(pipedrive, "product", { now: NOW });
  const both = await Promise.allSettled([read(), read()]);
  expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(calls()).toHaveLength(1);
  emulator.world.apiTokens.set("late", 1);
  expect((await read()).length).toBeGreaterThan(0);
});

describe("a name that is missing", () => {
  it("is looked for once more, since a field may have been added", async () => {
    const pipedrive = connected();
    await definitionsOf(pipedrive, "deal", { now: NOW });
    const code = await addField("Neuer Messwert");
    emulator.requests.reset();
    const find = () => withDefinitions(pipedrive, "deal", named("neuer messwert"), () => NOW + 1);
    expect(await find()).toBe(code);
    expect(new Set(calls())).toEqual(new Set(["GET /api/v2/dealFields"]));
    const before = calls().length;
    expect(await find()).toBe(code);
    expect(calls()).toHaveLength(before);
  });

  it("fails at once when the definitions were read for it", async () => {
    const find = () => withDefinitions(connected(), "product", named("Farbe"), () => NOW);
    expect((await thrownBy(find)).message).toContain("no custom field is called");
    expect(calls()).toHaveLength(1);
  });

  it("costs steps that repeat it one list a minute", async () => {
    const pipedrive = connected();
    await definitionsOf(pipedrive, "product", { now: NOW });
    emulator.requests.reset();
    const at = async (now: number): Promise<number> => {
      await thrownBy(() => withDefinitions(pipedrive, "product", named("Farbe"), () => now));
      return calls().length;
    };
    expect([await at(NOW + 1), await at(NOW + 2), await at(NOW + MINUTE)]).toEqual([1, 1, 1]);
    expect(await at(NOW + 1 + MINUTE)).toBe(2);
  });

  it("is looked for although another one was missing a moment ago", async () => {
    const pipedrive = connected();
    const find = (name: string, now: number) =>
      withDefinitions(pipedrive, "deal", named(name), () => now);
    await thrownBy(() => find("Gibt es nicht", NOW));
    const code = await addField("Gerade eben");
    expect(await find("Gerade eben", NOW + 1)).toBe(code);
  });

  it("costs ten lists a minute at most, whatever names come out of data", async () => {
    const pipedrive = connected();
    await definitionsOf(pipedrive, "product", { now: NOW });
    const code = async (name: string, now: number) =>
      withDefinitions(pipedrive, "product", named(name), () => now);
    emulator.requests.reset();
    for (let at = 1; at <= 30; at += 1) await thrownBy(() => code(`Spalte ${at}`, NOW + at));
    expect(calls()).toHaveLength(10);
    await thrownBy(() => code("Spalte 31", NOW + 10 + MINUTE));
    expect(calls()).toHaveLength(11);
  });

  it("is another matter than a value that does not fit, which costs nothing", async () => {
    const pipedrive = connected();
    await definitionsOf(pipedrive, "product", { now: NOW });
    emulator.requests.reset();
    const wrong = () => {
      throw new InputError("Weight must be a number");
    };
    await thrownBy(() => withDefinitions(pipedrive, "product", wrong, () => NOW + 1));
    expect(calls()).toEqual([]);
  });

  it("costs 50 steps that begin at the same time one list", async () => {
    const pipedrive = connected();
    await definitionsOf(pipedrive, "product", { now: NOW });
    emulator.requests.reset();
    const find = () => withDefinitions(pipedrive, "product", named("Farbe"), () => NOW + MINUTE);
    const steps = await Promise.allSettled(Array.from({ length: 50 }, find));
    expect(new Set(steps.map(({ status }) => status))).toEqual(new Set(["rejected"]));
    expect(calls()).toHaveLength(1);
  });
});
