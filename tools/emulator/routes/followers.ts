// Followers of deals, persons, organizations, products and users: v2 names a follower by the user's id.
// https://pipedrive.readme.io/docs/pipedrive-api-v2-migration-guide (followers)
import type { Asked, Handler, Routes } from "../handler";
import { cursorPage } from "../pages";
import { editableDeal } from "../state/deals";
import { addFollower, type Followed, removeFollower } from "../state/followers";
import { findPresent } from "../state/lookup";
import { findUser } from "../state/users";
import { reply, replyPage } from "./reply";

type Find = (asked: Asked) => Followed;

const deal: Find = ({ world, path }) => findPresent(world, world.deals, path.id, "Deal");
const dealToChange: Find = ({ world, path }) => editableDeal(world, path.id);
const person: Find = ({ world, path }) => findPresent(world, world.persons, path.id, "Person");
const organization: Find = ({ world, path }) =>
  findPresent(world, world.organizations, path.id, "Organization");
const product: Find = ({ world, path }) => findPresent(world, world.products, path.id, "Product");

const user: Find = ({ world, path }) => findUser(world, path.id);

const list =
  (find: Find): Handler =>
  (asked) => {
    const userId = ({ user_id }: { user_id: number }) => user_id;
    const rows = [...find(asked).followers].sort((a, b) => a.user_id - b.user_id);
    const order = { field: "user_id", direction: "asc", valueOf: userId, idOf: userId } as const;
    return replyPage(cursorPage(rows, asked.query, order), (follower) => follower);
  };

const add =
  (find: Find): Handler =>
  (asked) => {
    const { user_id } = asked.body as { user_id: number };
    return reply(addFollower(asked.world, find(asked), user_id));
  };

const remove =
  (find: Find): Handler =>
  (asked) => {
    const user_id = Number(asked.path.follower_id);
    removeFollower(find(asked), user_id);
    return reply({ user_id });
  };

export const followers: Routes = {
  "GET /api/v2/deals/{id}/followers": list(deal),
  "POST /api/v2/deals/{id}/followers": add(dealToChange),
  "DELETE /api/v2/deals/{id}/followers/{follower_id}": remove(dealToChange),
  "GET /api/v2/persons/{id}/followers": list(person),
  "POST /api/v2/persons/{id}/followers": add(person),
  "DELETE /api/v2/persons/{id}/followers/{follower_id}": remove(person),
  "GET /api/v2/organizations/{id}/followers": list(organization),
  "POST /api/v2/organizations/{id}/followers": add(organization),
  "DELETE /api/v2/organizations/{id}/followers/{follower_id}": remove(organization),
  "GET /api/v2/products/{id}/followers": list(product),
  "POST /api/v2/products/{id}/followers": add(product),
  "DELETE /api/v2/products/{id}/followers/{follower_id}": remove(product),
  "GET /api/v2/users/{id}/followers": list(user),
};
