// Saved filters: an AND group that holds one `and` group and one `or` group of conditions.
// https://pipedrive.readme.io/docs/adding-a-filter
import { timestamp } from "../clock";
import { invalid, notFound } from "../handler";
import type { World } from "../world";
import {
  type Filterable,
  fieldOf,
  isDateField,
  isOwnObject,
  recordsBehind,
  valuesOf,
} from "./filterFields";
import { operatorTest } from "./filterOperators";

export type FilterType =
  | "deals"
  | "leads"
  | "org"
  | "people"
  | "products"
  | "activity"
  | "projects";

export interface FilterCondition {
  object: string;
  /** Numeric field id, as a string on the wire. */
  field_id: string;
  operator: string;
  value: string | null;
  extra_value: string | null;
}

export interface Filter {
  id: number;
  name: string;
  type: FilterType;
  user_id: number;
  add_time: string;
  update_time: string;
  active_flag: boolean;
  /** Every one of these must hold. */
  all: FilterCondition[];
  /** At least one of these must hold; none is no restriction. */
  any: FilterCondition[];
}

export type FilterContent = Pick<Filter, "name" | "all" | "any">;

export function addFilter(
  world: World,
  userId: number,
  type: FilterType,
  content: FilterContent,
): Filter {
  const now = timestamp(world.clock.now());
  return world.filters.put({
    id: world.filters.nextId(),
    type,
    user_id: userId,
    add_time: now,
    update_time: now,
    active_flag: true,
    ...content,
  });
}

export function changeFilter(world: World, filter: Filter, change: Partial<FilterContent>): Filter {
  return world.filters.put({
    ...filter,
    ...change,
    update_time: timestamp(world.clock.now()),
  });
}

/** Marks it as deleted: it leaves the list and can no longer be applied. */
export function deleteFilter(world: World, filter: Filter): void {
  world.filters.put({
    ...filter,
    active_flag: false,
    update_time: timestamp(world.clock.now()),
  });
}

/**
 * The filter that a list asks for by `filter_id`.
 * @throws Refusal 404 when there is none with that id, 400 when it is for another type of record.
 */
export function appliedFilter(world: World, id: number, type: FilterType): Filter {
  const filter = world.filters.get(id);
  if (!filter?.active_flag) throw notFound("Filter");
  if (filter.type !== type) throw invalid(`filter_id ${id} is a filter of type ${filter.type}`);
  return filter;
}

/**
 * A test for many records of the filter's type: what does not depend on the record is worked out
 * once.
 */
export function filterTest(world: World, filter: Filter): (record: object) => boolean {
  const all = filter.all.map((condition) => conditionTest(world, filter.type, condition));
  const any = filter.any.map((condition) => conditionTest(world, filter.type, condition));
  return (record) =>
    all.every((holds) => holds(record)) && (any.length === 0 || any.some((holds) => holds(record)));
}

/** Whether one record passes a filter of its type. */
export const matchesFilter = (world: World, filter: Filter, record: object): boolean =>
  filterTest(world, filter)(record);

function conditionTest(
  world: World,
  type: FilterType,
  condition: FilterCondition,
): (record: object) => boolean {
  const field = fieldOf(world, condition.object, condition.field_id);
  // A condition on a field that was deleted since restricts nothing.
  if (!field) return () => true;
  const holds = operatorTest(
    condition.operator,
    condition.value,
    isDateField(field),
    world.clock.now(),
  );
  // Lists of 50,000 deals are filtered on their own fields: no detour over the linked records.
  if (isOwnObject(type, condition.object)) {
    return (record) => holds(valuesOf(record as Filterable, field.code));
  }
  return (record) =>
    holds(
      recordsBehind(world, type, record as Filterable, condition.object).flatMap((behind) =>
        valuesOf(behind, field.code),
      ),
    );
}
