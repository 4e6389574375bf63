// OAuth 2.0 over real HTTP: what the customer's browser does, and what the platform does behind it.
// https://pipedrive.readme.io/docs/marketplace-oauth-authorization
import { randomUUID } from "node:crypto";
import type { Journal } from "./journal";
import { check } from "./story";

/** An app as registered with Pipedrive, and the addresses of the OAuth server. */
export interface App {
  authorizeUrl: string;
  tokenUrl: string;
  clientId: string;
  clientSecret: string;
  /** Where the browser is sent with the code. */
  redirectUri: string;
}

/** The OAuth server's reply, of which the platform needs these. */
export interface Token extends Readonly<Record<string, unknown>> {
  access_token: string;
  refresh_token: string;
  api_domain: string;
}

/** From the click on Connect to the first token. */
export async function connectAccount(app: App, journal: Journal): Promise<Token> {
  const state = randomUUID();
  const dialog = await openConsentDialog(app, state, journal);
  const callback = await pressAllow(dialog, journal);
  return exchangeCode(app, codeIn(callback, app, state), journal);
}

/** A new access token for one that has expired. */
export const refreshToken = (app: App, { refresh_token }: Token, journal: Journal) =>
  askForToken(app, { grant_type: "refresh_token", refresh_token }, journal);

/** A page as the browser shows it. */
interface Page {
  address: URL;
  html: string;
}

async function openConsentDialog(app: App, state: string, journal: Journal): Promise<Page> {
  const address = new URL(app.authorizeUrl);
  const asked = { client_id: app.clientId, redirect_uri: app.redirectUri, state };
  for (const [name, value] of Object.entries({ response_type: "code", ...asked })) {
    address.searchParams.set(name, value);
  }
  const reply = await journal.fetch("browser", address);
  const html = await reply.text();
  check(reply.status === 200, `The consent dialog answered ${reply.status}`);
  return { address, html };
}

/** Sends the dialog's form with the button Allow; gives the address the browser is sent to. */
async function pressAllow(page: Page, journal: Journal): Promise<URL> {
  const [form = "", attributes = ""] = /<form([^>]*)>[\s\S]*?<\/form>/.exec(page.html) ?? [];
  const action = attributeOf(attributes, "action");
  check(action !== undefined, "The consent dialog holds no form");
  const body = new URLSearchParams([...hiddenFields(form), ...selected(form), allow(form)]);
  const address = new URL(action, page.address);
  const reply = await journal.fetch("browser", address, { method: "POST", body });
  const location = reply.headers.get("location");
  check(location !== null, `Allow answered ${reply.status} without a redirect`);
  return new URL(location, address);
}

type Pair = [name: string, value: string];

const hiddenFields = (form: string): Pair[] =>
  (form.match(/<input[^>]*type="hidden"[^>]*>/g) ?? []).map((input) => [
    attributeOf(input, "name") ?? "",
    attributeOf(input, "value") ?? "",
  ]);

/** A drop-down that nobody touched sends its first option. */
const selected = (form: string): Pair[] =>
  (form.match(/<select[\s\S]*?<option[^>]*>/g) ?? []).map((select) => {
    const option = select.slice(select.lastIndexOf("<option"));
    return [attributeOf(select, "name") ?? "", attributeOf(option, "value") ?? ""];
  });

function allow(form: string): Pair {
  const buttons = [...form.matchAll(/<button([^>]*)>\s*Allow\s*<\/button>/g)];
  const [, attributes = ""] = buttons[0] ?? [];
  check(buttons.length === 1, "The consent dialog holds no button Allow");
  return [attributeOf(attributes, "name") ?? "", attributeOf(attributes, "value") ?? ""];
}

function attributeOf(tag: string, name: string): string | undefined {
  const written = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
  return written
    ?.replace(/&#(\d+);/g, (_all, code) => String.fromCharCode(Number(code)))
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}

/** The code in the callback's address, which must be the app's own and carry the state that was sent. */
function codeIn(callback: URL, app: App, state: string): string {
  const address = callback.origin + callback.pathname;
  check(address === app.redirectUri, `The browser was sent to ${address}, not to the callback`);
  check(callback.searchParams.get("state") === state, "The callback carries another state");
  const code = callback.searchParams.get("code");
  check(code !== null, "The callback carries no code");
  return code;
}

const exchangeCode = (app: App, code: string, journal: Journal) =>
  askForToken(
    app,
    { grant_type: "authorization_code", code, redirect_uri: app.redirectUri },
    journal,
  );

async function askForToken(
  { tokenUrl, clientId, clientSecret }: App,
  form: Record<string, string>,
  journal: Journal,
): Promise<Token> {
  const credentials = Buffer.from(`${clientId}:${clientSecret}`).toString("base64");
  const reply = await journal.fetch("platform", tokenUrl, {
    method: "POST",
    headers: { authorization: `Basic ${credentials}` },
    body: new URLSearchParams(form),
  });
  const token = (await reply.json()) as Partial<Token>;
  const { access_token, refresh_token, api_domain } = token;
  check(
    reply.ok && !!access_token && !!refresh_token && !!api_domain,
    `The OAuth server gave no token: ${reply.status} ${String(token.message ?? token.error ?? "")}`,
  );
  return { ...token, access_token, refresh_token, api_domain };
}
