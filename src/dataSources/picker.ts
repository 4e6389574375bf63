// A picker: a data source that fills drop-downs with the options it reads, in at most two calls by default.
import { type Connection, dataSource, type Element } from "@prismatic-io/spectral";
import { lineLog, priceOf, published } from "../action";
import { connect, type Pipedrive, type RequestOf } from "../client";
import { connection, type Field, type Fields, type Values } from "../fields";
import type { Call, Calls } from "../generated/calls";
import { arranged, type Option } from "./options";

/** The record of a list. */
export type RecordOf<C extends Call> = Calls[C]["data"] extends readonly (infer Entry)[]
  ? Entry
  : never;

export interface Picker<F extends Fields> {
  /** Title Case, with a verb. */
  label: string;
  /** What it offers; the cost and the scope of `calls` are added to it. */
  description: string;
  /** The calls it makes where no input is filled; without them the description says what it costs. */
  calls?: readonly [Call, ...Call[]];
  /** Beside the connection. */
  inputs?: F;
  example: Element;
  /** Reads the options, in any order. */
  options(pipedrive: Pipedrive, values: Values<F>): Promise<readonly Option[]>;
}

/** Makes a data source of type picklist whose options are in the order of reading. */
export function picker<F extends Fields>({
  label,
  description,
  calls,
  inputs,
  example,
  options,
}: Picker<F>) {
  return dataSource({
    display: { label, description: calls ? `${description} ${priceOf(...calls)}` : description },
    dataSourceType: "picklist",
    inputs: published({ connectionInput: connection(), ...inputs }),
    examplePayload: { result: [example] },
    perform: async (context, values) => {
      const { connectionInput, ...filled } = values as Record<string, unknown>;
      const pipedrive = connect(connectionInput as Connection, lineLog(context.logger, false));
      return { result: arranged(await options(pipedrive, filled as Values<F>)) };
    },
  });
}

/** The list that one call returns; empty where the reply has none. */
export async function listOf<C extends Call>(
  pipedrive: Pipedrive,
  call: C,
  request: RequestOf<C>,
): Promise<readonly RecordOf<C>[]> {
  const reply = (await pipedrive.send(call, request)) as { data: unknown };
  return Array.isArray(reply.data) ? (reply.data as RecordOf<C>[]) : [];
}

/** A short list that one call returns whole, as a picker. */
export const shortList = <C extends Call>({
  call,
  request,
  option,
  ...words
}: Omit<Picker<Fields>, "calls" | "inputs" | "options"> & {
  call: C;
  request: RequestOf<C>;
  option(record: RecordOf<C>): Option;
}) =>
  picker({
    ...words,
    calls: [call],
    options: async (pipedrive) => (await listOf(pipedrive, call, request)).map(option),
  });

/** The names of records by id. */
export const namesById = (
  records: readonly { id?: number | null; name?: string | null }[],
): ReadonlyMap<unknown, string> => new Map(records.map(({ id, name }) => [id, name ?? ""]));

/**
 * The number of a record that narrows a picker. In a flow it takes the value of the action's input of the
 * same key, which may be a reference that is known at run time only: what is no number narrows nothing.
 */
export const narrowedBy = (label: string, help: string): Field<number | undefined> => ({
  input: { label, type: "string", comments: help, example: "123" },
  read(raw) {
    const number = Number(raw);
    return Number.isSafeInteger(number) && number > 0 ? number : undefined;
  },
});
