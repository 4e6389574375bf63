// `npm run bench`: 1,000 calls through the tightest window there is, an API token on the Lite plan, 50 at
// once. All must succeed, in at most 1.15 times what the window itself takes. Beside it the same calls
// where nothing is refused. `npm run bench -- recipes` and `npm run bench -- sync` run what their files say.
import { cell, paintFor } from "../demo/table";
import { requestsPerWindow, WINDOW_MILLISECONDS } from "../emulator/limits";
import { type Emulator, startEmulator } from "../emulator/server";
import type { Plan } from "../emulator/state/company";
import { loadComponent } from "../faults/scene";
import { showRecipes } from "./recipes";
import { bound, type Measured, measure } from "./run";
import { benchSync } from "./sync";

const CALLS = 1000;
const AT_ONCE = 50;
const MOST = 1.15;
const API_TOKEN = "bench-api-token";

const paint = paintFor(process.stdout.isTTY === true, process.env);

interface Setting {
  title: string;
  plan: Plan;
  limits: boolean;
}

const TIGHTEST: Setting = {
  title: "API token, Lite: 20 in 2 s",
  plan: "lite",
  limits: true,
};

/** Refuses nothing and tells of no window: what the calls themselves take. */
const OPEN: Setting = { ...TIGHTEST, title: "The same without limits", limits: false };

async function run({ plan, limits }: Setting): Promise<Measured & { refused: number }> {
  const emulator = await startEmulator({ plan, limits, deals: AT_ONCE, apiToken: API_TOKEN });
  const platform = loadComponent();
  const fields = { apiUrl: emulator.url, apiToken: API_TOKEN };
  platform.connect({ key: "apiToken", configVarKey: "Pipedrive", fields });
  const measured = await measure(CALLS, AT_ONCE, (index) =>
    platform.run("getDeal", { id: String((index % AT_ONCE) + 1) }),
  );
  const refused = refusedBy(emulator);
  await emulator.close();
  return { ...measured, refused };
}

const refusedBy = ({ requests }: Emulator): number =>
  requests.all().filter(({ status }) => status === 429).length;

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

async function show(setting: Setting): Promise<boolean> {
  const { title, plan, limits } = setting;
  const ideal = bound(CALLS, requestsPerWindow(plan, "apiToken"), WINDOW_MILLISECONDS);
  const { milliseconds, failures, refused } = await run(setting);
  const ratio = milliseconds / ideal;
  const good = failures.length === 0 && (!limits || ratio <= MOST);
  const found = [
    `${CALLS - failures.length} of ${CALLS} came through`,
    `${refused} × 429`,
    limits
      ? `${seconds(milliseconds)} ÷ ${seconds(ideal)} = ${ratio.toFixed(3)}, at most ${MOST}`
      : seconds(milliseconds),
  ].join(", ");
  console.log(`${good ? paint.good("✓") : paint.bad("✗")} ${cell(title, 28)} ${found}`);
  const sentences = failures.map((text) => text.replace(/ Correlation ID .*/, ""));
  for (const failure of [...new Set(sentences)].slice(0, 5)) console.log(`    ${failure}`);
  return good;
}

async function main([what]: readonly string[]): Promise<number> {
  if (what === "recipes") return (await showRecipes(paint)) ? 0 : 1;
  if (what === "sync") return (await benchSync()) ? 0 : 1;
  console.log(paint.bold(`${CALLS} calls of Get Deal, ${AT_ONCE} at once`));
  const open = await show(OPEN);
  const tight = await show(TIGHTEST);
  return open && tight ? 0 : 1;
}

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
