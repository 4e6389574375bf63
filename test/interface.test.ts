// What is published: the same keys and inputs as before, complete, and nothing that the platform refuses.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import kept from "./fixtures/interface.json";
import { samples } from "./samples";
import { component, type PublishedInput } from "./support/component";
import { interfaceOf } from "./support/interface";

const actions = Object.values(component.actions);
const dataSources = Object.values(component.dataSources);
const triggers = Object.values(component.triggers);
const parts = [...actions, ...triggers, ...dataSources];

/** Every input of actions, triggers and pickers under its place. */
const inputs: [place: string, input: PublishedInput][] = parts.flatMap(({ key, inputs }) =>
  inputs.map((input): [string, PublishedInput] => [`${key}.${input.key}`, input]),
);

const placesWhere = (wrong: (input: PublishedInput) => boolean): string[] =>
  inputs.filter(([, input]) => wrong(input)).map(([place]) => place);

// A new action or input is accepted with the command in support/writeInterface.ts; a key that is gone
// breaks the flows of those who use it.
test("keys, types and defaults are those that were published before", () => {
  expect(interfaceOf(component)).toEqual(kept);
});

describe("keys", () => {
  test("an action, a trigger and a picker are called what their place in the component is called", () => {
    for (const [key, action] of Object.entries(component.actions)) expect(action.key).toBe(key);
    for (const [key, trigger] of Object.entries(component.triggers)) expect(trigger.key).toBe(key);
    for (const [key, source] of Object.entries(component.dataSources)) expect(source.key).toBe(key);
  });

  test("no two inputs of one action or trigger have the same key", () => {
    const places = inputs.map(([place]) => place);
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  });

  test("no two modules joined in src/index.ts export an action of the same name", () => {
    const source = readFileSync(join(__dirname, "../src/index.ts"), "utf8");
    const names = [...source.matchAll(/^import \* as \w+ from "\.\/(re\w+\/\w+)";$/gm)].flatMap(
      ([, module]) => Object.keys(require(`../src/${module}`)),
    );
    expect([...names].sort()).toEqual(Object.keys(component.actions).sort());
  });

  test("a picker that fills an input exists", () => {
    const unknown = ({ dataSource }: PublishedInput) =>
      dataSource !== undefined && !(dataSource in component.dataSources);
    expect(placesWhere(unknown)).toEqual([]);
  });
});

