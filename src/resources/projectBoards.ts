// Boards that projects stand on: https://developers.pipedrive.com/docs/api/v1/ProjectBoards
import { required } from "../fields";
import { boardId, orderNr } from "../inputs/projects";
import { operation } from "../operation";
import { name } from "../vocabulary";

const id = required(boardId());
const place = orderNr("the boards");

export const getProjectsBoards = operation("GET /api/v2/boards", {
  label: "Get Projects Boards",
  description: "Gets all project boards in one list.",
});

export const getProjectsBoard = operation("GET /api/v2/boards/{id}", {
  label: "Get Projects Board",
  description: "Gets one project board.",
  path: { id },
});

export const addProjectBoard = operation("POST /api/v2/boards", {
  label: "Add Project Board",
  description: "Adds a project board.",
  body: { name: required(name()), orderNr: place },
});

export const updateProjectBoard = operation("PATCH /api/v2/boards/{id}", {
  label: "Update Project Board",
  description: "Changes a project board; blank inputs keep their value.",
  path: { id },
  body: { name: name(), orderNr: place },
});

export const deleteProjectBoard = operation("DELETE /api/v2/boards/{id}", {
  label: "Delete Project Board",
  description: "Marks a project board as deleted.",
  path: { id },
});
