// Phases, the columns of a project board: https://developers.pipedrive.com/docs/api/v1/ProjectPhases
import { required } from "../fields";
import { boardId, orderNr, phaseId } from "../inputs/projects";
import { operation } from "../operation";
import { name } from "../vocabulary";

const id = required(phaseId());
const place = orderNr("the phases of its board");

export const getProjectsPhases = operation("GET /api/v2/phases", {
  label: "Get Projects Phases",
  description: "Gets the phases of one project board in one list.",
  query: { boardId: required(boardId()) },
});

export const getProjectsPhase = operation("GET /api/v2/phases/{id}", {
  label: "Get Projects Phase",
  description: "Gets one phase of a project board.",
  path: { id },
});

export const addProjectPhase = operation("POST /api/v2/phases", {
  label: "Add Project Phase",
  description: "Adds a phase to a project board.",
  body: {
    name: required(name()),
    boardId: required(boardId({ help: "The project board that gets the phase." })),
    orderNr: place,
  },
});

export const updateProjectPhase = operation("PATCH /api/v2/phases/{id}", {
  label: "Update Project Phase",
  description: "Changes a phase of a project board; blank inputs keep their value.",
  path: { id },
  body: {
    name: name(),
    boardId: boardId({ help: "Moves the phase to this project board." }),
    orderNr: place,
  },
});

export const deleteProjectPhase = operation("DELETE /api/v2/phases/{id}", {
  label: "Delete Project Phase",
  description: "Marks a phase of a project board as deleted.",
  path: { id },
});
