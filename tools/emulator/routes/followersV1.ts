// Followers on v1: those of v2, where each has an id of its own and names the record it follows.
// https://developers.pipedrive.com/docs/api/v1/Deals#getDealFollowers
import type { Answer, Asked, Handler, Routes } from "../handler";
import { offsetPage } from "../pages";
import type { Follower } from "../state/records";
import { v1Time } from "../wire/times";
import { followers } from "./followers";
import { reply } from "./reply";

const v2 = (call: string): Handler => {
  const handler = followers[call];
  if (!handler) throw new Error(`Followers are not served by ${call}`);
  return handler;
};

// How v1 numbers its followers is not published; here the number tells record and user.
const ROW = 100_000;
const rowId = (record: unknown, userId: number): number => Number(record) * ROW + userId;

type Link = "deal_id" | "person_id" | "org_id" | "product_id";

/** The published time of an organization's follower is RFC 3339, that of the others is not. */
const shape = (link: Link | undefined, record: unknown) => (row: Follower) => ({
  id: rowId(record, row.user_id),
  user_id: row.user_id,
  add_time: link === "org_id" ? row.add_time : v1Time(row.add_time),
  ...(link === undefined ? {} : { [link]: Number(record) }),
});

const dataOf = ({ body }: Answer): unknown => (body as { data: unknown }).data;

const all = (find: Handler, asked: Asked): Follower[] =>
  dataOf(find({ ...asked, query: { limit: Number.MAX_SAFE_INTEGER } })) as Follower[];

const list =
  (find: Handler, link?: Link): Handler =>
  (asked) => {
    const rows = all(find, asked);
    // Only those of products are paged.
    const limit = link === "product_id" ? 100 : Math.max(100, rows.length);
    const page = offsetPage(rows, { limit, ...asked.query });
    const { additional_data } = page;
    return reply(page.rows.map(shape(link, asked.path.id)), { additional_data });
  };

/** v1 answers 200 where v2 refuses a follower who is one already: the migration guide. */
const add =
  (find: Handler, put: Handler, link: Link): Handler =>
  (asked) => {
    const { user_id } = asked.body as { user_id: number };
    const known = all(find, asked).find((row) => row.user_id === user_id);
    const row = known ?? (dataOf(put(asked)) as Follower);
    return reply(shape(link, asked.path.id)(row));
  };

const remove =
  (take: Handler): Handler =>
  (asked) => {
    const { id, follower_id } = asked.path;
    take({ ...asked, path: { id: id ?? 0, follower_id: Number(follower_id) - rowId(id, 0) } });
    return reply({ id: Number(follower_id) });
  };

const ofDeal = v2("GET /api/v2/deals/{id}/followers");
const ofPerson = v2("GET /api/v2/persons/{id}/followers");
const ofOrganization = v2("GET /api/v2/organizations/{id}/followers");
const ofProduct = v2("GET /api/v2/products/{id}/followers");

export const followersV1: Routes = {
  "GET /v1/deals/{id}/followers": list(ofDeal, "deal_id"),
  "POST /v1/deals/{id}/followers": add(ofDeal, v2("POST /api/v2/deals/{id}/followers"), "deal_id"),
  "DELETE /v1/deals/{id}/followers/{follower_id}": remove(
    v2("DELETE /api/v2/deals/{id}/followers/{follower_id}"),
  ),
  // Published, sample and all, with a deal_id; what it holds for a person is anyone's guess.
  "GET /v1/persons/{id}/followers": list(ofPerson),
  "POST /v1/persons/{id}/followers": add(
    ofPerson,
    v2("POST /api/v2/persons/{id}/followers"),
    "person_id",
  ),
  "DELETE /v1/persons/{id}/followers/{follower_id}": remove(
    v2("DELETE /api/v2/persons/{id}/followers/{follower_id}"),
  ),
  "GET /v1/organizations/{id}/followers": list(ofOrganization, "org_id"),
  "POST /v1/organizations/{id}/followers": add(
    ofOrganization,
    v2("POST /api/v2/organizations/{id}/followers"),
    "org_id",
  ),
  "DELETE /v1/organizations/{id}/followers/{follower_id}": remove(
    v2("DELETE /api/v2/organizations/{id}/followers/{follower_id}"),
  ),
  "GET /v1/products/{id}/followers": list(ofProduct, "product_id"),
  "POST /v1/products/{id}/followers": add(
    ofProduct,
    v2("POST /api/v2/products/{id}/followers"),
    "product_id",
  ),
  "DELETE /v1/products/{id}/followers/{follower_id}": remove(
    v2("DELETE /api/v2/products/{id}/followers/{follower_id}"),
  ),

  // Nothing but the ids of the users: https://developers.pipedrive.com/docs/api/v1/Users#getUserFollowers
  "GET /v1/users/{id}/followers": (asked) =>
    reply(all(v2("GET /api/v2/users/{id}/followers"), asked).map(({ user_id }) => user_id)),
};
