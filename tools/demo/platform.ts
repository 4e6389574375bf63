// Prismatic's part: loads the built component and calls its actions and pickers as the runner does.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Flow, hostFlow, type Trigger } from "./hosting";
import type { Journal } from "./journal";
import { type PollingTrigger, type Schedule, schedule } from "./polling";

/** A connection as an action receives it; `token` is the OAuth server's reply. */
export interface Connection {
  key: string;
  configVarKey: string;
  fields: Readonly<Record<string, string>>;
  token?: Readonly<Record<string, unknown>>;
}

/** One entry of a drop-down. */
export interface Option {
  key: string;
  label: string;
}

/** What a builder filled in, by input key. */
export type Filled = Readonly<Record<string, unknown>>;

export interface Platform {
  /** From now on everything runs with this connection. */
  connect(connection: Connection): void;
  /** Runs an action; inputs that are not filled get their default. Gives the action's `data`. */
  run(action: string, filled?: Filled): Promise<unknown>;
  /** Fills a picker. */
  options(picker: string): Promise<readonly Option[]>;
  /** Deploys an instance whose one flow this trigger runs, at an address on this machine. */
  deploy(trigger: string, filled?: Filled): Promise<Flow>;
  /** An instance whose one flow this polling trigger runs, whenever it is told to poll. */
  schedule(trigger: string, filled?: Filled): Schedule;
  /** True for an action that changes nothing in Pipedrive, as the component says of itself. */
  isSafe(action: string): boolean;
}

/** The part of a published component that the runner uses. */
interface Component {
  actions: Readonly<Record<string, Action>>;
  dataSources: Readonly<Record<string, Callable<{ result: readonly Option[] }>>>;
  triggers: Readonly<Record<string, Trigger & PollingTrigger>>;
}

interface Callable<Result> {
  inputs: readonly { key: string; type: string; default?: unknown }[];
  perform(context: object, values: Filled): Promise<Result>;
}

interface Action extends Callable<{ data: unknown }> {
  performSafety?: string;
}

const BUILT = join(__dirname, "../../dist/index.js");

function loadComponent(): Component {
  if (!existsSync(BUILT)) throw new Error("dist/index.js is missing: run npm run build first");
  delete require.cache[BUILT];
  return (require(BUILT) as { default: Component }).default;
}

/** Loads dist/index.js afresh; what it sends is written into the journal. */
export function loadPlatform(journal: Journal): Platform {
  const { actions, dataSources, triggers } = loadComponent();
  let connection: Connection | undefined;

  const valuesOf = (
    { inputs }: Pick<Callable<unknown>, "inputs">,
    key: string,
    filled: Filled,
  ): Filled => {
    const stranger = Object.keys(filled).find((name) => !inputs.some((one) => one.key === name));
    if (stranger !== undefined) throw new Error(`${key} has no input "${stranger}"`);
    const defaults = inputs.map((input) => [
      input.key,
      input.type === "connection" ? connection : (input.default ?? ""),
    ]);
    return { ...Object.fromEntries(defaults), ...filled };
  };

  return {
    connect: (given) => {
      connection = given;
    },
    async run(key, filled = {}) {
      const action = offered(actions, key, "action");
      const values = valuesOf(action, key, filled);
      const result = await journal.note(key, () => action.perform(ACTION_CONTEXT, values));
      return result.data;
    },
    async options(key) {
      const picker = offered(dataSources, key, "picker");
      const values = valuesOf(picker, key, {});
      const { result } = await journal.note(key, () => picker.perform(CONTEXT, values));
      return result;
    },
    async deploy(key, filled = {}) {
      const trigger = offered(triggers, key, "trigger");
      const values = () => valuesOf(trigger, key, filled);
      return hostFlow(trigger, values, ACTION_CONTEXT, journal);
    },
    schedule(key, filled = {}) {
      const trigger = offered(triggers, key, "trigger");
      return schedule(trigger, () => valuesOf(trigger, key, filled), ACTION_CONTEXT, journal);
    },
    isSafe: (key) => offered(actions, key, "action").performSafety === "SAFE",
  };
}

function offered<T>(map: Readonly<Record<string, T>>, key: string, what: string): T {
  const found = map[key];
  if (found === undefined) throw new Error(`dist/index.js has no ${what} "${key}"`);
  return found;
}

const silent = (): void => undefined;

/** What a picker gets to know about where it runs. */
const CONTEXT = {
  logger: {
    metric: silent,
    trace: silent,
    debug: silent,
    info: silent,
    log: silent,
    warn: silent,
    error: silent,
  },
  configVars: {},
  customer: { id: "customer-1", name: "Nordlicht Fahrradwerke", externalId: "nordlicht" },
  instance: { id: "instance-1", name: "Orders to Pipedrive" },
  user: { id: "user-1", email: "flows@example.com", name: "Flows", externalId: "flows" },
};

/** An action knows its flow as well. Spectral adds `debug`, switched by `globalDebug`, and `invokeFlow`. */
const ACTION_CONTEXT = {
  ...CONTEXT,
  globalDebug: false,
  runnerAllocatedMemoryMb: 1024,
  instanceState: {},
  crossFlowState: {},
  executionState: {},
  integrationState: {},
  components: {},
  stepId: "step-1",
  executionId: "execution-1",
  webhookUrls: {},
  webhookApiKeys: {},
  invokeUrl: "https://example.com",
  integration: {
    id: "integration-1",
    name: "Orders to Pipedrive",
    versionSequenceId: "1",
    externalVersion: "",
  },
  flow: { id: "flow-1", name: "Every night", stableId: "flow-1" },
  startedAt: new Date().toISOString(),
  executionFrame: {},
  flowSchemas: {},
};
