// Every sample, by action key.
import { activities } from "./activities";
import { activityTypes } from "./activityTypes";
import { archived } from "./archived";
import { bulkDelete } from "./bulkDelete";
import { callLogs } from "./callLogs";
import { organizationFields, personFields } from "./contactFields";
import { contactMethods } from "./contactMethods";
import { contactUpserts } from "./contactUpserts";
import { conversions } from "./conversions";
import { customFieldFormats } from "./customFieldFormats";
import { dealChanges } from "./dealChanges";
import { dealFields } from "./dealFields";
import { dealLists } from "./dealLists";
import { dealParts } from "./dealParts";
import { deals } from "./deals";
import { dealUpserts } from "./dealUpserts";
import { files } from "./files";
import { filters } from "./filters";
import { goals } from "./goals";
import { histories } from "./histories";
import { itemSearch } from "./itemSearch";
import { labels, productPrice } from "./labels";
import { leadAndProductUpserts } from "./leadAndProductUpserts";
import { leadChanges } from "./leadChanges";
import { leads } from "./leads";
import { legacyTeams } from "./legacyTeams";
import { mailbox } from "./mailbox";
import { manyDealProducts } from "./manyDealProducts";
import { meetings } from "./meetings";
import { notes } from "./notes";
import { organizationRelationships } from "./organizationRelationships";
import { organizations } from "./organizations";
import { permissionSets } from "./permissionSets";
import { personChanges } from "./personChanges";
import { personPictures } from "./personPictures";
import { persons } from "./persons";
import { pipelines, stages } from "./pipelines";
import { productFields, projectFields } from "./productFields";
import { productParts } from "./productParts";
import { products } from "./products";
import { projectParts } from "./projectParts";
import { projects } from "./projects";
import { raw } from "./rawRequest";
import { channels, subscriptions } from "./retired";
import { roles } from "./roles";
import type { Sample, Samples } from "./sample";
import { tasks } from "./tasks";
import { users } from "./users";
import { recents, webhooks } from "./webhooks";
import { conversionWaits, dealComplete } from "./wholes";

export type { Sample } from "./sample";

const RESOURCES: readonly Samples[] = [
  activities,
  activityTypes,
  archived,
  bulkDelete,
  callLogs,
  channels,
  contactMethods,
  conversionWaits,
  conversions,
  dealChanges,
  dealComplete,
  dealFields,
  dealLists,
  dealParts,
  contactUpserts,
  deals,
  dealUpserts,
  files,
  filters,
  goals,
  histories,
  itemSearch,
  leadAndProductUpserts,
  leadChanges,
  labels,
  leads,
  legacyTeams,
  mailbox,
  manyDealProducts,
  meetings,
  notes,
  organizationFields,
  organizationRelationships,
  organizations,
  permissionSets,
  personChanges,
  personFields,
  personPictures,
  persons,
  pipelines,
  productFields,
  productParts,
  productPrice,
  products,
  projectFields,
  projectParts,
  projects,
  raw,
  recents,
  roles,
  stages,
  subscriptions,
  tasks,
  users,
  webhooks,
];

/** What many actions have in common, beside the samples of each. */
const SHARED: readonly Samples[] = [customFieldFormats];

/** All samples; throws when two files of resources hold samples of one action. */
export const samples: ReadonlyMap<string, readonly Sample[]> = joined(RESOURCES);

function joined(resources: readonly Samples[]): Map<string, readonly Sample[]> {
  const all = new Map<string, readonly Sample[]>();
  for (const [key, given] of resources.flatMap((resource) => Object.entries(resource))) {
    if (all.has(key)) throw new Error(`Samples of ${key} stand in two files`);
    all.set(key, [given].flat());
  }
  for (const [key, given] of SHARED.flatMap((shared) => Object.entries(shared))) {
    all.set(key, [...(all.get(key) ?? []), ...[given].flat()]);
  }
  return all;
}

/** Rows for `test.each`: a name for the test, the action's key, the sample. */
export const eachSample = (
  wanted: (sample: Sample, key: string) => boolean,
): [name: string, key: string, sample: Sample][] =>
  [...samples].flatMap(([key, given]) =>
    given
      .filter((sample) => wanted(sample, key))
      .map((sample): [string, string, Sample] => [
        sample.shows === undefined ? key : `${key}: ${sample.shows}`,
        key,
        sample,
      ]),
  );
