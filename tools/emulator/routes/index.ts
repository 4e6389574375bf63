// Every call the emulator serves, from one table per resource.
import type { Handler, Routes } from "../handler";
import { activities } from "./activities";
import { activityFields } from "./activityFields";
import { activityTypes } from "./activityTypes";
import { billing } from "./billing";
import { callLogs } from "./callLogs";
import { channels } from "./channels";
import { conversions } from "./conversions";
import { currencies } from "./currencies";
import { dealDiscounts } from "./dealDiscounts";
import { dealListsV1 } from "./dealListsV1";
import { dealProducts } from "./dealProducts";
import { deals } from "./deals";
import { fields } from "./fields";
import { fieldsV1 } from "./fieldsV1";
import { files } from "./files";
import { filters } from "./filters";
import { followers } from "./followers";
import { followersV1 } from "./followersV1";
import { goals } from "./goals";
import { installments } from "./installments";
import { leadLabels } from "./leadLabels";
import { leads } from "./leads";
import { legacyTeams } from "./legacyTeams";
import { mail } from "./mail";
import { mailbox } from "./mailbox";
import { meetings } from "./meetings";
import { merges } from "./merges";
import { notes } from "./notes";
import { organizationRelationships } from "./organizationRelationships";
import { organizations } from "./organizations";
import { participants } from "./participants";
import { permissionSets } from "./permissionSets";
import { personPictures } from "./personPictures";
import { persons } from "./persons";
import { pipelines } from "./pipelines";
import { productImages } from "./productImages";
import { products } from "./products";
import { productVariations } from "./productVariations";
import { projectBoards } from "./projectBoards";
import { projectPlans } from "./projectPlans";
import { projects } from "./projects";
import { projectsV1 } from "./projectsV1";
import { projectTemplates } from "./projectTemplates";
import { recents } from "./recents";
import { roles } from "./roles";
import { search } from "./search";
import { stages } from "./stages";
import { statistics } from "./statistics";
import { tasks } from "./tasks";
import { updates } from "./updates";
import { users } from "./users";
import { webhooks } from "./webhooks";

const RESOURCES: readonly Routes[] = [
  activities,
  billing,
  currencies,
  conversions,
  dealDiscounts,
  activityFields,
  activityTypes,
  callLogs,
  channels,
  dealListsV1,
  dealProducts,
  deals,
  fields,
  fieldsV1,
  files,
  filters,
  followers,
  installments,
  goals,
  followersV1,
  leadLabels,
  leads,
  legacyTeams,
  mail,
  meetings,
  mailbox,
  merges,
  organizationRelationships,
  notes,
  organizations,
  participants,
  permissionSets,
  personPictures,
  persons,
  pipelines,
  productImages,
  products,
  productVariations,
  projectBoards,
  projectPlans,
  projects,
  projectsV1,
  projectTemplates,
  roles,
  recents,
  search,
  stages,
  statistics,
  tasks,
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
