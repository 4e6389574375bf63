// `npm run test:faults`: fault × kind of call → what happened, then 2,000 calls at 20 % mixed faults. Both
// are judged by the emulator's store. Ends with 1 when the component said what was not so.
import { cell, paintFor } from "../demo/table";
import type { Strike } from "../emulator/faults";
import { type Books, soak } from "./soak";
import { COLUMNS, type Row, runTable } from "./table";

const paint = paintFor(process.stdout.isTTY === true, process.env);

const print = (lines: readonly string[]): void => console.log(lines.join("\n"));

const OPTIONS = { calls: 2000, probability: 0.2, seed: 20_261_120 };

/** One block for each fault: kinds that fared alike share a line. */
function shown({ title, cells }: Row, width: number): string[] {
  const groups = new Map<string, string[]>();
  cells.forEach(({ words }, index) => {
    groups.set(words, [...(groups.get(words) ?? []), COLUMNS[index]?.name ?? ""]);
  });
  return [...groups].map(([words, names], index) => {
    const text = words.startsWith("LIE") ? paint.bad(words) : words;
    const who = names.length === COLUMNS.length ? "every kind" : names.join(", ");
    return `${cell(index === 0 ? title : "", width)}  ${text}: ${paint.faint(who)}`;
  });
}

function liesOf(rows: readonly Row[]): string[] {
  return rows.flatMap(({ title, cells }) =>
    cells.flatMap(({ lie }, index) =>
      lie === undefined ? [] : [`${title} × ${COLUMNS[index]?.name}: ${lie}`],
    ),
  );
}

const isDuplicate = ({ kind }: Strike): boolean => kind === "duplicate";

const number = (count: number): string => count.toLocaleString("en-US");

function booksShown({ judged, requests, faults, strangers }: Books): string[] {
  const count = (test: (one: Books["judged"][number]) => boolean): number =>
    judged.filter(test).length;
  const uncertain = judged.filter(({ said }) => said.what === "uncertain");
  const had = uncertain.filter(({ times }) => times > 0).length;
  const lines: [string, string][] = [
    ["calls", number(judged.length)],
    ["requests", `${number(requests)}, of which ${number(faults)} met a fault`],
    ["came through", number(count(({ said }) => said.what === "done"))],
    ["refused, nothing done", number(count(({ said }) => said.what === "refused"))],
    ["may have happened", `${uncertain.length}: ${had} had, ${uncertain.length - had} had not`],
    ["delivered twice by the network", number(count(({ struck }) => struck.some(isDuplicate)))],
    ["writes lost", number(lost(judged))],
    [
      "writes doubled",
      number(count(({ verdict: { lie } }) => /^It was (done|sent again)/.test(lie ?? ""))),
    ],
    ["said not to be done, but were", number(falselyRefused(judged))],
    ["records nobody reported", number(strangers)],
  ];
  return lines.map(([what, text]) => `  ${cell(what, 31)} ${text}`);
}

const lost = (judged: Books["judged"]): number =>
  judged.filter(({ kind, said, times }) => kind.writes && said.what === "done" && times === 0)
    .length;

const falselyRefused = (judged: Books["judged"]): number =>
  judged.filter(({ said, times }) => said.what === "refused" && times > 0).length;

async function main(): Promise<number> {
  const started = performance.now();
  const rows = await runTable();
  const width = Math.max(...rows.map(({ title }) => title.length));
  print(["", paint.bold("Fault × kind of call"), "", ...rows.flatMap((row) => shown(row, width))]);

  const { calls, probability, seed } = OPTIONS;
  const books = await soak(OPTIONS);
  const title = `${number(calls)} calls, ${probability * 100} % of requests struck, seed ${seed}`;
  print(["", paint.bold(title), "", ...booksShown(books), ""]);

  const lies = [
    ...liesOf(rows),
    ...books.judged.flatMap(({ kind, task, struck, verdict: { lie } }) =>
      lie === undefined
        ? []
        : [
            `${kind.name} "${task.mark}" after ${struck.map(({ kind: fault }) => fault).join(", ")}: ${lie}`,
          ],
    ),
    ...(books.strangers === 0 ? [] : [`${books.strangers} records are there that nobody reported`]),
  ];
  const seconds = Math.round((performance.now() - started) / 1000);
  print([
    lies.length === 0
      ? paint.good(`Everything the component said was so. ${seconds} s`)
      : paint.bad(`${lies.length} times the component said what was not so. ${seconds} s`),
    ...lies.slice(0, 40).map((lie) => `${paint.bad("✗")} ${lie}`),
  ]);
  return lies.length === 0 ? 0 : 1;
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
