// `npm run coverage:api` prints how much of each source is covered and what is left out, with reasons.
// Ends with 1 when anything is neither an action nor left out.
import { type Coverage, coverageOf } from "./coverage";
import { readOffer, readSources } from "./sources";

function report({ lines, leftOut, idle }: Coverage): string[] {
  const width = Math.max(...lines.map(({ source }) => source.length));
  const callWidth = Math.max(...[...leftOut.keys()].map((call) => call.length));
  const missing = lines.flatMap((line) =>
    line.missing.map((what) => `  ${line.source.padEnd(width)}  ${what}`),
  );
  return [
    ...lines.map(({ source, covered, of, note = "" }) =>
      `${source.padEnd(width)}  ${covered}/${of}${note}`.trimEnd(),
    ),
    "",
    `Left out on purpose, ${leftOut.size}:`,
    ...[...leftOut].map(([call, why]) => `  ${call.padEnd(callWidth)}  ${why}`),
    ...section("Neither an action nor left out", missing),
    ...section(
      "The list of what is left out is wrong",
      idle.map((what) => `  ${what}`),
    ),
  ];
}

const section = (title: string, rows: readonly string[]): readonly string[] =>
  rows.length === 0 ? [] : ["", `${title}, ${rows.length}:`, ...rows];

async function main(): Promise<number> {
  const coverage = coverageOf(readOffer(), await readSources());
  console.log(report(coverage).join("\n"));
  const faults = coverage.lines.flatMap(({ missing }) => missing).concat(coverage.idle);
  return faults.length === 0 ? 0 : 1;
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
