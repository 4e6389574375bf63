// An example payload in the shape of a reply schema, with values a person recognises. Pure.
import { EXAMPLE_VALUES } from "./exampleValues";
import type { ReplySchema } from "./generated/replies";

/** Where a value stands. */
interface Place {
  name: string;
  parent: string;
  depth: number;
}

/** Replies nest whole records; below this depth a part is shown empty. */
const DEEPEST = 6;

/** Names that only wrap a record, or none at all: what they hold belongs to the resource of the call. */
const WRAPPERS = new Set(["", "data", "items", "item"]);

/** An example of the reply to `call`, which follows `schema`. */
export function exampleOf(call: string, schema: ReplySchema): unknown {
  const resource = /\/(?:v1|v2)\/(\w+)/.exec(call)?.[1] ?? "";
  return example(schema, { name: "", parent: "", depth: 0 }, resource, timeOf(call));
}

const RFC_3339 = "2026-11-20T08:30:00Z";

/** v1 writes a space and no zone where its schema does not ask for RFC 3339. */
const timeOf = (call: string): string =>
  call.includes("/api/v2/") ? RFC_3339 : RFC_3339.replace("T", " ").replace("Z", "");

function example(schema: ReplySchema, place: Place, resource: string, time: string): unknown {
  const { name, depth } = place;
  const [type] = typesOf(schema);
  const [alternative] = schema.anyOf ?? [];
  if (alternative !== undefined) return example(alternative, place, resource, time);
  if (type === "array") {
    const inner = { ...place, depth: depth + 1 };
    return schema.items === undefined || depth >= DEEPEST
      ? []
      : [example(schema.items, inner, resource, time)];
  }
  if (type === "object" && schema.properties !== undefined && depth < DEEPEST) {
    const parent = WRAPPERS.has(name) ? resource : name;
    return Object.fromEntries(
      Object.entries(schema.properties).map(([inner, part]) => [
        inner,
        example(part, { name: inner, parent, depth: depth + 1 }, resource, time),
      ]),
    );
  }
  return (
    known(schema, place) ?? schema.enum?.[0] ?? (type === "object" ? {} : leaf(schema, place, time))
  );
}

const typesOf = ({ type }: ReplySchema): readonly string[] =>
  typeof type === "string" ? [type] : (type ?? []);

/** The listed value of that name, when the schema allows it; v1 writes some numbers as text. */
function known(schema: ReplySchema, { name, parent }: Place): unknown {
  const types = typesOf(schema);
  const fits = (value: unknown): boolean => {
    const kind = value === null ? "null" : typeof value;
    const typed = types.includes(kind) || (kind === "number" && types.includes("integer"));
    return typed && (schema.enum?.includes(value as string) ?? true);
  };
  return [EXAMPLE_VALUES[`${parent}.${name}`], EXAMPLE_VALUES[name]]
    .flatMap((value) => (typeof value === "number" ? [value, String(value)] : [value]))
    .find((value) => value !== undefined && fits(value));
}

/** Told by format, ending and type. What may be null and has no telling name is null, as it mostly is. */
function leaf(schema: ReplySchema, { name }: Place, time: string): unknown {
  const types = typesOf(schema);
  const isText = types.includes("string");
  if (schema.format === "uuid") return "adf21080-0e10-11eb-879b-05d71fb426ec";
  if (isText && (schema.format === "date" || /_date$/.test(name))) return "2026-11-20";
  if (isText && schema.format === "date-time") return RFC_3339;
  if (isText && /_time$/.test(name)) return time;
  const isNumber = types.includes("integer") || types.includes("number");
  if (isNumber && (!types.includes("null") || /(^id|_id|_count|_nr)$/.test(name))) return 1;
  if (types.includes("null")) return null;
  if (types.includes("boolean")) return !/^(is_)?(deleted|archived)|_hidden$/.test(name);
  return isText ? "" : null;
}
