// Adding and changing goals. https://developers.pipedrive.com/docs/api/v1/Goals#addGoal
import { pipedriveAction } from "../action";
import { choice, required, text } from "../fields";
import { goalId } from "../inputs/goals";
import { changes } from "./clearing";
import { assigneeOf, durationOf, outcomeOf, parts, typeOf, unrestricted } from "./goalParts";

const interval = choice(
  "Interval",
  [
    { value: "weekly", label: "Weekly" },
    { value: "monthly", label: "Monthly" },
    { value: "quarterly", label: "Quarterly" },
    { value: "yearly", label: "Yearly" },
  ],
  { help: "How often the target is to be reached: weekly, monthly, quarterly or yearly." },
);

const title = text("Title", { help: "The title, as people see it.", example: "Won deals of 2026" });

export const addGoal = pipedriveAction({
  call: "POST /v1/goals",
  label: "Add Goal",
  description: "Adds a goal, and a report that tracks it.",
  inputs: {
    title,
    ...parts,
    typeName: required(parts.typeName),
    assigneeType: required(parts.assigneeType),
    assigneeId: required(parts.assigneeId),
    expectedOutcomeTarget: required(parts.expectedOutcomeTarget),
    expectedOutcomeTrackingMetric: required(parts.expectedOutcomeTrackingMetric),
    durationStart: required(parts.durationStart),
    interval: required(interval),
  },
  async perform(pipedrive, values) {
    const whole = unrestricted(values);
    const data = await pipedrive.send("POST /v1/goals", {
      body: {
        title: values.title,
        type: typeOf(whole) ?? {},
        assignee: assigneeOf(whole) ?? {},
        expected_outcome: outcomeOf(whole) ?? {},
        duration: durationOf(whole) ?? {},
        interval: values.interval,
      },
    });
    return { data };
  },
});

export const updateGoal = pipedriveAction({
  call: "PUT /v1/goals/{id}",
  label: "Update Goal",
  description: "Changes a goal; blank inputs keep their value.",
  inputs: { id: goalId, title, ...parts, interval },
  async perform(pipedrive, values) {
    const data = await pipedrive.send("PUT /v1/goals/{id}", {
      path: { id: values.id },
      body: changes({
        title: values.title,
        type: typeOf(values),
        assignee: assigneeOf(values),
        expected_outcome: outcomeOf(values),
        duration: durationOf(values),
        interval: values.interval,
      }),
    });
    return { data };
  },
});
