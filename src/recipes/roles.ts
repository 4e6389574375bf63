// Changes of roles that a row can't say: a parent that can be cleared, and pipelines as two lists.
import { pipedriveAction } from "../action";
import type { RequestOf } from "../client";
import { InputError } from "../errors";
import { asId, list } from "../fields";
import { parentRoleId, roleId, roleName } from "../inputs/roles";
import { changes, fieldsToClear } from "./clearing";

export const updateRole = pipedriveAction({
  call: "PUT /v1/roles/{id}",
  label: "Update Role",
  description: "Changes the name or the parent of a role; blank inputs keep their value.",
  inputs: {
    id: roleId,
    name: roleName,
    parentRoleId,
    fieldsToClear: fieldsToClear({
      empty: { parent_role_id: null },
      kept: { name: "a role must have a name" },
    }),
  },
  async perform(pipedrive, { id, name, parentRoleId: parent, fieldsToClear: emptied }) {
    const filled: RequestOf<"PUT /v1/roles/{id}">["body"] = { name, parent_role_id: parent };
    const body = changes(filled, emptied);
    return { data: await pipedrive.send("PUT /v1/roles/{id}", { path: { id }, body }) };
  },
});

/** Each list is written as the text of a JSON list: `{"add": "[1]", "remove": "[3, 4]"}`. */
const listed = (ids: readonly number[] | undefined): string | undefined =>
  ids === undefined ? undefined : JSON.stringify(ids);

export const updateRolePipelines = pipedriveAction({
  call: "PUT /v1/roles/{id}/pipelines",
  label: "Update Role Pipelines",
  description: "Shows pipelines to a role or hides them from it; the others stay as they are.",
  inputs: {
    id: roleId,
    add: list("Pipelines to Show", asId, {
      help: "Numbers of the pipelines that the role shall see, separated by commas.",
      example: "1, 2",
    }),
    remove: list("Pipelines to Hide", asId, {
      help: "Numbers of the pipelines that the role shall no longer see, separated by commas.",
      example: "3",
    }),
  },
  async perform(pipedrive, { id, add, remove }) {
    const both = add?.find((pipeline) => remove?.includes(pipeline));
    if (both !== undefined) {
      throw new InputError(`Pipelines to Show and Pipelines to Hide both name ${both}: choose one`);
    }
    const body = { visible_pipeline_ids: changes({ add: listed(add), remove: listed(remove) }) };
    return { data: await pipedrive.send("PUT /v1/roles/{id}/pipelines", { path: { id }, body }) };
  },
});
