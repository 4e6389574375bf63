// What users may do, app by app: https://developers.pipedrive.com/docs/api/v1/PermissionSets
import { choice, required, uuid } from "../fields";
import { APPS } from "../inputs/userAccess";
import { operation } from "../operation";

const id = required(
  uuid("Permission Set ID", {
    help: "The permission set. Its id is not a number.",
    dataSource: "selectPermissionSet",
  }),
);

export const getPermissionSets = operation("GET /v1/permissionSets", {
  label: "Get Permission Sets",
  description: "Gets the permission sets of the company with how many users have each.",
  query: { app: choice("App", APPS, { help: "Only the sets of this app. Blank means all." }) },
});

export const getPermissionSet = operation("GET /v1/permissionSets/{id}", {
  label: "Get Permission Set",
  description: "Gets one permission set with the permissions it holds.",
  path: { id },
});

export const getPermissionSetAssignments = operation("GET /v1/permissionSets/{id}/assignments", {
  label: "Get Permission Set Assignments",
  description: "Gets the users who have a permission set.",
  path: { id },
});
