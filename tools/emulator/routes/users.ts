// Users of the company and what is theirs: v1, and their followers in v2 (routes/followers.ts).
import type { Asked, Routes } from "../handler";
import { offsetPage } from "../pages";
import { findRole } from "../state/roles";
import {
  addUser,
  changeUser,
  findUser,
  mustAdminister,
  type User,
  type UserSent,
} from "../state/users";
import { permissionsV1 } from "../wire/permissionSets";
import { assignmentV1 } from "../wire/roles";
import { USER_SETTINGS } from "../wire/userSettings";
import { currentUserV1, userV1 } from "../wire/users";
import { reply } from "./reply";

/** By name, or with `search_by_email` by address; case does not matter. */
const findUsers = ({ world, query, user }: Asked) => {
  const term = String(query.term).toLowerCase();
  const text = (one: User) => (query.search_by_email === 1 ? one.email : one.name).toLowerCase();
  const found = world.users.filter((one) => text(one).includes(term));
  return reply(found.map((one) => userV1(one, user)));
};

const roleOf = ({ world, path }: Asked) => findRole(world, findUser(world, path.id).role_id);

export const users: Routes = {
  "GET /v1/users": ({ world, user }) =>
    reply(
      world.users.all().map((one) => userV1(one, user)),
      { additional_data: { company_id: world.company.id } },
    ),
  "GET /v1/users/me": ({ world, user }) => reply(currentUserV1(user, world)),
  "GET /v1/users/find": findUsers,
  "GET /v1/users/{id}": ({ world, path, user }) => reply(userV1(findUser(world, path.id), user)),

  "POST /v1/users": (asked) => {
    mustAdminister(asked);
    return reply(
      userV1(addUser(asked.world, asked.body as unknown as UserSent, asked), asked.user),
    );
  },

  "PUT /v1/users/{id}": (asked) => {
    mustAdminister(asked);
    const { active_flag } = asked.body as { active_flag: boolean };
    const found = findUser(asked.world, asked.path.id);
    return reply(userV1(changeUser(asked.world, found, { active_flag }), asked.user));
  },

  "GET /v1/users/{id}/permissions": ({ world, path }) =>
    reply(permissionsV1(world, findUser(world, path.id))),

  "GET /v1/users/{id}/roleAssignments": (asked) => {
    const assignment = assignmentV1(roleOf(asked), findUser(asked.world, asked.path.id));
    const { rows, additional_data } = offsetPage([assignment], asked.query);
    return reply(rows, { additional_data });
  },

  "GET /v1/users/{id}/roleSettings": (asked) => reply(roleOf(asked).settings),

  "GET /v1/userConnections": ({ user }) => reply({ google: user.google }),
  "GET /v1/userSettings": () => reply(USER_SETTINGS),
};
