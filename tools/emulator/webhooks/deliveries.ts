// Delivers events to webhooks: what is due and when, retries, what came of each attempt.
// https://pipedrive.readme.io/docs/guide-for-webhooks-v2, "Retry logic" and "Webhooks policy"
import type { Clock } from "../clock";
import type { Journal, JournalEvent } from "../journal/journal";
import { isBanned, isGivenUp, retryAfter, standingAfter } from "../state/webhookStanding";
import { isActive, type Webhook } from "../state/webhooks";
import { eventV1 } from "../wire/webhookEventV1";
import { eventV2 } from "../wire/webhookEventV2";
import type { World } from "../world";
import { subscribersOf } from "./matching";
import { type Mishap, mishaps, type RandomMishaps } from "./mishaps";
import { isOnThisMachine, type Posted, post } from "./post";

/** One attempt to deliver one event to one webhook, and what came of it. */
export interface Attempt {
  webhook_id: number;
  /** `id` of the event in the journal. */
  event_id: string;
  action: JournalEvent["action"];
  kind: JournalEvent["kind"];
  entity_id: number | string;
  /** 1 to 4. */
  attempt: number;
  /** ISO 8601 with milliseconds, by the emulator's clock. */
  time: string;
  /**
   * "delivered": answered with a 2xx in time. "failed": it was not. "banned" and "lost": never sent,
   * never tried again. "not sent": the address is not on this machine.
   */
  result: "delivered" | "failed" | "banned" | "lost" | "not sent";
  status: number | null;
  error?: string;
  mishap?: Mishap;
}

export interface Webhooks {
  /** Delivers everything that is due by the clock; resolves when nothing is due or under way any more. */
  settle(): Promise<void>;
  /** Looks at the clock again after it was moved; with a clock that runs, what is due leaves. */
  wake(): void;
  /** Deliveries that wait for their time. */
  pending(): number;
  /** Every attempt, in the order in which they ended. */
  attempts(): readonly Attempt[];
  /** What befalls the next attempts: see README.md. */
  mishap(kind: Mishap, times?: number): void;
  /** The next `times` deliveries never leave, and Pipedrive never knows. */
  lose(times?: number): void;
  /** Mishaps by chance, until `healed`. */
  random(chance: RandomMishaps): void;
  healed(): void;
  /** Forgets what waits and what was attempted. */
  reset(): void;
}

interface Parts {
  world: World;
  clock: Clock;
  journal: Journal;
  /** Milliseconds of real time that a receiver has to answer. */
  patience: number;
  origin(): string;
}

interface Job {
  event: JournalEvent;
  webhookId: number;
  attempt: number;
  /** Milliseconds since the epoch. */
  due: number;
  body(attempt: number): unknown;
}

/** An emulator that runs for days must not grow without end. */
const KEPT = 10_000;

