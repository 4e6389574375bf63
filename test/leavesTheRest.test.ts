// Whatever one input of an update changes, everything else in the store stays byte for byte as it was: for
// every action that changes one record and every one of its inputs alone, on a record that fills up as the
// inputs are tried, and once more when all of them are filled.
import { type Sample, samples } from "./samples";
import { type Company, startCompany } from "./support/company";
import { component, run, withToken } from "./support/component";
import { differences, storedIn } from "./support/stored";

let company: Company;
beforeAll(async () => {
  company = await startCompany();
});
afterAll(() => company.close());

/** Actions whose last call is PATCH or PUT, and that are no update of one record. */
const OTHERS: Readonly<Record<string, string>> = {
  rawRequest: "any call",
  mergeDeals: "makes one record of two",
  mergeOrganizations: "makes one record of two",
  mergePersons: "makes one record of two",
  cancelRecurringSubscription: "Pipedrive has no such call any more",
};

const isUpdate = ({ requests }: Sample): boolean =>
  /^(PATCH|PUT) /.test(requests.at(-1)?.call ?? "");

const updates = [...samples].flatMap(([key, all]) =>
  key in OTHERS
    ? []
    : all
        .filter((sample) => isUpdate(sample) && sample.refused === undefined)
        .map((sample): [string, string, Sample] => [
          sample.shows === undefined ? key : `${key}: ${sample.shows}`,
          key,
          sample,
        ]),
);

test("are all actions that change a record, but for those with a reason", () => {
  const named = Object.keys(component.actions).filter((key) => /^(update|set|put)/.test(key));
  const seen = new Set(updates.map(([, key]) => key));
  expect(named.filter((key) => !seen.has(key))).toEqual([]);
});

/** Inputs that only mean something together, because Pipedrive or a rule of the input says so. */
const TOGETHER: Readonly<Record<string, readonly (readonly string[])[]>> = {
  updateActivity: [["dueTime", "timeZone"]],
  updateAdditionalDiscount: [["amount", "type"]],
  updateDeal: [["isArchived", "archiveTime"]],
  updateGoal: [
    ["typeName", "typeParamsPipelineId", "typeParamsStageId", "typeParamsActivityTypeId"],
    ["assigneeType", "assigneeId"],
    ["expectedOutcomeTarget", "expectedOutcomeTrackingMetric", "expectedOutcomeCurrencyId"],
    ["durationStart", "durationEnd"],
  ],
  updateOrganizationRelationship: [["relOwnerOrgId", "relLinkedOrgId"]],
  updatePerson: [["firstName", "lastName"]],
};

/** What an upsert finds its record by is filled in each time. */
const FOUND_BY =
  /^(match\w+|whenSeveral|email|code|title|name|firstName|lastName|orgId|personId|organizationId)$/;

/** Pipedrive refuses every other change of an archived record: these are tried last. */
const ARCHIVES = ["isArchived", "archiveTime"];

/** Beside whatever is written. */
const OF_THE_MOMENT = [
  "update_time",
  "updated_at",
  "updated_by",
  "last_update_user_id",
  "modified",
];

/** Actions that change one entry of a list, and the list. */
const ENTRIES: readonly (readonly [keys: RegExp, list: string])[] = [
  [/^(add|remove|setPrimary)PersonEmail$/, "emails"],
  [/^(add|remove|setPrimary)PersonPhone$/, "phones"],
  [/^(add|remove)Label$/, "label_ids"],
  [/^setProductPrice$/, "prices"],
];

/** What else an input changes on its record, or where that has another name than the input; and why. */
const CHANGES: Readonly<Record<string, readonly [fields: readonly string[], why: string]>> = {
  "updateActivity.timeZone": [["due_date", "due_time"], "what the zone is for"],
  "updateActivity.participants": [["person_id"], "the primary participant is the person"],
  "updateActivity.personId": [["participants"], "the person is the primary participant"],
  "updateActivity.done": [["marked_as_done_time"], "since when"],
  "updateDeal.stageId": [["stage_change_time"], "since when"],
  "updateDeal.userId": [["owner_id"], "v1 called the owner so"],
  "updateDeal.status": [
    ["close_time", "won_time", "first_won_time", "lost_time"],
    "since when it is won or lost",
  ],
  "updateDeal.wonTime": [["close_time"], "a won deal closed when it was won"],
  "updateDeal.lostTime": [["close_time"], "a lost deal closed when it was lost"],
  "updateDealProduct.productId": [["name"], "the name of the product"],
  "updateDealProduct.discountPercentage": [["discount"], "v1 called it so"],
  "updateDealProduct.discountAmount": [["discount", "discount_type"], "v1 called it so"],
  "updateFilter.conditions": [["all"], "the store has groups of conditions"],
  "updateFilter.name": [["all"], "Conditions is compulsory"],
  "updateGoal.typeName": [["type"], "the parts of a goal's type"],
  "updateGoal.assigneeType": [["assignee"], "the parts of an assignee"],
  "updateGoal.expectedOutcomeTarget": [["expected_outcome"], "the parts of an outcome"],
  "updateGoal.durationStart": [["duration"], "the parts of a duration"],
  "updateLead.isArchived": [["archive_time"], "since when"],
  "updateNote.pinnedToDealFlag": [["pinned_to"], "the store has one list of pins"],
  "updateNote.pinnedToPersonFlag": [["pinned_to"], "the store has one list of pins"],
  "updatePerson.name": [["first_name", "last_name"], "Pipedrive splits the whole name"],
  "updatePerson.firstName": [["name"], "Pipedrive joins the parts of a name"],
  "updatePerson.email": [["emails"], "v1 called them so"],
  "updatePerson.phone": [["phones"], "v1 called them so"],
  "setFieldValueForPerson.value": [["emails", "custom_fields"], "the field that the step names"],
  "updateCommentForNote.content": [["updater_id"], "who wrote last"],
  "updateProductImage.file": [["name", "add_time"], "another file takes the place of the first"],
  "updateProjectPhase.boardId": [["order_nr"], "it becomes the last of the other board"],
  "updateProject.status": [["status_change_time"], "since when"],
  "updateProject.boardId": [["phase_id"], "a project is in a phase of its board"],
  "updateRolePipelines.remove": [["hidden_pipeline_ids"], "what it hides"],
  "updateStage.rottenFlag": [["is_deal_rot_enabled"], "v1 called it so"],
  "updateStage.rottenDays": [["days_to_rotten"], "v1 called it so"],
  "updateTask.assigneeId": [["assignee_ids"], "v1 had one assignee"],
  "updateTask.milestone": [["is_milestone"], "v1 called it so"],
  "updateTask.done": [["is_done", "marked_as_done_time"], "v1 called it so; since when"],
};

