// The interface this component promised to keep: flows built on the reference component find every action,
// input and picker again, under the same key and label, with the same type and default.
// fixtures/reference.json holds it: keys, labels, types, what is compulsory, defaults.
import reference from "./fixtures/reference.json";
import { component, type PublishedInput } from "./support/component";

interface ReferenceInput {
  key: string;
  label: string;
  type: string;
  required: boolean;
  default?: string;
  collection?: string;
  hidden?: boolean;
}

interface Deviation {
  action: string;
  input: string;
  property: "type" | "default" | "required";
  ours: string | boolean;
  why: string;
}

const UNTOUCHED = "An untouched boolean arrives as false and would change the record.";
const RESETS = "Every update would set it back to the default.";
const PARTIAL = "An update changes only what is filled.";
const NEEDED = "Pipedrive refuses a record without it.";

/** Each difference to the reference, and why it protects data better than the letter. */
const DEVIATIONS: readonly Deviation[] = [
  ...threeState("updateLead", "isArchived"),
  ...threeState("updateLead", "wasSeen"),
  ...threeState("updateStage", "rottenFlag"),
  noDefault("updateDealProduct", "discountPercentage"),
  noDefault("updateDealProduct", "duration"),
  noDefault("updateDealProduct", "tax"),
  optional("updateDealProduct", "itemPrice"),
  optional("updateDealProduct", "quantity"),
  optional("updateOrganization", "name"),
  optional("updatePerson", "name"),
  noDefault("updateProduct", "activeFlag"),
  noDefault("updateProduct", "selectable"),
  noDefault("updateProduct", "tax"),
  compulsory("addOrganization", "name"),
  compulsory("addProduct", "name"),
];

function threeState(action: string, input: string): Deviation[] {
  return [
    { action, input, property: "type", ours: "string", why: UNTOUCHED },
    { action, input, property: "default", ours: "", why: UNTOUCHED },
  ];
}

function noDefault(action: string, input: string): Deviation {
  return { action, input, property: "default", ours: "", why: RESETS };
}

function optional(action: string, input: string): Deviation {
  return { action, input, property: "required", ours: false, why: PARTIAL };
}

function compulsory(action: string, input: string): Deviation {
  return { action, input, property: "required", ours: true, why: NEEDED };
}

/** What spectral publishes for an input that names no default. */
const blankOf = (type: string): unknown =>
  type === "connection" ? undefined : type === "boolean" ? "false" : "";

const asPublished = ({ hidden: _, ...input }: ReferenceInput) => ({
  ...input,
  default: input.default ?? blankOf(input.type),
});

const asCompared = (input: PublishedInput) => ({
  key: input.key,
  label: input.label,
  type: input.type,
  required: input.required ?? false,
  default: input.default ?? blankOf(input.type),
  ...(input.collection === undefined ? {} : { collection: input.collection }),
});

const offered = reference.actions.filter(({ key }) => key in component.actions);

test("every action of the reference is offered", () => {
  const missing = reference.actions.filter(({ key }) => !(key in component.actions));
  expect(missing.map(({ key }) => key)).toEqual([]);
});

describe("actions", () => {
  test.each(offered.map((action) => [action.key, action] as const))("%s", (key, action) => {
    const ours = component.actions[key];
    expect(ours?.display.label).toBe(action.label);
    for (const input of action.inputs as ReferenceInput[]) {
      const expected: Record<string, unknown> = asPublished(input);
      for (const deviation of DEVIATIONS) {
        if (deviation.action !== key || deviation.input !== input.key) continue;
        // A deviation that is none any more must go.
        expect(expected[deviation.property]).not.toBe(deviation.ours);
        expected[deviation.property] = deviation.ours;
      }
      const published = ours?.inputs.find((one) => one.key === input.key);
      expect(published && asCompared(published)).toEqual(expected);
    }
  });

  test("a deviation names an input of the reference", () => {
    const known = offered.flatMap(({ key, inputs }) =>
      inputs.map((input) => `${key}.${input.key}`),
    );
    const unknown = DEVIATIONS.map(({ action, input }) => `${action}.${input}`).filter(
      (place) => !known.includes(place),
    );
    expect(unknown).toEqual([]);
  });
});

test("the OAuth 2.0 connection has the five inputs of the reference and the API URL", () => {
  const [expected] = reference.connections;
  const ours = component.connections.find(({ key }) => key === expected?.key);
  expect(ours?.label).toBe(expected?.label);
  const inputs = (expected?.inputs ?? []) as ReferenceInput[];
  const compared = ours?.inputs.map((input) => ({ ...asCompared(input), hidden: !input.shown }));
  const five = inputs.map((input) => ({ ...asPublished(input), hidden: input.hidden ?? false }));
  const apiUrl = {
    key: "apiUrl",
    label: "API URL",
    type: "string",
    required: false,
    default: "https://api.pipedrive.com",
    hidden: false,
  };
  expect(compared).toHaveLength(6);
  expect(compared).toEqual(expect.arrayContaining([...five, apiUrl]));
});

test("pickers keep their keys, labels and inputs; what they have beside these may stay blank", () => {
  for (const { key, label, dataSourceType, inputs } of reference.dataSources) {
    const ours = component.dataSources[key];
    expect(ours?.display.label).toBe(label);
    expect(ours?.dataSourceType).toBe(dataSourceType);
    const known = (inputs as ReferenceInput[]).map(asPublished);
    const offered = ours?.inputs.map(asCompared) ?? [];
    expect(offered.slice(0, known.length)).toEqual(known);
    expect(offered.slice(known.length).filter(({ required }) => required)).toEqual([]);
  }
});
