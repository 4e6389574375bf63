// Every input that takes the id of a record names the picker that fills it, and takes what that picker offers.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { callOf } from "../src/action";
import { type Emulator, startEmulator } from "../tools/emulator/server";
import { component, run, withToken } from "./support/component";
import { optionsOf } from "./support/pickers";

interface OwnInput {
  label: string;
  dataSource?: string;
  comments: string;
  clean(raw: unknown): unknown;
}

/** The actions as they are written, whose inputs can be read and whose calls are known. */
const actions: [key: string, action: { inputs: Record<string, OwnInput> }][] = (() => {
  const index = readFileSync(join(__dirname, "../src/index.ts"), "utf8");
  const modules = [...index.matchAll(/^import \* as \w+ from "\.\/(re\w+\/\w+)";$/gm)];
  return modules.flatMap(([, module]) => Object.entries(require(`../src/${module}`)));
})() as never;

/** What is identified → its picker. Names of the path before `{id}`, and names of ids without `_id`. */
const PICKERS: Table = {
  activities: "selectActivity",
  activity: "selectActivity",
  activityTypes: "selectActivityType",
  assignee: "selectUser",
  board: "selectBoard",
  boards: "selectBoard",
  currency: "selectCurrencyId",
  deal: "selectDeal",
  deals: "selectDeal",
  files: "selectFile",
  filter: "selectFilter",
  filters: "selectFilter",
  follower: "selectUser",
  goals: "selectGoal",
  lead: "selectLead",
  leadLabels: "selectLeadLabel",
  leads: "selectLead",
  legacyTeams: "selectTeam",
  manager: "selectUser",
  notes: "selectNote",
  org: "selectOrganization",
  organization: "selectOrganization",
  organizations: "selectOrganization",
  owner: "selectUser",
  parent_role: "selectRole",
  parent_task: "selectTask",
  permissionSets: "selectPermissionSet",
  person: "selectPerson",
  persons: "selectPerson",
  phase: "selectPhase",
  phases: "selectPhase",
  pipeline: "selectPipeline",
  pipelines: "selectPipeline",
  product: "selectProduct",
  products: "selectProduct",
  project: "selectProject",
  projects: "selectProject",
  projectTemplates: "selectProjectTemplate",
  roles: "selectRole",
  stage: "selectStage",
  stages: "selectStage",
  task: "selectTask",
  tasks: "selectTask",
  template: "selectProjectTemplate",
  user: "selectUser",
  users: "selectUser",
  webhooks: "selectWebhook",
};

const OF_ITS_RECORD = "It is listed per record, which a picker would have to be told first.";
const OF_SEVERAL_KINDS = "Another input says whose id it is.";
const ELSEWHERE = "Another system gave it; Pipedrive lists none.";
const FIELD = "Pickers know fields by their codes; v1 counts them.";

/** What is identified → why no picker of records fills it. */
const WITHOUT: Table = {
  callLogs: "They have no title to choose by; Add Call Log returns the id.",
  channel: ELSEWHERE,
  channels: ELSEWHERE,
  comment: OF_ITS_RECORD,
  company: ELSEWHERE,
  conversation: ELSEWHERE,
  conversion: "It lives for minutes; the action that starts a conversion returns it.",
  dealFields: FIELD,
  deal_participant: OF_ITS_RECORD,
  discount: OF_ITS_RECORD,
  entity: OF_SEVERAL_KINDS,
  field: FIELD,
  group: OF_ITS_RECORD,
  installment: OF_ITS_RECORD,
  item: OF_SEVERAL_KINDS,
  record: OF_SEVERAL_KINDS,
  mailMessages: OF_ITS_RECORD,
  mailThreads: "Pipedrive lists them by folder, and there is no end of them.",
  marketplace_client: ELSEWHERE,
  organizationFields: FIELD,
  organizationRelationships: OF_ITS_RECORD,
  personFields: FIELD,
  productFields: FIELD,
  product_attachment: OF_ITS_RECORD,
  product_variation: OF_ITS_RECORD,
  provider_channel: ELSEWHERE,
  remote: ELSEWHERE,
  subscriptions: OF_ITS_RECORD,
  userProviderLinks: ELSEWHERE,
  user_provider: ELSEWHERE,
};

/** Recipes whose `id` stands in no path of a first call: by what the input is called. */
const BY_LABEL: Table = {
  "Deal ID": "deal",
  "Organization ID": "organization",
  "Person ID": "person",
  "Pipeline ID": "pipeline",
  "Stage ID": "stage",
  "Subscription ID": "subscriptions",
};

