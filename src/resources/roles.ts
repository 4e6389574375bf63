// Roles, their users, settings and pipelines: https://developers.pipedrive.com/docs/api/v1/Roles
import { choice, flag, renamed, required } from "../fields";
import { parentRoleId, roleId, roleName } from "../inputs/roles";
import { operation } from "../operation";
import { userId, visibleTo } from "../vocabulary";

const id = roleId;

export const getRoles = operation("GET /v1/roles", {
  label: "Get Roles",
  description: "Gets the roles of the company with how many users and sub-roles each has.",
});

export const getRole = operation("GET /v1/roles/{id}", {
  label: "Get Role",
  description: "Gets one role, with its visibility settings in additional_data.",
  path: { id },
});

export const addRole = operation("POST /v1/roles", {
  label: "Add Role",
  description: "Adds a role and returns its ID.",
  body: { name: required(roleName), parentRoleId },
});

export const deleteRole = operation("DELETE /v1/roles/{id}", {
  label: "Delete Role",
  description: "Marks a role as deleted.",
  path: { id },
});

export const getRoleAssignments = operation("GET /v1/roles/{id}/assignments", {
  label: "Get Role Assignments",
  description: "Gets the users who have a role.",
  path: { id },
});

export const addRoleAssignment = operation("POST /v1/roles/{id}/assignments", {
  label: "Add Role Assignment",
  description: "Gives a user a role in place of the one they had.",
  path: { id },
  body: { userId: required(userId({ help: "The user who gets the role." })) },
});

export const deleteRoleAssignment = operation("DELETE /v1/roles/{id}/assignments", {
  label: "Delete Role Assignment",
  description: "Takes a role away from a user, who then has the default role.",
  path: { id },
  body: { userId: required(userId({ help: "The user who loses the role." })) },
});

export const getRoleSettings = operation("GET /v1/roles/{id}/settings", {
  label: "Get Role Settings",
  description: "Gets who sees new records of users with a role, for each kind of record.",
  path: { id },
});

export const addOrUpdateRoleSetting = operation("POST /v1/roles/{id}/settings", {
  label: "Add or Update Role Setting",
  description: "Sets who sees new records of one kind when a user with the role adds them.",
  path: { id },
  body: {
    settingKey: required(
      choice(
        "Setting Key",
        [
          { value: "deal_default_visibility", label: "Default Visibility of Deals" },
          { value: "lead_default_visibility", label: "Default Visibility of Leads" },
          { value: "org_default_visibility", label: "Default Visibility of Organizations" },
          { value: "person_default_visibility", label: "Default Visibility of Persons" },
          { value: "product_default_visibility", label: "Default Visibility of Products" },
        ],
        { help: "The kind of record the setting is for." },
      ),
    ),
    value: required(
      renamed(visibleTo, {
        label: "Value",
        help: "Who sees a new record: 1 or 3 on any plan, 5 and 7 on Premium and Ultimate only.",
      }),
    ),
  },
});

export const getRolePipelines = operation("GET /v1/roles/{id}/pipelines", {
  label: "Get Role Pipelines",
  description: "Gets the numbers of the pipelines that a role sees, or of those hidden from it.",
  path: { id },
  query: {
    visible: flag("Visible", {
      help: "Yes or blank returns the pipelines the role sees, No those that are hidden from it.",
    }),
  },
});
