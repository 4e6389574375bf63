// The emulator's own controls under /_emulator: faults, clock, budget, state, uninstall. No credentials
// are asked for, so the server must listen on 127.0.0.1 only.
import type { ValidateFunction } from "ajv";
import type { Budget } from "./budget";
import { FAULT_KINDS, type Fault, type Faults, type RandomFaults } from "./faults";
import { strictAjv } from "./formats";
import type { TokenStore } from "./oauth/tokens";
import { uninstall } from "./oauth/uninstall";
import { json, type Outcome } from "./outcome";
import { Table } from "./table";
import type { Webhooks } from "./webhooks/deliveries";
import { MISHAPS, type Mishap } from "./webhooks/mishaps";
import type { World } from "./world";

export interface Controls {
  world: World;
  faults: Faults;
  budget: Budget;
  tokens: TokenStore;
  webhooks: Webhooks;
}

type Control = (sent: Buffer, controls: Controls) => Outcome | Promise<Outcome>;

const ajv = strictAjv();

const kind = { type: "string", enum: FAULT_KINDS };

/** What single faults and those by chance have in common. */
const manner = {
  call: { type: "string" },
  probability: { type: "number", exclusiveMinimum: 0, maximum: 1 },
  seed: { type: "integer" },
  acts: { type: "boolean" },
  milliseconds: { type: "integer", minimum: 0 },
  headers: { type: "object", additionalProperties: { type: "string" } },
};

const isFault = ajv.compile({
  type: "object",
  required: ["kind"],
  additionalProperties: false,
  properties: {
    ...manner,
    kind,
    times: { type: ["integer", "null"], minimum: 1 },
    status: { type: "integer", minimum: 100, maximum: 599 },
    body: {},
  },
}) as ValidateFunction<Fault>;

const isRandom = ajv.compile({
  type: "object",
  required: ["kinds", "probability", "seed"],
  additionalProperties: false,
  properties: { ...manner, kinds: { type: "array", minItems: 1, items: kind } },
}) as ValidateFunction<RandomFaults>;

/** A body with exactly these whole numbers of at least 0. */
const numbers = <Name extends string>(name: Name) =>
  ajv.compile<Record<Name, number>>({
    type: "object",
    required: [name],
    additionalProperties: false,
    properties: { [name]: { type: "integer", minimum: 0 } },
  });

const isAdvance = numbers("advance");
const isRemaining = numbers("remaining");

interface Uninstall {
  client_id: string;
  user_id?: number;
}

const isUninstall = ajv.compile<Uninstall>({
  type: "object",
  required: ["client_id"],
  additionalProperties: false,
  properties: { client_id: { type: "string" }, user_id: { type: "integer" } },
});

/** One token, whether of an app or a personal API token; or all tokens of an app. */
interface Revocation {
  client_id?: string;
  token?: string;
}

const isRevocation = ajv.compile({
  type: "object",
  minProperties: 1,
  maxProperties: 1,
  additionalProperties: false,
  properties: { client_id: { type: "string" }, token: { type: "string" } },
}) as ValidateFunction<Revocation>;

const isMishap = ajv.compile({
  type: "object",
  required: ["kind"],
  additionalProperties: false,
  properties: {
    kind: { type: "string", enum: MISHAPS },
    times: { type: "integer", minimum: 1 },
  },
}) as ValidateFunction<{ kind: Mishap; times?: number }>;

/** Every control by method and path. */
export const CONTROLS: Readonly<Record<string, Control>> = {
  "GET /_emulator/state": (_sent, controls) => json(200, stateOf(controls)),
  "GET /_emulator/faults": (_sent, { faults }) => json(200, faults.all()),
  "POST /_emulator/faults": checked(isFault, (fault, { faults }) =>
    accepted(faults, () => faults.add(fault)),
  ),
  "POST /_emulator/faults/random": checked(isRandom, (random, { faults }) =>
    accepted(faults, () => faults.random(random)),
  ),
  "GET /_emulator/faults/struck": (_sent, { faults }) => json(200, faults.struck()),
  "DELETE /_emulator/faults/struck": (_sent, { faults }) => {
    faults.forgetStruck();
    return json(200, []);
  },
  "DELETE /_emulator/faults": (_sent, { faults }) => {
    faults.clear();
    return json(200, []);
  },
  "POST /_emulator/clock": checked(isAdvance, ({ advance }, { world, webhooks }) => {
    world.clock.advance(advance);
    webhooks.wake();
    return json(200, { now: new Date(world.clock.now()).toISOString() });
  }),
  "GET /_emulator/webhooks": (_sent, { webhooks }) => json(200, delivered(webhooks)),
  "POST /_emulator/webhooks/settle": async (_sent, { webhooks }) => {
    await webhooks.settle();
    return json(200, delivered(webhooks));
  },
  "POST /_emulator/webhooks/mishaps": checked(isMishap, ({ kind, times }, { webhooks }) => {
    webhooks.mishap(kind, times);
    return json(200, delivered(webhooks));
  }),
  "POST /_emulator/budget": checked(isRemaining, ({ remaining }, controls) => {
    controls.budget.leave(remaining, controls.world.clock.now());
    return json(200, stateOf(controls).tokens);
  }),
  "POST /_emulator/uninstall": checked(isUninstall, async (sent, { world, tokens }) => {
    const app = world.apps.get(sent.client_id);
    if (!app) return refusal("client_id is not known");
    return json(200, await uninstall(app, sent.user_id, world, tokens));
  }),
  "POST /_emulator/revoke": checked(isRevocation, ({ client_id, token }, { world, tokens }) => {
    if (client_id !== undefined) {
      if (!world.apps.has(client_id)) return refusal("client_id is not known");
      tokens.removeInstall(client_id);
    }
    if (token !== undefined && !tokens.revoke(token) && !world.apiTokens.delete(token)) {
      return refusal("token is not known");
    }
    return json(200, { installs: tokens.installs(world.clock.now()) });
  }),
};

/** Every fault that waits, or why this one cannot. */
function accepted(faults: Faults, add: () => void): Outcome {
  try {
    add();
  } catch (error) {
    if (error instanceof RangeError) return refusal(error.message);
    throw error;
  }
  return json(200, faults.all());
}

function checked<T>(
  validate: ValidateFunction<T>,
  act: (sent: T, controls: Controls) => Outcome | Promise<Outcome>,
): Control {
  return (bytes, controls) => {
    const sent = parsed(bytes);
    return validate(sent) ? act(sent, controls) : refusal(ajv.errorsText(validate.errors));
  };
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return undefined;
  }
}

const refusal = (error: string): Outcome => json(400, { error });

const delivered = (webhooks: Webhooks) => ({
  pending: webhooks.pending(),
  attempts: webhooks.attempts(),
});

/** How many records each table holds, the tokens of today, the time. */
function stateOf({ world, budget, tokens, faults }: Controls) {
  const now = world.clock.now();
  const tables = Object.entries(world).filter(([, value]) => value instanceof Table);
  return {
    now: new Date(now).toISOString(),
    company: world.company,
    records: Object.fromEntries(
      tables.map(([name, table]) => [name, (table as Table<never>).size]),
    ),
    tokens: {
      limit: budget.limit(),
      spent: budget.spent(now),
      remaining: budget.remaining(now),
    },
    installs: tokens.installs(now),
    faults: faults.all().length,
  };
}
