// `npm run contract` makes src/generated from the tables; with Pipedrive's two documents as arguments
// (v1.yaml v2.yaml) it first makes the tables from them, and prints what changed.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compare } from "./compare";
import { loadContract, readCorrections, readTables, writeTables } from "./contract";
import { idleCorrections, type Tables } from "./corrections";
import { distill } from "./distill";
import { generate } from "./generate";
import { readDocument } from "./openapi";
import { distillReplies } from "./replies";

const GENERATED = join(__dirname, "../../src/generated");

function main(paths: string[]): void {
  if (paths.length !== 0 && paths.length !== 2) {
    throw new Error("Usage: npm run contract [-- <v1.yaml> <v2.yaml>]");
  }
  if (paths.length === 2) {
    const documents = paths.map((path) => readDocument(readFileSync(path, "utf8")));
    const tables: Tables = {
      operations: documents.flatMap(distill),
      replies: distillReplies(documents),
    };
    console.log(compare(readTables(), tables).join("\n"));
    writeTables(tables);
    for (const { call, calls, shape, fault } of idleCorrections(tables, readCorrections())) {
      console.log(`No longer needed: ${call ?? calls?.[0] ?? shape}: ${fault}`);
    }
  }
  mkdirSync(GENERATED, { recursive: true });
  for (const [name, text] of Object.entries(generate(loadContract()))) {
    writeFileSync(join(GENERATED, name), text);
  }
}

main(process.argv.slice(2));
