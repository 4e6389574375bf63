// Every call the emulator serves, from one table per resource.
import type { Handler, Routes } from "../handler";
import { activities } from "./activities";
import { channels } from "./channels";
import { dealProducts } from "./dealProducts";
import { deals } from "./deals";
import { fields } from "./fields";
import { files } from "./files";
import { filters } from "./filters";
import { followers } from "./followers";
import { goals } from "./goals";
import { leadLabels } from "./leadLabels";
import { leads } from "./leads";
import { mail } from "./mail";
import { merges } from "./merges";
import { notes } from "./notes";
import { organizations } from "./organizations";
import { participants } from "./participants";
import { persons } from "./persons";
import { pipelines } from "./pipelines";
import { products } from "./products";
import { recents } from "./recents";
import { search } from "./search";
import { stages } from "./stages";
import { statistics } from "./statistics";
import { updates } from "./updates";
import { users } from "./users";
import { webhooks } from "./webhooks";

const RESOURCES: readonly Routes[] = [
  activities,
  channels,
  dealProducts,
  deals,
  fields,
  files,
  filters,
  followers,
  goals,
  leadLabels,
  leads,
  mail,
  merges,
  notes,
  organizations,
  participants,
  persons,
  pipelines,
  products,
  recents,
  search,
  stages,
  statistics,
  updates,
  users,
  webhooks,
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
