// Prismatic's part in a polling trigger: a schedule that is due when the demo says so, and the state between polls.
import type { Journal } from "./journal";

type Members = Readonly<Record<string, unknown>>;

/** A polling trigger, as the runner calls it. */
export interface PollingTrigger {
  key: string;
  inputs: readonly { key: string; type: string; default?: unknown }[];
  perform(
    context: object,
    payload: object,
    values: Members,
  ): Promise<{ payload: { body: { data: unknown } }; resultType?: string }>;
}

export interface Schedule {
  /** `payload.body.data` of the run; undefined where the poll found nothing and no flow ran. */
  poll(): Promise<Members | undefined>;
}

/** An instance whose one flow polls; its state goes through JSON, as the platform's does. */
export function schedule(
  trigger: PollingTrigger,
  values: () => Members,
  known: Members,
  journal: Journal,
): Schedule {
  let kept = "{}";
  return {
    async poll() {
      const instanceState = JSON.parse(kept) as object;
      const context = { ...known, instanceState, batch: { enabled: false } };
      const payload = { headers: {}, body: { data: null, contentType: "application/json" } };
      const result = await journal.note(trigger.key, () =>
        trigger.perform(context, payload, values()),
      );
      kept = JSON.stringify(instanceState);
      return result.resultType === "polled_no_changes"
        ? undefined
        : (result.payload.body.data as Members);
    },
  };
}
