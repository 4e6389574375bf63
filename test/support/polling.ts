// The platform's engine for a polling trigger: keeps the instance's state as JSON, runs page after page,
// saves the state of a run that succeeds and forgets that of one that fails, all its pages, though batches of
// the first ones have run.
import { type ConnectionValue, component, silent, type TriggerResult } from "./component";

/** One record that a flow was given. */
export interface Delivered {
  event: string;
  resourceType: string;
  record: Readonly<Record<string, unknown>> & { id: number | string };
  initialSync?: boolean;
}

/** What was delivered, in words: the kind of event and the title of the record. */
export const told = (delivered: readonly Delivered[]): string[] =>
  delivered.map(({ event, record }) => `${event} ${record.title}`);

export interface Options {
  inputs?: Readonly<Record<string, unknown>>;
  /** Items per execution; left out, the flow does not batch and gets the buckets. */
  batchSize?: number;
  /** Called after every page but the last of a run: the time in which others write, or poll. */
  between?(): unknown;
}

export interface Flow {
  /** One run on the schedule. Pages that came through before a failure have been delivered. */
  poll(): Promise<Delivered[]>;
  /** The initial sync of a deployment, all pages; `pages` ends it early, as a failure would. */
  deploy(pages?: number): Promise<Delivered[]>;
  /** The result of one run's last page as the platform gets it. */
  last(): TriggerResult;
  /** Everything that was delivered, also by runs that failed later. */
  delivered: Delivered[];
  /** Another configuration of the same instance, as a redeployment brings it. */
  configure(inputs: Readonly<Record<string, unknown>>): void;
  /** The state that the platform keeps, as text. */
  state(): string;
  /** Puts another state in its place. */
  restore(state: string): void;
}

const found = component.triggers.pollChangesTrigger;
if (found === undefined) throw new Error("The component has no pollChangesTrigger");
const trigger = found;

/** An instance whose one flow polls. */
export function startFlow(connection: ConnectionValue, options: Options): Flow {
  let kept = "{}";
  let filled = options.inputs ?? {};
  let last: TriggerResult | undefined;
  const delivered: Delivered[] = [];
  const batch =
    options.batchSize === undefined
      ? { enabled: false }
      : { enabled: true, batchSize: options.batchSize };

  const values = () => ({
    ...Object.fromEntries(trigger.inputs.map(({ key, default: value }) => [key, value ?? ""])),
    ...filled,
    connection,
  });

  async function run(onDeploy: boolean, most: number): Promise<Delivered[]> {
    const given: Delivered[] = [];
    const before = kept;
    let carried = "";
    for (let page = 1; ; page += 1) {
      const instanceState = JSON.parse(kept) as Record<string, unknown>;
      const context = { logger: silent, instanceState, batch, flow: { name: "Flow 1" } };
      const payload = carried === "" ? {} : { paginationState: JSON.parse(carried) };
      const fire = onDeploy ? trigger.onDeployPerform : trigger.perform;
      const result = await fire?.(context, payload, values()).catch((thrown: unknown) => {
        kept = before;
        throw thrown;
      });
      if (result === undefined) throw new Error("The trigger has no initial sync");
      last = result;
      kept = JSON.stringify(instanceState);
      const resolve = onDeploy ? trigger.resolveOnDeployItems : trigger.resolveTriggerItems;
      const items = (resolve?.(context, result) ?? []) as Delivered[];
      // As an execution gets them: a copy.
      const copies = JSON.parse(JSON.stringify(items)) as Delivered[];
      given.push(...copies);
      delivered.push(...copies);
      const nextOf = onDeploy
        ? trigger.getOnDeployNextPaginationState
        : trigger.getNextPaginationState;
      const next = onDeploy || batch.enabled ? (nextOf?.(context, result) ?? null) : null;
      if (next === null || page === most) return given;
      carried = JSON.stringify(next);
      await options.between?.();
    }
  }

  return {
    delivered,
    poll: () => run(false, Number.POSITIVE_INFINITY),
    deploy: (pages = Number.POSITIVE_INFINITY) => run(true, pages),
    last() {
      if (last === undefined) throw new Error("Nothing has run yet");
      return last;
    },
    configure(inputs) {
      filled = inputs;
    },
    state: () => kept,
    restore(state) {
      kept = state;
    },
  };
}
