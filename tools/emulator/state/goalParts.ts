// The four nested parts of a goal, as bodies carry them: the contract only says that they are objects.
// https://developers.pipedrive.com/docs/api/v1/Goals#addGoal
import { invalid } from "../handler";
import type { Table } from "../table";
import type { World } from "../world";
import { currencyById } from "./currencyList";
import type { Goal, GoalType } from "./goals";

type Members = Readonly<Record<string, unknown>>;

const OF_DEALS = ["deals_won", "deals_progressed", "deals_started", "revenue_forecast"];
const OF_ACTIVITIES = ["activities_completed", "activities_added"];

export const isOfActivities = ({ name }: GoalType): boolean => OF_ACTIVITIES.includes(name);

/** The `key_string` of an activity type. */
export const activityTypeKey = (world: World, id: number): string | undefined =>
  world.activityTypes.get(id)?.key_string;

export function readAssignee(world: World, value: unknown): Goal["assignee"] {
  const { id, type } = object(value, "assignee", ["id", "type"]);
  const number = whole(id, "assignee.id");
  oneOf(type, "assignee.type", ["person", "company", "team"]);
  const exists =
    (type === "person" && world.users.get(number)?.active_flag) ||
    (type === "company" && number === world.company.id);
  if (!exists) throw invalid(`assignee.id: there is no ${type} ${number}`);
  return { id: number, type: String(type) };
}

/** `stage_id` is for deals_progressed only, `activity_type_id` for goals of activities only. */
export function readType(world: World, value: unknown): GoalType {
  const { name, params = {} } = object(value, "type", ["name", "params"]);
  oneOf(name, "type.name", [...OF_DEALS, ...OF_ACTIVITIES]);
  const sent = object(params, "type.params", ["pipeline_id", "stage_id", "activity_type_id"]);
  const type: GoalType = { name: String(name), params: {} };
  const ofActivities = isOfActivities(type);
  if (sent.activity_type_id !== undefined && !ofActivities) {
    throw invalid("type.params.activity_type_id is for goals of activities only");
  }
  if (sent.stage_id !== undefined) {
    if (name !== "deals_progressed")
      throw invalid("type.params.stage_id is for deals_progressed only");
    type.params.stage_id = existing(world.stages, sent.stage_id, "type.params.stage_id");
  }
  if (ofActivities) {
    type.params.activity_type_id = listed(
      sent.activity_type_id,
      "type.params.activity_type_id",
      (id) => {
        if (!activityTypeKey(world, id))
          throw invalid(`type.params.activity_type_id: ${id} does not exist`);
      },
    );
  }
  if (!ofActivities || sent.pipeline_id !== undefined) {
    type.params.pipeline_id = listed(sent.pipeline_id, "type.params.pipeline_id", (id) =>
      existing(world.pipelines, id, "type.params.pipeline_id"),
    );
  }
  return type;
}

/** Numbers may come as text, as in the published samples. A sum has a currency, a quantity none. */
export function readOutcome(value: unknown): Goal["expected_outcome"] {
  const where = "expected_outcome";
  const sent = object(value, where, ["target", "tracking_metric", "currency_id"]);
  oneOf(sent.tracking_metric, `${where}.tracking_metric`, ["quantity", "sum"]);
  const target = whole(sent.target, `${where}.target`);
  if (target < 0) throw invalid(`${where}.target must not be negative`);
  const isSum = sent.tracking_metric === "sum";
  if (isSum !== (sent.currency_id !== undefined)) {
    throw invalid(`${where}.currency_id belongs to the tracking_metric sum, and only there`);
  }
  const currency_id = isSum ? whole(sent.currency_id, `${where}.currency_id`) : undefined;
  if (currency_id !== undefined && currencyById(currency_id) === undefined) {
    throw invalid(`${where}.currency_id: ${currency_id} does not exist`);
  }
  return {
    target,
    tracking_metric: String(sent.tracking_metric),
    ...(currency_id === undefined ? {} : { currency_id }),
  };
}

export function readDuration(value: unknown): Goal["duration"] {
  const { start, end } = object(value, "duration", ["start", "end"]);
  const from = day(start, "duration.start");
  const to = end === null ? null : day(end, "duration.end");
  if (to !== null && to < from) throw invalid("duration.end must not be before duration.start");
  return { start: from, end: to };
}

function object(value: unknown, where: string, names: readonly string[]): Members {
  if (typeof value !== "object" || value === null) throw invalid(`${where} must be an object`);
  const unknown = Object.keys(value).find((name) => !names.includes(name));
  if (unknown !== undefined) throw invalid(`${where}.${unknown} is not allowed`);
  return value as Members;
}

function oneOf(value: unknown, where: string, allowed: readonly string[]): void {
  if (!allowed.some((one) => one === value)) {
    throw invalid(`${where} must be one of ${allowed.join(", ")}`);
  }
}

function whole(value: unknown, where: string): number {
  const number = typeof value === "string" && value !== "" ? Number(value) : value;
  if (!Number.isInteger(number)) throw invalid(`${where} must be a whole number`);
  return number as number;
}

function day(value: unknown, where: string): string {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(String(value)) && !Number.isNaN(Date.parse(String(value)));
  if (!isDay) throw invalid(`${where} must be a date (YYYY-MM-DD)`);
  return String(value);
}

/** null stands for all of them. */
function listed(value: unknown, where: string, check: (id: number) => void): number[] | null {
  if (value === undefined || value === null) return null;
  if (!Array.isArray(value) || value.length === 0)
    throw invalid(`${where} must be a list of ids or null`);
  return value.map((one) => {
    const id = whole(one, where);
    check(id);
    return id;
  });
}

function existing(
  table: Table<{ id: number; is_deleted: boolean }>,
  value: unknown,
  where: string,
): number {
  const id = whole(value, where);
  if (table.get(id)?.is_deleted !== false) throw invalid(`${where}: ${id} does not exist`);
  return id;
}
