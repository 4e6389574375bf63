// Where the published documents are wrong or behind: corrections.json says what, on what proof, and
// this applies it. A patch is a JSON merge patch (RFC 7396).
import { callOf, type Json, type JsonSchema, type Operation, type Replies } from "./rows";
import { mapValues, refOf } from "./schemas";

export interface Correction {
  /** The call or calls it is about… */
  call?: string;
  calls?: string[];
  /** …or the name of a shared shape in replies.json. */
  shape?: string;
  fault: string;
  proof: string;
  /** For the operation's row, whose `params` the patch addresses by name: { limit: { max: 50 } }. */
  patch?: Json;
  /** For the reply's (or the shape's) schema. */
  replyPatch?: Json;
}

export interface Tables {
  operations: Operation[];
  replies: Replies;
}

/** The tables with every correction applied; the originals stay as they are. */
export function correct(tables: Tables, corrections: Correction[]): Tables {
  return corrections.reduce(applyOne, tables);
}

/** The corrections that change nothing (any more): Pipedrive has mended its documents. */
export function idleCorrections(tables: Tables, corrections: Correction[]): Correction[] {
  const before = JSON.stringify(tables);
  return corrections.filter((each) => JSON.stringify(applyOne(tables, each)) === before);
}

function applyOne(tables: Tables, correction: Correction): Tables {
  const { shape, patch, replyPatch } = correction;
  const calls = correction.calls ?? (correction.call ? [correction.call] : []);
  const known = new Set(tables.operations.map(callOf));
  for (const call of calls) {
    if (!known.has(call)) throw new Error(`A correction names an unknown call: ${call}`);
  }
  if (shape !== undefined && !tables.replies.shapes[shape]) {
    throw new Error(`A correction names an unknown shape: ${shape}`);
  }
  const operations = tables.operations.map((row) =>
    patch !== undefined && calls.includes(callOf(row)) ? patchRow(row, patch) : row,
  );
  if (replyPatch === undefined) return { ...tables, operations };
  const { shapes } = tables.replies;
  const patchAll = (table: Record<string, JsonSchema>, names: string[]) =>
    mapValues(table, (schema, name) =>
      names.includes(name) ? patchSchema(schema, replyPatch, shapes) : schema,
    );
  return {
    operations,
    replies: {
      shapes: patchAll(shapes, shape === undefined ? [] : [shape]),
      replies: patchAll(tables.replies.replies, calls),
    },
  };
}

function patchRow(row: Operation, patch: Json): Operation {
  const params = Object.fromEntries(row.params.map((param) => [param.name, param]));
  const patched = mergePatch({ ...row, params } as unknown as Json, patch) as Record<string, Json>;
  const entries = Object.entries(patched.params as Record<string, object>);
  return {
    ...patched,
    params: entries.map(([name, param]) => ({ name, ...param })),
  } as unknown as Operation;
}

/** A patch that reaches into a `$ref` changes this reply's own copy of the shape, not the others'. */
function patchSchema(
  schema: JsonSchema,
  patch: Json,
  shapes: Record<string, JsonSchema>,
): JsonSchema {
  const open = (part: Json | undefined): Json | undefined => {
    const name = isRecord(part) ? refOf(part as JsonSchema) : undefined;
    return name === undefined ? part : (shapes[name] as Json | undefined);
  };
  return mergePatch(schema as Json, patch, open) as JsonSchema;
}

/** RFC 7396: objects merge, null removes a member, anything else replaces. */
export function mergePatch(
  target: Json | undefined,
  patch: Json,
  open: (part: Json | undefined) => Json | undefined = (part) => part,
): Json {
  if (!isRecord(patch)) return patch;
  const opened = open(target);
  const merged: Record<string, Json> = isRecord(opened) ? { ...opened } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key];
    else merged[key] = mergePatch(merged[key], value, open);
  }
  return merged;
}

function isRecord(value: Json | undefined): value is Record<string, Json> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
