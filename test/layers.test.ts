// Who may import whom. A module that wants more says so here, with its place in the architecture.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "");

/** Layer → layers and packages it may import. `generated` is open to all: it holds types and facts. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  index: words("connections dataSources recipes resources triggers @prismatic-io/spectral"),
  resources: words("fields inputs operation vocabulary"),
  recipes: words(`
    action budget client contacts currentUser customFields encode errors fields ids inputs
    json localTime matching pages paging prices recipes retry turns vocabulary waiting
  `),
  matching: words(`
    budget client contacts customFields errors example folded ids json matching pages prices
    turns
  `),
  contacts: words("folded json"),
  prices: words("json"),
  triggers: words(`
    action client currentUser customFields errors example fields folded inputs json kept
    pages triggers vocabulary @prismatic-io/spectral
    @prismatic-io/spectral/dist/serverTypes/pollingState node:crypto node:util
  `),
  turns: [],
  waiting: [],
  customFields: words("client customFields errors fields folded ids json kept pages leven"),
  dataSources: words(`
    action client customFields dataSources errors fields ids inputs pages
    @prismatic-io/spectral
  `),
  inputs: words("customFields errors fields inputs json vocabulary"),
  operation: words("action checked client customFields errors fields inputs pages paging"),
  action: words("client disposition example fields fieldsByName @prismatic-io/spectral"),
  fieldsByName: [],
  checked: words("fields"),
  paging: words("fields pages"),
  pages: words("budget client errors json places"),
  places: words("errors"),
  localTime: [],
  budget: [],
  ids: [],
  kept: [],
  folded: [],
  currentUser: words("client errors"),
  vocabulary: words("errors fields"),
  fields: words("errors fields json @prismatic-io/spectral"),
  client: words(`
    budget credentials encode errors hosts http json refusals retry secrets transport
    @prismatic-io/spectral
  `),
  transport: words("credentials encode errors hosts http pacing retry secrets"),
  secrets: words("json @prismatic-io/spectral"),
  http: words("agents disposition errors refusals retry axios axios-retry"),
  agents: words("retry node:http node:https node:stream"),
  pacing: words("kept"),
  credentials: words("errors hosts secrets @prismatic-io/spectral node:crypto"),
  connections: words("credentials hosts @prismatic-io/spectral"),
  refusals: words("budget errors json retry"),
  encode: words("errors json form-data"),
  disposition: [],
  hosts: words("errors"),
  errors: words("@prismatic-io/spectral"),
  example: words("exampleValues"),
  exampleValues: [],
  json: [],
  retry: [],
  generated: words("generated"),
};

const root = resolve(__dirname, "..");

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name));

/** What a file imports: packages by name, own files by path. */
const importsOf = (file: string): string[] =>
  [...readFileSync(file, "utf8").matchAll(/(?:from|import|require\()\s*"([^"]+)"/g)]
    .map(([, name = ""]) => name)
    .map((name) => (name.startsWith(".") ? resolve(dirname(file), name) : name));

const layerOf = (path: string): string =>
  relative(join(root, "src"), path).split("/")[0]?.replace(/\.ts$/, "") ?? "";

describe("layers", () => {
  const files = filesBelow(join(root, "src"));

  it.each(files.map((file) => [relative(root, file), file]))(
    "%s imports what it may",
    (_, file) => {
      const layer = layerOf(file);
      const allowed = MAY_IMPORT[layer];
      expect(allowed).toBeDefined();
      const foreign = importsOf(file)
        .map((name) => (name.startsWith(root) ? layerOf(name) : name))
        .filter((name) => name !== "generated" && !allowed?.includes(name));
      expect(foreign).toEqual([]);
    },
  );

  it("lists no layer that is gone", () => {
    const layers = new Set(files.map(layerOf));
    expect(Object.keys(MAY_IMPORT).filter((layer) => !layers.has(layer))).toEqual([]);
  });

  it("keeps the emulator from reading the component's notes", () => {
    const readers = filesBelow(join(root, "tools/emulator")).filter((file) =>
      importsOf(file).some((name) => name.startsWith(join(root, "src"))),
    );
    expect(readers).toEqual([]);
  });

  it("lets only http.ts and its agents talk to the network", () => {
    const talkers = files.filter((file) =>
      /from "(axios|node:https?|node:net|undici)"|\bfetch\(/.test(readFileSync(file, "utf8")),
    );
    expect(talkers.map((file) => relative(root, file))).toEqual(["src/agents.ts", "src/http.ts"]);
  });

  it("keeps every file written by hand to 300 lines", () => {
    const long = ["src", "tools", "test"]
      .flatMap((folder) => filesBelow(join(root, folder)))
      .filter((file) => !file.includes("/generated/"))
      .filter((file) => readFileSync(file, "utf8").split("\n").length > 301);
    expect(long.map((file) => relative(root, file))).toEqual([]);
  });
});
