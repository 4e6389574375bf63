// Inputs of roles; Pipedrive's web app calls a role a visibility group.
import { id, required, text } from "../fields";

export const roleId = required(
  id("Role ID", {
    help: "The role (a visibility group in Pipedrive's web app).",
    dataSource: "selectRole",
  }),
);

export const roleName = text("Name", {
  help: "The name of the role, as people see it.",
  example: "Field Sales",
});

export const parentRoleId = id("Parent Role ID", {
  dataSource: "selectRole",
  help: "The role it stands under. Roles under roles need a plan with visibility groups.",
});
