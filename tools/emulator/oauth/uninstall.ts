// A user removes the app: its tokens die and its callback URL is told by a DELETE.
// https://pipedrive.readme.io/docs/app-uninstallation
import type { App } from "../state/apps";
import { deleteWebhooksOfApp } from "../state/webhooks";
import type { World } from "../world";
import type { TokenStore } from "./tokens";

export interface Uninstalled {
  user_id: number;
  /** What the callback answered; null when it could not be reached. Pipedrive ignores it either way. */
  callback_status: number | null;
}

/** Removes an app for one user or for all, and tells its callback once per user. */
export async function uninstall(
  app: App,
  userId: number | undefined,
  world: World,
  tokens: TokenStore,
): Promise<Uninstalled[]> {
  const users = tokens.removeInstall(app.client_id, userId);
  for (const id of users) deleteWebhooksOfApp(world, app.client_id, id);
  return Promise.all(
    users.map(async (user_id) => ({ user_id, callback_status: await tell(app, user_id, world) })),
  );
}

const PATIENCE_MILLISECONDS = 5000;

async function tell(app: App, user_id: number, world: World): Promise<number | null> {
  const credentials = Buffer.from(`${app.client_id}:${app.client_secret}`).toString("base64");
  try {
    const reply = await fetch(app.redirect_uri, {
      method: "DELETE",
      headers: { "content-type": "application/json", authorization: `Basic ${credentials}` },
      body: JSON.stringify({
        client_id: app.client_id,
        company_id: world.company.id,
        user_id,
        timestamp: new Date(world.clock.now()).toISOString(),
      }),
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
    });
    return reply.status;
  } catch {
    return null;
  }
}
