// What every test of deliveries starts with: a seeded emulator whose clock stands still, and a receiver.
import { stoppedClock } from "../../tools/emulator/clock";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { type Receiver, startReceiver } from "../support/receiver";
import { ask, type Reply } from "./http";

export const NOON = Date.UTC(2026, 10, 20, 12);

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const DAY = 24 * 60 * MINUTE;

export interface Desk {
  emulator: Emulator;
  receiver: Receiver;
  call(what: string, json?: unknown): Promise<Reply>;
  /** Registers a webhook for everything that `part` does not narrow, and returns its id. */
  subscribe(part?: Record<string, unknown>): Promise<number>;
  /** Moves the clock and delivers what has become due. */
  later(milliseconds: number): Promise<void>;
  close(): Promise<void>;
}

export async function openDesk(): Promise<Desk> {
  const emulator = await startEmulator({
    clock: stoppedClock(NOON),
    limits: false,
    plan: "ultimate",
  });
  const receiver = await startReceiver();
  const call = (what: string, json?: unknown) => ask(emulator.url, what, json);
  return {
    emulator,
    receiver,
    call,
    async subscribe(part = {}) {
      const { body } = await call("POST /v1/webhooks", {
        name: "Flow",
        subscription_url: receiver.url,
        event_action: "*",
        event_object: "*",
        ...part,
      });
      return body.data.id;
    },
    async later(milliseconds) {
      emulator.clock.advance(milliseconds);
      await emulator.webhooks.settle();
    },
    async close() {
      await emulator.close();
      await receiver.close();
    },
  };
}
