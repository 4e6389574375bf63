// Boards that projects stand on, and their phases: what they hold, the order they stand in.
// https://developers.pipedrive.com/docs/api/v1/ProjectBoards
import { timestamp } from "../clock";
import { invalid } from "../handler";
import type { Table } from "../table";
import type { World } from "../world";
import { mustBeNamed, mustExist, present } from "./lookup";
import type { Stamped } from "./records";

export interface ProjectBoard extends Stamped {
  id: number;
  name: string;
  order_nr: number;
}

export interface ProjectPhase extends Stamped {
  id: number;
  board_id: number;
  name: string;
  order_nr: number;
}

export type BoardChange = Partial<Pick<ProjectBoard, "name" | "order_nr">>;
export type PhaseChange = Partial<Pick<ProjectPhase, "name" | "order_nr" | "board_id">>;

const byPlace = (one: { order_nr: number }, other: { order_nr: number }) =>
  one.order_nr - other.order_nr;

/** Boards that are not deleted, in their order. */
export const boardsOf = (world: World): ProjectBoard[] =>
  present(world.projectBoards).sort(byPlace);

/** Phases of a board that are not deleted, in their order. */
export const phasesOf = (world: World, boardId: number | undefined): ProjectPhase[] =>
  present(world.projectPhases)
    .filter((phase) => phase.board_id === boardId)
    .sort(byPlace);

export function addBoard(world: World, sent: BoardChange): ProjectBoard {
  mustBeNamed(sent.name ?? "", "name must not be empty");
  const now = timestamp(world.clock.now());
  const stamps = { add_time: now, update_time: now, is_deleted: false };
  const board = { id: world.projectBoards.nextId(), name: sent.name ?? "", order_nr: 0, ...stamps };
  return placed(world.projectBoards, boardsOf(world), board, sent.order_nr);
}

export function changeBoard(world: World, board: ProjectBoard, sent: BoardChange): ProjectBoard {
  mustBeNamed(sent.name, "name must not be empty");
  const after = { ...board, ...sent, update_time: timestamp(world.clock.now()) };
  return placed(world.projectBoards, boardsOf(world), after, sent.order_nr ?? board.order_nr);
}

/** Marks a board and its phases as deleted; its projects stay where they are, as deals do (assumed). */
export function deleteBoard(world: World, board: ProjectBoard): void {
  for (const phase of phasesOf(world, board.id)) deletePhase(world, phase);
  const update_time = timestamp(world.clock.now());
  world.projectBoards.put({ ...board, is_deleted: true, update_time });
}

export function addPhase(world: World, sent: PhaseChange & { board_id: number }): ProjectPhase {
  mustBeNamed(sent.name ?? "", "name must not be empty");
  mustExist(world.projectBoards, sent.board_id, "board_id");
  const now = timestamp(world.clock.now());
  const phase = {
    id: world.projectPhases.nextId(),
    board_id: sent.board_id,
    name: sent.name ?? "",
    order_nr: 0,
    add_time: now,
    update_time: now,
    is_deleted: false,
  };
  return placed(world.projectPhases, phasesOf(world, sent.board_id), phase, sent.order_nr);
}

/** Changes a phase. On another board it goes last unless a place is named, and takes its projects along. */
export function changePhase(world: World, phase: ProjectPhase, sent: PhaseChange): ProjectPhase {
  mustBeNamed(sent.name, "name must not be empty");
  mustExist(world.projectBoards, sent.board_id, "board_id");
  const after = { ...phase, ...sent, update_time: timestamp(world.clock.now()) };
  const stays = after.board_id === phase.board_id;
  const place = sent.order_nr ?? (stays ? phase.order_nr : undefined);
  const put = placed(world.projectPhases, phasesOf(world, after.board_id), after, place);
  if (!stays) takeProjectsAlong(world, put);
  return put;
}

export function deletePhase(world: World, phase: ProjectPhase): void {
  const update_time = timestamp(world.clock.now());
  world.projectPhases.put({ ...phase, is_deleted: true, update_time });
}

// A project is always on the board of its phase.
function takeProjectsAlong(world: World, { id, board_id }: ProjectPhase): void {
  for (const project of world.projects.filter((row) => row.phase_id === id)) {
    world.projects.put({ ...project, board_id });
  }
}

/**
 * Puts a row at a place among its siblings, which move on; last without a place. "Must be between 1 and
 * the total number + 1": text of `order_nr` in POST /api/v2/boards.
 */
function placed<Row extends { id: number; order_nr: number }>(
  table: Table<Row>,
  siblings: readonly Row[],
  row: Row,
  place = siblings.length + 1,
): Row {
  if (place < 1 || place > siblings.length + 1) {
    throw invalid(`order_nr must be between 1 and ${siblings.length + 1}`);
  }
  const order = siblings.filter((sibling) => sibling.id !== row.id);
  order.splice(place - 1, 0, row);
  const put = order.map((one, index) => table.put({ ...one, order_nr: index + 1 }));
  return put.find((one) => one.id === row.id) ?? row;
}
