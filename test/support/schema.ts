// Judges what an action returns by its published output schema.
import Ajv, { type AnySchemaObject, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import type { PublishedAction } from "./component";

const ajv = addFormats(new Ajv({ strict: true, allowUnionTypes: true, allErrors: true }));
const validators = new Map<string, ValidateFunction>();

/**
 * What is wrong with the data of an action, by its published schema. A null passes everywhere: Pipedrive
 * replies null for what is not set, and its documents say so for a few fields only.
 */
export function schemaErrors({ key, outputSchema }: PublishedAction, data: unknown): string[] {
  const known = validators.get(key);
  const validate = known ?? ajv.compile(withNull(JSON.parse(outputSchema?.schema ?? "false")));
  validators.set(key, validate);
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function withNull(schema: AnySchemaObject): AnySchemaObject {
  const { type, enum: values, properties, items, anyOf, additionalProperties } = schema;
  return {
    ...schema,
    ...(type === undefined ? {} : { type: [...new Set([type, "null"].flat())] }),
    ...(values === undefined ? {} : { enum: [...new Set([...values, null])] }),
    ...(items === undefined ? {} : { items: withNull(items) }),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map(withNull) }),
    ...(typeof additionalProperties === "object"
      ? { additionalProperties: withNull(additionalProperties) }
      : {}),
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, part]) => [
              name,
              withNull(part as AnySchemaObject),
            ]),
          ),
        }),
  };
}
