// The README's map of calls is true: each call stands where the map says, and no row is left out.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const CALL = /(?:GET|POST|PUT|PATCH|DELETE) \/(?:v1|api\/v2)\/[^"`]+/g;

const callsIn = (text: string): string[] => [...new Set(text.match(CALL))].sort();

/** File below `src/` → calls, as the README's table has them. */
const mapped = new Map(
  [...readme.matchAll(/^\| `([\w/]+\.ts)` \| (.*) \|$/gm)].map(
    ([, file = "", calls = ""]) => [file, callsIn(calls)] as const,
  ),
);

const FOLDERS = ["resources", "recipes", "matching", "customFields", "triggers", "dataSources"];

const inside = (folder: string): string[] =>
  readdirSync(join(root, "src", folder)).filter((name) => name.endsWith(".ts"));

const files = [
  ...inside("."),
  ...FOLDERS.flatMap((folder) => inside(folder).map((name) => `${folder}/${name}`)),
];

it.each(files)("the map names the calls of %s", (file) => {
  // An example in a comment is no call.
  const code = readFileSync(join(root, "src", file), "utf8").replace(/^\s*(\/\/|\/?\*).*$/gm, "");
  const written = callsIn(code);
  expect(mapped.get(file) ?? []).toEqual(written);
});

it("the map names no file that is gone", () => {
  expect([...mapped.keys()].filter((file) => !files.includes(file))).toEqual([]);
});

it("the map of folders names every file and folder of src", () => {
  const [, map = ""] = /^src\/\n([\s\S]*?)^tools\/$/m.exec(readme) ?? [];
  const words: readonly string[] = map.match(/\w+/g) ?? [];
  const missing = readdirSync(join(root, "src")).filter(
    (name) => !words.includes(name.replace(/\.ts$/, "")),
  );
  expect(missing).toEqual([]);
});

it("the map of folders describes a place once", () => {
  const places = [...readme.matchAll(/^ {2}([\w/.]+) {2,}\S/gm)].map(([, place]) => place);
  expect(places.filter((place, at) => places.indexOf(place) !== at)).toEqual([]);
});
