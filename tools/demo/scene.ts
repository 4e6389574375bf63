// Where the night plays and what its steps hand on to each other.
import type { Emulator } from "../emulator/server";
import type { Journal } from "./journal";
import type { App, Token } from "./oauth";
import type { Platform } from "./platform";
import type { Step } from "./story";

export interface Scene {
  readonly emulator: Emulator;
  readonly platform: Platform;
  readonly journal: Journal;
  readonly app: App;
  /** The OAuth server's last reply. */
  token: Token | undefined;
  /** IDs of the order's records, 0 until the step that finds or adds them. */
  order: { organization: number; person: number; product: number; deal: number };
}

/** What a step does in the night; see `Step`. */
export type Act = Step<Scene>["run"];
