// The table that a run prints: pure formatting, from what was done to lines of text.
import { type Exchange, exchangesOf, type Line, tokensOf } from "./journal";
import type { Done } from "./story";

/** How emphasis is written; without colours every function gives its text back. */
export interface Paint {
  bold(text: string): string;
  faint(text: string): string;
  good(text: string): string;
  bad(text: string): string;
}

/** Colours for a terminal only, and not where NO_COLOR says otherwise: https://no-color.org */
export function paintFor(isTerminal: boolean, environment: NodeJS.ProcessEnv): Paint {
  const { NO_COLOR, TERM } = environment;
  const coloured = isTerminal && !NO_COLOR && TERM !== "dumb";
  const code = (start: number, end: number) => (text: string) =>
    coloured ? `\u001b[${start}m${text}\u001b[${end}m` : text;
  return { bold: code(1, 22), faint: code(2, 22), good: code(32, 39), bad: code(31, 39) };
}

interface Column {
  title: string;
  width: number;
  right?: boolean;
}

const COLUMNS = [
  { title: "Step", width: 32 },
  { title: "Action", width: 18 },
  { title: "Call", width: 36 },
  { title: "Status", width: 11 },
  { title: "ms", width: 6, right: true },
  { title: "Tokens", width: 6, right: true },
] as const satisfies readonly Column[];

const GAP = "  ";

/** Columns a line takes, at most. */
export const WIDTH = COLUMNS.reduce((sum, { width }) => sum + width + GAP.length, -GAP.length);

/** What a reply does not tell. */
const NONE = "·";

/** Cuts or pads to exactly `width` characters. */
export function cell(text: string, width: number, right = false): string {
  const characters = [...text];
  if (characters.length > width) return `${characters.slice(0, width - 1).join("")}…`;
  const space = " ".repeat(width - characters.length);
  return right ? space + text : text + space;
}

type Cells = readonly [
  step: string,
  action: string,
  call: string,
  status: string,
  milliseconds: string,
  tokens: string,
];

const aligned = (cells: Cells): readonly string[] =>
  COLUMNS.map((column: Column, index) => cell(cells[index] ?? "", column.width, column.right));

const joined = (cells: readonly string[]): string => cells.join(GAP).trimEnd();

/** A light rule under every column. */
export const rule = (paint: Paint): string =>
  paint.faint(joined(COLUMNS.map(({ width }) => "─".repeat(width))));

/** The names of the columns, ruled. */
export const heading = (paint: Paint): readonly string[] => [
  paint.bold(
    joined(COLUMNS.map(({ title, width, ...rest }: Column) => cell(title, width, rest.right))),
  ),
  rule(paint),
];

/** A step: one line for each call of each action it ran, the title on the first. */
export function rows({ title, lines, failure }: Done, paint: Paint): readonly string[] {
  const mark = failure === undefined ? paint.good("✓") : paint.bad("✗");
  const cells =
    lines.length === 0 ? [["", NONE, NONE, NONE, NONE, NONE] as const] : lines.flatMap(cellsOf);
  return cells.map(([, ...rest], index) => {
    const [step = "", action = "", call = "", status = "", ...numbers] = aligned([
      index === 0 ? `  ${title}` : "",
      ...rest,
    ]);
    const shownStatus = /[45]\d\d/.test(status) ? paint.bad(status) : status;
    const marked = index === 0 ? mark + step.slice(1) : step;
    return joined([marked, action, paint.faint(call), shownStatus, ...numbers]);
  });
}

/** The lines of one action: a call that was made several times in a row takes one of them. */
function cellsOf({ by, exchanges, milliseconds }: Line): Cells[] {
  const spent = tokensOf(exchanges);
  const groups = grouped(exchanges);
  if (groups.length === 0) return [["", by, NONE, NONE, thousands(milliseconds), NONE]];
  return groups.map((group, index) => [
    "",
    index === 0 ? by : "",
    callOf(group),
    statusesOf(group),
    index === 0 ? thousands(milliseconds) : "",
    index > 0 ? "" : spent === undefined ? NONE : thousands(spent),
  ]);
}

function grouped(exchanges: readonly Exchange[]): Exchange[][] {
  const groups: Exchange[][] = [];
  for (const exchange of exchanges) {
    const last = groups.at(-1);
    if (last?.[0]?.call === exchange.call) last.push(exchange);
    else groups.push([exchange]);
  }
  return groups;
}

/** UUIDs would fill the column and tell nothing. */
const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

const callOf = (group: readonly Exchange[]): string =>
  `${group[0]?.call.replace(UUID, "…")}${group.length > 1 ? ` ×${group.length}` : ""}`;

function statusesOf(group: readonly Exchange[]): string {
  const statuses = group.map(({ status }) => status);
  return [...(new Set(statuses).size === 1 ? statuses.slice(0, 1) : statuses)].join(" ");
}

/** Under the table: what all of it took. */
export function totals(all: readonly Done[], milliseconds: number): string {
  const exchanges = all.flatMap(({ lines }) => exchangesOf(lines));
  const spent = tokensOf(exchanges);
  return [
    counted(all.length, "step"),
    counted(exchanges.length, "call"),
    ...(spent === undefined ? [] : [counted(spent, "API token")]),
    `${(milliseconds / 1000).toFixed(1)} s`,
  ].join(" · ");
}

/** The sentences that were checked. */
export const claims = (all: readonly Done[], paint: Paint): readonly string[] =>
  all.flatMap(({ claim }) => (claim === undefined ? [] : [`${paint.good("✓")} ${claim}`]));

/** A whole number with commas between thousands. */
export const thousands = (value: number): string => Math.round(value).toLocaleString("en-US");

/** `1 deal`, `2,011 deals`. */
export const counted = (count: number, thing: string): string =>
  `${thousands(count)} ${thing}${count === 1 ? "" : "s"}`;
