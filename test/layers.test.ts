// Who may import whom. A module that wants more says so here, with its place in the architecture.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

/** Layer → layers and packages it may import. `generated` is open to all: it holds types and facts. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  index: [
    "connections",
    "dataSources",
    "recipes",
    "resources",
    "triggers",
    "@prismatic-io/spectral",
  ],
  resources: ["operation", "inputs", "fields", "vocabulary"],
  recipes: [
    "action",
    "budget",
    "client",
    "encode",
    "errors",
    "inputs",
    "fields",
    "json",
    "pages",
    "paging",
  ].concat(["retry", "vocabulary", "recipes"]),
  triggers: ["action", "client", "errors", "example", "fields", "json", "pages", "triggers"].concat(
    [
      "node:crypto",
      "@prismatic-io/spectral",
      "@prismatic-io/spectral/dist/serverTypes/pollingState",
    ],
  ),
  dataSources: ["action", "client", "fields", "pages", "@prismatic-io/spectral"],
  inputs: ["fields", "vocabulary", "inputs", "errors", "json"],
  operation: ["action", "checked", "client", "errors", "fields", "pages", "paging"],
  action: ["client", "disposition", "example", "fields", "@prismatic-io/spectral"],
  checked: ["fields"],
  paging: ["fields", "pages"],
  pages: ["budget", "client", "errors", "json", "places"],
  places: [],
  budget: [],
  vocabulary: ["errors", "fields"],
  fields: ["errors", "fields", "json", "@prismatic-io/spectral"],
  client: [
    "budget",
    "credentials",
    "encode",
    "errors",
    "hosts",
    "http",
    "refusals",
    "retry",
    "secrets",
    "transport",
  ].concat(["@prismatic-io/spectral"]),
  transport: ["credentials", "encode", "errors", "hosts", "http", "pacing", "retry", "secrets"],
  secrets: ["json", "@prismatic-io/spectral"],
  http: ["agents", "disposition", "errors", "refusals", "retry", "axios", "axios-retry"],
  agents: ["retry", "node:http", "node:https", "node:stream"],
  pacing: ["node:crypto"],
  credentials: ["errors", "hosts", "secrets", "@prismatic-io/spectral"],
  connections: ["credentials", "hosts", "@prismatic-io/spectral"],
  refusals: ["budget", "errors", "json", "retry"],
  encode: ["errors", "json", "form-data"],
  disposition: [],
  hosts: ["errors"],
  errors: ["@prismatic-io/spectral"],
  example: ["exampleValues"],
  exampleValues: [],
  json: [],
  retry: [],
  generated: ["generated"],
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
