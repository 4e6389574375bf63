// Goals: what one holds and the rules for adding, changing and finding them.
// https://developers.pipedrive.com/docs/api/v1/Goals
import { randomBytes } from "node:crypto";
import { timestamp } from "../clock";
import { invalid, notFound } from "../handler";
import type { World } from "../world";
import { readAssignee, readDuration, readOutcome, readType } from "./goalParts";
import type { User } from "./users";

export interface GoalType {
  name: string;
  params: {
    /** null: all of them. */
    pipeline_id?: number[] | null;
    stage_id?: number;
    activity_type_id?: number[] | null;
  };
}

export interface Goal {
  /** 32 hexadecimal digits. */
  id: string;
  owner_id: number;
  title: string;
  type: GoalType;
  assignee: { id: number; type: string };
  interval: string;
  /** Days, YYYY-MM-DD; without an end it runs on. */
  duration: { start: string; end: string | null };
  expected_outcome: { target: number; tracking_metric: string; currency_id?: number };
  report_ids: string[];
}

/** The body of POST and PUT; its nested parts are judged here, not by the contract. */
export interface GoalChange {
  title?: string;
  type?: unknown;
  assignee?: unknown;
  expected_outcome?: unknown;
  duration?: unknown;
  interval?: string;
}

const newId = (): string => randomBytes(16).toString("hex");

/** Adds a goal with a report. `id` is for those whose ids must be known beforehand. */
export function addGoal(world: World, user: User, sent: GoalChange, id = newId()): Goal {
  const type = readType(world, sent.type);
  return world.goals.put({
    id,
    owner_id: user.id,
    title: sent.title ?? type.name.replaceAll("_", " "),
    type,
    assignee: readAssignee(world, sent.assignee),
    interval: sent.interval ?? "monthly",
    duration: readDuration(sent.duration),
    expected_outcome: readOutcome(sent.expected_outcome),
    report_ids: [newId()],
  });
}

/** Each part that was sent replaces the whole part. */
export function changeGoal(world: World, goal: Goal, sent: GoalChange): Goal {
  const { type, assignee, duration, expected_outcome } = sent;
  return world.goals.put({
    ...goal,
    title: sent.title ?? goal.title,
    type: type === undefined ? goal.type : readType(world, type),
    assignee: assignee === undefined ? goal.assignee : readAssignee(world, assignee),
    interval: sent.interval ?? goal.interval,
    duration: duration === undefined ? goal.duration : readDuration(duration),
    expected_outcome:
      expected_outcome === undefined ? goal.expected_outcome : readOutcome(expected_outcome),
  });
}

export function findGoal(world: World, id: unknown): Goal {
  const goal = world.goals.get(String(id));
  if (!goal) throw notFound("Goal");
  return goal;
}

/** A goal is active until the day it ends. */
export const isActive = (world: World, { duration }: Goal): boolean =>
  duration.end === null || duration.end >= timestamp(world.clock.now()).slice(0, 10);

type Query = Readonly<Record<string, unknown>>;

/** Each condition of a list and the goals it leaves. Only the first two leave it at one's own goals. */
const CONDITIONS: Readonly<Record<string, (goal: Goal, wanted: unknown) => boolean>> = {
  title: (goal, wanted) => goal.title === wanted,
  "assignee.id": (goal, wanted) => goal.assignee.id === wanted,
  "assignee.type": (goal, wanted) => goal.assignee.type === wanted,
  "type.name": (goal, wanted) => goal.type.name === wanted,
  "expected_outcome.target": (goal, wanted) => goal.expected_outcome.target === wanted,
  "expected_outcome.tracking_metric": (goal, wanted) =>
    goal.expected_outcome.tracking_metric === wanted,
  "expected_outcome.currency_id": (goal, wanted) => goal.expected_outcome.currency_id === wanted,
  "type.params.stage_id": (goal, wanted) => goal.type.params.stage_id === wanted,
  "type.params.pipeline_id": (goal, wanted) => holds(goal.type.params.pipeline_id, wanted),
  "type.params.activity_type_id": (goal, wanted) =>
    holds(goal.type.params.activity_type_id, wanted),
};

const holds = (ids: readonly number[] | null | undefined, wanted: unknown): boolean =>
  (wanted as number[]).every((id) => ids?.includes(id));

/**
 * The goals a list asks for: active ones unless `is_active` is false, the caller's own unless a
 * condition asks for everyone's, those that run in the period.
 */
export function goalsFound(world: World, user: User, query: Query): Goal[] {
  const { is_active = true, "period.start": start, "period.end": end } = query;
  if ((start === undefined) !== (end === undefined)) {
    throw invalid("period.start and period.end must be given together");
  }
  const given = Object.keys(CONDITIONS).filter((name) => query[name] !== undefined);
  const ownOnly = given.every((name) => name === "title");
  return world.goals.filter(
    (goal) =>
      isActive(world, goal) === is_active &&
      (!ownOnly || (goal.assignee.type === "person" && goal.assignee.id === user.id)) &&
      given.every((name) => CONDITIONS[name]?.(goal, query[name])) &&
      (end === undefined || goal.duration.start <= String(end)) &&
      (start === undefined || goal.duration.end === null || goal.duration.end >= String(start)),
  );
}
