// The compiler refuses a wrong row, with a sentence that says what is wrong.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "..");
const tsc = join(root, "node_modules/typescript/bin/tsc");

/** What tsc says of the wrong rows, by the name of the row. */
function refusals(): Map<string, string> {
  const project = join(mkdtempSync(join(tmpdir(), "rows-")), "tsconfig.json");
  const rows = join(root, "test/rows.types.ts");
  writeFileSync(
    project,
    JSON.stringify({ extends: join(root, "tsconfig.json"), files: [rows], include: [] }),
  );
  const args = [
    tsc,
    "--project",
    project,
    "--types",
    "node",
    "--typeRoots",
    `${root}/node_modules/@types`,
  ];
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  const lines = readFileSync(rows, "utf8").split("\n");
  const found = new Map<string, string>();
  for (const [, line, message] of stdout.matchAll(
    /rows\.types\.ts\((\d+),\d+\): (.*(?:\n {2}.*)*)/g,
  )) {
    const above = lines.slice(0, Number(line)).reverse();
    const row = above.map((text) => /^export const (\w+)/.exec(text)?.[1]).find(Boolean);
    if (row !== undefined) found.set(row, `${found.get(row) ?? ""}${message}`);
  }
  return found;
}

describe("the compiler", () => {
  const found = refusals();

  it.each([
    ["misspeltField", "orderNumber is not in the contract of this call"],
    ["optionalWhereCompulsory", "name is compulsory: wrap it in required(…)"],
    ["compulsoryFieldMissing", "title is compulsory in this call and missing here"],
    ["textWhereNumberBelongs", "value must read as a number that the contract allows"],
    ["numberWhereTextBelongs", "visibleTo must read as text that the contract allows"],
    ["textInPathWhereNumberBelongs", "id must read as a number that the contract allows"],
    ["pathInputMissing", "path is missing: the call needs id"],
    ["queryInputMissing", "term is compulsory in this call and missing here"],
    ["unknownCall", '"GET /api/v2/dealz"\' is not assignable'],
    ["unknownWord", "transform is not a word of a row: make it a recipe"],
  ])("refuses %s", (row, sentence) => {
    expect(found.get(row)).toContain(sentence);
  });

  it("accepts everything else in the project", () => {
    const check = () => execFileSync(process.execPath, [tsc, "--noEmit"], { cwd: root });
    expect(check).not.toThrow();
  });
});
