// Every sample, by action key.
import { dealChanges } from "./dealChanges";
import { dealLists } from "./dealLists";
import { dealParts } from "./dealParts";
import { deals } from "./deals";
import { files } from "./files";
import { filters } from "./filters";
import { goals } from "./goals";
import { leads } from "./leads";
import { notes } from "./notes";
import { organizations } from "./organizations";
import { personChanges } from "./personChanges";
import { persons } from "./persons";
import { pipelines, stages } from "./pipelines";
import { raw } from "./rawRequest";
import { channels, subscriptions } from "./retired";
import type { Sample, Samples } from "./sample";
import { users } from "./users";
import { recents, webhooks } from "./webhooks";

export type { Sample } from "./sample";

const RESOURCES: readonly Samples[] = [
  channels,
  dealChanges,
  dealLists,
  dealParts,
  deals,
  files,
  filters,
  goals,
  leads,
  notes,
  organizations,
  personChanges,
  persons,
  pipelines,
  raw,
  recents,
  stages,
  subscriptions,
  users,
  webhooks,
];

/** All samples; throws when two files hold samples of one action. */
export const samples: ReadonlyMap<string, readonly Sample[]> = joined(RESOURCES);

function joined(resources: readonly Samples[]): Map<string, readonly Sample[]> {
  const all = new Map<string, readonly Sample[]>();
  for (const [key, given] of resources.flatMap((resource) => Object.entries(resource))) {
    if (all.has(key)) throw new Error(`Samples of ${key} stand in two files`);
    all.set(key, [given].flat());
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
