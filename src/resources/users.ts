// Users of the company: https://developers.pipedrive.com/docs/api/v1/Users
import { required } from "../fields";
import { operation } from "../operation";
import { userId } from "../vocabulary";

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
  path: { id: required(userId()) },
});
