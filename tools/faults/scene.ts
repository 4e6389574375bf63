// An emulator and the built component, connected to it by the app with the widest window there is.
import { loadPlatform, type Platform } from "../demo/platform";
import { type Emulator, startEmulator } from "../emulator/server";

/** Nothing needs to be written down: the emulator's own log tells what arrived. */
const UNWATCHED = {
  note: <T>(_by: string, work: () => Promise<T>): Promise<T> => work(),
  fetch: () => Promise.reject(new Error("Nothing is fetched here")),
  take: () => [],
  all: () => [],
  close: () => undefined,
};

/** The built component without a connection. */
export const loadComponent = (): Platform => loadPlatform(UNWATCHED);

export interface Scene {
  emulator: Emulator;
  platform: Platform;
}

/** A company on the Ultimate plan with this many generated deals, and the component connected by OAuth. */
export async function openScene(deals: number): Promise<Scene> {
  const emulator = await startEmulator({ plan: "ultimate", deals });
  const platform = loadComponent();
  connectByOAuth(platform, emulator);
  return { emulator, platform };
}

/** Connects as the emulator's app, with every scope it has. */
function connectByOAuth(platform: Platform, { url, world, tokens, clock }: Emulator): void {
  const [app] = world.apps.values();
  if (app === undefined) throw new Error("The emulator knows no OAuth app");
  const grant = { clientId: app.client_id, userId: 1, scopes: app.scopes.split(" ") };
  const pair = tokens.redeem(tokens.issueCode(grant, clock.now()), app.client_id, clock.now());
  if (typeof pair === "string") throw new Error(`The OAuth server says ${pair}`);
  platform.connect({
    key: "oauth2",
    configVarKey: "Pipedrive",
    fields: { apiUrl: url, clientId: app.client_id, clientSecret: app.client_secret },
    token: { access_token: pair.accessToken, refresh_token: pair.refreshToken, api_domain: url },
  });
}
