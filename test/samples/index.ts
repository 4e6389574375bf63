// Every sample, by action key.
import { organizationFields, personFields } from "./contactFields";
import { dealChanges } from "./dealChanges";
import { dealFields } from "./dealFields";
import { dealLists } from "./dealLists";
import { dealParts } from "./dealParts";
import { deals } from "./deals";
import { files } from "./files";
import { leads } from "./leads";
import { organizations } from "./organizations";
import { personChanges } from "./personChanges";
import { persons } from "./persons";
import { pipelines, stages } from "./pipelines";
import { productFields, projectFields } from "./productFields";
import { raw } from "./rawRequest";
import type { Sample, Samples } from "./sample";
import { users } from "./users";

export type { Sample } from "./sample";

const RESOURCES: readonly Samples[] = [
  dealChanges,
  dealFields,
  dealLists,
  dealParts,
  deals,
  files,
  leads,
  organizationFields,
  organizations,
  personChanges,
  personFields,
  persons,
  pipelines,
  productFields,
  projectFields,
  raw,
  stages,
  users,
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
