// Two states of the tables → what changed between them, as lines for a person.
import { contractOf } from "./contract";
import type { Tables } from "./corrections";
import type { JsonSchema, Operation } from "./rows";

/** Lines: operations added, removed, changed (with the dotted path); or "nothing changed". */
export function compare(before: Tables, after: Tables): string[] {
  const [old, now] = [contractOf(before), contractOf(after)];
  const added = [...now.byCall.keys()].filter((call) => !old.byCall.has(call));
  const removed = [...old.byCall.keys()].filter((call) => !now.byCall.has(call));
  const changes = new Map<string, string[]>();
  for (const [call, row] of now.byCall) {
    const oldRow = old.byCall.get(call);
    if (!oldRow) continue;
    const reply = (from: typeof old) => (from.replies.replies[call] ? from.replyOf(call) : {});
    for (const line of differences(view(oldRow, reply(old)), view(row, reply(now)))) {
      changes.set(line, [...(changes.get(line) ?? []), call]);
    }
  }
  const lines = [
    ...added.map((call) => `added    ${call}`),
    ...removed.map((call) => `removed  ${call}`),
    ...[...changes].map(([line, calls]) => `changed  ${calls.join(", ")}: ${line}`),
  ];
  return lines.length > 0 ? lines : ["nothing changed"];
}

/** Parameters by name, so that a moved one is no change and a changed one says which. */
function view(row: Operation, reply: JsonSchema): object {
  const params = Object.fromEntries(row.params.map((param) => [param.name, param]));
  return { ...row, params, reply };
}

function differences(before: unknown, after: unknown, path = ""): string[] {
  if (isObject(before) && isObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) =>
      differences(before[key], after[key], path ? `${path}.${key}` : key),
    );
  }
  const [from, to] = [JSON.stringify(before), JSON.stringify(after)];
  return from === to ? [] : [`${path}: ${short(from)} → ${short(to)}`];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function short(text: string | undefined): string {
  if (text === undefined) return "(absent)";
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}
