// A company for tests of actions that read a record, change one list of it and write it back: runs them, and
// tells what was asked and what became other in the whole company.
import { stoppedClock } from "../../tools/emulator/clock";
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import { API_TOKEN, NOW } from "./company";
import { run, withToken } from "./component";
import { differences, storeOf } from "./store";

export interface Edited {
  changed: boolean;
  before: unknown[];
  after: unknown[];
  [record: string]: unknown;
}

export interface Scene {
  emulator: Emulator;
  /** Runs an action as a flow does. */
  edit(key: string, inputs: Readonly<Record<string, unknown>>): Promise<Edited>;
  /** The same, with every place in the company whose value is another one afterwards. */
  traced(key: string, inputs: Readonly<Record<string, unknown>>): Promise<[Edited, string[]]>;
  /** The calls since the last time they were asked for. */
  calls(): (string | undefined)[];
}

let scenes = 0;

/** Starts one with limits off, and a token for which the component has kept nothing; close its emulator in the end. */
export async function startScene(): Promise<Scene> {
  scenes += 1;
  const apiToken = `${API_TOKEN}-${scenes}`;
  const emulator = await startEmulator({ clock: stoppedClock(NOW), limits: false, apiToken });
  const connection = withToken(emulator.url, apiToken);
  const edit: Scene["edit"] = async (key, inputs) =>
    (await run(key, connection, inputs)).data as Edited;
  return {
    emulator,
    edit,
    async traced(key, inputs) {
      const before = storeOf(emulator.world);
      const edited = await edit(key, inputs);
      return [edited, differences(before, storeOf(emulator.world))];
    },
    calls() {
      const calls = emulator.requests.all().map(({ call }) => call);
      emulator.requests.reset();
      return calls;
    },
  };
}
