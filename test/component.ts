// Runs actions of the built component the way the platform does: inputs cleaned, hooks applied.
import { createHarness } from "@prismatic-io/spectral/dist/testing";
import type { Emulator } from "../tools/emulator/server";
import { tokenConnection } from "./client/access";

export interface Performed {
  data: unknown;
  contentType?: string;
}

/** The default export of dist/index.js. */
// biome-ignore lint/suspicious/noExplicitAny: the harness takes any converted component
export const component: any = require("../dist/index.js").default;

const harness = createHarness(component);

/** Runs one action with an API token connection to the emulator. */
export const perform = (
  emulator: Emulator,
  key: string,
  inputs: Record<string, unknown>,
): Promise<Performed> =>
  harness.action(key, { connection: tokenConnection(emulator.url), ...inputs }, {
    logger: SILENT,
  } as never) as Promise<Performed>;

const nothing = () => undefined;
const SILENT = {
  metric: nothing,
  trace: nothing,
  debug: nothing,
  info: nothing,
  log: nothing,
  warn: nothing,
  error: nothing,
};
