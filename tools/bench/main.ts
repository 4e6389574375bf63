// `npm run bench`: 1,000 calls through the tightest window there is, an API token on the Lite plan, 50 at
// once. All must succeed, in at most 1.15 times what the window itself takes. Beside it the same calls
// where nothing is refused.
import { cell, paintFor } from "../demo/table";
import { requestsPerWindow, type TokenKind, WINDOW_MILLISECONDS } from "../emulator/limits";
import { type Emulator, startEmulator } from "../emulator/server";
import type { Plan } from "../emulator/state/company";
import { connectByOAuth, loadComponent } from "../faults/scene";
import { bound, type Measured, measure } from "./run";

const CALLS = 1000;
const AT_ONCE = 50;
const MOST = 1.15;
const API_TOKEN = "bench-api-token";

const paint = paintFor(process.stdout.isTTY === true, process.env);

interface Setting {
  title: string;
  plan: Plan;
  kind: TokenKind;
  limits: boolean;
}

const TIGHTEST: Setting = {
  title: "API token, Lite: 20 in 2 s",
  plan: "lite",
  kind: "apiToken",
  limits: true,
};

/** Refuses nothing, and tells of the widest window, so that there is little to wait for. */
const OPEN: Setting = {
  title: "OAuth, Ultimate: 480 in 2 s, never refused",
  plan: "ultimate",
  kind: "oauth",
  limits: false,
};

async function run({ plan, kind, limits }: Setting): Promise<Measured & { refused: number }> {
  const emulator = await startEmulator({ plan, limits, deals: AT_ONCE, apiToken: API_TOKEN });
  const platform = loadComponent();
  if (kind === "oauth") connectByOAuth(platform, emulator);
  else {
    const fields = { apiUrl: emulator.url, apiToken: API_TOKEN };
    platform.connect({ key: "apiToken", configVarKey: "Pipedrive", fields });
  }
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
  const { title, plan, kind } = setting;
  const ideal = bound(CALLS, requestsPerWindow(plan, kind), WINDOW_MILLISECONDS);
  const { milliseconds, failures, refused } = await run(setting);
  const ratio = milliseconds / ideal;
  const bounded = setting === TIGHTEST;
  const good = failures.length === 0 && (!bounded || ratio <= MOST);
  const found = [
    `${CALLS - failures.length} of ${CALLS} came through`,
    `${refused} × 429`,
    `${seconds(milliseconds)} ÷ ${seconds(ideal)} = ${ratio.toFixed(3)}`,
    ...(bounded ? [`at most ${MOST}`] : []),
  ].join(", ");
  console.log(`${good ? paint.good("✓") : paint.bad("✗")} ${cell(title, 44)} ${found}`);
  for (const failure of [
    ...new Set(failures.map((text) => text.replace(/Correlation ID .*/, ""))),
  ].slice(0, 5))
    console.log(`    ${failure}`);
  return good;
}

async function main(): Promise<number> {
  console.log(paint.bold(`${CALLS} calls of Get Deal, ${AT_ONCE} at once`));
  const open = await show(OPEN);
  const tight = await show(TIGHTEST);
  return open && tight ? 0 : 1;
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
