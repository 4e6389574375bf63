// Followers of deals, persons, organizations and products: v2 names a follower by the user's id.
// https://pipedrive.readme.io/docs/pipedrive-api-v2-migration-guide (followers)
import type { Asked, Handler, Routes } from "../handler";
import { cursorPage } from "../pages";
import { editableDeal } from "../state/deals";
import {
  addFollower,
  type Followed,
  type FollowedKind,
  type FollowerChange,
  followerChangesOf,
  removeFollower,
} from "../state/followers";
import { findPresent } from "../state/lookup";
import { reply, replyPage } from "./reply";

/** A kind of record that is followed, and how the one in the path is found. */
interface Kind {
  kind: FollowedKind;
  find(asked: Asked): Followed;
}

const deal: Kind = {
  kind: "deal",
  find: ({ world, path }) => findPresent(world, world.deals, path.id, "Deal"),
};
const dealToChange: Kind = {
  kind: "deal",
  find: ({ world, path }) => editableDeal(world, path.id),
};
const person: Kind = {
  kind: "person",
  find: ({ world, path }) => findPresent(world, world.persons, path.id, "Person"),
};
const organization: Kind = {
  kind: "organization",
  find: ({ world, path }) => findPresent(world, world.organizations, path.id, "Organization"),
};
const product: Kind = {
  kind: "product",
  find: ({ world, path }) => findPresent(world, world.products, path.id, "Product"),
};

const list =
  ({ find }: Kind): Handler =>
  (asked) => {
    const userId = ({ user_id }: { user_id: number }) => user_id;
    const rows = [...find(asked).followers].sort((a, b) => a.user_id - b.user_id);
    const order = { field: "user_id", direction: "asc", valueOf: userId, idOf: userId } as const;
    return replyPage(cursorPage(rows, asked.query, order), (follower) => follower);
  };

const add =
  ({ kind, find }: Kind): Handler =>
  (asked) => {
    const { user_id } = asked.body as { user_id: number };
    return reply(addFollower(asked.world, kind, find(asked), user_id, asked));
  };

const remove =
  ({ kind, find }: Kind): Handler =>
  (asked) => {
    const user_id = Number(asked.path.follower_id);
    removeFollower(asked.world, kind, find(asked), user_id, asked);
    return reply({ user_id });
  };

const followerChangeV2 = ({ id, kind, followed_id, ...shown }: FollowerChange) => shown;

/** Oldest first: the order is not published, and the sample's cursor ascends. */
const changelog =
  ({ kind, find }: Kind): Handler =>
  (asked) => {
    const rows = followerChangesOf(asked.world, kind, find(asked).id);
    const idOf = ({ id }: FollowerChange) => id;
    const order = { field: "id", direction: "asc", valueOf: idOf, idOf } as const;
    return replyPage(cursorPage(rows, asked.query, order), followerChangeV2);
  };

export const followers: Routes = {
  "GET /api/v2/deals/{id}/followers": list(deal),
  "POST /api/v2/deals/{id}/followers": add(dealToChange),
  "DELETE /api/v2/deals/{id}/followers/{follower_id}": remove(dealToChange),
  "GET /api/v2/deals/{id}/followers/changelog": changelog(deal),
  "GET /api/v2/persons/{id}/followers": list(person),
  "POST /api/v2/persons/{id}/followers": add(person),
  "DELETE /api/v2/persons/{id}/followers/{follower_id}": remove(person),
  "GET /api/v2/persons/{id}/followers/changelog": changelog(person),
  "GET /api/v2/organizations/{id}/followers": list(organization),
  "POST /api/v2/organizations/{id}/followers": add(organization),
  "DELETE /api/v2/organizations/{id}/followers/{follower_id}": remove(organization),
  "GET /api/v2/organizations/{id}/followers/changelog": changelog(organization),
  "GET /api/v2/products/{id}/followers": list(product),
  "POST /api/v2/products/{id}/followers": add(product),
  "DELETE /api/v2/products/{id}/followers/{follower_id}": remove(product),
};