/** What Pipedrive names by another word than an id. */
const BY_PLACE: Table = {
  "GET /api/v2/activityFields/{field_code} field_code": "selectActivityField",
  "GET /api/v2/dealFields/{field_code} field_code": "selectDealField",
  "PATCH /api/v2/dealFields/{field_code} field_code": "selectDealField",
  "DELETE /api/v2/dealFields/{field_code} field_code": "selectDealField",
  "GET /api/v2/organizationFields/{field_code} field_code": "selectOrganizationField",
  "GET /api/v2/personFields/{field_code} field_code": "selectPersonField",
  "GET /api/v2/productFields/{field_code} field_code": "selectProductField",
  "GET /api/v2/projectFields/{field_code} field_code": "selectProjectField",
  "PATCH /api/v2/persons/{id} custom_field_key": "selectPersonField",
  "POST /api/v2/activities type": "selectActivityTypeKey",
  "PATCH /api/v2/activities/{id} type": "selectActivityTypeKey",
  "POST /api/v2/deals currency": "selectCurrency",
  "PATCH /api/v2/deals/{id} currency": "selectCurrency",
  "GET /v1/deals/timeline totals_convert_currency": "selectCurrency",
  "GET /v1/deals/timeline/archived totals_convert_currency": "selectCurrency",
};

const snake = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

type Table = Readonly<Record<string, string>>;

/** The entry of a table that is the name or its longest end: `rel_owner_org` is an `org`. */
function entryOf(table: Table, name: string): string | undefined {
  const words = name.split("_");
  return words.map((_, at) => words.slice(at).join("_")).find((end) => end in table);
}

const among = (table: Table, name: string): string | undefined => table[entryOf(table, name) ?? ""];

/** What the id in an input identifies; undefined where the input takes none, or several. */
function identified(call: string, key: string, { label }: OwnInput): string | undefined {
  const path = /\/(\w+)\/\{id\}/.exec(call)?.[1];
  if (key === "id") return path === "user" ? "users" : (path ?? BY_LABEL[label] ?? label);
  if (key === "mergeWithId") return path;
  return /[a-z]Id$/.test(key) && !label.endsWith("IDs") ? snake(key).slice(0, -3) : undefined;
}

const inputs = actions.flatMap(([action, made]) =>
  Object.entries(made.inputs).map(([key, input]) => {
    const call = callOf.get(made) ?? "";
    const what = identified(call, key, input);
    const place = `${call} ${snake(key)}`;
    const expected = BY_PLACE[place] ?? (what && among(PICKERS, what));
    return { name: `${action}.${key}`, input, what, place, expected };
  }),
);

test("an input for the id of a record names the picker of that kind", () => {
  const wrong = inputs.filter(({ expected, input }) => expected && input.dataSource !== expected);
  expect(wrong.map(({ name, expected }) => `${name}: ${expected}`)).toEqual([]);
});

test("an input for any other id stands in the list of those without a picker", () => {
  const unknown = inputs.filter(
    ({ what, expected }) => what && expected === undefined && among(WITHOUT, what) === undefined,
  );
  expect(unknown.map(({ name, what }) => `${name}: ${what}`)).toEqual([]);
});

test("the tables list nothing that no action has", () => {
  const used = (table: Table) =>
    new Set(inputs.map(({ what }) => what !== undefined && entryOf(table, what)));
  const surplus = [
    ...Object.keys(PICKERS).filter((name) => !used(PICKERS).has(name)),
    ...Object.keys(WITHOUT).filter((name) => !used(WITHOUT).has(name)),
    ...Object.keys(BY_PLACE).filter((name) => !inputs.some(({ place }) => place === name)),
  ];
  expect(surplus).toEqual([]);
});

test("an input that a picker fills says that its value may be typed", () => {
  const silent = inputs.filter(
    ({ input }) => input.dataSource && !/Choose one, or type /.test(input.comments),
  );
  expect(silent.map(({ name }) => name)).toEqual([]);
});

// In a flow the inputs of a picker are filled by the action's inputs of the same key.
test("a picker shares an input with an action only where both name the same kind of record", () => {
  const shared = Object.values(component.dataSources).flatMap(({ inputs: own }) =>
    own.map(({ key }) => key).filter((key) => inputs.some(({ name }) => name.endsWith(`.${key}`))),
  );
  expect([...new Set(shared)].sort()).toEqual(["boardId", "pipelineId", "recordType"]);
});

describe("what a picker offers", () => {
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await startEmulator();
    await run("addWebhook", withToken(emulator.url, "emulator-api-token"), {
      subscriptionUrl: "https://hooks.example.com/pipedrive",
      name: "Deals to the warehouse",
      eventAction: "change",
      eventObject: "deal",
    });
  });
  afterAll(() => emulator.close());

  const bound = [...new Set(inputs.flatMap(({ input }) => input.dataSource ?? []))].sort();

  test.each(bound)("%s is what its inputs take", async (key) => {
    const [option] = await optionsOf(key, withToken(emulator.url, "emulator-api-token"));
    expect(option).toBeDefined();
    const fed = inputs.filter(({ input }) => input.dataSource === key);
    expect(fed.map(({ input }) => String(input.clean(option?.key)))).toEqual(
      fed.map(() => option?.key),
    );
  });
});
