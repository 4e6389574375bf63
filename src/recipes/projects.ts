// Update Project: lists of links and labels are emptied by name, since blank leaves them alone.
// https://developers.pipedrive.com/docs/api/v1/Projects#updateProject
import { pipedriveAction } from "../action";
import type { RequestOf } from "../client";
import { required } from "../fields";
import { projectBody, projectId } from "../inputs/projects";
import { title } from "../vocabulary";
import { changes, fieldsToClear } from "./clearing";

const call = "PATCH /api/v2/projects/{id}";

export const updateProject = pipedriveAction({
  call,
  label: "Update Project",
  description: "Changes a project; blank inputs keep their value.",
  inputs: {
    id: required(projectId()),
    title: title(),
    ...projectBody,
    // The contract lets nothing else be null or empty.
    fieldsToClear: fieldsToClear({ deal_ids: [], person_ids: [], org_ids: [], label_ids: [] }),
  },
  async perform(pipedrive, values) {
    const filled: RequestOf<typeof call>["body"] = {
      title: values.title,
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
      custom_fields: values.customFields,
    };
    const body = changes(filled, values.fieldsToClear);
    return { data: await pipedrive.send(call, { path: { id: values.id }, body }) };
  },
});
