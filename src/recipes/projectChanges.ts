// Adding and changing projects.
// https://developers.pipedrive.com/docs/api/v1/Projects#addProject
import { pipedriveAction } from "../action";
import type { RequestOf } from "../client";
import { withCustomFields } from "../customFields";
import { required, type Values } from "../fields";
import { customFields } from "../inputs/customFields";
import { projectBody, projectId, templateId } from "../inputs/projects";
import { title } from "../vocabulary";
import { recordChanges, recordFieldsToClear } from "./clearing";

const bodyOf = (values: Values<typeof projectBody>) =>
  ({
    description: values.description,
    status: values.status,
    board_id: values.boardId,
    phase_id: values.phaseId,
    owner_id: values.ownerId,
    start_date: values.startDate,
    end_date: values.endDate,
    deal_ids: values.dealIds,
    person_ids: values.personIds,
    org_ids: values.orgIds,
    label_ids: values.labelIds,
    health_status: values.healthStatus,
  }) satisfies RequestOf<typeof UPDATE>["body"];

export const addProject = pipedriveAction({
  call: "POST /api/v2/projects",
  label: "Add Project",
  description: "Adds a project, from a template if one is given.",
  inputs: {
    title: required(title()),
    ...projectBody,
    customFields,
    templateId: templateId({
      help: "A template to begin the project with. Get Project Templates lists them.",
    }),
  },
  async perform(pipedrive, values) {
    const filled = { title: values.title, ...bodyOf(values), template_id: values.templateId };
    const body = await withCustomFields(pipedrive, "project", filled, {
      written: values.customFields,
    });
    return { data: await pipedrive.send("POST /api/v2/projects", { body }) };
  },
});

const UPDATE = "PATCH /api/v2/projects/{id}";

const ALWAYS = "a project always has one";
const UNDOCUMENTED = "Pipedrive documents no way to clear it";

export const updateProject = pipedriveAction({
  call: UPDATE,
  label: "Update Project",
  description: "Changes a project; blank inputs keep their value.",
  inputs: {
    id: required(projectId()),
    title: title(),
    ...projectBody,
    customFields,
    fieldsToClear: recordFieldsToClear({
      empty: { description: "", deal_ids: [], person_ids: [], org_ids: [], label_ids: [] },
      kept: {
        title: "a project must have a title",
        status: ALWAYS,
        board_id: ALWAYS,
        phase_id: ALWAYS,
        owner_id: ALWAYS,
        start_date: UNDOCUMENTED,
        end_date: UNDOCUMENTED,
        health_status: UNDOCUMENTED,
      },
    }),
  },
  async perform(pipedrive, values) {
    const filled: RequestOf<typeof UPDATE>["body"] = { title: values.title, ...bodyOf(values) };
    const body = await recordChanges(pipedrive, "project", filled, values);
    return { data: await pipedrive.send(UPDATE, { path: { id: values.id }, body }) };
  },
});
