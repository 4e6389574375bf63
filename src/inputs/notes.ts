// Inputs that the rows and the recipe of notes share: the six kinds of record a note stands on, its pins.
import { adapted, type Field, flag, id, longText } from "../fields";
import { dealId, leadId, orgId, personId } from "../vocabulary";

/** The record a note stands on; `what` says what the filled ones mean for the action. */
export const noteParents = (what: (kind: string) => string) => ({
  dealId: dealId({ help: what("deal") }),
  leadId: leadId({ help: what("lead") }),
  personId: personId({ help: what("person") }),
  orgId: orgId({ help: what("organization") }),
  projectId: id("Project ID", { help: what("project"), dataSource: "selectProject" }),
  taskId: id("Task ID", { help: what("task"), dataSource: "selectTask" }),
});

const pin = (label: string, help: string): Field<0 | 1 | undefined> =>
  adapted(flag(label, { help }), (pinned) => (pinned === undefined ? undefined : pinned ? 1 : 0));

/** Whether the note is pinned to the top of a record's page; v1 takes 0 and 1. */
export const notePins = (what: (kind: string) => string) => ({
  pinnedToDealFlag: pin("Pinned To Deal", what("deal")),
  pinnedToLeadFlag: pin("Pinned To Lead", what("lead")),
  pinnedToPersonFlag: pin("Pinned To Person", what("person")),
  pinnedToOrganizationFlag: pin("Pinned To Organization", what("organization")),
  pinnedToProjectFlag: pin("Pinned To Project", what("project")),
  pinnedToTaskFlag: pin("Pinned To Task", what("task")),
});

export const content = longText("Content", {
  help: "The text as HTML; Pipedrive removes what is unsafe. About 100,000 characters fit.",
  example: "<p>Wants the bells <b>engraved</b>.</p>",
});
