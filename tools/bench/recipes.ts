// `npm run bench -- recipes`: what each recipe costs in API tokens, beside the naive way. Measured on the
// emulator's budget, in a company of a thousand and more records of each kind.

import type { Filled } from "../demo/platform";
import { cell, type Paint } from "../demo/table";
import { runningClock } from "../emulator/clock";
import { settingsOf } from "../emulator/options";
import { type Emulator, startEmulator } from "../emulator/server";
import { loadComponent } from "../faults/scene";
import { CONTACT_ROWS } from "./contactRows";
import { grownCompany, MORE } from "./grownCompany";
import { type Naive, naiveClient } from "./naive";
import { SALE_ROWS } from "./saleRows";

export type Run = (action: string, filled: Filled) => Promise<unknown>;

/** One recipe: the step, and what somebody writes with the official client who wants the same. */
export interface Row {
  title: string;
  ours(run: Run): Promise<unknown>;
  naive(client: Naive): Promise<unknown>;
}

export const ROWS: readonly Row[] = [...CONTACT_ROWS, ...SALE_ROWS];

/** API tokens of the first run and of the same once more. */
type Twice = readonly [first: number, again: number];

export interface Measured {
  title: string;
  ours: Twice;
  naive: Twice;
}

const API_TOKEN = "bench-api-token";

/** Runs each way twice, each in a company of its own and by a component that has kept nothing yet. */
export async function measureRecipes(rows: readonly Row[] = ROWS): Promise<Measured[]> {
  const options = { clock: runningClock(), limits: false, apiToken: API_TOKEN };
  const emulator = await startEmulator(options);
  const settings = settingsOf(options, []);
  try {
    const measured: Measured[] = [];
    for (const { title, ours, naive } of rows) {
      const fresh = () => Object.assign(emulator.world, grownCompany(settings));
      fresh();
      const platform = loadComponent();
      const fields = { apiUrl: emulator.url, apiToken: API_TOKEN };
      platform.connect({ key: "apiToken", configVarKey: "Pipedrive", fields });
      const run: Run = (action, filled) => platform.run(action, filled);
      const byUs = await twice(emulator, () => ours(run));
      fresh();
      const client = naiveClient(emulator.url, API_TOKEN);
      measured.push({ title, ours: byUs, naive: await twice(emulator, () => naive(client)) });
    }
    return measured;
  } finally {
    await emulator.close();
  }
}

async function twice(emulator: Emulator, work: () => Promise<unknown>): Promise<Twice> {
  const first = await spentBy(emulator, work);
  return [first, await spentBy(emulator, work)];
}

async function spentBy({ limits, clock }: Emulator, work: () => Promise<unknown>): Promise<number> {
  const before = limits.budget.spent(clock.now());
  await work();
  return limits.budget.spent(clock.now()) - before;
}

const WIDTHS = { title: 36, number: 7 };

const line = (title: string, cells: readonly (string | number)[]): string =>
  cell(title, WIDTHS.title) + cells.map((text) => cell(String(text), WIDTHS.number, true)).join("");

/** The table as lines; true when no recipe costs more than the naive way in both runs together. */
export async function showRecipes(paint: Paint): Promise<boolean> {
  console.log(
    paint.bold(`API tokens of each recipe, in a company of ${MORE} and more records of each kind`),
  );
  console.log(paint.faint(line("", ["", "ours", "", "naive"])));
  console.log(paint.faint(line("Recipe", ["first", "again", "first", "again"])));
  const measured = await measureRecipes();
  for (const { title, ours, naive } of measured) console.log(line(title, [...ours, ...naive]));
  const sum = (way: "ours" | "naive") =>
    measured.reduce((total, { [way]: [first, again] }) => total + first + again, 0);
  console.log(paint.bold(line("All of them", ["", sum("ours"), "", sum("naive")])));
  return sum("ours") <= sum("naive");
}
