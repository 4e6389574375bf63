// `npm start`: plays a night against an emulator, or reads a real account, and prints what happened.
import { readFlags, USAGE, type Wish } from "./flags";
import { nightEmulator, playNight } from "./night";
import { type Account, playReading } from "./reading";
import { type Done, messageOf } from "./story";
import { claims, heading, paintFor, rows, rule, totals } from "./table";

const paint = paintFor(process.stdout.isTTY === true, process.env);

const print = (lines: readonly string[]): void => console.log(lines.join("\n"));

/** Prints the table while it grows, then what was checked, the totals and what to do next. */
async function show(
  title: string,
  run: (tell: (done: Done) => void) => Promise<readonly Done[]>,
  next: readonly string[],
): Promise<number> {
  const started = performance.now();
  print(["", paint.bold(title), "", ...heading(paint)]);
  const all = await run((done) => print(rows(done, paint)));
  print([rule(paint), paint.bold(totals(all, performance.now() - started)), ""]);
  const checked = claims(all, paint);
  if (checked.length > 0) print([paint.bold("Checked"), ...checked, ""]);
  const failed = all.findIndex(({ failure }) => failure !== undefined);
  if (failed >= 0) {
    const { title: step, failure } = all[failed] as Done;
    console.error(`${paint.bad("✗")} Step ${failed + 1}, "${step}", failed: ${failure}`);
    return 1;
  }
  print([paint.bold("Next"), ...next]);
  return 0;
}

async function night(): Promise<number> {
  const emulator = await nightEmulator();
  const title = `A night's flow through dist/index.js · emulator ${emulator.url}`;
  try {
    return await show(title, (tell) => playNight(emulator, tell), [
      "  your own account   PIPEDRIVE_API_TOKEN=… npm start -- --read-only   reads, never writes",
      "  the tests          npm test",
      "  the emulator       npm run emulator -- --port 8080                  for flows, curl and clients",
      "  publishing         npx prism login, then npm run publish",
    ]);
  } finally {
    await emulator.close();
  }
}

const reading = (account: Account): Promise<number> =>
  show(
    `Reading ${new URL(account.apiUrl).origin} through dist/index.js · nothing is written`,
    (tell) => playReading(account, tell),
    [
      "  the whole night    npm start                                        on an emulator",
      "  publishing         npx prism login, then npm run publish",
    ],
  );

function wish(): Wish {
  try {
    return readFlags(process.argv.slice(2), process.env);
  } catch (error) {
    console.error(messageOf(error));
    process.exit(2);
  }
}

async function main(): Promise<number> {
  const wanted = wish();
  if (wanted.run === "night") return night();
  if (wanted.run === "reading") return reading(wanted.account);
  console.log(USAGE);
  return 0;
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error(messageOf(error));
    process.exitCode = 1;
  },
);
