// Every resource type of the polling trigger: what is added, changed and deleted over HTTP is reported.
import { ask } from "../emulator/http";
import { API_TOKEN, type Company, startCompany } from "../support/company";
import { component, withOAuth, withToken } from "../support/component";
import { type Delivered, startFlow } from "../support/polling";

let company: Company;
beforeAll(async () => {
  company = await startCompany();
});
afterAll(() => company.close());
beforeEach(() => company.reset());

type Call = [what: string, body?: unknown];

interface Life {
  type: string;
  add: Call;
  /** `{id}` stands for the record's. */
  change: Call;
  remove?: Call;
}

const conditions = {
  glue: "and",
  conditions: [
    { glue: "and", conditions: [] },
    { glue: "or", conditions: [] },
  ],
};

const LIVES: Life[] = [
  {
    type: "activity",
    add: ["POST /api/v2/activities", { subject: "Call", type: "call" }],
    change: ["PATCH /api/v2/activities/{id}", { subject: "Call again" }],
    remove: ["DELETE /api/v2/activities/{id}"],
  },
  {
    type: "activityType",
    add: ["POST /v1/activityTypes", { name: "Test Ride", icon_key: "car" }],
    change: ["PUT /v1/activityTypes/{id}", { name: "Long Ride" }],
    remove: ["DELETE /v1/activityTypes/{id}"],
  },
  {
    type: "deal",
    add: ["POST /api/v2/deals", { title: "Bikes" }],
    change: ["PATCH /api/v2/deals/{id}", { title: "More bikes" }],
    remove: ["DELETE /api/v2/deals/{id}"],
  },
  {
    type: "filter",
    add: ["POST /v1/filters", { name: "All", type: "deals", conditions }],
    change: ["PUT /v1/filters/{id}", { name: "All deals", conditions }],
    remove: ["DELETE /v1/filters/{id}"],
  },
  {
    type: "lead",
    add: ["POST /v1/leads", { title: "Bikes", person_id: 1 }],
    change: ["PATCH /v1/leads/{id}", { title: "More bikes" }],
    remove: ["DELETE /v1/leads/{id}"],
  },
  {
    type: "note",
    add: ["POST /v1/notes", { content: "Wants bikes", deal_id: 1 }],
    change: ["PUT /v1/notes/{id}", { content: "Wants more bikes" }],
    remove: ["DELETE /v1/notes/{id}"],
  },
  {
    type: "organization",
    add: ["POST /api/v2/organizations", { name: "Elbe Bikes" }],
    change: ["PATCH /api/v2/organizations/{id}", { name: "Elbe Cycles" }],
    remove: ["DELETE /api/v2/organizations/{id}"],
  },
  {
    type: "person",
    add: ["POST /api/v2/persons", { name: "Ida" }],
    change: ["PATCH /api/v2/persons/{id}", { name: "Ida Holm" }],
    remove: ["DELETE /api/v2/persons/{id}"],
  },
  {
    type: "pipeline",
    add: ["POST /api/v2/pipelines", { name: "Schools" }],
    change: ["PATCH /api/v2/pipelines/{id}", { name: "Towns" }],
    remove: ["DELETE /api/v2/pipelines/{id}"],
  },
  {
    type: "product",
    add: ["POST /api/v2/products", { name: "Bell" }],
    change: ["PATCH /api/v2/products/{id}", { name: "Big bell" }],
    remove: ["DELETE /api/v2/products/{id}"],
  },
  {
    type: "project",
    add: ["POST /api/v2/projects", { title: "Fleet", board_id: 1, phase_id: 1 }],
    change: ["PATCH /api/v2/projects/{id}", { title: "Big fleet" }],
    remove: ["DELETE /api/v2/projects/{id}"],
  },
  {
    type: "stage",
    add: ["POST /api/v2/stages", { name: "Delivered", pipeline_id: 1 }],
    change: ["PATCH /api/v2/stages/{id}", { name: "Paid" }],
    remove: ["DELETE /api/v2/stages/{id}"],
  },
  {
    type: "task",
    add: ["POST /api/v2/tasks", { title: "Order", project_id: 1 }],
    change: ["PATCH /api/v2/tasks/{id}", { title: "Order bells" }],
    remove: ["DELETE /api/v2/tasks/{id}"],
  },
  {
    type: "user",
    add: ["POST /v1/users", { email: "ida@example.com" }],
    change: ["PUT /v1/users/{id}", { active_flag: false }],
  },
];

const call = async ([what, body]: Call, id: unknown = "") => {
  const { status, body: reply } = await ask(company.url, what.replace("{id}", String(id)), body);
  if (status >= 300) throw new Error(`${what} → ${status}: ${JSON.stringify(reply)}`);
  return reply.data;
};

const polling = (type: string, inputs: Readonly<Record<string, string>> = {}) =>
  startFlow(withToken(company.url, API_TOKEN), { inputs: { resourceType: type, ...inputs } });

const told = (delivered: readonly Delivered[]) =>
  delivered.map(({ event, record }) => `${event} ${record.id}`);

