// Users of the company: v1 only, unpaged.
import { type Asked, Refusal, type Routes } from "../handler";
import type { User } from "../state/users";
import { currentUserV1, userV1 } from "../wire/users";
import { reply } from "./reply";

const oneUser = ({ world, path, user }: Asked) => {
  const found = world.users.get(Number(path.id));
  if (!found) throw new Refusal(404, "User not found or not accessible.");
  return reply(userV1(found, user));
};

/** By name, or with `search_by_email` by address; case does not matter. */
const findUsers = ({ world, query, user }: Asked) => {
  const term = String(query.term).toLowerCase();
  const text = (one: User) => (query.search_by_email === 1 ? one.email : one.name).toLowerCase();
  const found = world.users.filter((one) => text(one).includes(term));
  return reply(found.map((one) => userV1(one, user)));
};

export const users: Routes = {
  "GET /v1/users": ({ world, user }) =>
    reply(
      world.users.all().map((one) => userV1(one, user)),
      { additional_data: { company_id: world.company.id } },
    ),
  "GET /v1/users/me": ({ world, user }) => reply(currentUserV1(user, world)),
  "GET /v1/users/find": findUsers,
  "GET /v1/users/{id}": oneUser,
};
