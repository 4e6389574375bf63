// The emulator's own controls under /_emulator: faults, clock, budget, state, uninstall. No credentials
// are asked for, so the server must listen on 127.0.0.1 only.
import type { ValidateFunction } from "ajv";
import type { Budget } from "./budget";
import { FAULT_KINDS, type Fault, type Faults } from "./faults";
import { strictAjv } from "./formats";
import type { TokenStore } from "./oauth/tokens";
import { uninstall } from "./oauth/uninstall";
import { json, type Outcome } from "./outcome";
import { Table } from "./table";
import type { World } from "./world";

export interface Controls {
  world: World;
  faults: Faults;
  budget: Budget;
  tokens: TokenStore;
}

type Control = (sent: Buffer, controls: Controls) => Outcome | Promise<Outcome>;

const ajv = strictAjv();

const isFault = ajv.compile({
  type: "object",
  required: ["kind"],
  additionalProperties: false,
  properties: {
    call: { type: "string" },
    kind: { type: "string", enum: FAULT_KINDS },
    times: { type: ["integer", "null"], minimum: 1 },
    milliseconds: { type: "integer", minimum: 0 },
    headers: { type: "object", additionalProperties: { type: "string" } },
    status: { type: "integer", minimum: 100, maximum: 599 },
    body: {},
  },
}) as ValidateFunction<Fault>;

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

/** Every control by method and path. */
export const CONTROLS: Readonly<Record<string, Control>> = {
  "GET /_emulator/state": (_sent, controls) => json(200, stateOf(controls)),
  "GET /_emulator/faults": (_sent, { faults }) => json(200, faults.all()),
  "POST /_emulator/faults": checked(isFault, (fault, { faults }) => {
    faults.add(fault);
    return json(200, faults.all());
  }),
  "DELETE /_emulator/faults": (_sent, { faults }) => {
    faults.clear();
    return json(200, []);
  },
  "POST /_emulator/clock": checked(isAdvance, ({ advance }, { world }) => {
    world.clock.advance(advance);
    return json(200, { now: new Date(world.clock.now()).toISOString() });
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
};

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
