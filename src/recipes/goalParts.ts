// The four nested parts of a goal, put together from plain inputs. Pipedrive replaces a part whole, so what
// is left out of one must be said and is never guessed. https://developers.pipedrive.com/docs/api/v1/Goals#addGoal
import { InputError } from "../errors";
import { choice, date, type Values } from "../fields";
import {
  activityTypeIds,
  assigneeId,
  assigneeType,
  currencyId,
  KINDS,
  orNull,
  pipelineIds,
  target,
  trackingMetric,
} from "../inputs/goals";
import { stageId } from "../vocabulary";

export const parts = {
  typeName: choice(
    "Type Name",
    [...KINDS, { value: "revenue_forecast", label: "Revenue Forecast" }],
    {
      help: "What counts: deals_won, deals_progressed, deals_started, activities_completed, activities_added or revenue_forecast.",
    },
  ),
  typeParamsPipelineId: orNull(
    pipelineIds(
      'Pipelines that count, numbers separated by commas, or "all". Blank means all on a new goal.',
    ),
    "all",
  ),
  typeParamsStageId: stageId({
    help: "The stage that deals must reach. For deals_progressed only, which needs it.",
  }),
  typeParamsActivityTypeId: orNull(
    activityTypeIds(
      'Activity types that count, numbers separated by commas, or "all"; blank means all on a new goal. For activities_completed and activities_added only.',
    ),
    "all",
  ),
  assigneeType: assigneeType("Whose goal it is: a person, the company or a team."),
  assigneeId: assigneeId("That user, company or team; a company or team by its number."),
  expectedOutcomeTarget: target(
    "What is to be reached: a number of deals or activities, or a sum.",
  ),
  expectedOutcomeTrackingMetric: trackingMetric("How it is counted: by quantity or by sum."),
  expectedOutcomeCurrencyId: currencyId("The currency of a sum. For sum only, which needs it."),
  durationStart: date("Duration Start", { help: "First day of the goal, YYYY-MM-DD." }),
  durationEnd: orNull(
    date("Duration End", {
      help: 'Last day of the goal, YYYY-MM-DD, or "never"; blank means never on a new goal.',
    }),
    "never",
  ),
};

type Parts = Values<typeof parts>;

const labelOf = (key: keyof typeof parts): string => String(parts[key].input.label);

/** True when any of the inputs is filled; then each of `needed` must be. */
function filled(values: Parts, keys: (keyof Parts)[], needed: (keyof Parts)[]): boolean {
  if (keys.every((key) => values[key] === undefined)) return false;
  const missing = needed.find((key) => values[key] === undefined);
  if (missing === undefined) return true;
  const given = keys.find((key) => values[key] !== undefined) ?? missing;
  throw new InputError(
    `${labelOf(missing)} is needed beside ${labelOf(given)}, because Pipedrive takes this part of a goal whole: fill it in`,
  );
}

/** Refuses an input that means nothing for the chosen kind of goal. */
function refuse(values: Parts, key: keyof Parts, unless: boolean, reason: string): void {
  if (!unless && values[key] !== undefined) {
    throw new InputError(`${labelOf(key)} is for ${reason} only: leave it blank`);
  }
}

const isOfActivities = (name: string | undefined): boolean =>
  name === "activities_completed" || name === "activities_added";

/** What a kind of goal must say; without it an update would drop what the goal has. */
const neededFor = (name: string | undefined): (keyof Parts)[] => [
  "typeName",
  "typeParamsPipelineId",
  ...(name === "deals_progressed" ? (["typeParamsStageId"] as const) : []),
  ...(isOfActivities(name) ? (["typeParamsActivityTypeId"] as const) : []),
];

/** On a new goal nothing can be lost: what is blank is without restriction. */
export const unrestricted = (values: Parts): Parts => ({
  ...values,
  typeParamsPipelineId: values.typeParamsPipelineId ?? null,
  typeParamsActivityTypeId:
    values.typeParamsActivityTypeId ?? (isOfActivities(values.typeName) ? null : undefined),
  durationEnd: values.durationEnd ?? null,
});

const TYPE: (keyof Parts)[] = [
  "typeName",
  "typeParamsPipelineId",
  "typeParamsStageId",
  "typeParamsActivityTypeId",
];

export function typeOf(values: Parts) {
  const { typeName: name } = values;
  if (!filled(values, TYPE, neededFor(name))) return undefined;
  refuse(values, "typeParamsStageId", name === "deals_progressed", "deals_progressed");
  refuse(values, "typeParamsActivityTypeId", isOfActivities(name), "goals of activities");
  return {
    name,
    params: {
      pipeline_id: values.typeParamsPipelineId,
      stage_id: values.typeParamsStageId,
      activity_type_id: values.typeParamsActivityTypeId,
    },
  };
}

export function outcomeOf(values: Parts) {
  const sum = values.expectedOutcomeTrackingMetric === "sum";
  const both = ["expectedOutcomeTarget", "expectedOutcomeTrackingMetric"] as const;
  const needed: (keyof Parts)[] = sum ? [...both, "expectedOutcomeCurrencyId"] : [...both];
  if (!filled(values, [...both, "expectedOutcomeCurrencyId"], needed)) return undefined;
  refuse(values, "expectedOutcomeCurrencyId", sum, "the tracking metric sum");
  return {
    target: values.expectedOutcomeTarget,
    tracking_metric: values.expectedOutcomeTrackingMetric,
    currency_id: values.expectedOutcomeCurrencyId,
  };
}

export function assigneeOf(values: Parts) {
  const both: (keyof Parts)[] = ["assigneeType", "assigneeId"];
  if (!filled(values, both, both)) return undefined;
  return { id: values.assigneeId, type: values.assigneeType };
}

export function durationOf(values: Parts) {
  const both: (keyof Parts)[] = ["durationStart", "durationEnd"];
  if (!filled(values, both, both)) return undefined;
  const { durationStart: start, durationEnd: end } = values;
  if (typeof start === "string" && typeof end === "string" && end < start) {
    throw new InputError(`Duration End must not be before Duration Start, got "${end}"`);
  }
  return { start, end };
}
