// Boards and phases of projects in both versions; v1 only reads them. Neither is paged.
// https://developers.pipedrive.com/docs/api/v1/ProjectBoards
import type { Asked, Routes } from "../handler";
import { findPresent } from "../state/lookup";
import {
  addBoard,
  addPhase,
  type BoardChange,
  boardsOf,
  changeBoard,
  changePhase,
  deleteBoard,
  deletePhase,
  type PhaseChange,
  phasesOf,
} from "../state/projectBoards";
import { keptV1, keptV2 } from "../wire/projects";
import { reply } from "./reply";

const boardAsked = ({ world, path }: Asked) =>
  findPresent(world, world.projectBoards, path.id, "Project board");

const phaseAsked = ({ world, path }: Asked) =>
  findPresent(world, world.projectPhases, path.id, "Project phase");

const phasesAsked = ({ world, query }: Asked) =>
  phasesOf(world, findPresent(world, world.projectBoards, query.board_id, "Project board").id);

export const projectBoards: Routes = {
  "GET /api/v2/boards": ({ world }) => reply(boardsOf(world).map(keptV2)),
  "GET /api/v2/boards/{id}": (asked) => reply(keptV2(boardAsked(asked))),
  "POST /api/v2/boards": ({ world, body }) => reply(keptV2(addBoard(world, body as BoardChange))),
  "PATCH /api/v2/boards/{id}": (asked) =>
    reply(keptV2(changeBoard(asked.world, boardAsked(asked), asked.body as BoardChange))),
  "DELETE /api/v2/boards/{id}": (asked) => {
    const board = boardAsked(asked);
    deleteBoard(asked.world, board);
    return reply({ id: board.id });
  },

  "GET /api/v2/phases": (asked) => reply(phasesAsked(asked).map(keptV2)),
  "GET /api/v2/phases/{id}": (asked) => reply(keptV2(phaseAsked(asked))),
  "POST /api/v2/phases": ({ world, body }) =>
    reply(keptV2(addPhase(world, body as PhaseChange & { board_id: number }))),
  "PATCH /api/v2/phases/{id}": (asked) =>
    reply(keptV2(changePhase(asked.world, phaseAsked(asked), asked.body as PhaseChange))),
  "DELETE /api/v2/phases/{id}": (asked) => {
    const phase = phaseAsked(asked);
    deletePhase(asked.world, phase);
    return reply({ id: phase.id });
  },

  "GET /v1/projects/boards": ({ world }) => reply(boardsOf(world).map(keptV1)),
  "GET /v1/projects/boards/{id}": (asked) => reply(keptV1(boardAsked(asked))),
  "GET /v1/projects/phases": (asked) => reply(phasesAsked(asked).map(keptV1)),
  "GET /v1/projects/phases/{id}": (asked) => reply(keptV1(phaseAsked(asked))),
};
