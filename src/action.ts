// Turns inputs and a perform function into a Prismatic action, with its example and output schema.
import {
  type ActionDefinition,
  type ActionLogger,
  action,
  type Connection,
  type Inputs,
} from "@prismatic-io/spectral";
import { connect, type Download, type Pipedrive } from "./client";
import { dispositionOf } from "./disposition";
import { exampleOf } from "./example";
import { connection, type Field, type Fields, type Values } from "./fields";
import { withFieldsByName } from "./fieldsByName";
import type { Call } from "./generated/calls";
import { facts } from "./generated/facts";
import { replies } from "./generated/replies";

export type Action = ActionDefinition;

/** What an action returns to the flow. */
export interface Result {
  data: unknown;
  contentType?: string;
  /** The name of a file, as the platform hands it on when the step answers a request. */
  headers?: { "content-disposition": string };
}

/** What a builder reads about an action. */
export interface Display {
  /** Title Case. */
  label: string;
  /** One sentence; the cost and the scopes are added to it. */
  description: string;
}

export interface ActionParts<F extends Fields> extends Display {
  /**
   * The call it makes, or the first of several: tells cost, scopes, example and output schema. Without
   * one, `example` and `schema` are given by hand.
   */
  call?: Call;
  inputs: F;
  perform(pipedrive: Pipedrive, values: Values<F>): Promise<Result>;
  /** Whether it only reads, where no `call` tells. */
  reads?: boolean;
  /** In place of the example made from the contract. */
  example?: Result;
  /** In place of the contract's reply schema. */
  schema?: object;
}

/**
 * What an action is made of, for tests and reports. It is kept beside the action: the platform refuses
 * an action with unknown properties.
 */
export const callOf = new WeakMap<object, Call>();

/** An action that opens the connection, logs one line per request and hands the read inputs over. */
export function pipedriveAction<F extends Fields>(parts: ActionParts<F>): Action {
  const { label, description, call, inputs, perform } = parts;
  const reply = parts.schema ?? (call === undefined ? {} : replies[call]);
  // The example is what comes without a word about custom fields.
  const schema = "customFieldFormat" in inputs ? withFieldsByName(reply) : reply;
  const made = action({
    display: {
      label,
      description: call === undefined ? description : `${description} ${priceOf(call)}`,
    },
    inputs: published({ connection: connection(), ...inputs }),
    performSafety: (call?.startsWith("GET ") ?? parts.reads) ? "safe" : "notAllowed",
    examplePayload: parts.example ?? exampleFor(call, reply),
    outputSchema: { type: "actionOutput", schema: schema as Record<string, unknown> },
    perform: async (context, values) => {
      const { connection: given, debugRequest } = values as Record<string, unknown>;
      const enabled = context.debug.enabled || debugRequest === true;
      const pipedrive = connect(given as Connection, lineLog(context.logger, enabled));
      return perform(pipedrive, values as Values<F>);
    },
  }) as Action;
  if (call !== undefined) callOf.set(made, call);
  return made;
}

/** Bytes with their media type and, where it is known, the name of the file. */
export const fileResult = ({ data, contentType, fileName }: Download): Result => ({
  data,
  contentType,
  ...(fileName === undefined
    ? {}
    : { headers: { "content-disposition": dispositionOf(fileName) } }),
});

const exampleFor = (call: Call | undefined, schema: object): Result =>
  call !== undefined && facts[call].binary
    ? fileResult({
        data: Buffer.from("Hello, World"),
        contentType: "text/plain",
        fileName: "hello.txt",
      })
    : { data: exampleOf(call ?? "", schema) };

/** One line per request when debug is on; otherwise only of those that had to wait. */
export const lineLog =
  (logger: Pick<ActionLogger, "info">, enabled: boolean) =>
  (line: string, important: boolean): void => {
    if (enabled || important) logger.info(line);
  };

/** Inputs as spectral wants them: what is published, and `clean` beside it. */
export function published(fields: Fields): Inputs {
  const entries = Object.entries(fields).map(([key, { input, read }]: [string, Field<unknown>]) => [
    key,
    // A connection has no `clean` in spectral's types; it is read like any other input.
    { ...input, clean: read },
  ]);
  return Object.fromEntries(entries) as Inputs;
}

/** What one call costs, or several together, and the scope that the first of them needs. */
export function priceOf(...calls: readonly [Call, ...Call[]]): string {
  const { scopes, pages } = facts[calls[0]];
  const cost = calls.reduce((sum, call) => sum + facts[call].cost, 0);
  const per = pages === undefined || calls.length > 1 ? "" : " per page";
  return `Costs ${cost} API token${cost === 1 ? "" : "s"}${per}; OAuth scope: ${scopes.split(" ").join(" or ")}.`;
}
