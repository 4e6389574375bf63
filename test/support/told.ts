// What steps tell that they must not: the planted secrets and a customer's words, wherever they come out.
import type { ConnectionValue } from "./component";
import { type Leak, leaksIn, type Planted } from "./leaks";
import { PAYLOAD, type Step, type Vault } from "./secrets";
import { runAction, type Testimony } from "./witness";

/**
 * Everything in which a testimony tells too much: any secret anywhere; the customer's words in anything but
 * a result and the parsed reply on an error, which are Pipedrive's own.
 */
export function told(testimony: Testimony, planted: Planted, where: string): Leak[] {
  const { thrown, logged, printed } = testimony;
  return [
    ...leaksIn(testimony, planted, where),
    ...leaksIn({ thrown: withoutReply(thrown), logged, printed }, { payload: PAYLOAD }, where),
  ];
}

function withoutReply(thrown: unknown): unknown {
  if (typeof thrown !== "object" || thrown === null) return thrown;
  const own = Reflect.ownKeys(thrown).filter((key) => key !== "data");
  return own.map((key) => [key, (thrown as Record<string | symbol, unknown>)[key]]);
}

const KEYS = ["OAuth", "API token"] as const;

/** The secret that each connection sends. */
const SENT = { OAuth: "accessToken", "API token": "apiToken" } as const;

/** Faults that ask for no time. */
export const AT_ONCE = {
  milliseconds: 1,
  headers: { "retry-after": "0", "x-ratelimit-reset": "0" },
};

export interface Circumstances {
  connections?: Vault["connections"];
  /** Runs before each step, with the secret that its connection sends. Its faults end with the step. */
  before?: (secret: string) => void;
  /** On unless said. */
  debug?: boolean;
}

/** What the steps tell with each connection. */
export async function toldBy(
  { emulator, planted, connections: own }: Vault,
  steps: readonly Step[],
  { connections = own, before = () => undefined, debug = true }: Circumstances = {},
): Promise<Leak[]> {
  const leaks: Leak[] = [];
  for (const step of steps) {
    for (const key of KEYS) {
      before(planted[SENT[key]] ?? "");
      const testimony = await step.run(connections[key], debug);
      leaks.push(...told(testimony, planted, `${step.name} by ${key}`));
      emulator.faults.clear();
    }
  }
  return leaks;
}

/** What an action tells that has to fail: with each connection, with debug and without. */
export async function toldByFailing(
  vault: Vault,
  action: string,
  inputs: Readonly<Record<string, unknown>>,
  connections: readonly ConnectionValue[] = Object.values(vault.connections),
): Promise<Leak[]> {
  const leaks: Leak[] = [];
  for (const connection of connections) {
    for (const debug of [true, false]) {
      const testimony = await runAction(action, connection, inputs, debug);
      expect(testimony.thrown).toBeInstanceOf(Error);
      leaks.push(...told(testimony, vault.planted, `${action} by ${connection.key}`));
    }
  }
  return leaks;
}

/** The same for a raw request, with both of its ways to ask for debug. */
export const toldByRaw = (
  vault: Vault,
  inputs: Readonly<Record<string, unknown>>,
  connections?: readonly ConnectionValue[],
): Promise<Leak[]> => {
  const usual = { method: "GET", timeout: "300", debugRequest: "true" };
  return toldByFailing(vault, "rawRequest", { ...usual, ...inputs }, connections);
};

/** What every step tells with connections under which each of them has to fail. */
export async function toldByAllFailing(
  { planted }: Vault,
  steps: readonly Step[],
  connections: readonly ConnectionValue[],
): Promise<Leak[]> {
  const leaks: Leak[] = [];
  for (const connection of connections) {
    for (const step of steps) {
      const testimony = await step.run(connection, true);
      expect(testimony.thrown).toBeInstanceOf(Error);
      leaks.push(...told(testimony, planted, step.name));
    }
  }
  return leaks;
}
