// What a builder may type where a field definition takes more than a word, and what is said when it is wrong.
// Nothing leaves before it is right.
import { type Emulator, startEmulator } from "../tools/emulator/server";
import { thrownBy, tokenConnection } from "./client/access";
import { run } from "./support/component";

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator();
});
afterAll(() => emulator.close());
beforeEach(() => emulator.requests.reset());

const CODE = "4cdb3f96b3dfbd923697eb8ea4caa236e5dd9372";
const added = { fieldName: "Urgency", fieldType: "varchar" };

it.each([
  ["addDealField", { ...added, fieldType: "select" }, "Field Type must be one of varchar, "],
  ["addDealField", { ...added, fieldName: "x".repeat(256) }, "Field Name may have at most 255"],
  [
    "addDealField",
    { ...added, uiVisibility: '{"visible": true}' },
    'UI Visibility may have add_visible_flag, details_visible_flag, projects_detail_visible_flag, show_in_pipelines, got "visible"',
  ],
  ["addDealField", { ...added, uiVisibility: "yes" }, "UI Visibility must be valid JSON"],
  ["addDealField", { ...added, uiVisibility: "[1]" }, "UI Visibility must be a JSON object"],
  [
    "addDealField",
    { ...added, uiVisibility: '{"show_in_pipelines": {"pipeline_ids": ["one"]}}' },
    'UI Visibility: show_in_pipelines: pipeline_ids must be a whole number, got "one"',
  ],
  [
    "addPersonField",
    { ...added, uiVisibility: '{"show_in_pipelines": {"show_in_all": true}}' },
    "UI Visibility may have add_visible_flag, details_visible_flag, show_in_add_deal_dialog",
  ],
  [
    "addPersonField",
    { ...added, importantFields: '{"stage_ids": 3}' },
    'Important Fields: stage_ids must be a JSON list, got "3"',
  ],
  [
    "addProjectField",
    { ...added, requiredFields: '{"enabled": "perhaps"}' },
    "Required Fields: enabled must be Yes or No",
  ],
  [
    "addDealField",
    { ...added, requiredFields: '{"statuses": {"1": ["open"]}}' },
    'Required Fields: statuses must name won or lost, got "open"',
  ],
  [
    "addDealField",
    { ...added, requiredFields: '{"statuses": {"all": ["won"]}}' },
    'Required Fields: statuses must be a whole number, got "all"',
  ],
  ["addDealFieldOptions", { fieldCode: CODE, options: " , " }, "Options is required: fill it in"],
  [
    "addDealFieldOptions",
    { fieldCode: CODE, options: '[{"name": "Low"}]' },
    "Options, entry 1, needs a label of 1 to 255 characters",
  ],
  [
    "updateDealFieldOptions",
    { fieldCode: CODE, options: "Low" },
    'Options, entry 1, must have an id and a label, got "Low"',
  ],
  [
    "updateDealFieldOptions",
    { fieldCode: CODE, options: '[{"id": 16, "label": "A"}, {"label": "B"}]' },
    "Options, entry 2, id must be a whole number",
  ],
  [
    "deleteDealFieldOptions",
    { fieldCode: CODE, optionIds: "16, Low" },
    'Option IDs, entry 2, must be a whole number, got "Low"',
  ],
  ["deleteDealFields", { ids: "70,all" }, 'IDs must be a whole number, got "all"'],
  ["deleteDealFields", { ids: "," }, "IDs is required: fill it in"],
  ["getDealFieldsV2", { includeFields: "options" }, "Include Fields must be one of ui_visibility"],
  ["getProductFieldV2", { fieldCode: "code", includeFields: "required_fields" }, "Include Fields"],
  ["updateProductField", { fieldCode: "code" }, "Nothing to update"],
  ["updateDealField", { fieldCode: CODE, uiVisibility: "{}" }, "Nothing to update"],
  [
    "updateDealField",
    { fieldCode: CODE, description: "New", fieldsToClear: ["description"] },
    "Fields to Clear names description, which is filled in too",
  ],
])("%s with %j", async (key, inputs, sentence) => {
  const { message } = await thrownBy(() => run(key, tokenConnection(emulator.url), inputs));
  expect(message).toContain(sentence);
  expect(emulator.requests.all()).toEqual([]);
});

it("a new field takes a value, and loses it together with its option", async () => {
  const connection = tokenConnection(emulator.url);
  const flow = async (key: string, inputs: object) =>
    ((await run(key, connection, { ...inputs })).data as { data: unknown }).data;

  const field = (await flow("addDealField", {
    fieldName: "Delivery Week",
    fieldType: "enum",
    options: "Early, Late",
  })) as { field_code: string; options: { id: number; label: string }[] };
  const [early] = field.options;
  const customFields = { [field.field_code]: early?.id };
  expect(await flow("updateDeal", { id: "2", customFields })).toMatchObject({
    custom_fields: customFields,
  });
  const [deleted] = (await flow("deleteDealFieldOptions", {
    fieldCode: field.field_code,
    optionIds: field.options.slice(0, 1),
  })) as unknown[];
  expect(deleted).toEqual(early);
  expect(await flow("getDeal", { id: "2" })).toMatchObject({
    custom_fields: { [field.field_code]: null },
  });
});
