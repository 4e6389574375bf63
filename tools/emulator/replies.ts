// The other half of the judge: a reply of ours may hold only what the contract documents.
import type { AnySchemaObject, ErrorObject, ValidateFunction } from "ajv";
import type { Contract, JsonSchema } from "../contract/contract";
import { strictAjv } from "./formats";
import { ROOT_CUSTOM_FIELD, UNDOCUMENTED } from "./quirks";

/** Says what is wrong with the success reply of a call, or nothing. */
export type ReplyCheck = (call: string, body: unknown) => string | undefined;

export function replyCheck(contract: Contract): ReplyCheck {
  const ajv = strictAjv();
  const validators = new Map<string, ValidateFunction>();
  const validatorOf = (call: string): ValidateFunction => {
    const known = validators.get(call);
    if (known) return known;
    const schema = replyShape(contract.replyOf(call), call.includes(" /v1/"));
    for (const place of UNDOCUMENTED[call] ?? []) allow(schema, place);
    const validate = ajv.compile(schema);
    validators.set(call, validate);
    return validate;
  };
  return (call, body) => {
    const validate = validatorOf(call);
    return validate(body) ? undefined : sentence(validate.errors?.[0]);
  };
}

/**
 * Names and types are judged; what is missing is not, and null always passes: live replies hold null
 * where the documents say string or number, and no document lists which keys are always there.
 */
function replyShape(schema: JsonSchema, v1: boolean): AnySchemaObject {
  const { anyOf, type, properties, items, additionalProperties } = schema;
  if (anyOf) return { anyOf: [...anyOf.map((one) => replyShape(one, v1)), { type: "null" }] };
  if (type === undefined) return {};
  const types = [...new Set([type, "null"].flat())];
  const shape: AnySchemaObject = { type: types };
  if (schema.enum) shape.enum = [...new Set([...schema.enum, null])];
  if (items) shape.items = replyShape(items, v1);
  if (!types.includes("object")) return shape;
  if (properties) {
    shape.properties = Object.fromEntries(
      Object.entries(properties).map(([name, one]) => [name, replyShape(one, v1)]),
    );
    if (v1) shape.patternProperties = { [ROOT_CUSTOM_FIELD]: {} };
  }
  shape.additionalProperties =
    typeof additionalProperties === "object"
      ? replyShape(additionalProperties, v1)
      : (additionalProperties ?? !properties);
  return shape;
}

/** Adds an undocumented place (`additional_data.company_id`, `data[].origin`) to a shape. */
function allow(schema: AnySchemaObject, place: string): void {
  const names = place.replaceAll("[]", ".[]").split(".");
  const last = names.pop() ?? "";
  let at: AnySchemaObject | undefined = schema;
  for (const name of names) {
    if (name !== "[]" && at?.properties) at.properties[name] ??= emptyShape();
    at = name === "[]" ? at?.items : at?.properties?.[name];
  }
  if (!at?.properties) throw new Error(`quirks.ts: nothing is documented around "${place}"`);
  at.properties[last] = {};
}

const emptyShape = (): AnySchemaObject => ({
  type: ["object", "null"],
  properties: {},
  additionalProperties: false,
});

function sentence(error: ErrorObject | undefined): string {
  if (!error) return "the reply breaks the contract";
  const extra =
    error.keyword === "additionalProperties" ? ` ("${error.params.additionalProperty}")` : "";
  return `reply breaks the contract: ${error.instancePath || "the body"} ${error.message}${extra}`;
}
