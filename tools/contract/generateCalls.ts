// Contract → src/generated/calls.ts: the types of every call, erased by the compiler.
import type { Contract } from "./contract";
import { around, braces, type Group, type Layout, print, propertyName } from "./layout";
import { type BodySchema, callOf, type Json, type JsonSchema, type Parameter } from "./rows";
import { refOf } from "./schemas";

export function generateCalls(contract: Contract): string {
  const { shapes } = contract.replies;
  const interfaces = Object.entries(shapes).map(
    ([name, shape]) => `export interface ${name} ${print(dataObject(shape), 0, 200)}\n`,
  );
  const calls = contract.operations.map((row) => {
    const call = callOf(row);
    const reply = contract.replies.replies[call] ?? {};
    const parts: Group["parts"] = [
      { prefix: "path: ", text: parameters(row.params, "path") },
      { prefix: "query: ", text: parameters(row.params, "query") },
      { prefix: "body: ", text: row.body ? bodyType(row.body) : "undefined" },
      { prefix: "data: ", text: row.binary ? "Buffer" : replyData(reply, row.success.envelope) },
    ];
    return `  ${JSON.stringify(call)}: ${print(braces(";", parts), 2, 200)};\n`;
  });
  return [
    "/** A file to send: its bytes, the name it gets, its media type. */\n",
    "export interface Upload {\n  content: Buffer;\n  fileName: string;\n  contentType?: string;\n}\n\n",
    interfaces.join("\n"),
    `\nexport interface Calls {\n${calls.join("")}}\n`,
    "\nexport type Call = keyof Calls;\n",
  ].join("");
}

function parameters(params: Parameter[], place: Parameter["in"]): Layout {
  const parts = params
    .filter((param) => param.in === place)
    .map((param) => ({
      prefix: `${propertyName(param.name)}${param.required ? "" : "?"}: `,
      text: parameterType(param),
    }));
  return braces(";", parts);
}

function parameterType(param: Parameter): Layout {
  if (param.type === "array") return `readonly ${simple(param.items?.type ?? "string")}[]`;
  if (param.enum && !param.csv) return literals(param.enum);
  return simple(param.type);
}

function simple(type: string): string {
  const names: Record<string, string> = { integer: "number", object: "{ [key: string]: unknown }" };
  return names[type] ?? type;
}

function literals(values: Json[]): Layout {
  return { union: values.map((value) => JSON.stringify(value)) };
}

function bodyType(schema: BodySchema): Layout {
  const type = bodyTypeBare(schema);
  return schema.nullable ? { union: [type, "null"] } : type;
}

function bodyTypeBare(schema: BodySchema): Layout {
  if (schema.format === "binary") return "Upload";
  if (schema.enum) return literals(schema.enum);
  if (schema.type === "array")
    return around("readonly ", bodyType(schema.items ?? { type: "object" }), "[]");
  if (schema.type !== "object") return simple(schema.type);
  const required = schema.required ?? [];
  const parts = Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    prefix: `${propertyName(name)}${required.includes(name) ? "" : "?"}: `,
    text: bodyType(property),
  }));
  const { additionalProperties } = schema;
  if (typeof additionalProperties === "object") {
    parts.push({ prefix: "[key: string]: ", text: bodyType(additionalProperties) });
  } else if (additionalProperties || parts.length === 0) {
    parts.push({ prefix: "[key: string]: ", text: "unknown" });
  }
  return braces(";", parts);
}

function replyData(reply: JsonSchema, envelope: boolean): Layout {
  if (!envelope) return reply.type ? dataType(reply) : "unknown";
  return reply.properties?.data ? dataType(reply.properties.data) : "unknown";
}

/** Replies are read leniently: any property may be missing or null, an enum may have grown. */
function dataType(schema: JsonSchema): Layout {
  const shared = refOf(schema);
  if (shared) return shared;
  if (schema.anyOf) return { union: schema.anyOf.map(dataType) };
  const types = [schema.type ?? []].flat().filter((type) => type !== "null");
  if (types.length !== 1) return types.map(simple).join(" | ") || "unknown";
  if (types[0] === "array")
    return schema.items ? around("", dataType(schema.items), "[]") : "unknown[]";
  return types[0] === "object" ? dataObject(schema) : simple(types[0] ?? "");
}

function dataObject(schema: JsonSchema): Layout {
  const parts = Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    prefix: `${propertyName(name)}?: `,
    text: orNull(dataType(property)),
  }));
  const { additionalProperties } = schema;
  if (parts.length === 0 || additionalProperties) {
    const map = parts.length === 0 && typeof additionalProperties === "object";
    parts.push({
      prefix: "[key: string]: ",
      text: map ? dataType(additionalProperties) : "unknown",
    });
  }
  return braces(";", parts);
}

function orNull(type: Layout): Layout {
  return type === "unknown" ? type : { union: [type, "null"] };
}
