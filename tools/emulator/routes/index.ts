// Every call the emulator serves, from one table per resource.
import type { Handler, Routes } from "../handler";
import { activities } from "./activities";
import { dealListsV1 } from "./dealListsV1";
import { dealProducts } from "./dealProducts";
import { deals } from "./deals";
import { fields } from "./fields";
import { files } from "./files";
import { filters } from "./filters";
import { followers } from "./followers";
import { followersV1 } from "./followersV1";
import { leadLabels } from "./leadLabels";
import { leads } from "./leads";
import { mail } from "./mail";
import { merges } from "./merges";
import { organizations } from "./organizations";
import { participants } from "./participants";
import { persons } from "./persons";
import { pipelines } from "./pipelines";
import { products } from "./products";
import { search } from "./search";
import { stages } from "./stages";
import { statistics } from "./statistics";
import { updates } from "./updates";
import { users } from "./users";

const RESOURCES: readonly Routes[] = [
  activities,
  dealListsV1,
  dealProducts,
  deals,
  fields,
  files,
  filters,
  followers,
  followersV1,
  leadLabels,
  leads,
  mail,
  merges,
  organizations,
  participants,
  persons,
  pipelines,
  products,
  search,
  stages,
  statistics,
  updates,
  users,
];

/** All handlers in one table. */
export const allRoutes = (published: ReadonlyMap<string, unknown>): Routes =>
  joined(RESOURCES, published);

/** One table of several; throws when two serve the same call, or one serves a call that is none. */
export function joined(
  resources: readonly Routes[],
  published: ReadonlyMap<string, unknown>,
): Routes {
  const all: Record<string, Handler> = {};
  for (const [call, handler] of resources.flatMap((routes) => Object.entries(routes))) {
    if (all[call]) throw new Error(`Two handlers for ${call}`);
    if (!published.has(call)) throw new Error(`${call} is no published operation`);
    all[call] = handler;
  }
  return all;
}
