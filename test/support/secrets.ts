// An emulator whose every secret is known, connections that carry all of them, and steps that carry a
// customer's words.
import { type Emulator, startEmulator } from "../../tools/emulator/server";
import type { ConnectionValue } from "./component";
import type { Planted } from "./leaks";
import { fillPicker, runAction, type Testimony } from "./witness";

/** A customer's words; they may come back in what Pipedrive itself says of them, and nowhere else. */
export const PAYLOAD = "Vertraulich-Wiebke-Carstens-4711-Kontostand";

export interface Vault {
  emulator: Emulator;
  planted: Planted;
  connections: Readonly<Record<"OAuth" | "API token", ConnectionValue>>;
}

/** Starts an emulator that never refuses for its limits and accepts what is planted. */
export async function openVault(): Promise<Vault> {
  const apiToken = "apitoken0PLANTED0c7d41f09ab83e62";
  const clientSecret = "clientsecret0PLANTED0519be77d3c0a4f6";
  const emulator = await startEmulator({ limits: false, apiToken, app: { clientSecret } });
  const { url, world, tokens, clock } = emulator;
  const app = world.apps.get("demo-client");
  const grant = { clientId: "demo-client", userId: 1, scopes: app?.scopes.split(" ") ?? [] };
  const pair = tokens.redeem(tokens.issueCode(grant, clock.now()), "demo-client", clock.now());
  if (typeof pair === "string") throw new Error(`The OAuth server says ${pair}`);
  const planted = {
    apiToken,
    clientSecret,
    accessToken: pair.accessToken,
    refreshToken: pair.refreshToken,
    basic: Buffer.from(`demo-client:${clientSecret}`).toString("base64"),
  };
  return { emulator, planted, connections: connectionsTo(url, planted) };
}

/** Both connections, with everything in them that the platform keeps there. */
export function connectionsTo(apiUrl: string, planted: Planted, apiDomain = apiUrl) {
  const { apiToken, clientSecret, accessToken, refreshToken, basic } = planted;
  const oauth: ConnectionValue = {
    key: "oauth2",
    configVarKey: "Pipedrive",
    fields: { apiUrl, clientId: "demo-client", clientSecret, authorization: `Basic ${basic}` },
    token: {
      access_token: accessToken,
      refresh_token: refreshToken,
      token_type: "Bearer",
      api_domain: apiDomain,
    },
  };
  const token: ConnectionValue = {
    key: "apiToken",
    configVarKey: "Pipedrive",
    fields: { apiUrl, apiToken },
  };
  return { OAuth: oauth, "API token": token };
}

export interface Step {
  name: string;
  run(connection: ConnectionValue, debug: boolean): Promise<Testimony>;
}

const step = (action: string, inputs: Readonly<Record<string, unknown>>): Step => ({
  name: `${action} ${inputs.method ?? ""}`.trim(),
  run: (connection, debug) => runAction(action, connection, inputs, debug),
});

/** Steps that give up at once where nothing answers, and carry the payload where there is room for it. */
export const QUICK: readonly Step[] = [
  step("rawRequest", { method: "GET", url: "/users/me", timeout: "300" }),
  step("rawRequest", {
    method: "POST",
    url: "/api/v2/deals",
    data: JSON.stringify({ title: PAYLOAD }),
    headers: [{ key: "X-Trace", value: PAYLOAD }],
    timeout: "300",
    debugRequest: "true",
  }),
  step("rawRequest", {
    method: "PUT",
    url: "/files/1",
    headers: [{ key: "Content-Type", value: "application/x-www-form-urlencoded" }],
    formData: [{ key: "name", value: PAYLOAD }],
    timeout: "300",
    maxRetries: "1",
    retryAllErrors: "true",
  }),
];

/** Steps that wait as long as Pipedrive may take. */
export const PATIENT: readonly Step[] = [
  step("getDeal", { id: "1" }),
  step("getDeals", { limit: "2" }),
  step("addDeal", { title: PAYLOAD }),
  step("updatePerson", { id: "1", name: PAYLOAD }),
  step("addNote", { content: PAYLOAD, dealId: "1" }),
  step("addFile", {
    entityType: "deal",
    entityId: "1",
    fileName: "secret.txt",
    file: { data: Buffer.from(PAYLOAD), contentType: "text/plain" },
  }),
  step("downloadFile", { id: "1" }),
  {
    name: "selectPerson",
    run: (connection, debug) => fillPicker("selectPerson", connection, debug),
  },
];

/** Steps that have a customer's words in their address. */
export const SEARCHING: readonly Step[] = [
  step("searchDeals", { term: PAYLOAD }),
  step("rawRequest", {
    method: "GET",
    url: "/api/v2/deals/search",
    queryParams: [{ key: "term", value: PAYLOAD }],
    maxRetries: "3",
    retryDelayMS: "1",
  }),
];
