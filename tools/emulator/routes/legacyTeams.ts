// Teams: v1 only, unpaged. Only administrators change them: the published 403.
import type { Asked, Routes } from "../handler";
import { addTeam, changeTeam, findTeam, listedTeams, type TeamSent } from "../state/legacyTeams";
import { findUser, mustAdminister } from "../state/users";
import { teamV1 } from "../wire/legacyTeams";
import { reply } from "./reply";

/** The team to change; asked by an administrator. */
function teamToChange(asked: Asked) {
  mustAdminister(asked);
  return findTeam(asked.world, asked.path.id);
}

const usersIn = ({ body }: Asked): number[] => (body as { users: number[] }).users;

export const legacyTeams: Routes = {
  "GET /v1/legacyTeams": ({ world, query }) =>
    reply(listedTeams(world, query.order_by).map((team) => teamV1(team, query))),

  "GET /v1/legacyTeams/user/{id}": ({ world, path, query }) => {
    const { id } = findUser(world, path.id);
    const teams = listedTeams(world, query.order_by).filter(({ users }) => users.includes(id));
    return reply(teams.map((team) => teamV1(team, query)));
  },

  "GET /v1/legacyTeams/{id}": ({ world, path, query }) =>
    reply(teamV1(findTeam(world, path.id), query)),

  "POST /v1/legacyTeams": (asked) => {
    mustAdminister(asked);
    const sent = asked.body as unknown as Parameters<typeof addTeam>[1];
    return reply(teamV1(addTeam(asked.world, sent, asked), {}));
  },

  "PUT /v1/legacyTeams/{id}": (asked) =>
    reply(teamV1(changeTeam(asked.world, teamToChange(asked), asked.body as TeamSent), {})),

  "GET /v1/legacyTeams/{id}/users": ({ world, path }) => reply(findTeam(world, path.id).users),

  "POST /v1/legacyTeams/{id}/users": (asked) => {
    const team = teamToChange(asked);
    const users = [...team.users, ...usersIn(asked)];
    return reply(changeTeam(asked.world, team, { users }).users);
  },

  "DELETE /v1/legacyTeams/{id}/users": (asked) => {
    const team = teamToChange(asked);
    const leaving = usersIn(asked);
    const users = team.users.filter((id) => !leaving.includes(id));
    return reply(changeTeam(asked.world, team, { users }).users);
  },
};
