// Every action, run as a flow runs it, sends exactly the requests its samples say, and returns what it
// promises in its output schema.
import { eachSample, type Sample, samples } from "./samples";
import { type Company, startCompany } from "./support/company";
import {
  component,
  type PublishedAction,
  type PublishedInput,
  type Result,
  run,
  withToken,
} from "./support/component";
import { appWith } from "./support/oauth";
import { schemaErrors } from "./support/schema";
import { arrived, sorted, type Wire, written } from "./support/wire";

let company: Company;
beforeAll(async () => {
  company = await startCompany();
});
beforeEach(() => company.reset());
// Whatever a test was about: the component sends nothing that the contract refuses, and the emulator
// stands for every operation there is.
afterEach(() => {
  const wrong = company.requests
    .all()
    .filter(({ status, breach }) => status === 501 || breach !== undefined);
  expect(wrong.map(({ call, status, breach }) => `${call} → ${status}: ${breach}`)).toEqual([]);
});
afterAll(() => company.close());

/** A connection of its own: what an earlier sample had looked up must not be there yet. */
const token = () => withToken(company.url, company.newToken());
const requests = () => Promise.all(company.requests.all().map(arrived));

function actionOf(key: string): PublishedAction {
  const action = component.actions[key];
  if (!action) throw new Error(`The component has no action ${key}`);
  return action;
}

const firstSample = (key: string): Sample => {
  const [first] = samples.get(key) ?? [];
  if (!first) throw new Error(`${key} has no sample`);
  return first;
};

/** Bytes and text have no schema: they are what a file holds. */
const isContent = ({ data }: Result): boolean => Buffer.isBuffer(data) || typeof data === "string";

const isRetired = ({ comments }: PublishedInput): boolean =>
  comments?.startsWith("No longer supported") ?? false;

test("every action has a sample, and every sample an action", () => {
  expect([...samples.keys()].sort()).toEqual(Object.keys(component.actions).sort());
});

/** Inputs of every list alike: fetchAll.test.ts fills them in each action that has them. */
const FILLED_FOR_EACH_LIST = ["stopBelow"];

test("every input but the retired ones is filled in a sample of its action", () => {
  const filled = (key: string, input: string) =>
    samples.get(key)?.some(({ inputs }) => ![undefined, ""].includes(inputs[input] as string));
  const untried = Object.values(component.actions).flatMap(({ key, inputs }) =>
    inputs
      .filter((input) => input.type !== "connection" && !isRetired(input))
      .filter((input) => !FILLED_FOR_EACH_LIST.includes(input.key))
      .filter((input) => !filled(key, input.key))
      .map((input) => `${key}.${input.key}`),
  );
  expect(untried).toEqual([]);
});

describe("what is sent and returned", () => {
  const isRefused = (sample: Sample) => sample.refused !== undefined;
  const sentFor = ({ requests: expected }: Sample) => Promise.all(expected.map(written));

  test.each(eachSample((sample) => !isRefused(sample)))("%s", async (_name, key, sample) => {
    if (sample.secondsPerRequest !== undefined) company.reset(sample.secondsPerRequest);
    const result = await run(key, token(), sample.inputs);
    const order = sample.anyOrder ? sorted : (wires: readonly Wire[]) => wires;
    expect(order(await requests())).toEqual(order(await sentFor(sample)));
    if (!isContent(result)) expect(schemaErrors(actionOf(key), result.data)).toEqual([]);
    if (sample.returns !== undefined) expect(result.data).toMatchObject(sample.returns as object);
  });

  test.each(eachSample(isRefused))("%s (refused)", async (_name, key, sample) => {
    await expect(run(key, token(), sample.inputs)).rejects.toThrow(sample.refused);
    expect(await requests()).toEqual(await sentFor(sample));
  });

  test("bytes come back unchanged, with their media type and the name of the file", async () => {
    const stored = company.world.files.get(1);
    if (stored) company.world.files.put({ ...stored, name: 'Angebot "Fähre" 渡し舟.txt' });
    const download = await run("downloadFile", token(), { id: "1" });
    expect(download).toEqual({
      data: stored?.content,
      contentType: "text/plain",
      headers: {
        "content-disposition":
          "attachment; filename=\"Angebot _F_hre_ ___.txt\"; filename*=UTF-8''Angebot%20%22F%C3%A4hre%22%20%E6%B8%A1%E3%81%97%E8%88%9F.txt",
      },
    });
    const raw = { method: "GET", url: "/files/1/download", responseType: "binary" };
    expect(await run("rawRequest", token(), raw)).toEqual(download);
  });
});

describe("what is left blank", () => {
  const keys = Object.keys(component.actions);

  test.each(keys)("%s takes null and nothing at all as blank", async (key) => {
    const { inputs } = firstSample(key);
    const compulsory = actionOf(key).inputs.filter((input) => input.required ?? false);
    const given = Object.fromEntries(compulsory.map((input) => [input.key, inputs[input.key]]));
    const blanks = actionOf(key).inputs.filter((input) => !input.required);
    const sentWith = async (blank: unknown) => {
      company.reset();
      const all = { ...Object.fromEntries(blanks.map((input) => [input.key, blank])), ...given };
      const outcome = await run(key, token(), all).then(
        () => "done",
        (error: Error) => error.message,
      );
      return { outcome: outcome.replace(/ Correlation ID .*/, ""), requests: await requests() };
    };
    const withBlanks = await sentWith("");
    expect(await sentWith(null)).toEqual(withBlanks);
    expect(await sentWith(undefined)).toEqual(withBlanks);
  });
});

describe("inputs that Pipedrive no longer knows", () => {
  const retired = Object.values(component.actions).flatMap(({ key, inputs }) =>
    inputs
      .filter(isRetired)
      .map((input): [string, string, PublishedInput] => [`${key}, ${input.label}`, key, input]),
  );

  test.each(retired)("%s: filling it is refused before any request", async (_name, key, input) => {
    const inputs = { ...firstSample(key).inputs, [input.key]: "something" };
    await expect(run(key, token(), inputs)).rejects.toThrow(
      `${input.label} is no longer supported by Pipedrive`,
    );
    expect(await requests()).toEqual([]);
  });
});

test("with OAuth 2.0 the same requests go to the host beside the token", async () => {
  const connection = appWith(company, ["leads:full", "deals:full"]);
  for (const key of ["updateLead", "getStages"]) {
    company.reset();
    const { inputs, requests: expected } = firstSample(key);
    await run(key, connection, inputs);
    expect(await requests()).toEqual(await Promise.all(expected.map(written)));
    const [sent] = company.requests.all();
    expect(sent?.headers.authorization).toBe(`Bearer ${connection.token?.access_token}`);
    expect(sent?.path).toMatch(/^\/api\/v[12]\//);
  }
});

describe("example payloads", () => {
  test.each(Object.values(component.actions))("$key shows what its schema says", (action) => {
    const example = action.examplePayload;
    expect(example).toBeDefined();
    if (example && !isContent(example)) expect(schemaErrors(action, example.data)).toEqual([]);
  });
});
