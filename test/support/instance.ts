// The platform's part in a webhook trigger: one instance with one flow, its address on this machine, its state as
// text between two calls, and a list of what ran the flow.
import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type ConnectionValue, component, type PublishedTrigger } from "./component";

type Members = Readonly<Record<string, unknown>>;

/** What a trigger gives back for a delivery. */
export interface Received {
  payload: {
    body: { data: unknown };
    rawBody: { data: unknown };
    headers: Members;
    queryParameters: Members;
  };
  response: { statusCode: number; contentType: string; body?: string; headers?: Members };
  resultType?: string;
  instanceState?: Members;
}

/** A trigger of webhooks as it is published. */
export interface WebhookTrigger extends PublishedTrigger {
  examplePayload: Received;
  perform(context: object, payload: object, values: object): Promise<Received>;
  webhookCreate(context: object, values: object): Promise<{ crossFlowState: Members }>;
  webhookDelete(context: object, values: object): Promise<{ crossFlowState: Members }>;
}

/** Those that Pipedrive's webhooks run. */
export const triggers = Object.fromEntries(
  Object.entries(component.triggers).filter(([, trigger]) => "webhookCreate" in trigger),
) as Record<string, WebhookTrigger>;

const bundle = join(__dirname, "../../dist/index.js");

const workers = [triggers];

/** The triggers as another process has them, with a memory of its own; each number is loaded once. */
function triggersOf(worker: number): Record<string, WebhookTrigger> {
  while (workers.length <= worker) {
    jest.isolateModules(() => workers.push(require(bundle).default.triggers));
  }
  return workers[worker] ?? triggers;
}

/** An event, or anything else, as it arrives. */
export interface Delivery {
  body: unknown;
  headers?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string>>;
}

export interface Instance {
  url: string;
  /** `payload.body.data` of every run of the flow. */
  runs: Members[];
  /** When the next execution starts: ISO 8601. */
  startedAt: string;
  /** Warnings of the trigger's log. */
  warnings: string[];
  /** Deploys; other inputs replace those of before. */
  deploy(inputs?: Members): Promise<void>;
  delete(): Promise<void>;
  /** Gives a delivery to the trigger; with the credentials of its webhook unless headers are given. */
  receive(delivery: Delivery): Promise<Received>;
  /** The next deploy has another address, as that of another endpoint. */
  move(): void;
  /** Loses the state of the deploys, that of the events, or both. */
  forget(...states: ("crossFlowState" | "instanceState")[]): void;
  /** Runs in another process of the platform from now on; 0 is the first. */
  moveTo(worker: number): void;
  /** Uses another connection from now on. */
  connect(connection: ConnectionValue): void;
  states: Record<"crossFlowState" | "instanceState", string>;
  context(): Members;
}

export interface Options {
  trigger?: string;
  inputs?: Members;
  /** Tells what the webhook of the flow sends; without it deliveries bear no credentials. */
  credentials?(url: string): string | undefined;
  simulated?: boolean;
}

/** The addresses of all instances of a test; what Pipedrive posts there runs them. */
export interface Addresses {
  instance(connection: ConnectionValue, options?: Options): Instance;
  close(): Promise<void>;
}

export async function openAddresses(): Promise<Addresses> {
  const known = new Map<string, Instance>();
  const server = createServer((request, response) => {
    answer(known, request).then(
      ({ statusCode, body = "{}" }) => response.writeHead(statusCode).end(body),
      // A failed execution.
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    instance: (connection, options = {}) =>
      startInstance(connection, options, (one) => {
        const url = `http://127.0.0.1:${port}/trigger/${randomUUID()}`;
        known.set(new URL(url).pathname, one);
        return url;
      }),
    close: () => closed(server),
  };
}

const closed = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });

async function answer(
  known: ReadonlyMap<string, Instance>,
  request: IncomingMessage,
): Promise<{ statusCode: number; body?: string }> {
  const instance = known.get(request.url ?? "");
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  if (instance === undefined) return { statusCode: 404 };
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
  );
  const body: unknown = JSON.parse(Buffer.concat(chunks).toString());
  return (await instance.receive({ body, headers })).response;
}

/** Lines of the bundle are taken out of the stack of an error: it is minified into one of 600,000 characters. */
async function readably<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Error) {
      error.stack = error.stack?.replaceAll(/^ +at .*dist.index\.js.*\n?/gm, "");
    }
    throw error;
  }
}

function startInstance(
  connection: ConnectionValue,
  { trigger: key = "pipedriveTrigger", inputs: first = {}, credentials, simulated }: Options,
  addressOf: (one: Instance) => string,
): Instance {
  const triggerOf = (worker: number): WebhookTrigger => {
    const found = triggersOf(worker)[key];
    if (found === undefined) throw new Error(`The component has no trigger "${key}"`);
    return found;
  };
  let trigger = triggerOf(0);
  let inputs = first;
  let current = connection;
  const id = randomUUID();
  const flow = { id: `${id}-flow`, name: "New Orders", stableId: "new-orders" };

  const values = () => ({
    ...Object.fromEntries(
      trigger.inputs.map(({ key: name, default: value }) => [name, value ?? ""]),
    ),
    ...inputs,
    connection: current,
  });
  const keep = (states: Partial<Record<keyof Instance["states"], Members>>): void => {
    for (const name of ["crossFlowState", "instanceState"] as const) {
      const state = states[name];
      if (state !== undefined) one.states[name] = JSON.stringify(state);
    }
  };
  const silent = () => undefined;
  const warn = (line: string): void => void one.warnings.push(line);

  const one: Instance = {
    url: "",
    runs: [],
    warnings: [],
    startedAt: "2026-11-20T12:00:00Z",
    states: { crossFlowState: '{"other flow":7}', instanceState: '{"own":7}' },
    context: () => ({
      logger: { debug: silent, error: silent, info: silent, log: silent, metric: silent, warn },
      crossFlowState: JSON.parse(one.states.crossFlowState) as Members,
      instanceState: JSON.parse(one.states.instanceState) as Members,
      webhookUrls: { [flow.name]: one.url },
      flow,
      instance: { id, name: "Orders" },
      integration: { id: "integration", name: "Orders to Pipedrive" },
      startedAt: one.startedAt,
      isSimulatedTestExecution: simulated === true,
    }),
    async deploy(changed = inputs) {
      inputs = changed;
      keep(await readably(trigger.webhookCreate(one.context(), values())));
    },
    async delete() {
      keep(await readably(trigger.webhookDelete(one.context(), values())));
    },
    async receive({ body, headers, query = {} }) {
      const authorization = credentials?.(one.url);
      const sent = headers ?? (authorization === undefined ? {} : { authorization });
      const content = { data: body, contentType: "application/json" };
      const payload = { headers: sent, body: content, rawBody: content, queryParameters: query };
      const result = await readably(trigger.perform(one.context(), payload, values()));
      keep(result);
      if (result.resultType !== "polled_no_changes") {
        // As the flow gets it: a copy.
        one.runs.push(JSON.parse(JSON.stringify(result.payload.body.data)) as Members);
      }
      return result;
    },
    move() {
      one.url = addressOf(one);
    },
    forget(...states) {
      for (const name of states) one.states[name] = "{}";
    },
    moveTo(worker) {
      trigger = triggerOf(worker);
    },
    connect(other) {
      current = other;
    },
  };
  one.move();
  return one;
}