/** What changes on other records, and why. */
const ELSEWHERE: Readonly<Record<string, readonly [fields: readonly string[], why: string]>> = {
  updateDealProduct: [
    ["deals.value", "deals.update_time", "dealProducts.tax_method"],
    "the value of a deal is the sum of its products, which share one way of taxing",
  ],
  updateMailThreadDetails: [
    [
      "mailThreads.version",
      "mailMessages.update_time",
      "mailMessages.deal_id",
      "mailMessages.read_flag",
    ],
    "a thread counts its changes, and its messages follow it",
  ],
  updateProjectBoard: [["projectBoards.order_nr"], "two boards change places"],
  updateProjectPhase: [["projectPhases.order_nr"], "the phases behind it move up"],
};

/** A place in the plan is kept only once there is one: every field of it comes at once. */
const PLACED = ["id", "project_id", "item_type", "item_id", "phase_id", "group_id"];

const ofPlans = (key: string): readonly string[] =>
  key.startsWith("putProjectPlan") ? PLACED : [];

const snake = (name: string): string => name.replace(/[A-Z]/g, (big) => `_${big.toLowerCase()}`);

/** The fields that inputs may change on their own record. */
const ownFields = (key: string, inputs: readonly string[]): readonly string[] => [
  ...OF_THE_MOMENT,
  ...ofPlans(key),
  ...ENTRIES.flatMap(([keys, list]) => (keys.test(key) ? [list] : [])),
  ...inputs.flatMap((input) => [
    key.endsWith("Field") && input === "fieldName" ? "name" : snake(input),
    ...(CHANGES[`${key.replace(/^upsert/, "update")}.${input}`]?.[0] ?? []),
  ]),
];

/** Sets of inputs that are filled on their own: one each, but for those that go together. */
function alone(key: string, { inputs }: Sample): Record<string, unknown>[] {
  const needed = (component.actions[key]?.inputs ?? [])
    .filter((input) => input.required)
    .map((input) => input.key);
  const given = Object.keys(inputs).filter(
    (name) => !["", undefined].includes(inputs[name] as string),
  );
  const finds = (name: string) => key.startsWith("upsert") && FOUND_BY.test(name);
  const compulsory = given.filter((name) => needed.includes(name) || finds(name));
  const free = given.filter((name) => !compulsory.includes(name) && name !== "fieldsToClear");
  const sets = free.map((name) => {
    const group = TOGETHER[key]?.find((one) => one.includes(name)) ?? [name];
    return [...compulsory, ...given.filter((one) => group.includes(one))];
  });
  if (sets.length === 0 && inputs.fieldsToClear === undefined) sets.push(compulsory);
  const different = [...new Set(sets.map((names) => names.join()))].map((names) =>
    names.split(","),
  );
  const last = different.filter((names) => names.some((name) => ARCHIVES.includes(name)));
  const rest = different.filter((names) => !last.includes(names));
  return [...rest, ...rest, ...last].map((names) =>
    Object.fromEntries(names.map((name) => [name, inputs[name]])),
  );
}

test.each(updates)("%s", async (_name, key, sample) => {
  company.reset();
  const connection = withToken(company.url, company.newToken());
  let before = storedIn(company.world);
  for (const inputs of alone(key, sample)) {
    const done = await run(key, connection, inputs).then(
      () => true,
      (error: Error) => !error.message.startsWith("Nothing to update") && Promise.reject(error),
    );
    const after = storedIn(company.world);
    const own = ownFields(key, Object.keys(inputs));
    const elsewhere = ELSEWHERE[key]?.[0] ?? [];
    const changed = differences(before, after).filter(
      ({ record, field }) => !elsewhere.includes(`${record.split(" ")[0]}.${field}`),
    );
    const odd = changed.filter(({ field }) => !own.includes(field.split(".")[0] ?? ""));
    expect([inputs, odd]).toEqual([inputs, []]);
    const custom = changed.filter(({ field }) => field.startsWith("custom_fields."));
    expect(custom.length).toBeLessThanOrEqual([inputs.customFields ?? inputs.value].flat().length);
    expect(new Set(changed.map(({ record }) => record)).size).toBeLessThanOrEqual(done ? 1 : 0);
    before = after;
  }
});
