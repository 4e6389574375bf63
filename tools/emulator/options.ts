// What an emulator can be started with, and what holds when nothing is said.
import type { Clock } from "./clock";
import { runningClock } from "./clock";
import type { App } from "./state/apps";
import type { Plan } from "./state/company";

export const PLANS = ["lite", "growth", "premium", "ultimate"] as const satisfies readonly Plan[];

export interface EmulatorOptions {
  /** 0 takes any free port. */
  port?: number;
  plan?: Plan;
  seats?: number;
  /** Generated deals on top of the seed company's own. */
  deals?: number;
  clock?: Clock;
  /** false: windows and budget are counted but never refuse a request, and replies tell of no window. */
  limits?: boolean;
  /** false: one user, one OAuth app, not a single record. */
  seed?: boolean;
  /** true: 130 more custom fields on deals, 22 more on the other records; see seed/manyCustomFields.ts. */
  customFields?: boolean;
  /** The personal API token of user 1. */
  apiToken?: string;
  /** Milliseconds of real time that the receiver of a webhook has to answer; 10,000 unless said. */
  webhookPatience?: number;
  /** Overrides what the registered OAuth app has by default. */
  app?: Partial<AppOptions>;
}

export interface AppOptions {
  clientId: string;
  clientSecret: string;
  name: string;
  /** The one callback URL an app has; authorize and token requests must repeat it exactly. */
  redirectUri: string;
  /** Space-separated. */
  scopes: string;
}

export type Settings = Required<Omit<EmulatorOptions, "app">> & { app: AppOptions };

/** The options with every gap filled; an app is given every `scopes` unless it names its own. */
export function settingsOf(options: EmulatorOptions, scopes: readonly string[]): Settings {
  return {
    port: 0,
    plan: "growth",
    seats: 1,
    deals: 0,
    clock: options.clock ?? runningClock(),
    limits: true,
    seed: true,
    customFields: false,
    apiToken: "emulator-api-token",
    // "exceeding timeout of 10 seconds": guide for webhooks v2, Retry logic.
    webhookPatience: 10_000,
    ...withoutGaps(options),
    app: {
      clientId: "demo-client",
      clientSecret: "demo-secret",
      name: "Prismatic Flows",
      redirectUri: "http://127.0.0.1:3000/callback",
      scopes: scopes.join(" "),
      ...withoutGaps(options.app ?? {}),
    },
  };
}

export function appRecord(app: AppOptions): App {
  return {
    client_id: app.clientId,
    client_secret: app.clientSecret,
    name: app.name,
    redirect_uri: app.redirectUri,
    scopes: app.scopes,
  };
}

function withoutGaps<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
