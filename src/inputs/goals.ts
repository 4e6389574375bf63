// Inputs that the rows and the recipes of goals share: kinds, assignees, what is counted.
import { asId, choice, type Field, id, integer, isBlank, list, required, text } from "../fields";

export const goalId = required(
  text("Goal ID", {
    help: "The goal. Choose one, or type its id of 32 letters and digits.",
    dataSource: "selectGoal",
  }),
);

/** Kinds of goals that lists can be narrowed to. */
export const KINDS = [
  { value: "deals_won", label: "Deals Won" },
  { value: "deals_progressed", label: "Deals Progressed" },
  { value: "deals_started", label: "Deals Started" },
  { value: "activities_completed", label: "Activities Completed" },
  { value: "activities_added", label: "Activities Added" },
] as const;

export const assigneeType = (help: string) =>
  choice(
    "Assignee Type",
    [
      { value: "person", label: "Person" },
      { value: "company", label: "Company" },
      { value: "team", label: "Team" },
    ],
    { help },
  );

export const assigneeId = (help: string) => id("Assignee ID", { help, dataSource: "selectUser" });

export const trackingMetric = (help: string) =>
  choice(
    "Tracking Metric",
    [
      { value: "quantity", label: "Quantity" },
      { value: "sum", label: "Sum" },
    ],
    { help },
  );

export const target = (help: string) => integer("Target", { help, example: "50", least: 0 });

export const currencyId = (help: string) =>
  id("Currency ID", { help, example: "1", dataSource: "selectCurrencyId" });

export const pipelineIds = (help: string) => list("Pipeline IDs", asId, { help, example: "1,2" });

export const activityTypeIds = (help: string) =>
  list("Activity Type IDs", asId, { help, example: "1,3" });

/** The same input, where one word stands for "no restriction": it reads as null. */
export function orNull<Value>(
  original: Field<Value | undefined>,
  word: string,
): Field<Value | null | undefined> {
  return {
    ...original,
    read: (raw) =>
      !isBlank(raw) && String(raw).trim().toLowerCase() === word ? null : original.read(raw),
  };
}