export function deliveries({ world, clock, journal, patience, origin }: Parts): Webhooks & {
  close(): void;
} {
  let waiting: Job[] = [];
  let attempts: Attempt[] = [];
  let timer: NodeJS.Timeout | undefined;
  const underWay = new Set<Promise<void>>();
  const queues = new Map<number, Promise<void>>();
  const befalls = mishaps();
  const closing = new AbortController();

  const note = (job: Job, came: Pick<Attempt, "result" | "status" | "error" | "mishap">): void => {
    const { event, webhookId, attempt } = job;
    const { id, action, kind, entity_id } = event;
    const time = new Date(clock.now()).toISOString();
    attempts.push({
      ...{ webhook_id: webhookId, event_id: id, action, kind, entity_id, attempt, time },
      ...came,
    });
    if (attempts.length > 2 * KEPT) attempts = attempts.slice(-KEPT);
  };

  const concluded = (job: Job, posted: Posted, mishap: Mishap | undefined): void => {
    const now = clock.now();
    const succeeded = posted.status !== null && posted.status >= 200 && posted.status < 300;
    note(job, {
      result: succeeded ? "delivered" : "failed",
      ...posted,
      ...(mishap ? { mishap } : {}),
    });
    const webhook = world.webhooks.get(job.webhookId);
    if (!webhook) return;
    world.webhooks.put(attempted(webhook, { attempt: job.attempt, succeeded, now }, posted.status));
    const wait = succeeded ? undefined : retryAfter(job.attempt);
    if (wait !== undefined) waiting.push({ ...job, attempt: job.attempt + 1, due: now + wait });
  };

  const send = async (job: Job, mishap: Mishap | undefined): Promise<void> => {
    const webhook = world.webhooks.get(job.webhookId);
    if (!webhook || !isActive(webhook) || closing.signal.aborted) return;
    // "The webhook's event message is lost. No data will be saved for retries after the ban."
    if (isBanned(webhook.standing, clock.now())) {
      return note(job, { result: "banned", status: null });
    }
    if (mishap === "lost") return note(job, { result: "lost", status: null, mishap });
    if (!isOnThisMachine(webhook.subscription_url)) {
      return note(job, { result: "not sent", status: null });
    }
    if (mishap === "refused") {
      return concluded(job, { status: null, error: "refused" }, mishap);
    }
    const body = JSON.stringify(job.body(job.attempt));
    const posted = await post(webhook, body, patience, closing.signal);
    if (closing.signal.aborted) return;
    if (mishap === "doubled") await post(webhook, body, patience, closing.signal);
    if (mishap === "slow") {
      return concluded(job, { status: null, error: "no answer in time" }, mishap);
    }
    concluded(job, posted, mishap);
  };

  /** Starts what is due. Events of one webhook follow each other; with a stopped clock all do. */
  const start = (): void => {
    const now = clock.now();
    const due = waiting.filter((job) => job.due <= now).sort((one, other) => one.due - other.due);
    waiting = waiting.filter((job) => job.due > now);
    const fated = due.map((job) => ({ job, mishap: befalls.take() }));
    const late = fated.filter(({ mishap }) => mishap === "late");
    for (const { job, mishap } of [...fated.filter((one) => !late.includes(one)), ...late]) {
      const queue = clock.runs ? job.webhookId : 0;
      const sent = (queues.get(queue) ?? Promise.resolve()).then(() => send(job, mishap));
      queues.set(queue, sent);
      underWay.add(sent);
      void sent.then(() => {
        underWay.delete(sent);
        plan();
      });
    }
    plan();
  };

  /** A running clock comes to what waits by itself; a stopped one waits for `settle`. */
  const plan = (): void => {
    clearTimeout(timer);
    if (!clock.runs || waiting.length === 0 || closing.signal.aborted) return;
    const next = Math.min(...waiting.map((job) => job.due));
    timer = setTimeout(start, Math.max(0, next - clock.now())).unref();
  };

  const bodyFor = (event: JournalEvent, webhook: Webhook) =>
    webhook.version === "1.0"
      ? eventV1(world, event, webhook, origin())
      : eventV2(world, event, webhook);

  journal.listen((events) => {
    for (const event of events) {
      for (const webhook of subscribersOf(world, event)) {
        const body = bodyFor(event, webhook);
        if (!body) continue;
        waiting.push({ event, webhookId: webhook.id, attempt: 1, due: event.time, body });
      }
    }
    plan();
  });

  return {
    async settle() {
      start();
      while (underWay.size > 0) {
        await Promise.all(underWay);
        start();
      }
    },
    wake: plan,
    pending: () => waiting.length,
    attempts: () => attempts,
    mishap: (kind, times = 1) => befalls.add(kind, times),
    lose: (times = 1) => befalls.add("lost", times),
    random: befalls.random,
    healed: befalls.clear,
    reset() {
      waiting = [];
      attempts = [];
      befalls.clear();
    },
    close() {
      clearTimeout(timer);
      closing.abort();
    },
  };
}

/** The webhook after an attempt: what it shows of it, and whether Pipedrive gives it up. */
function attempted(
  webhook: Webhook,
  attempt: Parameters<typeof standingAfter>[1],
  status: number | null,
): Webhook {
  const time = new Date(attempt.now).toISOString();
  const standing = standingAfter(webhook.standing, attempt);
  const after = { ...webhook, standing, last_delivery_time: time, last_http_status: status };
  if (!isGivenUp(standing)) return after;
  return {
    ...after,
    remove_time: time,
    remove_reason: "no successful deliveries on 3 consecutive days",
  };
}
