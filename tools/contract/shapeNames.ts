// Names for the shared records of replies: Pipedrive's own title of the schema where it has one,
// else the words of the path that answers with it, e.g. `/deals/{id}/products` → `DealProductV2`.
import type { ApiVersion, JsonSchema } from "./rows";

/** An object met in replies, with Pipedrive's title for it and every place it was met in. */
export interface Sighting {
  key: string;
  version: ApiVersion;
  shape: JsonSchema;
  title: string | undefined;
  places: Place[];
}

interface Place {
  path: string;
  /** The way into the reply: `["data", "[]", "prices", "[]"]`. */
  at: string[];
}

/** The paths that answer with the object as their `data`, or as one entry of it. */
export function recordPaths({ places }: Sighting): string[] {
  const isRecord = ({ at }: Place) => at.join(".") === "data" || at.join(".") === "data.[]";
  return places.filter(isRecord).map(({ path }) => path);
}

/** Key → name, in order; every name ends in the version that answers so, and is given once. */
export function nameShapes(sightings: Sighting[]): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const give = (sighting: Sighting, candidates: string[]) => {
    const suffix = sighting.version.toUpperCase();
    const free = [...candidates, ...numbered(candidates[0] ?? "Shape")]
      .map((candidate) => candidate + suffix)
      .find((candidate) => !taken.has(candidate));
    if (!free) throw new Error(`No name left for ${candidates.join(", ")}`);
    taken.add(free);
    names.set(sighting.key, free);
  };
  const titled = sightings.filter(({ title }) => title && !/Response\b/.test(title));
  const untitled = sightings.filter((each) => !titled.includes(each));
  // Records first: a recipe reads those names, and their parts are named after them.
  for (const record of untitled) {
    const paths = recordPaths(record);
    if (paths.length > 0) give(record, [wordsOf(shortest(paths))]);
  }
  for (const each of titled) give(each, [tidy(each.title ?? ""), pascal(each.title ?? "")]);
  for (const part of untitled) {
    if (!names.has(part.key)) give(part, [placeName(part, 1), placeName(part, 2)]);
  }
  return new Map(sightings.map(({ key }) => [key, names.get(key) ?? ""]));
}

function numbered(name: string): string[] {
  return Array.from({ length: 98 }, (_, index) => name + (index + 2));
}

/** Pipedrive's titles without the words that only say "this is a schema". */
function tidy(title: string): string {
  const bare = title.replace(/^([Bb]ase|Get|response)(?=[A-Z])/, "");
  return pascal(bare.replace(/(ResponseObject|Item|Object|Data)$/, ""));
}

const SAYS_NOTHING = ["data", "items", "additional_data"];

/** The words of the path and of the last steps to it; the envelope's own parts need no path. */
function placeName({ places }: Sighting, depth: number): string {
  const wordsIn = ({ at }: Place) =>
    at.filter((step) => /[a-z]/i.test(step) && !SAYS_NOTHING.includes(step));
  const place = places.find((each) => wordsIn(each).length > 0) ?? places[0];
  if (!place) return "";
  const words = wordsIn(place)
    .slice(-depth)
    .map((word) => pascal(singular(word)));
  return (place.at[0] === "additional_data" ? "" : wordsOf(place.path)) + words.join("");
}

function wordsOf(path: string): string {
  const words = path.split("/").filter((segment) => segment && !segment.startsWith("{"));
  return words.map((word) => pascal(singular(word))).join("");
}

function shortest(paths: string[]): string {
  const words = (path: string) => path.split("/").length;
  return paths.reduce((best, path) => (words(path) < words(best) ? path : best));
}

function pascal(words: string): string {
  return words
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

function singular(word: string): string {
  if (/ies$/.test(word)) return word.replace(/ies$/, "y");
  if (/(sses|xes)$/.test(word)) return word.replace(/es$/, "");
  return /(ss|us|is|statistics)$/.test(word) ? word : word.replace(/s$/, "");
}
