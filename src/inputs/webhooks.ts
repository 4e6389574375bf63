// Inputs that the actions and the triggers of webhooks share.
import { choice } from "../fields";
import { userId } from "../vocabulary";

export const ACTIONS = [
  { value: "create", label: "Create" },
  { value: "change", label: "Change" },
  { value: "delete", label: "Delete" },
  { value: "*", label: "All" },
] as const;

export const OBJECTS = [
  { value: "activity", label: "Activity" },
  { value: "deal", label: "Deal" },
  { value: "deal_installment", label: "Deal Installment" },
  { value: "deal_product", label: "Deal Product" },
  { value: "lead", label: "Lead" },
  { value: "note", label: "Note" },
  { value: "organization", label: "Organization" },
  { value: "person", label: "Person" },
  { value: "pipeline", label: "Pipeline" },
  { value: "product", label: "Product" },
  { value: "project", label: "Project" },
  { value: "board", label: "Project Board" },
  { value: "phase", label: "Project Phase" },
  { value: "task", label: "Project Task" },
  { value: "stage", label: "Stage" },
  { value: "user", label: "User" },
  { value: "*", label: "All" },
] as const;

/** Pipedrive's words for the kinds of records that have events. */
export type EventObject = (typeof OBJECTS)[number]["value"];

/** "Object types not available in v1": guide for webhooks v2. */
export const NOT_IN_1: readonly EventObject[] = [
  "lead",
  "deal_installment",
  "deal_product",
  "project",
  "board",
  "phase",
  "task",
];

export const objectHelp =
  "Events of which records: activity, deal, deal_installment, deal_product, lead, note, organization, person, pipeline, product, project, board, phase, task, stage, user, or * for all. Version 1.0 sends nothing for lead, deal_installment, deal_product, project, board, phase and task.";

/** The user whose rights decide what is sent. */
export const webhookUserId = userId({
  help: "The user whose rights decide which events are sent; an administrator gets all. Blank means the connection's user. A user has at most 40 webhooks.",
});

/** The format of events. */
export const webhookVersion = (words: { default?: string } = {}) =>
  choice(
    "Version",
    [
      { value: "2.0", label: "2.0" },
      { value: "1.0", label: "1.0" },
    ],
    {
      help: "Format of the events, 2.0 or 1.0. Blank means 2.0, the default since 2025-03-17.",
      ...words,
    },
  );
