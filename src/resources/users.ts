// Users of the company: https://developers.pipedrive.com/docs/api/v1/Users
import { flag, required, text } from "../fields";
import { access } from "../inputs/userAccess";
import { operation } from "../operation";
import { userId, zeroOneV1 } from "../vocabulary";

const id = required(userId());

export const getCurrentUser = operation("GET /v1/users/me", {
  label: "Get Current User",
  description: "Gets the user of the connection, with the company and its domain.",
});

export const getUsers = operation("GET /v1/users", {
  label: "Get Users",
  description: "Gets all users of the company.",
});

export const getUser = operation("GET /v1/users/{id}", {
  label: "Get User",
  description: "Gets one user.",
  path: { id },
});

export const findUsersByName = operation("GET /v1/users/find", {
  label: "Find Users By Name",
  description: "Finds users by e-mail address or, with Search By Email set to No, by name.",
  query: {
    term: required(
      text("Term", {
        help: "The part of the e-mail address or name to look for.",
        example: "mara",
      }),
    ),
    searchByEmail: zeroOneV1("Search By Email", {
      help: "Yes looks at e-mail addresses only; No or blank looks at names.",
      default: "1",
    }),
  },
});

export const addUser = operation("POST /v1/users", {
  label: "Add User",
  description: "Invites a user to the company; only an administrator may do so.",
  body: {
    email: required(
      text("Email", {
        help: "The e-mail address that gets the invitation. It is shown as the name until the user gives one.",
        example: "mara@example.com",
      }),
    ),
    access,
    activeFlag: flag("Active Flag", {
      help: "Whether the user is active. Blank means yes.",
    }),
  },
});

export const updateUser = operation("PUT /v1/users/{id}", {
  label: "Update User",
  description: "Activates or deactivates a user; only an administrator may do so.",
  path: { id },
  body: {
    activeFlag: required(
      flag("Active Flag", {
        help: "Yes activates the user, No deactivates them; Pipedrive lets nothing else be changed.",
      }),
    ),
  },
});

export const getUserFollowers = operation("GET /api/v2/users/{id}/followers", {
  label: "Get User Followers",
  description: "Gets the users who follow a user.",
  path: { id },
  pages: "all",
});

export const getUserPermissions = operation("GET /v1/users/{id}/permissions", {
  label: "Get User Permissions",
  description: "Gets what a user may do, taken together from all their permission sets.",
  path: { id },
});

export const getUserRoleAssignments = operation("GET /v1/users/{id}/roleAssignments", {
  label: "Get User Role Assignments",
  description: "Gets the role a user has.",
  path: { id },
});

export const getUserRoleSettings = operation("GET /v1/users/{id}/roleSettings", {
  label: "Get User Role Settings",
  description: "Gets who sees new records of a user, as their role has it.",
  path: { id },
});
