// What these actions return and cost, for the builder.
import type { Budget } from "../budget";
import { tokensOf } from "../budget";
import { exampleOf } from "../example";
import { facts } from "../generated/facts";
import { type ReplySchema, replies } from "../generated/replies";
import { isObject } from "../json";
import type { Kind } from "./kinds";
import type { Outcome } from "./upsert";

/** An outcome with the API tokens of the step. */
export const resultOf = (outcome: Outcome, budget: Budget) => ({ ...outcome, ...tokensOf(budget) });

const text: ReplySchema = { type: "string" };
const id: ReplySchema = { type: ["integer", "string"] };

const listOf = (properties: Record<string, ReplySchema>): ReplySchema => ({
  type: "array",
  items: { type: "object", properties },
});

/** The output schema of one record's outcome. */
export const schemaOf = ({ calls }: Kind): ReplySchema => ({
  type: "object",
  properties: {
    action: { type: "string", enum: ["created", "updated", "unchanged", "found", "not_found"] },
    id: { type: ["integer", "string", "null"] },
    record: { anyOf: [replies[calls.read].properties?.data ?? {}, { type: "null" }] },
    changed: { type: "array", items: text },
    others: listOf({ id, name: text }),
    rivals: listOf({ id, name: text, merged: { type: "boolean" } }),
    warning: { type: ["string", "null"] },
    api_tokens: { type: "integer" },
    api_tokens_left: { type: "integer" },
  },
});

/** An example of such an outcome. */
export function outcomeExample({ calls }: Kind, action: "created" | "updated" | "found"): Outcome {
  const reply = exampleOf(calls.read, replies[calls.read]);
  const record = isObject(reply) ? reply.data : null;
  const shown = isObject(record) ? record.id : null;
  return {
    action,
    id: typeof shown === "number" || typeof shown === "string" ? shown : null,
    record,
    changed: action === "updated" ? ["owner_id"] : [],
    others: [],
    rivals: [],
    warning: null,
  };
}

const tokens = (count: number): string => `${count} API token${count === 1 ? "" : "s"}`;

/** What an action costs in the usual cases, and the scope it needs. */
export function priceOf(
  { record, calls, ways, joined }: Kind,
  writes: "no" | "new" | "all",
): string {
  const search = facts[calls.search].cost;
  const found = search + facts[calls.read].cost;
  const add = search + facts[calls.add].cost + facts[calls.recent.call].cost;
  const lists = { lead: "GET /v1/leadFields", other: "GET /api/v2/dealFields" } as const;
  const definitions = facts[record === "lead" ? lists.lead : lists.other].cost;
  const cases = [
    writes === "all"
      ? `Costs ${tokens(found)} when the record is there and nothing differs, ${found + facts[calls.update].cost} when it is changed`
      : `Costs ${tokens(found)} when the record is there`,
    writes === "no" ? `${search} when it is not` : `${add} when it is added`,
  ];
  const further = [
    ...("phone" in ways ? [`a phone number that is not stored as typed ${search} more`] : []),
    ...(writes === "all" && joined !== undefined
      ? [`a list that is added to ${facts[calls.read].cost} more`]
      : []),
    `several matches ${calls.list === undefined ? `${facts[calls.read].cost} each` : `${facts[calls.list].cost} per 100`}`,
    `custom fields ${definitions} for their definitions, at most once in 15 minutes`,
  ];
  const { scopes } = facts[writes === "no" ? calls.read : calls.add];
  return `${cases.join(", ")}; ${further.join("; ")}. OAuth scope: ${scopes.split(" ").join(" or ")}.`;
}
