// The built component as the platform sees it: loaded from dist, run through spectral's harness, which
// cleans inputs and calls hooks as a runner does.
import { join } from "node:path";
import { createHarness } from "@prismatic-io/spectral/dist/testing";

/** An input as it is published. */
export interface PublishedInput {
  key: string;
  label: string;
  type: string;
  comments?: string;
  required?: boolean;
  default?: unknown;
  collection?: string;
  dataSource?: string;
  example?: string;
  model?: { label: string; value: string }[];
  /** "ON_DEPLOY": asked for, and handed over, for the initial sync only. */
  scope?: string;
}

export interface PublishedAction {
  key: string;
  display: { label: string; description: string };
  inputs: PublishedInput[];
  performSafety?: string;
  examplePayload?: { data: unknown; contentType?: string };
  /** `schema` is JSON text. */
  outputSchema?: { type: string; schema: string };
}

export interface PublishedConnection {
  key: string;
  label: string;
  comments?: string;
  inputs: (PublishedInput & { shown?: boolean })[];
}

export interface PublishedDataSource {
  key: string;
  display: { label: string; description: string };
  dataSourceType: string;
  inputs: PublishedInput[];
  examplePayload?: { result: { key: string; label?: string }[] };
}

/** What a trigger gives back; `resultType` is what the platform goes by. */
export interface TriggerResult {
  payload: { body: { data: unknown }; paginationState?: Readonly<Record<string, unknown>> };
  resultType?: string;
  instanceState?: Record<string, unknown>;
}

type Fire = (context: object, payload: object, values: object) => Promise<TriggerResult>;

/** A trigger with the functions that the platform's engine calls. */
export interface PublishedTrigger {
  key: string;
  display: { label: string; description: string };
  inputs: PublishedInput[];
  examplePayload?: { payload: { body: { data: unknown } } };
  perform: Fire;
  onDeployPerform?: Fire;
  resolveTriggerItems?(context: object, result: TriggerResult): unknown[];
  resolveOnDeployItems?(context: object, result: TriggerResult): unknown[];
  getNextPaginationState?(context: object, result: TriggerResult): object | null;
  getOnDeployNextPaginationState?(context: object, result: TriggerResult): object | null;
}

/** The part of a component's definition that the tests read. */
export interface Published {
  key: string;
  display: { label: string; description: string };
  actions: Record<string, PublishedAction>;
  connections: PublishedConnection[];
  dataSources: Record<string, PublishedDataSource>;
  triggers: Record<string, PublishedTrigger>;
}

const bundle = join(__dirname, "../../dist/index.js");
const loaded: unknown = require(bundle).default;

export const component = loaded as Published;

const harness = createHarness(loaded as Parameters<typeof createHarness>[0]);

/** A connection as the platform hands it over at run time. */
export interface ConnectionValue {
  key: string;
  configVarKey: string;
  fields: Record<string, unknown>;
  token?: Record<string, unknown>;
}

export const withToken = (apiUrl: string, apiToken: string): ConnectionValue => ({
  key: "apiToken",
  configVarKey: "Pipedrive",
  fields: { apiToken, apiUrl },
});

/** An OAuth 2.0 connection; `apiDomain` is what Pipedrive put beside the token. */
export const withOAuth = (
  apiUrl: string,
  accessToken: string,
  apiDomain: string,
): ConnectionValue => ({
  key: "oauth2",
  configVarKey: "Pipedrive",
  fields: { apiUrl },
  token: { access_token: accessToken, api_domain: apiDomain },
});

export interface Result {
  data: unknown;
  contentType?: string;
  headers?: Record<string, string>;
}

/** Nothing of a step's log belongs into the output of the tests. */
export const silent = Object.fromEntries(
  ["debug", "error", "info", "log", "metric", "trace", "warn"].map((level) => [level, () => {}]),
);

/**
 * Runs one action with inputs as a builder fills them; what is left out arrives as its default. Lines of
 * the bundle are taken out of the stack of an error: it is minified into one of 600,000 characters.
 */
export async function run(
  key: string,
  connection: ConnectionValue,
  inputs: Readonly<Record<string, unknown>>,
): Promise<Result> {
  const context = { logger: silent } as unknown as Parameters<typeof harness.action>[2];
  try {
    return (await harness.action(key, { ...inputs, connection }, context)) as unknown as Result;
  } catch (error) {
    if (error instanceof Error) {
      error.stack = error.stack?.replaceAll(/^ +at .*dist.index\.js.*\n?/gm, "");
    }
    throw error;
  }
}