describe("what a builder reads", () => {
  const SMALL = new Set([
    "a",
    "and",
    "by",
    "for",
    "from",
    "in",
    "of",
    "on",
    "or",
    "the",
    "to",
    "with",
  ]);
  const isTitleCase = (label: string): boolean =>
    label
      .split(" ")
      .every((word, index) => /^[A-Z0-9(]/.test(word) || (index > 0 && SMALL.has(word)));

  test("labels are in Title Case", () => {
    const labels = [
      ...parts.map(({ display }) => display.label),
      ...component.connections.flatMap(({ label, inputs }) => [
        label,
        ...inputs.map((i) => i.label),
      ]),
      ...inputs.map(([, { label }]) => label),
    ];
    expect([...new Set(labels)].filter((label) => !isTitleCase(label))).toEqual([]);
  });

  test("descriptions are sentences", () => {
    const descriptions = parts.map(({ display }) => display.description);
    expect(descriptions.filter((text) => !/^[A-Z].*\.$/s.test(text))).toEqual([]);
  });

  test("triggers and pickers say what they cost and which scope they need, as actions do", () => {
    const described = [...triggers, ...dataSources].map(({ key, display }) => ({ key, display }));
    const silent = described.filter(
      ({ display: { description } }) =>
        !/\d API tokens?\b/.test(description) || !/OAuth scopes?: \w/.test(description),
    );
    expect(silent.map(({ key }) => key)).toEqual([]);
  });

  test("an article fits its word", () => {
    const texts = [
      ...parts.map(({ key, display }) => [key, display.description] as const),
      ...inputs.map(([place, { comments = "" }]) => [place, comments] as const),
    ];
    const wrong = texts.filter(([, text]) =>
      /\b(?:a [aeio]\w{2}|an [bcdfgjklpqtvwz]\w)/i.test(text),
    );
    expect(wrong.filter(([, text]) => !/\ba one/.test(text))).toEqual([]);
  });

  test("an input of another record than the action's own names that record", () => {
    const unclear = inputs.filter(
      ([, { key, label }]) => /^(organization|person)Name$/.test(key) && label === "Name",
    );
    expect(unclear.map(([place]) => place)).toEqual([]);
  });

  test("every input says what it is for", () => {
    const says = ({ comments }: PublishedInput) => /\S \S.*\.$/s.test(comments ?? "");
    expect(placesWhere((input) => !says(input))).toEqual([]);
    const connections = component.connections.flatMap(({ inputs }) => inputs);
    expect(connections.filter((input) => !says(input))).toEqual([]);
  });

  test("a date or a time shows its format", () => {
    const isTime = ({ key, comments = "" }: PublishedInput) =>
      /(Date|Time|Since|Until)$/.test(key) && !comments.startsWith("No longer supported");
    const shows = ({ comments = "", example = "" }: PublishedInput) =>
      /YYYY-MM-DD|HH:MM/.test(comments) || /^\d{4}-\d{2}-\d{2}/.test(example);
    expect(placesWhere((input) => isTime(input) && !shows(input))).toEqual([]);
  });

  test("every trigger has an example of what it hands over", () => {
    for (const { key, examplePayload } of triggers) {
      expect([key, examplePayload]).toEqual([
        key,
        expect.objectContaining({
          payload: expect.objectContaining({
            body: expect.objectContaining({ data: expect.anything() }),
          }),
        }),
      ]);
    }
  });

  test("every action has an example and an output schema", () => {
    for (const { key, examplePayload, outputSchema } of actions) {
      expect([key, examplePayload]).toEqual([
        key,
        expect.objectContaining({ data: expect.anything() }),
      ]);
      expect([key, outputSchema?.type]).toEqual([key, "actionOutput"]);
      expect(() => JSON.parse(outputSchema?.schema ?? "")).not.toThrow();
    }
  });
});

test("the designer may run what only reads, and nothing else", () => {
  const reads = (key: string) =>
    samples
      .get(key)
      ?.every(({ requests }) => requests.every(({ call }) => call.startsWith("GET ")));
  for (const { key, performSafety } of actions) {
    expect([key, performSafety]).toEqual([key, reads(key) ? "SAFE" : "NOT_ALLOWED"]);
  }
});

// What the platform accepts in a definition; any other property makes it refuse the whole component.
// Seen in the mutation that publishing sends.
describe("nothing that the platform refuses", () => {
  const INPUT = words(
    "key label keyLabel type collection placeholder dataSource default comments example required model language scope inputs",
  );
  const CONNECTION_INPUT = new Set([...INPUT, "shown", "onPremiseControlled"]);
  const DISPLAY = words("label description directions important category iconPath");
  const ALLOWED = {
    component: words(
      "key public display documentationUrl authorization actions triggers connections dataSources hasConfigurationInit",
    ),
    action: words(
      "key display inputs allowsBranching staticBranchNames dynamicBranchInput breakLoop terminateExecution examplePayload outputSchema performSafety examplePerformSafety canCallComponentFunctions authorization",
    ),
    trigger: words(
      "key display inputs allowsBranching staticBranchNames dynamicBranchInput breakLoop terminateExecution examplePayload scheduleSupport synchronousResponseSupport isPollingTrigger isCommonTrigger triggerResolverSupport triggerResolverDefaultBatchSize triggerResolverDefaultConcurrentBatchLimit hasOnInstanceDeploy hasOnInstanceDelete hasWebhookCreateFunction hasWebhookDeleteFunction hasOnDeployPerform hasResolveTriggerItems hasGetNextDiscoveryState hasResolveOnDeployItems hasGetOnDeployNextDiscoveryState",
    ),
    connection: words(
      "key label comments inputs iconPath avatarIconPath oauth2Type oauth2PkceMethod oauth2Config",
    ),
    dataSource: words(
      "key display inputs dataSourceType examplePayload detailDataSource authorization canCallComponentFunctions",
    ),
  };

  /** The definition as it goes over the wire: functions and undefined vanish. */
  const sent = JSON.parse(JSON.stringify(component)) as typeof component;

  function words(list: string): ReadonlySet<string> {
    return new Set(list.split(" "));
  }

  const surplus = (place: string, part: object, allowed: ReadonlySet<string>): string[] =>
    Object.keys(part)
      .filter((name) => !allowed.has(name))
      .map((name) => `${place}: ${name}`);

  const surplusInputs = (place: string, list: object[], allowed: ReadonlySet<string>) =>
    list.flatMap((input) => surplus(`${place}.${(input as PublishedInput).key}`, input, allowed));

  test("in the component", () => {
    expect(surplus("component", sent, ALLOWED.component)).toEqual([]);
    expect(surplus("display", sent.display, DISPLAY)).toEqual([]);
  });

  test.each([
    ["actions", sent.actions, ALLOWED.action],
    ["triggers", sent.triggers, ALLOWED.trigger],
    ["pickers", sent.dataSources, ALLOWED.dataSource],
  ])("in %s and their inputs", (_name, parts, allowed) => {
    for (const part of Object.values(parts)) {
      expect(surplus(part.key, part, allowed)).toEqual([]);
      expect(surplus(`${part.key}.display`, part.display, DISPLAY)).toEqual([]);
      expect(surplusInputs(part.key, part.inputs, INPUT)).toEqual([]);
    }
  });

  test("in connections and their inputs", () => {
    for (const part of sent.connections) {
      expect(surplus(part.key, part, ALLOWED.connection)).toEqual([]);
      expect(surplusInputs(part.key, part.inputs, CONNECTION_INPUT)).toEqual([]);
    }
  });

  test("an input without a label, a key or a type", () => {
    expect(placesWhere(({ key, label, type }) => !(key && label && type))).toEqual([]);
  });
});
