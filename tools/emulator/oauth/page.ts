// The pages of the OAuth server: the consent dialog, and the sentence when there is none to show.
import { html, type Outcome } from "../outcome";
import type { App } from "../state/apps";
import type { World } from "../world";
import { scopeWords } from "./scopes";

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const page = (title: string, content: string): string => `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 34rem; margin: 3rem auto; color: #21232c; }
  main { border: 1px solid #d7d8de; border-radius: 8px; padding: 1.5rem 2rem; }
  button { font: inherit; padding: .4rem 1.4rem; border-radius: 4px; border: 1px solid #8a8c99; }
  button[value=allow] { background: #017737; border-color: #017737; color: #fff; }
</style></head>
<body><main>${content}</main></body></html>`;

/** Fields of the form that asks for consent; `state` is there only when the app sent one. */
export interface Consent {
  client_id: string;
  redirect_uri: string;
  state?: string;
}

/** The consent dialog: who asks, for what, on behalf of whom, and two buttons. */
export function consentPage(app: App, consent: Consent, world: World): Outcome {
  const hidden = Object.entries(consent).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${escaped(String(value))}">`,
  );
  const scopes = app.scopes.split(" ").map((scope) => `<li>${escaped(scopeWords(scope))}</li>`);
  const users = world.users
    .filter((user) => user.active_flag)
    .map((user) => `<option value="${user.id}">${escaped(user.name)}</option>`);
  const content = `
<h1>${escaped(app.name)} asks for access to ${escaped(world.company.name)}</h1>
<p>When you allow it, ${escaped(app.name)} can:</p>
<ul>${scopes.join("")}</ul>
<form method="post" action="/oauth/authorize/consent">
  ${hidden.join("\n  ")}
  <p><label>You are <select name="user_id">${users.join("")}</select></label></p>
  <button name="decision" value="allow">Allow</button>
  <button name="decision" value="deny">Deny</button>
</form>`;
  return html(200, page(`Allow ${app.name}?`, content));
}

/** A request that leads nowhere safe is answered on the spot, never by a redirect. */
export const refusalPage = (sentence: string): Outcome =>
  html(
    400,
    page("Not possible", `<h1>This app cannot be connected</h1><p>${escaped(sentence)}</p>`),
  );