test.each(LIVES)("$type", async ({ type, add, change, remove }) => {
  const flow = polling(type, { detectDeletions: "true" });
  await flow.poll();
  const { id } = await call(add);
  expect(told(await flow.poll())).toEqual([`created ${id}`]);
  company.clock.advance(1000);
  await call(change, id);
  expect(told(await flow.poll())).toEqual([`updated ${id}`]);
  company.clock.advance(1000);
  if (remove) {
    await call(remove, id);
    expect(told(await flow.poll())).toEqual([`deleted ${id}`]);
  }
  expect(await flow.poll()).toEqual([]);
});

test("files, by the place of the last change in their list", async () => {
  const flow = polling("file");
  await flow.poll();
  const form = { file_type: "gdoc", title: "Offer", item_type: "deal", item_id: "1" };
  const reply = await fetch(`${company.url}/v1/files/remote`, {
    method: "POST",
    headers: { "x-api-token": API_TOKEN },
    body: new URLSearchParams({ ...form, remote_location: "googledrive" }),
  });
  const { data } = (await reply.json()) as { data: { id: number } };
  expect(told(await flow.poll())).toEqual([`created ${data.id}`]);
});

test("with an app's connection just the same, and its scope for reading is enough", async () => {
  const now = company.clock.now();
  const grant = { clientId: "demo-client", userId: 1, scopes: ["deals:read"] };
  const code = company.tokens.issueCode(grant, now);
  const pair = company.tokens.redeem(code, "demo-client", now);
  if (typeof pair === "string") throw new Error(`No token: ${pair}`);
  const connection = withOAuth(company.url, pair.accessToken, company.url);
  const inputs = { resourceType: "deal", detectDeletions: "true" };
  const flow = startFlow(connection, { inputs, batchSize: 1 });
  expect((await flow.deploy()).length).toBeGreaterThan(0);
  const { id } = await call(["POST /api/v2/deals", { title: "Bikes" }]);
  await call(["DELETE /api/v2/deals/1"]);
  expect(told(await flow.poll()).sort()).toEqual([`created ${id}`, "deleted 1"]);
  const persons = startFlow(connection, { inputs: { resourceType: "person" } });
  await expect(persons.poll()).rejects.toThrow("scope");
});

test("no type is left out", () => {
  const input = component.triggers.pollChangesTrigger?.inputs.find(
    ({ key }) => key === "resourceType",
  );
  const types = input?.model?.map(({ value }) => value) ?? [];
  expect([...types].sort()).toEqual(["file", ...LIVES.map(({ type }) => type)].sort());
});

test("a poll in which nothing happened costs one page", async () => {
  const flow = polling("deal");
  await flow.poll();
  company.requests.reset();
  await flow.poll();
  expect(company.requests.all().map(({ call }) => call)).toEqual(["GET /api/v2/deals"]);
});

test("names of other records are no part of a note: renaming its deal is no change of it", async () => {
  const flow = polling("note");
  await call(["POST /v1/notes", { content: "Wants bikes", deal_id: 1 }]);
  await flow.poll();
  await call(["PATCH /api/v2/deals/1", { title: "Renamed" }]);
  expect(await flow.poll()).toEqual([]);
});

test.each([...LIVES.map(({ type }) => type), "file"])(
  "initial sync of %s: every record once, in any number of pages, and no poll tells of it again",
  async (type) => {
    const inputs = { resourceType: type, detectDeletions: "true", mostPages: "1000" };
    const whole = polling(type, inputs);
    const all = told(await whole.deploy()).sort();
    expect(all.length).toBeGreaterThan(0);
    const flow = polling(type, { ...inputs, pageSize: "2" });
    await flow.deploy(1);
    await flow.deploy();
    expect(told(flow.delivered).sort()).toEqual(all);
    for (const one of [whole, flow])
      expect([...(await one.poll()), ...(await one.poll())]).toEqual([]);
  },
);

describe("a saved filter", () => {
  test("reports what begins to match it, and nothing else", async () => {
    const { data: fields } = (await ask(company.url, "GET /v1/dealFields?limit=500")).body;
    const title = fields.find(({ key }: { key: string }) => key === "title").id;
    const condition = { object: "deal", field_id: String(title), operator: "=", value: "Hot" };
    const all = { glue: "and", conditions: [{ ...condition, extra_value: null }] };
    const groups = { glue: "and", conditions: [all, { glue: "or", conditions: [] }] };
    const filter = await call([
      "POST /v1/filters",
      { name: "Hot", type: "deals", conditions: groups },
    ]);
    const flow = polling("deal", { filterId: String(filter.id) });
    await flow.poll();
    await call(["PATCH /api/v2/deals/1", { title: "Hot" }]);
    await call(["PATCH /api/v2/deals/2", { title: "Cold" }]);
    expect(told(await flow.poll())).toEqual(["matched 1"]);
    await call(["PATCH /api/v2/deals/1", { value: 7 }]);
    expect(await flow.poll()).toEqual([]);
    await call(["PATCH /api/v2/deals/1", { title: "Cold" }]);
    expect(await flow.poll()).toEqual([]);
    await call(["PATCH /api/v2/deals/1", { title: "Hot" }]);
    expect(told(await flow.poll())).toEqual(["matched 1"]);
  });
});
