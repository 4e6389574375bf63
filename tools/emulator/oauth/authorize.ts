// From "connect" to a code: the authorize request, the install from the Marketplace, the consent.
// https://pipedrive.readme.io/docs/marketplace-oauth-authorization
import { type Outcome, redirect } from "../outcome";
import type { App } from "../state/apps";
import type { World } from "../world";
import { consentPage, refusalPage } from "./page";
import type { TokenStore } from "./tokens";

/** `GET /oauth/authorize`: parameters beyond the documented three are ignored, as scopes are fixed. */
export function authorize(query: URLSearchParams, world: World): Outcome {
  const app = askingApp(query, world);
  if ("refusal" in app) return app.refusal;
  const state = query.get("state");
  return consentPage(
    app.app,
    {
      client_id: app.app.client_id,
      redirect_uri: app.app.redirect_uri,
      ...(state === null ? {} : { state }),
    },
    world,
  );
}

/**
 * `GET /oauth/install`: stands for an install begun in the Marketplace. The app first hears of it at
 * its callback, without any state of its own.
 * https://pipedrive.readme.io/docs/app-installation-flows
 */
export function install(query: URLSearchParams, world: World): Outcome {
  const app = world.apps.get(query.get("client_id") ?? "");
  if (!app) return refusalPage("client_id is not known.");
  return consentPage(app, { client_id: app.client_id, redirect_uri: app.redirect_uri }, world);
}

/** `POST /oauth/authorize/consent`: the user pressed Allow or Deny. */
export function consent(form: URLSearchParams, world: World, tokens: TokenStore): Outcome {
  const asking = askingApp(form, world);
  if ("refusal" in asking) return asking.refusal;
  const { app } = asking;
  const user = world.users.get(Number(form.get("user_id") ?? 1));
  if (!user?.active_flag) return refusalPage("user_id is no active user.");
  const decision = form.get("decision");
  if (decision !== "allow" && decision !== "deny") return refusalPage("decision is missing.");
  const callback = new URL(app.redirect_uri);
  if (decision === "deny") {
    callback.searchParams.set("error", "user_denied");
  } else {
    const grant = { clientId: app.client_id, userId: user.id, scopes: app.scopes.split(" ") };
    callback.searchParams.set("code", tokens.issueCode(grant, world.clock.now()));
  }
  const state = form.get("state");
  if (state !== null) callback.searchParams.set("state", state);
  return redirect(callback.href);
}

/** Only a known app with exactly its registered callback gets any further. */
function askingApp(given: URLSearchParams, world: World): { app: App } | { refusal: Outcome } {
  const app = world.apps.get(given.get("client_id") ?? "");
  if (!app) return { refusal: refusalPage("client_id is not known.") };
  if (given.get("redirect_uri") !== app.redirect_uri) {
    return { refusal: refusalPage("redirect_uri is not the callback URL of this app.") };
  }
  return { app };
}
