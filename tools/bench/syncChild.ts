// A process of its own that runs an initial sync as the platform's engine does: page after page, the state
// kept as text. It tells the parent the ids of each page, and at the end the most memory it held.
import { join } from "node:path";

export interface Told {
  ids?: number[];
  /** Bytes; `state` is what the platform keeps and hands on, as text. */
  most?: { resident: number; heap: number; state: number };
  pages?: number;
}

interface Result {
  payload: { paginationState?: object };
}

interface Trigger {
  inputs: readonly { key: string; default?: unknown }[];
  onDeployPerform(context: object, payload: object, values: object): Promise<Result>;
  resolveOnDeployItems(context: object, result: Result): { record: { id: number } }[];
  getOnDeployNextPaginationState(context: object, result: Result): object | null;
}

const tell = (told: Told): void => {
  process.send?.(told);
};

async function main(connection: object): Promise<void> {
  const bundle = join(__dirname, "../../dist/index.js");
  const { default: component } = require(bundle) as {
    default: { triggers: Record<string, Trigger> };
  };
  const trigger = component.triggers.pollChangesTrigger;
  if (trigger === undefined) throw new Error("dist/index.js has no pollChangesTrigger");
  const defaults = trigger.inputs.map(({ key, default: value }) => [key, value ?? ""]);
  const values = { ...Object.fromEntries(defaults), connection, resourceType: "deal" };
  const silent = () => undefined;
  const logger = { debug: silent, error: silent, info: silent, warn: silent };
  const most = { resident: 0, heap: 0, state: 0 };
  let [kept, carried, pages] = ["{}", "{}", 0];
  for (;;) {
    const instanceState = JSON.parse(kept) as object;
    const batch = { enabled: true, batchSize: 50 };
    const context = { logger, instanceState, batch };
    const result = await trigger.onDeployPerform(context, JSON.parse(carried) as object, values);
    kept = JSON.stringify(instanceState);
    tell({ ids: trigger.resolveOnDeployItems(context, result).map(({ record }) => record.id) });
    // With the page still in hand, without what only waits to be collected.
    global.gc?.();
    const { rss, heapUsed } = process.memoryUsage();
    most.resident = Math.max(most.resident, rss);
    most.heap = Math.max(most.heap, heapUsed);
    pages += 1;
    const next = trigger.getOnDeployNextPaginationState(context, result);
    if (next === null) break;
    carried = JSON.stringify({ paginationState: next });
    most.state = Math.max(most.state, kept.length + carried.length);
  }
  tell({ most, pages });
}

process.once("message", (connection: object) => {
  main(connection).then(
    () => process.disconnect(),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
