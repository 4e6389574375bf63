// Contract → src/generated/replies.ts: the reply schemas as values. What occurs twice is a constant,
// referred to by name, so that the bundle carries it once.
import type { Contract } from "./contract";
import { braces, brackets, type Group, type Layout, print, propertyName } from "./layout";
import { camelCase } from "./names";
import { callOf, type JsonSchema } from "./rows";
import { refOf } from "./schemas";

const TYPE = `import type { Call } from "./calls";

export interface ReplySchema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly properties?: { readonly [name: string]: ReplySchema };
  readonly additionalProperties?: ReplySchema;
  readonly items?: ReplySchema;
  readonly anyOf?: readonly ReplySchema[];
}
`;

export function generateReplies(contract: Contract): string {
  const leaves = new Map<string, string>();
  const { shapes, replies } = contract.replies;
  const records = dependenciesFirst(shapes).map((name) => {
    const prefix = `const ${name} = `;
    return `${prefix}${print(schemaText(shapes[name] ?? {}, leaves), 0, prefix.length)};\n`;
  });
  const table = contract.operations.map((row) => {
    const call = callOf(row);
    const prefix = `  ${JSON.stringify(call)}: `;
    const text = schemaText(replies[call] ?? {}, leaves);
    return `${prefix}${print(text, 2, prefix.length)},\n`;
  });
  const constants = [...leaves].map(([value, name]) => `const ${name} = ${value};\n`).sort();
  const head = `export const replies: { readonly [C in Call]: ReplySchema } = {\n`;
  return `${TYPE}\n${constants.join("")}\n${records.join("")}\n${head}${table.join("")}};\n`;
}

/** Shapes so ordered that each stands after those it refers to. */
function dependenciesFirst(shapes: Record<string, JsonSchema>): string[] {
  const ordered = new Set<string>();
  const visit = (name: string) => {
    if (ordered.has(name)) return;
    const text = JSON.stringify(shapes[name]);
    for (const [, inner] of text.matchAll(/"#\/shapes\/(\w+)"/g)) if (inner) visit(inner);
    ordered.add(name);
  };
  for (const name of Object.keys(shapes)) visit(name);
  return [...ordered];
}

function schemaText(schema: JsonSchema, leaves: Map<string, string>): Layout {
  const shared = refOf(schema);
  if (shared) return shared;
  const leaf = leafText(schema, leaves);
  if (leaf) return leaf;
  const parts: Group["parts"] = [];
  const { type, format, properties, additionalProperties, items, anyOf } = schema;
  if (type) parts.push({ prefix: "type: ", text: inline(type) });
  if (format) parts.push({ prefix: "format: ", text: inline(format) });
  if (schema.enum) {
    const values = schema.enum.map((value) => ({ prefix: "", text: JSON.stringify(value) }));
    parts.push({ prefix: "enum: ", text: brackets(values) });
  }
  if (properties) {
    const inner = Object.entries(properties).map(([name, property]) => {
      const text = schemaText(property, leaves);
      const short = text === name;
      return { prefix: short ? "" : `${propertyName(name)}: `, text };
    });
    parts.push({ prefix: "properties: ", text: braces(",", inner) });
  }
  if (typeof additionalProperties === "object") {
    parts.push({
      prefix: "additionalProperties: ",
      text: schemaText(additionalProperties, leaves),
    });
  }
  if (items) parts.push({ prefix: "items: ", text: schemaText(items, leaves) });
  if (anyOf) {
    const inner = anyOf.map((each) => ({ prefix: "", text: schemaText(each, leaves) }));
    parts.push({ prefix: "anyOf: ", text: brackets(inner) });
  }
  return braces(",", parts);
}

/** A plain value (`string`, `integerOrNull`, `dateTime` …) becomes a constant of that name. */
function leafText(schema: JsonSchema, leaves: Map<string, string>): string | undefined {
  const { type, format, ...rest } = schema;
  if (!type || Object.keys(rest).some((key) => key !== "required")) return undefined;
  const types = [type].flat();
  const text = format
    ? `type: ${inline(type)}, format: ${inline(format)}`
    : `type: ${inline(type)}`;
  const value = `{ ${text} }`;
  const known = leaves.get(value);
  if (known) return known;
  const words = format ? [format] : types.filter((each) => each !== "null");
  const name = camelCase([...words, ...(types.includes("null") ? ["null"] : [])].join("-or-"));
  const others = [...leaves.values()].filter((each) => each.replace(/\d+$/, "") === name).length;
  leaves.set(value, others > 0 ? `${name}${others + 1}` : name);
  return leaves.get(value);
}

function inline(value: unknown): string {
  return JSON.stringify(value).replaceAll(",", ", ");
}
