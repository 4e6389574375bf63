// Filters as v1 sends and takes them. https://developers.pipedrive.com/docs/api/v1/Filters
import { invalid } from "../handler";
import { FILTER_OBJECTS, fieldOf, isDateField } from "../state/filterFields";
import { isOperator, needsValue } from "../state/filterOperators";
import type { Filter, FilterCondition } from "../state/filters";
import { spanOf } from "../state/relativeDates";
import type { World } from "../world";
import { v1Time } from "./times";

const MOST_CONDITIONS = 16;

/** A filter without its conditions, as the list has it. */
export function filterV1(filter: Filter) {
  return {
    id: filter.id,
    name: filter.name,
    filter_code: null,
    is_editable: true,
    active_flag: filter.active_flag,
    type: filter.type,
    temporary_flag: null,
    user_id: filter.user_id,
    add_time: v1Time(filter.add_time),
    update_time: v1Time(filter.update_time),
    visible_to: "7",
    last_used_time: null,
    custom_view_id: null,
  };
}

/** A filter with its two groups of conditions; `field_code` only on request. */
export function filterWithConditionsV1(world: World, filter: Filter, withFieldCode: boolean) {
  const condition = (row: FilterCondition) => ({
    ...row,
    json_value_flag: false,
    ...(withFieldCode
      ? { field_code: fieldOf(world, row.object, row.field_id)?.code ?? null }
      : {}),
  });
  return {
    ...filterV1(filter),
    conditions: {
      glue: "and",
      conditions: [
        { glue: "and", conditions: filter.all.map(condition) },
        { glue: "or", conditions: filter.any.map(condition) },
      ],
    },
  };
}

/**
 * The two groups of a `conditions` object.
 * @throws Refusal 400 naming what is wrong: glue, groups, number of conditions, or one of them.
 */
export function conditionsFrom(
  world: World,
  conditions: unknown,
): { all: FilterCondition[]; any: FilterCondition[] } {
  const outer = group(conditions, "conditions");
  if (outer.glue !== "and") throw invalid("conditions.glue must be and");
  const groups = outer.conditions.map((inner, at) => group(inner, `conditions.conditions[${at}]`));
  const all = groups.filter((inner) => inner.glue === "and");
  const any = groups.filter((inner) => inner.glue === "or");
  if (groups.length !== 2 || !all[0] || !any[0]) {
    throw invalid("conditions.conditions must hold one group glued with and, one glued with or");
  }
  if (all[0].conditions.length + any[0].conditions.length > MOST_CONDITIONS) {
    throw invalid(`conditions must not be more than ${MOST_CONDITIONS}`);
  }
  return {
    all: all[0].conditions.map((row) => conditionFrom(world, row)),
    any: any[0].conditions.map((row) => conditionFrom(world, row)),
  };
}

function group(value: unknown, where: string): { glue: unknown; conditions: unknown[] } {
  if (typeof value !== "object" || value === null || !("conditions" in value)) {
    throw invalid(`${where} must be an object with glue and conditions`);
  }
  const glue = "glue" in value ? value.glue : undefined;
  if (!Array.isArray(value.conditions)) throw invalid(`${where}.conditions must be a list`);
  return { glue, conditions: value.conditions };
}

const CONDITION_MEMBERS = ["object", "field_id", "operator", "value", "extra_value"];

function conditionFrom(world: World, row: unknown): FilterCondition {
  if (typeof row !== "object" || row === null) throw invalid("a condition must be an object");
  const members = row as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(members).find((name) => !CONDITION_MEMBERS.includes(name));
  if (unknown !== undefined) throw invalid(`${unknown} is not allowed in a condition`);
  const condition: FilterCondition = {
    object: String(members.object ?? ""),
    field_id: String(members.field_id ?? ""),
    operator: String(members.operator ?? ""),
    value: text(members.value),
    extra_value: text(members.extra_value),
  };
  check(world, condition);
  return condition;
}

const text = (value: unknown): string | null =>
  value === undefined || value === null ? null : String(value);

function check(world: World, condition: FilterCondition): void {
  const { object, field_id, operator, value } = condition;
  if (!FILTER_OBJECTS.some((known) => known === object)) {
    throw invalid(`object must be one of ${FILTER_OBJECTS.join(", ")}`);
  }
  const field = fieldOf(world, object, field_id);
  if (!field) throw invalid(`field_id ${field_id} is not a field of ${object}`);
  if (!isOperator(operator)) throw invalid(`operator ${operator} is not known`);
  if (!needsValue(operator)) return;
  if (value === null || value === "") throw invalid(`operator ${operator} needs a value`);
  if (isDateField(field) && !spanOf(value, world.clock.now())) {
    throw invalid(`value ${value} is not a date`);
  }
}
