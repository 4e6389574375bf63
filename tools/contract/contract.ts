// The contract as everyone reads it: the published tables with the corrections applied. For the
// generator, the emulator and tests; the component itself only sees src/generated.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Correction, correct, type Tables } from "./corrections";
import { callOf, type JsonSchema, type Operation, type Replies } from "./rows";
import { mapParts, refOf } from "./schemas";

export type { Body, BodySchema, JsonSchema, Operation, Parameter, Replies } from "./rows";
export { callOf } from "./rows";

export interface Contract {
  operations: Operation[];
  /** Row by call, e.g. `PATCH /v1/leads/{id}`. */
  byCall: Map<string, Operation>;
  replies: Replies;
  /** The schema of a call's whole success reply, shared shapes in place. Throws on an unknown call. */
  replyOf(call: string): JsonSchema;
}

const file = (name: string) => join(__dirname, name);
const read = (name: string): unknown => JSON.parse(readFileSync(file(name), "utf8"));

/** The tables as distilled from Pipedrive's documents, uncorrected. */
export function readTables(): Tables {
  return {
    operations: read("operations.json") as Operation[],
    replies: read("replies.json") as Replies,
  };
}

export function readCorrections(): Correction[] {
  return read("corrections.json") as Correction[];
}

/** Writes the tables, one operation, shape or reply per line. */
export function writeTables({ operations, replies }: Tables): void {
  const rows = operations.map((row) => JSON.stringify(row)).join(",\n");
  writeFileSync(file("operations.json"), `[\n${rows}\n]\n`);
  const lines = (table: object) =>
    Object.entries(table)
      .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
      .join(",\n");
  const { shapes, replies: byCall } = replies;
  writeFileSync(
    file("replies.json"),
    `{\n"shapes":{\n${lines(shapes)}\n},\n"replies":{\n${lines(byCall)}\n}\n}\n`,
  );
}

export function loadContract(): Contract {
  return contractOf(correct(readTables(), readCorrections()));
}

export function contractOf({ operations, replies }: Tables): Contract {
  const resolved = new Map<string, JsonSchema>();
  return {
    operations,
    replies,
    byCall: new Map(operations.map((row) => [callOf(row), row])),
    replyOf(call) {
      const reply = replies.replies[call];
      if (!reply) throw new Error(`The contract knows no call "${call}"`);
      return resolve(reply, replies.shapes, resolved);
    },
  };
}

/** Shapes never contain themselves: the documents they come from are written out in full. */
function resolve(
  schema: JsonSchema,
  shapes: Record<string, JsonSchema>,
  resolved: Map<string, JsonSchema>,
): JsonSchema {
  const name = refOf(schema);
  if (name === undefined) return mapParts(schema, (part) => resolve(part, shapes, resolved));
  const shape = shapes[name];
  if (!shape) throw new Error(`replies.json has no shape "${name}"`);
  const whole = resolved.get(name) ?? resolve(shape, shapes, resolved);
  resolved.set(name, whole);
  return whole;
}
