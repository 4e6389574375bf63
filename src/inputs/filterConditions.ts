// The conditions of a saved filter: all of the first group and any of the second must hold.
// https://pipedrive.readme.io/docs/adding-a-filter
import { InputError } from "../errors";
import {
  type Field,
  field,
  isBlank,
  type PublishedInput,
  parsed,
  plainText,
  shown,
} from "../fields";
import { isObject, type JsonObject } from "../json";

const MOST = 16;

/** The members of one condition. `Get Filter` shows two more, which Pipedrive does not take back. */
const MEMBERS = ["object", "field_id", "operator", "value", "extra_value"] as const;
const SHOWN_ONLY = ["json_value_flag", "field_code"] as const;

const HELP =
  'A JSON object: {"glue": "and", "conditions": [GROUP, GROUP]}, one group glued with "and" (all must hold), one with "or" (at least one must), either may be empty; at most 16 conditions. A condition has object (person, deal, organization, product, activity), field_id (the number that the v1 field lists show), operator (Get Filter Helpers lists them), value and extra_value; dates as YYYY-MM-DD. What Get Filter shows is taken as it is.';

const EXAMPLE =
  '{"glue": "and", "conditions": [{"glue": "and", "conditions": [{"object": "deal", "field_id": "12", "operator": ">", "value": "1000", "extra_value": null}]}, {"glue": "or", "conditions": []}]}';

/** The conditions as one JSON object; `shape` is how the input is shown. */
export const filterConditions = (
  shape: Pick<PublishedInput, "type" | "language">,
): Field<JsonObject | undefined> =>
  field("Conditions", { help: HELP, example: EXAMPLE }, shape, asConditions);

function asConditions(raw: unknown, label: string): JsonObject {
  const outer = group(parsed(raw, label), label);
  if (outer.glue !== "and") {
    throw new InputError(`${label} must have the glue "and", got ${shown(outer.glue)}`);
  }
  const groups = outer.conditions.map((one, index) => group(one, `${label}, group ${index + 1},`));
  const glues = groups.map(({ glue }) => glue).sort();
  if (glues.join() !== "and,or") {
    throw new InputError(
      `${label} must hold one group with the glue "and" and one with "or", got ${shown(glues)}`,
    );
  }
  const count = groups.flatMap(({ conditions }) => conditions).length;
  if (count > MOST) throw new InputError(`${label} may hold at most ${MOST} in all, got ${count}`);
  return {
    glue: "and",
    conditions: groups.map(({ glue, conditions }, at) => ({
      glue: String(glue),
      conditions: conditions.map((one, index) =>
        condition(one, `${label}, group ${at + 1}, entry ${index + 1},`),
      ),
    })),
  };
}

function group(value: unknown, label: string): { glue: unknown; conditions: unknown[] } {
  if (isObject(value) && Array.isArray(value.conditions)) {
    return { glue: value.glue, conditions: value.conditions };
  }
  throw new InputError(
    `${label} must be a JSON object with glue and conditions, got ${shown(value)}`,
  );
}

function condition(value: unknown, label: string): JsonObject {
  if (!isObject(value)) throw new InputError(`${label} must be a JSON object, got ${shown(value)}`);
  const known: readonly string[] = [...MEMBERS, ...SHOWN_ONLY];
  const unknown = Object.keys(value).find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new InputError(`${label} may have ${MEMBERS.join(", ")}, got ${shown(unknown)}`);
  }
  for (const name of ["object", "field_id", "operator"]) {
    if (isBlank(value[name])) throw new InputError(`${label} needs ${name}, got ${shown(value)}`);
  }
  const given = MEMBERS.filter((name) => value[name] !== undefined);
  return Object.fromEntries(
    given.map((name) => [name, value[name] === null ? null : plainText(value[name], label)]),
  );
}
