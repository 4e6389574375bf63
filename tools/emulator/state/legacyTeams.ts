// Teams: a manager and members. https://developers.pipedrive.com/docs/api/v1/LegacyTeams
import { timestamp } from "../clock";
import { Refusal } from "../handler";
import type { World } from "../world";
import { mustBeNamed, mustExist } from "./lookup";
import type { Author } from "./records";

type Flag = 0 | 1;

export interface Team {
  id: number;
  name: string;
  description: string;
  manager_id: number;
  /** Ids of the members. */
  users: number[];
  active_flag: Flag;
  deleted_flag: Flag;
  add_time: string;
  created_by_user_id: number;
}

export type TeamSent = Partial<
  Pick<Team, "name" | "description" | "manager_id" | "users" | "active_flag" | "deleted_flag">
>;

export function addTeam(
  world: World,
  sent: TeamSent & { name: string; manager_id: number },
  { user }: Author,
): Team {
  const blank: Team = {
    id: world.teams.nextId(),
    name: sent.name,
    description: "",
    manager_id: sent.manager_id,
    users: [],
    active_flag: 1,
    deleted_flag: 0,
    add_time: timestamp(world.clock.now()),
    created_by_user_id: user.id,
  };
  return changeTeam(world, blank, sent);
}

/** Changes what is given; `users` replaces the members. A deleted team can be brought back. */
export function changeTeam(world: World, team: Team, sent: TeamSent): Team {
  mustBeNamed(sent.name, "name must not be empty");
  mustExist(world.users, sent.manager_id, "manager_id");
  for (const id of sent.users ?? []) mustExist(world.users, id, "users");
  return world.teams.put({ ...team, ...sent, users: [...new Set(sent.users ?? team.users)] });
}

/** The team a path names; 404 in the published words. */
export function findTeam(world: World, id: unknown): Team {
  const team = world.teams.get(Number(id));
  if (!team) throw new Refusal(404, `Team ${id} does not exist`);
  return team;
}

const ORDERS = ["id", "name", "manager_id", "active_flag"] as const;

/** Teams that are not deleted, ascending by one of their properties. */
export function listedTeams(world: World, orderBy: unknown): Team[] {
  const order = ORDERS.find((name) => name === orderBy) ?? "id";
  const before = (a: Team, b: Team) => (a[order] < b[order] ? -1 : a[order] > b[order] ? 1 : 0);
  return world.teams.filter((team) => team.deleted_flag === 0).sort(before);
}
