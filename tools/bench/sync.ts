// `npm run bench -- sync`: the initial sync of the polling trigger over 10,000 and over 100,000 deals, each
// in a process whose JavaScript heap may not grow beyond 48 MB. Every deal must come once, and ten times
// the deals must take no more than 1.2 times the heap.
import { fork } from "node:child_process";
import { join } from "node:path";
import { cell, paintFor } from "../demo/table";
import { startEmulator } from "../emulator/server";
import type { Told } from "./syncChild";

const API_TOKEN = "bench-api-token";
const HEAP_MEGABYTES = 48;
const MOST_GROWTH = 1.2;

const paint = paintFor(process.stdout.isTTY === true, process.env);

interface Synced {
  deals: number;
  /** Deals that came exactly once. */
  once: number;
  pages: number;
  heap: number;
  resident: number;
  state: number;
  milliseconds: number;
}

async function run(deals: number): Promise<Synced> {
  const emulator = await startEmulator({ limits: false, deals, apiToken: API_TOKEN });
  const all = emulator.world.deals.filter((deal) => !deal.is_deleted && !deal.is_archived);
  const times = new Map<number, number>();
  const found: Synced = {
    deals: all.length,
    once: 0,
    pages: 0,
    heap: 0,
    resident: 0,
    state: 0,
    milliseconds: 0,
  };
  const started = performance.now();
  await new Promise<void>((done, fail) => {
    const child = fork(join(__dirname, "syncChild.ts"), {
      execArgv: [...process.execArgv, "--expose-gc", `--max-old-space-size=${HEAP_MEGABYTES}`],
    });
    child.on("message", ({ ids = [], most, pages }: Told) => {
      for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
      if (most) Object.assign(found, most, { pages });
    });
    child.on("exit", (code) => {
      if (code === 0) done();
      else fail(new Error(`The sync of ${deals} deals ended with ${code}`));
    });
    const fields = { apiUrl: emulator.url, apiToken: API_TOKEN };
    child.send({ key: "apiToken", configVarKey: "Pipedrive", fields });
  });
  found.milliseconds = performance.now() - started;
  found.once = all.filter(({ id }) => times.get(id) === 1).length;
  if (times.size > all.length) found.once = 0;
  await emulator.close();
  return found;
}

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** Runs the bench, prints it and says whether it held. */
export async function benchSync(): Promise<boolean> {
  console.log(paint.bold(`Initial sync, JavaScript heap limited to ${HEAP_MEGABYTES} MB`));
  const results: Synced[] = [];
  for (const deals of [10_000, 100_000]) {
    const synced = await run(deals);
    results.push(synced);
    const good = synced.once === synced.deals;
    const told = [
      `${synced.once} of ${synced.deals} once`,
      `${synced.pages} pages`,
      `heap ${megabytes(synced.heap)}`,
      `resident ${megabytes(synced.resident)}`,
      `state ${(synced.state / 1024).toFixed(1)} KB`,
      `${(synced.milliseconds / 1000).toFixed(1)} s`,
    ];
    const mark = good ? paint.good("✓") : paint.bad("✗");
    console.log(`${mark} ${cell(`${deals.toLocaleString("en")} deals`, 28)} ${told.join(", ")}`);
  }
  const [small, large] = results;
  const growth = (large?.heap ?? 0) / (small?.heap ?? 1);
  const bounded = growth <= MOST_GROWTH;
  const mark = bounded ? paint.good("✓") : paint.bad("✗");
  console.log(`${mark} ${cell("ten times the deals", 28)} ${growth.toFixed(2)} times the heap`);
  return bounded && results.every(({ once, deals }) => once === deals);
}
