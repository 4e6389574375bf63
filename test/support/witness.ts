// Runs actions and pickers of the built component and keeps everything that comes out of them.
import { createHarness } from "@prismatic-io/spectral/dist/testing";
import { type ConnectionValue, component } from "./component";

const harness = createHarness(component as unknown as Parameters<typeof createHarness>[0]);
type Context = Parameters<typeof harness.action>[2];

const LEVELS = ["debug", "error", "info", "log", "metric", "trace", "warn"] as const;
const CONSOLE = ["debug", "error", "info", "log", "trace", "warn", "dir", "table"] as const;

/** What a run left behind. */
export interface Testimony {
  /** What was returned; undefined when it was thrown. */
  result?: unknown;
  thrown?: unknown;
  /** Arguments of every call of the step's logger. */
  logged: unknown[];
  /** What was printed past the logger. */
  printed: unknown[];
}

/** Runs with debug on or off, and lets nothing be printed meanwhile. */
async function testified(
  debug: boolean,
  work: (context: Context) => Promise<unknown>,
): Promise<Testimony> {
  const logged: unknown[] = [];
  const printed: unknown[] = [];
  const logger = Object.fromEntries(
    LEVELS.map((level) => [level, (...args: unknown[]) => logged.push([level, ...args])]),
  );
  const spies = [
    ...CONSOLE.map((way) =>
      jest.spyOn(console, way).mockImplementation((...args: unknown[]) => printed.push(args)),
    ),
    ...[process.stdout, process.stderr].map((stream) =>
      jest.spyOn(stream, "write").mockImplementation((text) => printed.push(text) > 0),
    ),
  ];
  try {
    const result = await work({ logger, globalDebug: debug } as unknown as Context);
    return { result, logged, printed };
  } catch (thrown) {
    return { thrown, logged, printed };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** Runs an action with inputs as a builder fills them. */
export const runAction = (
  key: string,
  connection: ConnectionValue,
  inputs: Readonly<Record<string, unknown>>,
  debug: boolean,
): Promise<Testimony> =>
  testified(debug, (context) => harness.action(key, { ...inputs, connection }, context));

/** Fills a picker. */
export const fillPicker = (
  key: string,
  connection: ConnectionValue,
  debug: boolean,
): Promise<Testimony> =>
  testified(debug, (context) =>
    harness.dataSource(
      key,
      { connectionInput: connection },
      context as Parameters<typeof harness.dataSource>[2],
    ),
  );
